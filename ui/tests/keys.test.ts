import { expect, test, vi } from 'vitest';
import { belongsToTheWebView, listen, meaning, onKey, run, type Place } from '../src/state/keys';

function key(code: string, more: Partial<KeyboardEventInit> = {}) {
  return new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more });
}

const alt = { altKey: true };
const ctrl = { ctrlKey: true };

test.each<[string, KeyboardEvent, Place, string | null]>([
  ['Enter goes on from an answer', key('Enter'), 'free', 'next'],
  ['Enter on a button presses the button', key('Enter'), 'control', null],
  ['Enter in a text is a new line', key('Enter'), 'text', null],
  ['Ctrl+Enter goes on from a text', key('Enter', ctrl), 'text', 'next'],
  ['PageDown goes on', key('PageDown'), 'control', 'next'],
  ['PageDown scrolls a text', key('PageDown'), 'text', null],
  ['PageUp goes back', key('PageUp'), 'free', 'back'],
  ['Alt+1: prefers not to say', key('Digit1', alt), 'text', 'declined'],
  ['Alt+4: not asked', key('Digit4', alt), 'free', 'not-asked'],
  [
    'Alt+1 on a Lao layout, where the row types letters',
    key('Digit1', { ...alt, key: 'ຢ' }),
    'text',
    'declined',
  ],
  ['AltGr is for letters', key('Digit1', { altKey: true, ctrlKey: true }), 'text', null],
  ['Alt+N: notes', key('KeyN', alt), 'text', 'notes'],
  ['F8: pause', key('F8'), 'text', 'pause'],
  ['F9: hide', key('F9'), 'text', 'hide'],
  ['Ctrl+L: lock', key('KeyL', ctrl), 'text', 'lock'],
  ['Ctrl and plus: larger', key('Equal', ctrl), 'free', 'larger'],
  ['Ctrl and 0: normal size', key('Digit0', ctrl), 'free', 'normal-size'],
])('%s', (_, event, place, action) => {
  expect(meaning(event, place)).toBe(action);
});

test('no bare letter or digit means anything, so that Telex can be typed everywhere', () => {
  const bare = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `Key${letter}`);
  for (const code of [...bare, 'Digit1', 'Digit9', 'Space', 'Backspace', 'Slash']) {
    for (const place of ['text', 'control', 'free'] as const) {
      expect(meaning(key(code), place), code).toBeNull();
      expect(meaning(key(code, { shiftKey: true }), place), code).toBeNull();
    }
  }
});

test('reload, print, find and back do not happen in mid-interview', () => {
  for (const event of [
    key('F5'),
    key('KeyR', ctrl),
    key('KeyP', ctrl),
    key('KeyF', ctrl),
    key('F3'),
    key('ArrowLeft', alt),
    key('BrowserBack'),
  ]) {
    expect(belongsToTheWebView(event), event.code).toBe(true);
    onKey(event);
    expect(event.defaultPrevented, event.code).toBe(true);
  }
  for (const event of [
    key('KeyC', ctrl),
    key('KeyV', ctrl),
    key('KeyA', ctrl),
    key('KeyZ', ctrl),
    key('ArrowLeft'),
    key('Backspace'),
  ]) {
    onKey(event);
    expect(event.defaultPrevented, event.code).toBe(false);
  }
});

test('two Esc within 600 ms hide; slower ones do not', () => {
  const hide = vi.fn();
  const end = listen({ hide });
  const esc = (at: number) => {
    const event = key('Escape');
    Object.defineProperty(event, 'timeStamp', { value: at });
    onKey(event);
  };
  esc(1000);
  esc(1700);
  expect(hide).not.toHaveBeenCalled();
  esc(2200);
  expect(hide).toHaveBeenCalledTimes(1);
  // A third is the first of a new pair.
  esc(2300);
  expect(hide).toHaveBeenCalledTimes(1);
  end();
});

test('a key held down hides once', () => {
  const hide = vi.fn();
  const end = listen({ hide });
  onKey(key('F9'));
  onKey(key('F9', { repeat: true }));
  expect(hide).toHaveBeenCalledTimes(1);
  end();
});

test('a key that an input method is working on is left alone', () => {
  const next = vi.fn();
  const end = listen({ next });
  onKey(key('Enter', { isComposing: true, ctrlKey: true }));
  expect(next).not.toHaveBeenCalled();
  end();
});

test('under a dialog only hide, lock and text size work; the latest screen answers first', () => {
  const below = { next: vi.fn(), lock: vi.fn() };
  const above = { next: vi.fn() };
  const ends = [listen(below), listen(above)];
  expect(run('next', true)).toBe(false);
  expect(run('lock', true)).toBe(true);
  run('next', false);
  expect(above.next).toHaveBeenCalledTimes(1);
  expect(below.next).not.toHaveBeenCalled();
  for (const end of ends) end();
});
