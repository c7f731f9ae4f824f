import { call, codeOf } from '../../backend/backend';
import type {
  Answer,
  CaseView,
  CaseWords,
  Channel,
  ErrorCode,
  GivenView,
  Voice,
} from '../../backend/generated/wire';
import { flushAll } from '../../state/pending';
import { account, firstAfterwards, following, preceding, standing } from './path';

/** What the officer left open stays open on the next question. It lives as long as the program. */
class Habits {
  /** *Why and how* is shown. */
  guidance = $state(false);
  /** The notes field is shown. */
  notes = $state(false);
}

/** One officer works with one window. */
export const habits = new Habits();

const nothing: GivenView = { answers: [], note: null, corrected: false };

/** A text that was typed and is not kept yet. */
export interface Draft {
  words: string;
  voice: Voice;
}

/**
 * One conversation on screen: the last view that came, its words, and the place. It holds no rule: it asks one thing at
 * a time, in the order of the clicks, and replaces its view with the answer.
 */
export class Interview {
  /** The conversation as the use cases see it. */
  view = $state.raw<CaseView | null>(null);
  /** The guide's words in both languages. */
  words = $state.raw<CaseWords | null>(null);
  /** The item on the card; null is the rest, where there is nothing more to ask. */
  item = $state<string | null>(null);
  /** Why the last command failed. The view is as it was. */
  problem = $state<ErrorCode | null>(null);
  /** How many commands are not answered yet. */
  waiting = $state(0);
  /** How the person's words reach the officer. */
  channel = $state<Channel>('direct');
  /** Safety cards that were read, and are folded. */
  aside = $state.raw<readonly string[]>([]);

  readonly id: string;
  #last: Promise<void> = Promise.resolve();
  // Not shown while they are typed, so nothing has to react to them.
  readonly #drafts: Record<string, Draft> = {};
  #moving = false;

  constructor(id: string) {
    this.id = id;
  }

  /** Opens the conversation at `item`, or where it stands. */
  async open(item?: string): Promise<void> {
    await this.load();
    if (!this.view) return;
    this.channel = this.view.channel;
    this.item = item ?? this.view.next;
  }

  /** Reads view and words anew, in the officer's present language. The place, and what is typed, stay. */
  async load(): Promise<void> {
    await this.#queue(async () => {
      const request = { case: this.id };
      const [view, words] = [await call('open_case', request), await call('words', request)];
      this.view = view;
      this.words = words;
    }).catch(() => {});
  }

  /** What was given for an item. */
  given(item: string): GivenView {
    return this.view?.given[item] ?? nothing;
  }

  /** Runs a command that changes the conversation when those before it are done. Throws what it throws. */
  send = (work: () => Promise<CaseView>): Promise<void> =>
    this.#queue(async () => {
      this.view = await work();
    });

  /**
   * Answers an item. `from` is given the live answers as they are when its turn comes, so that quick presses do not
   * undo each other. True if the answer was taken.
   */
  async answer(item: string, from: Answer | ((live: readonly Answer[]) => Answer)): Promise<boolean> {
    return this.#asked(() => {
      const answer = typeof from === 'function' ? from(this.given(item).answers) : from;
      return call('answer', { case: this.id, item, answer, channel: this.channel });
    });
  }

  /**
   * Keeps a typed answer; `draft` is how it was typed. Throws if it was not kept; then the draft stays and is shown again
   * when the officer comes back to the card.
   */
  async keep(item: string, answer: Answer, draft: Draft): Promise<void> {
    await this.#keep(`answer ${item}`, draft, () =>
      call('answer', { case: this.id, item, answer, channel: this.channel }),
    );
  }

  /** Keeps the note beside an item. Throws if it was not kept; it stays as a draft. */
  async note(item: string, words: string, voice: Voice): Promise<void> {
    await this.#keep(`note ${item}`, { words, voice }, () =>
      call('note', { case: this.id, item, note: { words, voice }, channel: this.channel }),
    );
  }

  /** What was typed beside an item or as its answer and is not kept yet. */
  draft(kind: 'answer' | 'note', item: string): Draft | null {
    return this.#drafts[`${kind} ${item}`] ?? null;
  }

  /** Goes on. What is typed is sent first; if it cannot be kept, the card stays once, with the notice. */
  async next(): Promise<void> {
    await this.#move((view) => (this.item === null ? firstAfterwards(view) : following(view, this.item)));
  }

  /** Goes back. */
  async back(): Promise<void> {
    await this.#move((view) => preceding(view, this.item) ?? this.item);
  }

  /** Goes to an item from anywhere. */
  async jump(item: string | null): Promise<void> {
    await flushAll();
    this.item = item;
    this.setAside();
  }

  /** Goes to the free account. */
  async tellOn(): Promise<void> {
    if (this.view) await this.jump(account(this.view));
  }

  /** Notes that there was a pause, and nothing else. */
  async pause(): Promise<void> {
    await this.#asked(() => call('pause', { case: this.id }));
  }

  /** Folds the safety cards that stand now into one line. A new one unfolds by itself. */
  setAside(): void {
    this.aside = this.view?.actions ?? [];
  }

  /** Unfolds the safety cards. */
  bringBack(): void {
    this.aside = [];
  }

  /** The item on the card with its stage; null at the rest, or when it is not available. */
  get place() {
    return this.view && this.item !== null ? standing(this.view, this.item) : null;
  }

  async #move(to: (view: CaseView) => string | null): Promise<void> {
    if (!this.view || this.#moving) return;
    this.#moving = true;
    try {
      const before = this.problem;
      const kept = await flushAll();
      // The answers given just now may open or close questions.
      await this.#last;
      if (!kept && this.problem !== null && before === null) return;
      if (!this.view) return;
      this.item = to(this.view);
      this.setAside();
    } finally {
      this.#moving = false;
    }
  }

  async #asked(work: () => Promise<CaseView>): Promise<boolean> {
    try {
      await this.send(work);
      return true;
    } catch {
      return false;
    }
  }

  async #keep(slot: string, draft: Draft, work: () => Promise<CaseView>): Promise<void> {
    this.#drafts[slot] = draft;
    await this.send(work);
    if (this.#drafts[slot] === draft) delete this.#drafts[slot];
  }

  /** One call in flight: the order on disk is the order of the clicks. */
  #queue(work: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    const done = this.#last.then(async () => {
      try {
        await work();
        this.problem = null;
      } catch (failure) {
        this.problem = codeOf(failure);
        throw failure;
      } finally {
        this.waiting -= 1;
      }
    });
    this.#last = done.catch(() => {});
    return done;
  }
}
