import { call, codeOf } from '../../backend/backend';
import type { ErrorCode, SearchView } from '../../backend/generated/wire';

/** How long a pause in typing counts as rest: input methods send a letter and its mark in several steps. */
export const SEARCH_REST_MS = 250;

/** Looking for a conversation. The words looked for stand in the input alone; here they wait for the rest only. */
export class Search {
  /** What was found; null while nothing is looked for. */
  found = $state.raw<SearchView | null>(null);
  problem = $state.raw<ErrorCode | null>(null);
  /** Whether anything stands in the input. */
  typed = $state.raw(false);
  #input: HTMLInputElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers come in any order: only the one to the last question counts. */
  #asked = 0;

  /** For the input. It is never written to while somebody types, so that UniKey, Telex and other input methods work. */
  readonly attach = (input: HTMLInputElement): (() => void) => {
    this.#input = input;
    const oninput = (): void => {
      this.typed = input.value !== '';
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.look(), SEARCH_REST_MS);
    };
    const onkeydown = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (event.code === 'Escape') this.clear();
      if (event.code === 'Enter' || event.code === 'NumpadEnter') void this.look();
    };
    input.addEventListener('input', oninput);
    input.addEventListener('keydown', onkeydown);
    return () => {
      this.#forget();
      this.#input = null;
      input.removeEventListener('input', oninput);
      input.removeEventListener('keydown', onkeydown);
    };
  };

  /** Puts the cursor there, with what stands there ready to be replaced. */
  focus(): void {
    this.#input?.focus();
    this.#input?.select();
  }

  /** Empties the input by its button, and stays there. */
  end(): void {
    this.clear();
    this.#input?.focus();
  }

  /** Empties the input; the list comes back. */
  clear(): void {
    if (this.#input) this.#input.value = '';
    this.typed = false;
    this.#forget();
    this.found = null;
    this.problem = null;
  }

  /** Looks for what stands in the input now. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#input?.value ?? '';
    if (query.trim() === '') {
      this.#forget();
      this.found = null;
      this.problem = null;
      return;
    }
    const asked = (this.#asked += 1);
    try {
      const found = await call('search_cases', { query });
      if (asked !== this.#asked) return;
      this.found = found;
      this.problem = null;
    } catch (failure) {
      if (asked !== this.#asked) return;
      this.found = null;
      this.problem = codeOf(failure);
    }
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }
}
