import { call, codeOf } from '../../backend/backend';
import type { CaseView, ErasedView, ErrorCode, KeepingView } from '../../backend/generated/wire';
import { unsaved } from '../../state/unsaved.svelte';
import { Wait } from '../../state/wait.svelte';

/** What becomes of one case here. Whether it may be erased is decided by the use cases; nothing is worked out here. */
export class Keeping {
  view = $state.raw<KeepingView | null>(null);
  /** Why the last command failed. */
  problem = $state.raw<ErrorCode | null>(null);
  /** Whether the officer is asked to confirm the erasing. */
  asking = $state.raw(false);
  /** What was erased. */
  erased = $state.raw<ErasedView | null>(null);
  busy = $state.raw(false);

  /** The working officer's own passphrase, as typed. */
  own = '';
  readonly wait = new Wait();
  /** Counts tries, so that the input starts empty again. */
  round = $state.raw(0);

  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  /** Reads how things stand, in the officer's present language. */
  async load(): Promise<void> {
    await this.#guard(async () => {
      this.view = await call('keeping', { case: this.id });
    });
  }

  /** Keeps the case until a day, or without one. */
  async keepUntil(
    until: string | null,
    send: (work: () => Promise<CaseView>) => Promise<void>,
  ): Promise<void> {
    await this.#guard(async () => {
      await send(() => call('set_retention', { case: this.id, until }));
      this.view = await call('keeping', { case: this.id });
    });
  }

  /** Asks before erasing. */
  ask(): void {
    this.problem = null;
    this.asking = true;
  }

  /** Erases, confirmed by the officer's own passphrase. */
  async erase(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const own = this.own;
    const done = await this.#guard(async () => {
      this.erased = await call('erase_case', { case: this.id, own });
    });
    this.busy = false;
    // What could not be saved of it must not be tried again.
    if (done) unsaved.drop(this.id);
    if (done || this.problem === 'wrong-passphrase') this.#clear();
  }

  /** Goes back without having erased. */
  keep(): void {
    this.asking = false;
    this.problem = null;
    this.#clear();
  }

  /** Forgets what was typed: the screen goes. */
  forget(): void {
    this.own = '';
    this.wait.stop();
  }

  #clear(): void {
    this.own = '';
    this.round += 1;
  }

  async #guard(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.problem = null;
      return true;
    } catch (failure) {
      this.problem = codeOf(failure);
      this.wait.after(failure);
      return false;
    }
  }
}
