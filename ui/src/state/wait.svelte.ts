import { BackendError } from '../backend/backend';

/** The waiting time after a wrong passphrase. The use cases decide how long; this only counts down. */
export class Wait {
  /** Whole seconds before another try. */
  seconds = $state.raw(0);
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Waits as long as a refusal says. */
  after(failure: unknown): void {
    if (failure instanceof BackendError) this.start(failure.waitSeconds);
  }

  /** Waits this long from now. */
  start(seconds: number): void {
    this.stop();
    this.seconds = seconds;
    if (seconds <= 0) return;
    this.#until = performance.now() + seconds * 1000;
    this.#timer = setInterval(() => {
      this.seconds = Math.max(0, Math.ceil((this.#until - performance.now()) / 1000));
      if (this.seconds === 0) this.stop();
    }, 250);
  }

  /** Counts no more: the screen goes. */
  stop(): void {
    clearInterval(this.#timer);
  }
}
