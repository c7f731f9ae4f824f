import { BackendError, call, codeOf } from '../../backend/backend';
import type { ErrorCode } from '../../backend/generated/wire';
import { session } from '../../state/session.svelte';

/** Unlocking: one message for a wrong passphrase, and a growing delay that the use cases decide. */
export class UnlockForm {
  /** As typed; forgotten as soon as it was tried. */
  text = '';
  problem = $state.raw<ErrorCode | null>(null);
  busy = $state.raw(false);
  /** Whole seconds before another try. */
  wait = $state.raw(0);
  /** Counts tries, so that the input starts empty again. */
  round = $state.raw(0);
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    this.#countDown(session.view?.wait_seconds ?? 0);
  }

  /** Tries what was typed. */
  async unlock(training: boolean): Promise<void> {
    if (this.busy || this.wait > 0 || this.text === '') return;
    this.busy = true;
    this.problem = null;
    session.unsaved = false;
    try {
      const view = await call('unlock', { passphrase: this.text, training });
      this.forget();
      session.take(view);
    } catch (failure) {
      this.problem = codeOf(failure);
      if (this.problem === 'wrong-passphrase') {
        this.text = '';
        this.round += 1;
      }
      if (failure instanceof BackendError) this.#countDown(failure.waitSeconds);
    } finally {
      this.busy = false;
    }
  }

  /** Forgets what was typed. */
  forget(): void {
    this.text = '';
    clearInterval(this.#timer);
  }

  #countDown(seconds: number): void {
    clearInterval(this.#timer);
    this.wait = seconds;
    if (seconds <= 0) return;
    this.#until = performance.now() + seconds * 1000;
    this.#timer = setInterval(() => {
      this.wait = Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
      if (this.wait === 0) clearInterval(this.#timer);
    }, 250);
  }
}
