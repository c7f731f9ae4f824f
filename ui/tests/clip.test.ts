import { afterEach, beforeEach, expect, test } from 'vitest';
import { guardWindow } from '../src/state/guard';

let end: () => void;
let field: HTMLTextAreaElement;

/** An event of the clipboard, and what the system would have got of it. */
function send(type: 'copy' | 'cut' | 'paste', target: Element): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

function mark(input: HTMLTextAreaElement | HTMLInputElement, from: number, to: number): void {
  input.focus();
  input.setSelectionRange(from, to);
}

beforeEach(() => {
  document.body.innerHTML = '<p>họ giữ hộ chiếu</p><textarea></textarea><input type="password">';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'một hai ba';
  end = guardWindow();
});

afterEach(() => end());

test('nothing is copied from what stands on the screen', () => {
  const words = document.querySelector('p') as HTMLElement;
  expect(send('copy', words).defaultPrevented).toBe(true);
  mark(field, 0, 0);
  // Nothing was taken: what another program gives goes its usual way.
  expect(send('paste', field).defaultPrevented).toBe(false);
});

test('words can be moved within the window, past the clipboard that others read', () => {
  mark(field, 4, 8);
  let told = 0;
  field.addEventListener('input', () => (told += 1));
  expect(send('cut', field).defaultPrevented).toBe(true);
  expect(field.value).toBe('một ba');
  mark(field, field.value.length, field.value.length);
  expect(send('paste', field).defaultPrevented).toBe(true);
  expect(field.value).toBe('một bahai ');
  expect(told).toBe(2);
});

test('what was copied is forgotten when the officer goes to another program', () => {
  mark(field, 0, 3);
  send('copy', field);
  window.dispatchEvent(new Event('blur'));
  expect(send('paste', field).defaultPrevented).toBe(false);
});

test('leaving an input forgets nothing', () => {
  mark(field, 0, 3);
  send('copy', field);
  field.blur();
  mark(field, field.value.length, field.value.length);
  expect(send('paste', field).defaultPrevented).toBe(true);
});

test('a passphrase is copied nowhere, and can be put in', () => {
  const secret = document.querySelector('input') as HTMLInputElement;
  secret.value = 'four quiet paper boats';
  mark(secret, 0, 4);
  expect(send('copy', secret).defaultPrevented).toBe(true);
  expect(send('paste', secret).defaultPrevented).toBe(false);
});

test('nothing is dragged out, printed, or asked for by the right button', () => {
  for (const name of ['dragstart', 'contextmenu', 'drop']) {
    const event = new Event(name, { bubbles: true, cancelable: true });
    field.dispatchEvent(event);
    expect(event.defaultPrevented, name).toBe(true);
  }
});
