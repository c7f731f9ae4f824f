import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beforeLeaving, flushAll, REST_MS, typed } from '../src/state/pending';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function field(save: (text: string) => void | Promise<void>) {
  const input = document.createElement('textarea');
  document.body.append(input);
  const end = typed(save)(input) as () => void;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { input, type, end };
}

test('a sentence is sent once, after a rest, and not letter by letter', () => {
  const sent: string[] = [];
  const { type, end } = field((text) => void sent.push(text));
  for (const text of ['n', 'ng', 'ngh', 'nghi', 'nghiê', 'nghiêng']) {
    type(text);
    vi.advanceTimersByTime(REST_MS - 1);
  }
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(['nghiêng']);
  end();
  expect(sent).toEqual(['nghiêng']);
});

test('what was typed a moment ago is sent before locking', async () => {
  const sent: string[] = [];
  const { type, end } = field((text) => void sent.push(text));
  type('giữa câu');
  expect(await flushAll()).toBe(true);
  expect(sent).toEqual(['giữa câu']);
  end();
});

test('an input that goes away sends its words first', () => {
  const sent: string[] = [];
  const { type, end } = field((text) => void sent.push(text));
  type('ສະບາຍດີ');
  end();
  expect(sent).toEqual(['ສະບາຍດີ']);
});

test('words that could not be kept stay in the input and are tried again', async () => {
  let full = true;
  const sent: string[] = [];
  const { input, type, end } = field(async (text) => {
    if (full) throw new Error('disk full');
    sent.push(text);
  });
  type('quan trọng');
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(await flushAll()).toBe(false);
  expect(input.value).toBe('quan trọng');
  full = false;
  expect(await flushAll()).toBe(true);
  expect(sent).toEqual(['quan trọng']);
  end();
});

test('a disk that does not answer holds up the lock for one second at most', async () => {
  const forget = beforeLeaving(() => new Promise<void>(() => {}));
  const ended = flushAll();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await ended).toBe(false);
  forget();
});

test('whoever waits for everything typed waits for what is on its way, too', async () => {
  let arrive = () => {};
  const { type, end } = field(() => new Promise<void>((resolve) => (arrive = resolve)));
  type('đang gửi');
  await vi.advanceTimersByTimeAsync(REST_MS);
  let arrived: boolean | null = null;
  void flushAll().then((all) => (arrived = all));
  await vi.advanceTimersByTimeAsync(100);
  expect(arrived).toBeNull();
  arrive();
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived).toBe(true);
  end();
});

test('words that could not be saved before are sent although nobody types them again', async () => {
  const sent: string[] = [];
  const input = document.createElement('textarea');
  input.value = 'từ lần trước';
  document.body.append(input);
  const end = typed((text) => void sent.push(text), true)(input) as () => void;
  expect(await flushAll()).toBe(true);
  expect(sent).toEqual(['từ lần trước']);
  end();
});
