/** How things stand with the officer's rest. */
export type Rest = 'awake' | 'warn' | 'lock';

/** How long the warning stands before the lock. */
export const WARNING_MS = 20_000;

/** Two clocks: the wall's and the monotonic one, both in milliseconds. */
export interface Clocks {
  wall: () => number;
  steady: () => number;
}

/** The machine's own. */
export const machineClocks: Clocks = { wall: () => Date.now(), steady: () => performance.now() };

/**
 * Measures rest. A monotonic clock may stand still while the machine sleeps, and a wall clock can be set back: the longer
 * of both counts, so that a laptop never wakes up unlocked.
 */
export class IdleClock {
  readonly #clocks: Clocks;
  #wall: number;
  #steady: number;

  constructor(clocks: Clocks = machineClocks) {
    this.#clocks = clocks;
    this.#wall = clocks.wall();
    this.#steady = clocks.steady();
  }

  /** Milliseconds since the officer last did something. */
  rested(): number {
    return Math.max(this.#clocks.wall() - this.#wall, this.#clocks.steady() - this.#steady, 0);
  }

  /** What is due after `limit` milliseconds of rest. */
  state(limit: number): Rest {
    const rested = this.rested();
    if (rested >= limit) return 'lock';
    return rested >= limit - WARNING_MS ? 'warn' : 'awake';
  }

  /**
   * The officer did something. If the time is over already (the first key after sleep), it does not count: the answer is
   * `lock`.
   */
  touch(limit: number): Rest {
    if (this.state(limit) === 'lock') return 'lock';
    this.restart();
    return 'awake';
  }

  /** Starts again from now, after unlocking. */
  restart(): void {
    this.#wall = this.#clocks.wall();
    this.#steady = this.#clocks.steady();
  }
}
