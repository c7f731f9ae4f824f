import { call, codeOf } from '../../backend/backend';
import type { ErrorCode } from '../../backend/generated/wire';
import { session } from '../../state/session.svelte';
import { unsaved } from '../../state/unsaved.svelte';
import { Wait } from '../../state/wait.svelte';

/** Unlocking: one message for a wrong passphrase, and a growing delay that the use cases decide. */
export class UnlockForm {
  /** As typed; forgotten as soon as it was tried. */
  text = '';
  problem = $state.raw<ErrorCode | null>(null);
  busy = $state.raw(false);
  readonly wait = new Wait();
  /** Counts tries, so that the input starts empty again. */
  round = $state.raw(0);

  constructor() {
    this.wait.start(session.view?.wait_seconds ?? 0);
  }

  /** Tries what was typed. */
  async unlock(training: boolean): Promise<void> {
    if (this.busy || this.wait.seconds > 0 || this.text === '') return;
    this.busy = true;
    this.problem = null;
    try {
      const view = await call('unlock', { passphrase: this.text, training });
      this.forget();
      session.take(view);
      if (view.words_waiting) void unsaved.restore();
    } catch (failure) {
      this.#failed(failure);
    } finally {
      this.busy = false;
    }
  }

  /** Saves what still reads of a damaged store, with the passphrase that was typed. */
  async salvage(training: boolean): Promise<void> {
    if (this.busy || this.wait.seconds > 0 || this.text === '') return;
    this.busy = true;
    this.problem = null;
    try {
      const view = await call('salvage', { passphrase: this.text, training });
      this.forget();
      session.salvaging = false;
      session.saved = view;
      session.take(view.session);
    } catch (failure) {
      this.#failed(failure);
    } finally {
      this.busy = false;
    }
  }

  #failed(failure: unknown): void {
    this.problem = codeOf(failure);
    if (this.problem === 'wrong-passphrase') {
      this.text = '';
      this.round += 1;
    }
    this.wait.after(failure);
  }

  /** Forgets what was typed. */
  forget(): void {
    this.text = '';
    this.wait.stop();
  }
}
