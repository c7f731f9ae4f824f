import { call, codeOf } from '../backend/backend';
import type { CardView, ErrorCode } from '../backend/generated/wire';

/** A recipient card while it is pasted or chosen. */
export class CardInput {
  /** The card that was read. */
  card = $state.raw<CardView | null>(null);
  problem = $state.raw<ErrorCode | null>(null);

  /** Reads a pasted card. */
  async read(text: string): Promise<void> {
    this.card = null;
    this.problem = null;
    if (text.trim() === '') return;
    try {
      this.card = await call('read_card', { text });
    } catch (failure) {
      this.problem = codeOf(failure);
    }
  }

  /** Opens the system's file chooser. */
  async choose(): Promise<void> {
    this.problem = null;
    try {
      this.card = (await call('choose_card')) ?? this.card;
    } catch (failure) {
      this.problem = codeOf(failure);
    }
  }

  /** Takes the card back. */
  clear(): void {
    this.card = null;
    this.problem = null;
  }
}
