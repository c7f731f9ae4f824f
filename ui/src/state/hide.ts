import { tick } from 'svelte';
import { IdleClock, machineClocks, type Clocks } from './idle';
import { flushAll } from './pending';

/** How long the screen stays hidden before it locks. */
export const HIDDEN_LIMIT_MS = 60_000;

interface Parts {
  /** The neutral page, rendered from the start. */
  page: HTMLElement;
  /** Everything else. */
  room: HTMLElement;
  /** Locks if there is anything to lock. */
  lock: () => Promise<void>;
  clocks?: Clocks;
}

/**
 * Shows the neutral page at once: by the DOM, without waiting for a render. The way back goes through the lock, so that nobody
 * can undo it by pressing keys.
 */
export class Hide {
  readonly #parts: Parts;
  readonly #since: IdleClock;
  #hidden = false;
  #leaving = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#since = new IdleClock(parts.clocks ?? machineClocks);
  }

  get hidden(): boolean {
    return this.#hidden;
  }

  /** The hide key: hides, and the second time locks. */
  press(): void {
    if (this.#hidden) {
      void this.leave();
      return;
    }
    this.#hidden = true;
    const { page, room } = this.#parts;
    page.hidden = false;
    room.hidden = true;
    this.#since.restart();
    // Inputs are read now, before any dialog around them goes.
    void flushAll();
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
    page.focus({ preventScroll: true });
  }

  /** To be called each second, and whenever the machine may have slept. */
  check(): void {
    if (this.#hidden && this.#since.rested() >= HIDDEN_LIMIT_MS) void this.leave();
  }

  /** Locks, and only then shows the window again. */
  async leave(): Promise<void> {
    if (!this.#hidden || this.#leaving) return;
    this.#leaving = true;
    await this.#parts.lock();
    await tick();
    const { page, room } = this.#parts;
    room.hidden = false;
    page.hidden = true;
    this.#hidden = false;
    this.#leaving = false;
    room.querySelector<HTMLElement>('[autofocus], h1')?.focus();
  }
}
