import { call, codeOf } from '../../backend/backend';
import type { CopyView, ErrorCode } from '../../backend/generated/wire';
import { session } from '../../state/session.svelte';

/** Bringing a copy back where nothing is yet. */
export class BringBack {
  copies = $state.raw<CopyView[]>([]);
  /** The folder of the copy that was chosen. */
  chosen = $state.raw('');
  problem = $state.raw<ErrorCode | null>(null);
  busy = $state.raw(false);

  /** Opens the system's chooser and looks for copies in the folder. */
  async choose(): Promise<void> {
    await this.#do(async () => {
      const folder = await call('choose_folder');
      if (folder === null) return;
      this.copies = [];
      this.copies = await call('copies', { folder });
      this.chosen = this.copies[0]?.folder ?? '';
    });
  }

  /** Brings the chosen copy back; then it is to be unlocked. */
  async bring(): Promise<void> {
    if (this.chosen === '') return;
    await this.#do(async () => {
      const view = await call('bring_back', { folder: this.chosen });
      session.broughtBack = true;
      session.take(view);
    });
  }

  async #do(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      await work();
    } catch (failure) {
      this.problem = codeOf(failure);
    } finally {
      this.busy = false;
    }
  }
}
