import { BackendError, connect } from '../../src/backend/backend';
import type {
  Answer,
  AnswerRequest,
  CaseView,
  CaseWords,
  Commands,
  EarlierRequest,
  ErrorCode,
  GuideWordsView,
  ItemView,
  ItemWords,
  Lang,
  LockRequest,
  NoteRequest,
  NoteView,
  OfferRequest,
  PlaceView,
  Preferences,
  RetentionView,
  SessionView,
  SetAsideRequest,
  TypedWords,
} from '../../src/backend/generated/wire';

/** The case of these tests. The person in it is nobody. */
export const CASE = '11111111-1111-4111-8111-111111111111';

const item = (
  id: string,
  kind: ItemView['kind'],
  options: string[] = [],
  more: Partial<ItemView> = {},
): ItemView => ({
  id,
  kind,
  observed: false,
  weight: 0,
  options,
  exclusive: [],
  ...more,
});

const stages: CaseView['stages'] = [
  {
    id: 'safety',
    kind: 'safety',
    state: 'untouched',
    items: [item('alone', 'choice', ['yes', 'no'], { observed: true })],
  },
  {
    id: 'consent',
    kind: 'consent',
    state: 'untouched',
    items: [item('consent-notes', 'consent', [], { purpose: 'notes' })],
  },
  { id: 'account', kind: 'account', state: 'untouched', items: [item('story', 'text')] },
  {
    id: 'topics',
    kind: 'topics',
    state: 'untouched',
    items: [
      item('papers', 'choices', ['self', 'other', 'none'], { exclusive: ['none'] }),
      item('age', 'number'),
      item('since', 'date'),
    ],
  },
  { id: 'readback', kind: 'readback', state: 'untouched', items: [item('readback', 'card', ['done'])] },
];

const order = stages.flatMap((stage) => stage.items.map((each) => each.id));
const questions = order.filter((id) => id !== 'readback');
const rest: PlaceView = { item: null, again: false };

/** An item's place; the rest without one. */
export const at = (item: string | undefined): PlaceView =>
  item === undefined ? rest : { item, again: false };

/** The plain way through the items, with the rest before reading back. */
const ways: CaseView['ways'] = Object.fromEntries(
  order.map((item, place) => [
    item,
    {
      own: {
        next: at(questions[place + 1]),
        back: place === 0 ? null : at(item === 'readback' ? undefined : order[place - 1]),
      },
    },
  ]),
);

/** Until when a case is kept: not asked yet. */
export const retention = (change: Partial<RetentionView> = {}): RetentionView => ({
  asked: false,
  until: null,
  until_label: '',
  due: false,
  choices: [
    { until: '2026-12-22', label: '30 days' },
    { until: '2027-02-20', label: '90 days' },
  ],
  ...change,
});

/** A note written at this post. */
export const noteHere = (note: Pick<NoteView, 'words' | 'voice'>): NoteView => ({
  ...note,
  here: true,
  from: 'This post',
});

function itemWords(language: Lang, id: string, options: string[]): ItemWords {
  return {
    ask: `${language} ask ${id}`,
    say: id === 'alone' ? null : `${language} say ${id}`,
    why: `${language} why ${id}`,
    how: `${language} how ${id}`,
    never: `${language} never ${id}`,
    options: Object.fromEntries(options.map((option) => [option, `${language} ${id} ${option}`])),
  };
}

function guideWords(language: Lang): GuideWordsView {
  const all = stages.flatMap((stage) => stage.items);
  return {
    language,
    title: `${language} guide`,
    stages: Object.fromEntries(stages.map((stage) => [stage.id, `${language} ${stage.id}`])),
    items: Object.fromEntries(all.map((each) => [each.id, itemWords(language, each.id, each.options)])),
    actions: {},
    earlier: `${language} earlier`,
  };
}

type Handler<K extends keyof Commands> = (
  request: Commands[K][0],
) => Commands[K][1] | Promise<Commands[K][1]>;

/** What was called, and with what. */
export interface Called {
  name: keyof Commands;
  request: unknown;
}

/** Use cases in miniature: one small guide, one case, nothing kept anywhere. */
export class Fake {
  readonly called: Called[] = [];
  language: Lang = 'en';
  /** Whether the session is locked. */
  locked = false;
  #lost = false;
  /** What was set aside before a lock. */
  aside: TypedWords[] = [];
  /** The next call of this command fails so. */
  failing: Partial<Record<keyof Commands, ErrorCode>> = {};
  /** Calls of this command are never answered: its program ended. */
  never: keyof Commands | null = null;
  /** How many calls are under way at once, at most. */
  most = 0;
  #now = 0;
  view: CaseView = {
    case: CASE,
    code: 'K7-QM',
    guide: { id: 'small', version: '1', digest: '0'.repeat(64) },
    person_language: 'lo',
    kept: 'kept',
    saved_at: '14:04',
    room: 'enough',
    closed: false,
    may_reopen: false,
    from_paper: false,
    consents_again: false,
    taken_back: false,
    retention: retention(),
    earlier: 'nothing',
    child: false,
    stages,
    ways,
    rest: {
      next: at('readback'),
      back: at(questions.at(-1)),
      left: null,
      tell: at('story'),
      read_back: at('readback'),
    },
    next: at('alone'),
    enough: false,
    later: [],
    given: {},
    case_notes: [],
    actions: [],
    urgent: [],
    offers: [],
    may_talk: true,
    channel: 'interpreted',
  };

  /** Stands in for the use cases from now on. */
  connect(): this {
    connect(async (name, request) => {
      const command = name as keyof Commands;
      this.called.push({ name: command, request });
      this.#now += 1;
      this.most = Math.max(this.most, this.#now);
      try {
        // As in the program, nothing answers at once.
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (command === this.never) await new Promise(() => {});
        const code = this.failing[command];
        if (code) throw new BackendError(code);
        const handler = this.#handlers[command] as Handler<typeof command> | undefined;
        if (!handler) throw new BackendError('unexpected');
        return await handler(request as never);
      } finally {
        this.#now -= 1;
      }
    });
    return this;
  }

  /** The requests of one command. */
  asked<K extends keyof Commands>(name: K): Commands[K][0][] {
    return this.called.filter((each) => each.name === name).map((each) => each.request as Commands[K][0]);
  }

  /** Changes the view that the next answer brings. */
  set(change: Partial<CaseView>): void {
    this.view = { ...this.view, ...change };
  }

  session(): SessionView {
    return {
      phase: this.locked ? 'locked' : 'open',
      training: false,
      training_ready: false,
      officer: 'Desk',
      without_recovery: false,
      turned_back: null,
      mark_lost: false,
      contradicts: false,
      clock_odd: false,
      wait_seconds: 0,
      words_waiting: this.aside.length > 0,
      words_lost: this.locked && this.#lost,
      plain_swap: false,
      preferences: { language: this.language, text_size: 100, lock_after_minutes: 5 },
      version: '0.1.0',
    };
  }

  #give(id: string, answer: Answer): CaseView {
    const before = this.view.given[id];
    const given = {
      answers: answer === 'withdrawn' ? [] : [answer],
      notes: before?.notes ?? [],
      corrected: before !== undefined,
    };
    const later =
      answer === 'later'
        ? [...this.view.later, { item: id, again: true }]
        : this.view.later.filter((each) => each.item !== id);
    const done = { ...this.view.given, [id]: given };
    this.set({
      given: done,
      later,
      saved_at: '14:05',
      stages: this.view.stages.map((stage) => ({
        ...stage,
        state: stage.items.every((each) => done[each.id])
          ? 'done'
          : stage.items.some((each) => done[each.id])
            ? 'begun'
            : 'untouched',
      })),
    });
    return this.view;
  }

  readonly #handlers: { [K in keyof Commands]?: Handler<K> } = {
    status: () => this.session(),
    set_preferences: (wanted: Preferences) => {
      this.language = wanted.language;
      return this.session();
    },
    lock: ({ unsaved }: LockRequest) => {
      this.locked = true;
      this.#lost = unsaved && this.aside.length === 0;
      return this.session();
    },
    unlock: () => {
      this.locked = false;
      return this.session();
    },
    set_aside: ({ words }: SetAsideRequest) => {
      this.aside.push(...words);
      return null;
    },
    take_words: () => this.aside.splice(0),
    close_window: () => null,
    keep_open: () => null,
    home: () => ({
      cases: [],
      due: [],
      guides: [],
      proposed_guide: null,
      refused_guides: [],
      room: 'enough',
      older: null,
    }),
    open_case: () => this.view,
    words: (): CaseWords => ({ officer: guideWords(this.language), person: guideWords('lo') }),
    answer: (request: AnswerRequest) => this.#give(request.item, request.answer),
    note: (request: NoteRequest) => {
      const id = request.item ?? '';
      const before = this.view.given[id] ?? { answers: [], notes: [], corrected: false };
      this.set({ given: { ...this.view.given, [id]: { ...before, notes: [noteHere(request.note)] } } });
      return this.view;
    },
    decide_earlier: ({ write }: EarlierRequest) => {
      this.set({ earlier: write ? 'nothing' : 'left' });
      return this.view;
    },
    reopen: () => {
      this.set({ closed: false, may_reopen: false });
      return this.view;
    },
    offer: (request: OfferRequest) => {
      this.set({ offers: [...this.view.offers, request.offer] });
      return this.view;
    },
    pause: () => this.view,
    contacts: () => [
      {
        id: 'health',
        label: 'Doctor',
        suggested: true,
        contacts: [],
        decision: this.view.offers.at(-1)?.decision ?? null,
      },
    ],
    end_conversation: () => ({
      cases: [],
      due: [],
      guides: [],
      proposed_guide: null,
      refused_guides: [],
      room: 'enough',
      older: null,
    }),
  };
}
