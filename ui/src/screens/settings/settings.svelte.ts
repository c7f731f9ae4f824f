import { call, codeOf } from '../../backend/backend';
import type {
  CardView,
  ErrorCode,
  OfficerView,
  Preferences,
  ServiceView,
} from '../../backend/generated/wire';
import { CardInput } from '../../state/card.svelte';
import { NewPassphrase } from '../../state/passphrase.svelte';
import { session } from '../../state/session.svelte';
import { Wait } from '../../state/wait.svelte';

/** A form that is open over the settings. */
export type Open = 'officer' | 'passphrase' | 'card' | null;

/** The id of no case: all kinds of help, none before the others. */
const noCase = '00000000-0000-0000-0000-000000000000';

/** Settings: what is changed here is in force at once. */
export class Settings {
  officers = $state.raw<OfficerView[]>([]);
  cards = $state.raw<CardView[]>([]);
  /** Kinds of help, for which a card can stand. */
  services = $state.raw<ServiceView[]>([]);
  service = $state('');
  open = $state.raw<Open>(null);
  problem = $state.raw<ErrorCode | null>(null);
  /** What was done last, as a text's id. */
  done = $state.raw<string | null>(null);
  fault = $state.raw<'label' | 'again' | 'easy' | null>(null);
  busy = $state.raw(false);
  label = '';
  /** The working officer's own passphrase, as typed. */
  own = '';
  again = '';
  readonly wait = new Wait();
  /** Counts wrong passphrases, so that the input starts empty again. */
  round = $state.raw(0);
  readonly passphrase = new NewPassphrase(() => (this.label.trim() === '' ? [] : [this.label.trim()]));
  readonly card = new CardInput();

  /** Reads officers and cards. */
  async load(): Promise<void> {
    try {
      [this.officers, this.cards] = await Promise.all([call('officers'), call('cards')]);
      this.services = await call('contacts', { case: noCase });
      this.service ||= this.services[0]?.id ?? '';
    } catch (failure) {
      this.problem = codeOf(failure);
    }
  }

  /** Changes language, text size or lock time. */
  async prefer(change: Partial<Preferences>): Promise<void> {
    this.problem = null;
    try {
      await session.prefer(change);
    } catch (failure) {
      this.problem = codeOf(failure);
    }
  }

  /** Opens a form, empty. */
  show(form: Open): void {
    this.forget();
    this.done = null;
    this.open = form;
  }

  /** Closes the form and forgets what was typed. */
  forget(): void {
    this.open = null;
    this.problem = null;
    this.fault = null;
    this.label = '';
    this.own = '';
    this.round = 0;
    this.again = '';
    this.passphrase.forget();
    this.card.clear();
  }

  /** Adds an officer with a passphrase of their own; whoever works now confirms it with theirs. */
  async addOfficer(): Promise<void> {
    if (this.label.trim() === '') {
      this.fault = 'label';
      return;
    }
    if (!(await this.#accepts())) return;
    await this.#do('settings-officer-added', async () => {
      this.officers = await call('add_officer', {
        officer: this.label.trim(),
        passphrase: this.passphrase.text,
        own: this.own,
      });
    });
  }

  /** Changes the passphrase of the officer who works. */
  async changePassphrase(): Promise<void> {
    if (!(await this.#accepts())) return;
    await this.#do('settings-passphrase-changed', async () => {
      session.take(await call('change_passphrase', { old: this.own, new: this.passphrase.text }));
    });
  }

  /** Adds the card that was read. */
  async addCard(): Promise<void> {
    const card = this.card.card;
    if (!card) return;
    await this.#do('settings-card-added', async () => {
      this.cards = await call('add_card', { text: card.text, service: this.service, own: this.own });
    });
  }

  async #accepts(): Promise<boolean> {
    this.fault = null;
    if (!(await this.passphrase.judge())) this.fault = this.passphrase.problem ? null : 'easy';
    else if (this.again !== this.passphrase.text) this.fault = 'again';
    else return true;
    return false;
  }

  async #do(done: string, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      await work();
      this.forget();
      this.done = done;
    } catch (failure) {
      this.problem = codeOf(failure);
      this.wait.after(failure);
      if (this.problem === 'wrong-passphrase') {
        this.own = '';
        this.round += 1;
      }
    } finally {
      this.busy = false;
    }
  }
}
