import { call, codeOf } from '../../backend/backend';
import type { ErrorCode, KnownOfficer, TypedPieceView } from '../../backend/generated/wire';
import { NewPassphrase } from '../../state/passphrase.svelte';
import { session } from '../../state/session.svelte';
import { Wait } from '../../state/wait.svelte';

/** Two people type their pieces one after the other; then somebody chooses a new passphrase. */
export type RecoverStage = 'first' | 'second' | 'who';

/** The choice of somebody who was not here before. */
export const newcomer = 'new';

/** A typed piece as it stands on paper. */
function inGroups(typed: string): string[] {
  return (
    typed
      .replaceAll(/[\s\-–.·]/g, '')
      .toUpperCase()
      .match(/.{1,4}/gu) ?? []
  );
}

/** A new passphrase by two pieces of the recovery sheet. */
export class Recover {
  stage = $state.raw<RecoverStage>('first');
  problem = $state.raw<ErrorCode | null>(null);
  fault = $state.raw<'label' | 'again' | 'easy' | null>(null);
  /** What is wrong with the piece that was typed. */
  slip = $state.raw<TypedPieceView | null>(null);
  /** The piece that was refused, in groups, so that it can be compared with the paper. */
  refused = $state.raw<string[]>([]);
  busy = $state.raw(false);
  officers = $state.raw<KnownOfficer[]>([]);
  /** Who gets the passphrase: an officer's id, or `newcomer`. */
  who = $state.raw('');
  label = '';
  again = '';
  readonly wait = new Wait();
  readonly passphrase = new NewPassphrase(() => (this.name === '' ? [] : [this.name]));
  /** The piece on the screen, as typed. */
  typed = '';
  #first = '';
  #second = '';
  readonly #training: boolean;

  constructor(training: boolean) {
    this.#training = training;
    this.wait.start(session.view?.wait_seconds ?? 0);
  }

  /** The label of whoever gets the passphrase. */
  get name(): string {
    if (this.who === newcomer) return this.label.trim();
    return this.officers.find(({ id }) => id === this.who)?.label ?? '';
  }

  /** Checks the piece that was typed. The second opens the vault, if it goes with the first. */
  async take(): Promise<void> {
    if (this.wait.seconds > 0) return;
    await this.#do(async () => {
      this.slip = null;
      const found = await call('check_piece', { text: this.typed });
      if (!found.sound) {
        this.refused = inGroups(this.typed);
        this.slip = found;
        return;
      }
      if (this.stage === 'first') {
        this.#first = this.typed;
        this.typed = '';
        this.stage = 'second';
        return;
      }
      this.#second = this.typed;
      this.officers = await call('recover_officers', this.#pieces());
      this.typed = '';
      this.who = this.officers[0]?.id ?? newcomer;
      this.stage = 'who';
    });
  }

  /** Sets the new passphrase and opens. */
  async finish(): Promise<void> {
    this.fault = null;
    if (this.who === newcomer && this.name === '') this.fault = 'label';
    else if (!(await this.passphrase.judge())) this.fault = this.passphrase.problem ? null : 'easy';
    else if (this.again !== this.passphrase.text) this.fault = 'again';
    else
      await this.#do(async () => {
        const view = await call('recover', {
          pieces: this.#pieces(),
          officer: this.who === newcomer ? null : this.who,
          label: this.label.trim(),
          passphrase: this.passphrase.text,
        });
        this.forget();
        session.take(view);
      });
  }

  /** Back to the first piece. */
  restart(): void {
    this.forget();
    this.stage = 'first';
    this.problem = null;
    this.slip = null;
  }

  /** Forgets everything typed. */
  forget(): void {
    this.typed = '';
    this.refused = [];
    this.#first = '';
    this.#second = '';
    this.again = '';
    this.label = '';
    this.officers = [];
    this.passphrase.forget();
    this.wait.stop();
  }

  #pieces() {
    return { first: this.#first, second: this.#second, training: this.#training };
  }

  async #do(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      await work();
    } catch (failure) {
      this.problem = codeOf(failure);
      this.wait.after(failure);
    } finally {
      this.busy = false;
    }
  }
}
