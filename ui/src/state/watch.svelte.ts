import { IdleClock, machineClocks, type Clocks } from './idle';

/** How often at most the use cases are told that somebody is at the machine. They measure the rest by themselves. */
export const BEAT_MS = 5_000;

const acts = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;

/** Watches whether the officer still works; warns, then locks. */
export class IdleWatch {
  /** Whether the warning stands. */
  warning = $state.raw(false);
  readonly #clock: IdleClock;
  readonly #minutes: () => number | null;
  readonly #lock: () => void;
  readonly #beat: () => void;
  readonly #steady: () => number;
  #acted = false;
  #beaten: number;

  /** `minutes` of rest allowed; null while there is nothing to lock. */
  constructor(
    minutes: () => number | null,
    lock: () => void,
    beat: () => void,
    clocks: Clocks = machineClocks,
  ) {
    this.#beat = beat;
    this.#steady = clocks.steady;
    this.#beaten = clocks.steady();
    this.#clock = new IdleClock(clocks);
    this.#minutes = minutes;
    this.#lock = lock;
  }

  /** Starts watching the window. `also` is called each second too. Returns how to end it. */
  start(also: () => void): () => void {
    const check = () => {
      also();
      this.check();
    };
    const timer = setInterval(check, 1000);
    const act = (event: Event) => this.act(event);
    for (const name of acts) window.addEventListener(name, act, { capture: true, passive: false });
    window.addEventListener('focus', check);
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      for (const name of acts) window.removeEventListener(name, act, { capture: true });
      window.removeEventListener('focus', check);
      document.removeEventListener('visibilitychange', check);
    };
  }

  /** Looks at the clocks: warns or locks when due. */
  check(): void {
    const limit = this.#limit();
    if (limit === null) {
      this.warning = false;
      return;
    }
    const state = this.#clock.state(limit);
    this.warning = state === 'warn';
    if (state === 'lock') {
      this.#lock();
      return;
    }
    this.#tell();
  }

  /** An officer who listens or reads sends no command for a long while. */
  #tell(): void {
    if (!this.#acted || this.#steady() - this.#beaten < BEAT_MS) return;
    this.#acted = false;
    this.#beaten = this.#steady();
    this.#beat();
  }

  /** The officer did something. The key that ends a warning does nothing else; after the time is over it locks. */
  act(event: Event): void {
    const limit = this.#limit();
    if (limit === null) return;
    const warned = this.warning || this.#clock.state(limit) !== 'awake';
    const state = this.#clock.touch(limit);
    this.warning = false;
    this.#acted = true;
    if (state === 'lock') this.#lock();
    else this.#tell();
    if (event.type === 'keydown' && warned) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  /** The officer is still there. */
  stay(): void {
    this.#clock.restart();
    this.warning = false;
  }

  /** Starts again from now, after unlocking. */
  restart(): void {
    this.stay();
  }

  #limit(): number | null {
    const minutes = this.#minutes();
    return minutes === null ? null : minutes * 60_000;
  }
}
