import { call, codeOf } from '../backend/backend';
import type { ErrorCode, StrengthView } from '../backend/generated/wire';
import { REST_MS } from './pending';

/** A new passphrase while it is chosen. Forgotten with the screen. */
export class NewPassphrase {
  /** As typed. */
  text = $state.raw('');
  /** How hard it is to guess; null while nothing was judged. */
  strength = $state.raw<StrengthView | null>(null);
  /** A generated one that was offered. */
  suggestion = $state.raw<string | null>(null);
  problem = $state.raw<ErrorCode | null>(null);
  readonly #avoid: () => string[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `avoid` names words that are no secret, such as the officer's label. */
  constructor(avoid: () => string[] = () => []) {
    this.#avoid = avoid;
  }

  /** Typed: judged after a short rest. */
  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    if (text === '') this.strength = null;
    else this.#timer = setTimeout(() => void this.judge(), REST_MS / 2);
  }

  /** Asks how hard it is to guess. True if it may be used. */
  async judge(): Promise<boolean> {
    clearTimeout(this.#timer);
    const text = this.text;
    if (text === '') return false;
    try {
      const strength = await call('check_passphrase', { passphrase: text, avoid: this.#avoid() });
      if (text === this.text) this.strength = strength;
      this.problem = null;
      return strength.acceptable;
    } catch (failure) {
      this.problem = codeOf(failure);
      return false;
    }
  }

  /** Asks for a generated one. */
  async suggest(): Promise<void> {
    try {
      this.suggestion = await call('suggest_passphrase');
      this.problem = null;
    } catch (failure) {
      this.problem = codeOf(failure);
    }
  }

  /** Forgets everything typed. */
  forget(): void {
    clearTimeout(this.#timer);
    this.text = '';
    this.strength = null;
    this.suggestion = null;
    this.problem = null;
  }
}
