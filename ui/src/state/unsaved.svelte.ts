import { call, codeOf } from '../backend/backend';
import type { Answer, CaseView, Channel, ErrorCode, Note, TypedWords } from '../backend/generated/wire';
import { flushAll } from './pending';

/** Sends a command about a conversation in the order of its clicks. */
type Send = (work: () => Promise<CaseView>) => Promise<void>;

interface Entry {
  words: TypedWords;
  /** Why it is not saved; null while it is on its way for the first time, `locked` while it was set aside. */
  problem: ErrorCode | null;
}

/** How long trying again may take before a lock or a close goes on without it. */
const LIMIT_MS = 1000;

const sameSlot = (one: TypedWords, other: TypedWords) =>
  one.case === other.case && one.item === other.item && (one.answer === null) === (other.answer === null);

/**
 * What was typed and is not saved: on its way, or failed. It is shown in its input again, tried again, handed over sealed
 * before a lock, and keeps the window open.
 */
class Unsaved {
  /** Whether a request to close the window was refused because of them. */
  warned = $state.raw(false);
  /** Whether the conversation on screen says itself what is wrong. */
  told = $state.raw(false);
  /** Whether words from before the last lock were saved after unlocking. */
  restored = $state.raw(false);
  #all = $state.raw<readonly Entry[]>([]);
  // While locked nothing may gather here: inputs that go away then send once more.
  #open = false;
  // Nothing on screen depends on them.
  readonly #senders: Record<string, Send> = {};
  #going: readonly Promise<void>[] = [];
  #retrying: Promise<void> | null = null;

  /** Why words are not saved; null if nothing failed, or nothing was tried yet. */
  get problem(): ErrorCode | null {
    const failed = this.#all.find(({ problem }) => problem !== null && problem !== 'locked');
    return failed?.problem ?? null;
  }

  /** Whether anything is unsaved. */
  get some(): boolean {
    return this.#all.length > 0;
  }

  /** All that is not saved, oldest first. */
  get words(): TypedWords[] {
    return this.#all.map((entry) => entry.words);
  }

  /**
   * Keeps words by `work` and remembers them until that has worked. They take the place of those before them in the same
   * input. Throws what `work` throws.
   */
  async keep(words: TypedWords, work: () => Promise<void>): Promise<void> {
    if (!this.#open) return work();
    const before = this.#all.find((entry) => sameSlot(entry.words, words));
    const others = this.#all.filter((entry) => entry !== before);
    this.#all = [...others, { words, problem: before?.problem ?? null }];
    const going = work().then(
      () => this.#saved(words),
      (failure: unknown) => {
        this.#failed(words, codeOf(failure));
        throw failure;
      },
    );
    this.#going = [...this.#going, going];
    try {
      await going;
    } finally {
      this.#going = this.#going.filter((one) => one !== going);
    }
  }

  /** What was typed in an input and is not saved. */
  draft(id: string, item: string, kind: 'answer' | 'note'): Note | null {
    const found = this.#all.find(
      ({ words }) =>
        words.case === id && words.item === item && (words.answer === null) === (kind === 'note'),
    );
    return found?.words.typed ?? null;
  }

  /** Names who sends for a conversation while it is on screen. Returns how to take it back. */
  through(id: string, send: Send): () => void {
    this.#senders[id] = send;
    return () => {
      if (this.#senders[id] === send) delete this.#senders[id];
    };
  }

  /** Sends what is typed and what failed before. True if nothing is left unsaved. */
  async settle(): Promise<boolean> {
    const arrived = await flushAll(LIMIT_MS);
    // An input that has gone may still be sending.
    await within(Promise.allSettled(this.#going).then(() => this.#retry()));
    return arrived && this.#all.length === 0;
  }

  /** After unlocking: takes back what was set aside before the lock, and tries to save it. */
  async restore(): Promise<void> {
    let words: TypedWords[];
    try {
      words = await call('take_words');
    } catch {
      // They stay sealed, and are offered at the next unlocking.
      return;
    }
    this.#all = [...this.#all, ...words.map((one) => ({ words: one, problem: 'locked' as const }))];
    await this.#retry();
    this.restored = words.length > 0 && this.#all.length === 0;
  }

  /** The session is open: words belong to its officer. */
  begin(): void {
    // What was asked while locked is no refusal of the words that come now.
    if (!this.#open) this.warned = false;
    this.#open = true;
  }

  /** Forgets what belongs to a conversation that was erased. */
  drop(id: string): void {
    this.#all = this.#all.filter((entry) => entry.words.case !== id);
    if (this.#all.length === 0) this.warned = false;
  }

  /** Forgets everything: the session is locked, and what can be handed over was. */
  forget(): void {
    this.#open = false;
    this.#all = [];
    this.warned = false;
    this.told = false;
    this.restored = false;
  }

  #saved(words: TypedWords): void {
    this.#all = this.#all.filter((entry) => entry.words !== words);
    if (this.#all.length === 0) this.warned = false;
  }

  #failed(words: TypedWords, problem: ErrorCode): void {
    this.#all = this.#all.map((entry) => (entry.words === words ? { words, problem } : entry));
  }

  #retry(): Promise<void> {
    this.#retrying ??= this.#sendAll().finally(() => (this.#retrying = null));
    return this.#retrying;
  }

  /** Tries those again that failed; newer words of the same input take their place. */
  async #sendAll(): Promise<void> {
    for (const { words, problem } of this.#all) {
      const stands = this.#all.some((entry) => entry.words === words);
      if (problem === null || !stands) continue;
      const send = this.#senders[words.case] ?? (async (work) => void (await work()));
      await this.keep(words, () => send(() => save(words))).catch(() => {});
    }
  }
}

/** Waits for `work`, but not for ever: a lock and a close must not hang on a slow disk. */
async function within(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, LIMIT_MS)));
  await Promise.race([work, late]);
  clearTimeout(timer);
}

/** The typed words of an input, as they are sent. */
export function typedWords(
  about: { case: string; item: string; channel: Channel },
  typed: Note,
  answer: Answer | null,
): TypedWords {
  return { ...about, typed, answer };
}

/** Asks the use cases to keep typed words. */
export function save({ case: id, item, answer, typed, channel }: TypedWords): Promise<CaseView> {
  if (answer === null) return call('note', { case: id, item, note: typed, channel });
  return call('answer', { case: id, item, answer, channel });
}

/** What this window has not saved. */
export const unsaved = new Unsaved();
