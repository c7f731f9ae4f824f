import { call, codeOf } from '../backend/backend';
import type { ErrorCode, ReceiptView } from '../backend/generated/wire';
import { session } from './session.svelte';

/** Taking in a desk's receipt. */
export class TakingReceipt {
  /** What was taken in last. */
  taken = $state.raw<ReceiptView | null>(null);
  problem = $state.raw<ErrorCode | null>(null);
  busy = $state.raw(false);

  /** Lets the officer choose the file and takes it in. True if one was taken in. */
  async choose(): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.taken = null;
    this.problem = null;
    try {
      this.taken = await call('choose_receipt');
    } catch (failure) {
      this.problem = codeOf(failure);
      // The receipt knows more than this store: that is decided first, and says itself what is wrong.
      if (this.problem === 'turned-back') await session.load();
    } finally {
      this.busy = false;
    }
    return this.taken !== null;
  }
}
