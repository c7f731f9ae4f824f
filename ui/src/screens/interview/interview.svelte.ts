import { call, codeOf } from '../../backend/backend';
import type {
  Answer,
  CaseView,
  CaseWords,
  Channel,
  ErrorCode,
  GivenView,
  Note,
  PlaceView,
  Voice,
} from '../../backend/generated/wire';
import { flushAll } from '../../state/pending';
import { save, typedWords, unsaved } from '../../state/unsaved.svelte';
import { at, rest, standing, ways } from './path';

/** What the officer left open stays open on the next question. It lives as long as the program. */
class Habits {
  /** *Why and how* is shown. */
  guidance = $state(false);
  /** The notes field is shown. */
  notes = $state(false);
}

/** One officer works with one window. */
export const habits = new Habits();

const nothing: GivenView = { answers: [], notes: [], corrected: false };

/** A text that was typed and is not kept yet. */
export type Draft = Note;

/**
 * One conversation on screen: the last view that came, its words, and the place. It holds no rule: it asks one thing at
 * a time, in the order of the clicks, and replaces its view with the answer.
 */
export class Interview {
  /** The conversation as the use cases see it. */
  view = $state.raw<CaseView | null>(null);
  /** The guide's words in both languages. */
  words = $state.raw<CaseWords | null>(null);
  /** Where the officer is: on an item's card, or at the rest, where there is nothing more to ask. */
  here = $state.raw<PlaceView>(rest);
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
  #moving = false;

  constructor(id: string) {
    this.id = id;
  }

  /** Opens the conversation at `item`, or where it stands. */
  async open(item?: string): Promise<void> {
    await this.load();
    if (!this.view) return;
    this.channel = this.view.channel;
    this.here = item === undefined ? (this.view.next ?? rest) : at(item);
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
    await this.#keep(item, draft, answer);
  }

  /** Keeps the note beside an item. Throws if it was not kept; it stays as a draft. */
  async note(item: string, words: string, voice: Voice): Promise<void> {
    await this.#keep(item, { words, voice }, null);
  }

  /** What was typed beside an item or as its answer and is not kept yet. */
  draft(kind: 'answer' | 'note', item: string): Draft | null {
    return unsaved.draft(this.id, item, kind);
  }

  /** Goes on. What is typed is sent first; if it cannot be kept, the card stays once, with the notice. */
  async next(): Promise<void> {
    await this.#move((view) => ways(view, this.here).next ?? rest);
  }

  /** Goes back. */
  async back(): Promise<void> {
    await this.#move((view) => ways(view, this.here).back ?? this.here);
  }

  /** Goes to a place from anywhere. */
  async jump(to: PlaceView): Promise<void> {
    await flushAll();
    this.here = to;
    this.setAside();
  }

  /** What the person said when asked whether what was told before may be written down too. True if it was taken. */
  async decideEarlier(write: boolean): Promise<boolean> {
    return this.#asked(() => call('decide_earlier', { case: this.id, write }));
  }

  /** Until when the person wants it kept; without a day if they want none. True if it was taken. */
  async keepUntil(until: string | null): Promise<boolean> {
    return this.#asked(() => call('set_retention', { case: this.id, until }));
  }

  /** Goes on with a conversation that ended at another post. */
  async reopen(): Promise<void> {
    await this.#asked(() => call('reopen', { case: this.id }));
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

  /** The item on the card; null at the rest. */
  get item(): string | null {
    return this.here.item;
  }

  /** The item on the card with its stage; null at the rest, or when it is not available. */
  get place() {
    return this.view && this.item !== null ? standing(this.view, this.item) : null;
  }

  async #move(to: (view: CaseView) => PlaceView): Promise<void> {
    if (!this.view || this.#moving) return;
    this.#moving = true;
    try {
      const { problem: before, here: from } = this;
      const kept = await flushAll();
      // The answers given just now may open or close questions.
      await this.#last;
      if (!kept && this.problem !== null && before === null) return;
      // Whoever jumped elsewhere meanwhile is not moved on from there.
      if (!this.view || this.here !== from) return;
      this.here = to(this.view);
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

  async #keep(item: string, draft: Draft, answer: Answer | null): Promise<void> {
    const words = typedWords({ case: this.id, item, channel: this.channel }, draft, answer);
    await unsaved.keep(words, () => this.send(() => save(words)));
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
