import { call, codeOf } from '../../backend/backend';
import type { ErrorCode, PieceView, RecoveryView } from '../../backend/generated/wire';
import { CardInput } from '../../state/card.svelte';
import { NewPassphrase } from '../../state/passphrase.svelte';
import { session } from '../../state/session.svelte';
import { Wait } from '../../state/wait.svelte';

/** A form that is open over the settings. */
export type RecoveryForm = 'card' | 'sheet' | 'piece' | 'revoke' | 'known' | null;

/** A piece on its way to paper: somebody is called, it is shown, it is typed back. */
export type PieceStage = 'called' | 'shown' | 'checked';

/** What an officer prepares for the day on which a passphrase is lost or known. */
export class Recovery {
  view = $state.raw<RecoveryView | null>(null);
  open = $state.raw<RecoveryForm>(null);
  problem = $state.raw<ErrorCode | null>(null);
  /** What was done last, as a text's id. */
  done = $state.raw<string | null>(null);
  fault = $state.raw<'again' | 'easy' | null>(null);
  busy = $state.raw(false);
  /** Whether a copy is being made. */
  copying = $state.raw(false);
  piece = $state.raw<PieceView | null>(null);
  stage = $state.raw<PieceStage>('called');
  /** Counts wrong passphrases and wrong groups, so that the inputs start empty again. */
  round = $state.raw(0);
  /** The working officer's own passphrase, as typed. */
  own = '';
  again = '';
  /** The two groups, as typed back. */
  groups: [string, string] = ['', ''];
  readonly wait = new Wait();
  readonly passphrase = new NewPassphrase();
  readonly card = new CardInput();

  /** Reads what is prepared. */
  async load(): Promise<void> {
    try {
      this.view = await call('recovery');
    } catch (failure) {
      this.problem = codeOf(failure);
    }
  }

  /** Opens a form, empty. */
  show(form: RecoveryForm): void {
    this.forget();
    this.done = null;
    this.open = form;
  }

  /** Closes the form and forgets what was typed and shown. A sheet that is not finished is dropped. */
  forget(): void {
    if (this.piece) call('drop_sheet').catch(() => {});
    this.open = null;
    this.problem = null;
    this.fault = null;
    this.piece = null;
    this.round = 0;
    this.own = '';
    this.again = '';
    this.groups = ['', ''];
    this.passphrase.forget();
    this.card.clear();
  }

  /** Sets the card that was read. */
  async setCard(): Promise<void> {
    const card = this.card.card;
    if (!card) return;
    await this.#do('recovery-card-done', async () => {
      this.view = await call('set_recovery', { text: card.text, own: this.own });
      await session.load();
    });
  }

  /** Makes a sheet; its first piece waits to be shown. */
  async beginSheet(): Promise<void> {
    await this.#do(null, async () => {
      const piece = await call('begin_sheet', { own: this.own });
      this.forget();
      this.#call(piece);
      this.open = 'piece';
    });
  }

  /** Takes the piece off the screen, to be typed back from the paper. */
  hidePiece(): void {
    this.problem = null;
    this.stage = 'checked';
    this.round += 1;
  }

  /** Compares what was typed back from the paper. */
  async confirmPiece(): Promise<void> {
    await this.#do(null, async () => {
      const next = await call('confirm_piece', { groups: this.groups });
      this.groups = ['', ''];
      if (next) return this.#call(next);
      this.piece = null;
      this.forget();
      this.done = 'recovery-sheet-done';
      await this.load();
      await session.load();
    });
  }

  /** Takes the sheet out of use. */
  async revoke(): Promise<void> {
    await this.#do('recovery-sheet-revoked', async () => {
      this.view = await call('revoke_sheet', { own: this.own });
      await session.load();
    });
  }

  /** Encrypts everything anew. */
  async rekey(): Promise<void> {
    this.fault = null;
    if (!(await this.passphrase.judge())) this.fault = this.passphrase.problem ? null : 'easy';
    else if (this.again !== this.passphrase.text) this.fault = 'again';
    else
      await this.#do('recovery-known-done', async () => {
        session.take(await call('rekey', { own: this.own, passphrase: this.passphrase.text }));
        await this.load();
      });
  }

  /** Lets the officer choose a folder and writes a copy there. */
  async copy(): Promise<void> {
    if (this.busy) return;
    this.done = null;
    this.problem = null;
    await this.#do('recovery-copy-done', async () => {
      const folder = await call('choose_folder');
      if (folder === null) throw nothingChosen;
      this.copying = true;
      this.view = await call('make_copy', { folder });
    });
    this.copying = false;
  }

  #call(piece: PieceView): void {
    this.piece = piece;
    this.stage = 'called';
    this.round += 1;
  }

  async #do(done: string | null, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      await work();
      if (done !== null) {
        this.forget();
        this.done = done;
      }
    } catch (failure) {
      if (failure !== nothingChosen) this.#refused(failure);
    } finally {
      this.busy = false;
    }
  }

  #refused(failure: unknown): void {
    this.problem = codeOf(failure);
    this.wait.after(failure);
    if (this.problem === 'wrong-passphrase') this.own = '';
    if (this.problem === 'piece-differs') this.groups = ['', ''];
    if (this.problem === 'wrong-passphrase' || this.problem === 'piece-differs') this.round += 1;
    // A new key that could not be finished leaves the session locked.
    if (this.open === 'known') void session.load();
  }
}

/** The officer closed the chooser: nothing was asked for, nothing went wrong. */
const nothingChosen = new Error('nothing chosen');
