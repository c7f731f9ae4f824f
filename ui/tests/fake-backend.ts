import { BackendError, connect, type RequestOf, type ViewOf } from '../src/backend/backend';
import type { Commands, SessionView } from '../src/backend/generated/wire';

/** What a fake answers, command by command; a command without an answer is refused as unexpected. */
export type Answers = { [K in keyof Commands]?: (request: RequestOf<K>) => ViewOf<K> | Promise<ViewOf<K>> };

/** A session as it stands after unlocking. */
export function openSession(change: Partial<SessionView> = {}): SessionView {
  return {
    phase: 'open',
    training: false,
    training_ready: false,
    officer: 'A1',
    without_recovery: false,
    turned_back: null,
    mark_lost: false,
    contradicts: false,
    clock_odd: false,
    wait_seconds: 0,
    words_waiting: false,
    words_lost: false,
    plain_swap: false,
    preferences: { language: 'en', text_size: 100, lock_after_minutes: 5 },
    version: '0.1.0',
    ...change,
  };
}

/** Connects a fake and remembers what it was asked, in order. */
export function fakeBackend(answers: Answers): { name: string; request: unknown }[] {
  const asked: { name: string; request: unknown }[] = [];
  connect(async (name, request) => {
    asked.push({ name, request });
    const answer = answers[name as keyof Commands] as ((request: unknown) => unknown) | undefined;
    if (!answer) throw new BackendError('unexpected');
    return answer(request);
  });
  return asked;
}
