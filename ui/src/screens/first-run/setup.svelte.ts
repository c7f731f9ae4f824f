import { call, codeOf } from '../../backend/backend';
import type { ErrorCode } from '../../backend/generated/wire';
import { CardInput } from '../../state/card.svelte';
import { NewPassphrase } from '../../state/passphrase.svelte';
import { session } from '../../state/session.svelte';

/** The cards of the first run, in order. The training vault needs no recovery card. */
export type Step = 'limits' | 'hide' | 'passphrase' | 'recovery';

/** Setting up a vault, card by card. Nothing is made before the last. */
export class SetUp {
  step = $state.raw<Step>('limits');
  /** The officer's label. */
  officer = '';
  /** The passphrase, typed a second time. */
  again = '';
  problem = $state.raw<ErrorCode | null>(null);
  /** What is wrong on the card about the passphrase, as a text's id. */
  fault = $state.raw<'label' | 'again' | 'easy' | null>(null);
  busy = $state.raw(false);
  readonly passphrase = new NewPassphrase(() => (this.officer.trim() === '' ? [] : [this.officer.trim()]));
  readonly recovery = new CardInput();
  readonly steps: readonly Step[];
  readonly #training: boolean;

  constructor(training: boolean) {
    this.#training = training;
    this.steps = training ? ['limits', 'hide', 'passphrase'] : ['limits', 'hide', 'passphrase', 'recovery'];
  }

  /** Number of the card, from 1. */
  get number(): number {
    return this.steps.indexOf(this.step) + 1;
  }

  /** One card back. */
  back(): void {
    const before = this.steps[this.number - 2];
    if (before) this.step = before;
  }

  /** On to the next card; the last makes the vault. */
  async next(): Promise<void> {
    if (this.step === 'passphrase' && !(await this.#accepts())) return;
    const after = this.steps[this.number];
    if (after) this.step = after;
    else await this.#make();
  }

  /** Forgets everything typed. */
  forget(): void {
    this.passphrase.forget();
    this.again = '';
    this.recovery.clear();
  }

  async #accepts(): Promise<boolean> {
    this.fault = null;
    if (this.officer.trim() === '') this.fault = 'label';
    else if (!(await this.passphrase.judge())) this.fault = this.passphrase.problem ? null : 'easy';
    else if (this.again !== this.passphrase.text) this.fault = 'again';
    else return true;
    return false;
  }

  async #make(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      const view = await call('set_up', {
        passphrase: this.passphrase.text,
        officer: this.officer.trim(),
        recovery_card: this.recovery.card?.text ?? null,
        training: this.#training,
      });
      this.forget();
      session.take(view);
    } catch (failure) {
      this.problem = codeOf(failure);
    } finally {
      this.busy = false;
    }
  }
}
