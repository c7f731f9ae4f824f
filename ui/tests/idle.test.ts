import { expect, test, vi } from 'vitest';
import { HIDDEN_LIMIT_MS, Hide } from '../src/state/hide';
import { IdleClock } from '../src/state/idle';
import { beforeLeaving } from '../src/state/pending';
import { BEAT_MS, IdleWatch } from '../src/state/watch.svelte';

const MINUTE = 60_000;

function clocks() {
  const now = { wall: 1_000_000, steady: 0 };
  return {
    now,
    both: { wall: () => now.wall, steady: () => now.steady },
    pass: (ms: number) => {
      now.wall += ms;
      now.steady += ms;
    },
  };
}

test('five minutes of rest: a warning twenty seconds before, then the lock', () => {
  const { both, pass } = clocks();
  const idle = new IdleClock(both);
  pass(5 * MINUTE - 20_001);
  expect(idle.state(5 * MINUTE)).toBe('awake');
  pass(1);
  expect(idle.state(5 * MINUTE)).toBe('warn');
  pass(20_000);
  expect(idle.state(5 * MINUTE)).toBe('lock');
});

test('a laptop that slept wakes up locked, and the first key does not save it', () => {
  const { both, now } = clocks();
  const idle = new IdleClock(both);
  // The monotonic clock stood still.
  now.wall += 8 * 60 * MINUTE;
  expect(idle.touch(5 * MINUTE)).toBe('lock');
  expect(idle.state(5 * MINUTE)).toBe('lock');
});

test('setting the wall clock back does not keep the session open', () => {
  const { both, now } = clocks();
  const idle = new IdleClock(both);
  now.wall -= 60 * MINUTE;
  now.steady += 5 * MINUTE;
  expect(idle.state(5 * MINUTE)).toBe('lock');
});

test('the key that ends the warning does nothing else', () => {
  const { both, pass } = clocks();
  const lock = vi.fn();
  const watch = new IdleWatch(
    () => 5,
    lock,
    () => {},
    both,
  );
  pass(5 * MINUTE - 10_000);
  watch.check();
  expect(watch.warning).toBe(true);
  const key = new KeyboardEvent('keydown', { code: 'KeyA', cancelable: true });
  watch.act(key);
  expect(watch.warning).toBe(false);
  expect(key.defaultPrevented).toBe(true);
  const next = new KeyboardEvent('keydown', { code: 'KeyA', cancelable: true });
  watch.act(next);
  expect(next.defaultPrevented).toBe(false);
  expect(lock).not.toHaveBeenCalled();
});

test('before unlocking there is nothing to lock', () => {
  const { both, pass } = clocks();
  const lock = vi.fn();
  const watch = new IdleWatch(
    () => null,
    lock,
    () => {},
    both,
  );
  pass(60 * MINUTE);
  watch.check();
  expect(lock).not.toHaveBeenCalled();
});

test('an officer who listens and only moves the mouse is not locked out by the use cases', () => {
  const { both, pass } = clocks();
  const beat = vi.fn();
  const watch = new IdleWatch(
    () => 5,
    () => {},
    beat,
    both,
  );
  watch.act(new Event('pointermove'));
  pass(BEAT_MS);
  watch.check();
  expect(beat).toHaveBeenCalledTimes(1);
  // Nobody there any more: no sign is sent.
  pass(BEAT_MS);
  watch.check();
  expect(beat).toHaveBeenCalledTimes(1);
});

function hiding() {
  const { both, pass } = clocks();
  const room = document.createElement('div');
  const page = document.createElement('section');
  page.hidden = true;
  document.body.append(room, page);
  const lock = vi.fn(async () => {});
  return { hide: new Hide({ page, room, lock, clocks: both }), room, page, lock, pass };
}

test('hiding happens at once, over an open dialog too, and sends what is typed', () => {
  const { hide, room, page, lock } = hiding();
  const dialog = document.createElement('dialog');
  room.append(dialog);
  dialog.showModal();
  const flush = vi.fn();
  const forget = beforeLeaving(flush);
  hide.press();
  // No frame, no promise in between.
  expect(page.hidden).toBe(false);
  expect(room.hidden).toBe(true);
  expect(dialog.open).toBe(false);
  expect(flush).toHaveBeenCalledTimes(1);
  expect(lock).not.toHaveBeenCalled();
  forget();
});

test('the way back leads through the lock', async () => {
  const { hide, room, page, lock } = hiding();
  hide.press();
  let unlock = () => {};
  lock.mockImplementationOnce(() => new Promise<void>((resolve) => (unlock = resolve)));
  hide.press();
  // Until it is locked nothing of the screen comes back.
  expect(room.hidden).toBe(true);
  unlock();
  await vi.waitFor(() => expect(room.hidden).toBe(false));
  expect(page.hidden).toBe(true);
  expect(lock).toHaveBeenCalledTimes(1);
});

test('after a minute hidden it locks by itself', async () => {
  const { hide, lock, pass } = hiding();
  hide.press();
  pass(HIDDEN_LIMIT_MS - 1);
  hide.check();
  expect(lock).not.toHaveBeenCalled();
  pass(1);
  hide.check();
  await vi.waitFor(() => expect(lock).toHaveBeenCalledTimes(1));
});
