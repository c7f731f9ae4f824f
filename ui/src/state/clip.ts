/**
 * Copying within Sala alone. What an officer copies or cuts in a text input can be put in elsewhere in the window; the
 * system's clipboard, which other programs read and remember, never has it. It is forgotten when the window loses the
 * focus, and with the page at a lock.
 */
let kept: string | null = null;

type Input = HTMLInputElement | HTMLTextAreaElement;

const textTypes = new Set(['text', 'search', 'number', '']);

/** The text input an event belongs to, if what stands in it can be read: never a passphrase that is not shown. */
function inputOf(target: EventTarget | null): Input | null {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && target.type !== 'password' && textTypes.has(target.type)
    ? target
    : null;
}

/** Takes `text` in place of what is selected, as if typed: it can be undone, and the input says that it changed. */
function put(input: Input, text: string): void {
  input.focus();
  // Not in any standard any more, and still the only way that keeps undoing.
  const done = text === '' ? command('delete') : command('insertText', text);
  if (done) return;
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
  const inputType = text === '' ? 'deleteByCut' : 'insertFromPaste';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data: text }));
}

function command(name: string, value?: string): boolean {
  return typeof document.execCommand === 'function' && document.execCommand(name, false, value);
}

/** Copies or cuts within the window; the system gets nothing. */
export function take(event: ClipboardEvent): void {
  event.preventDefault();
  const input = inputOf(event.target);
  if (!input) return;
  const text = input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
  if (text === '') return;
  kept = text;
  if (event.type === 'cut') put(input, '');
}

/** Puts in what was copied here; what came from another program goes its usual way. */
export function give(event: ClipboardEvent): void {
  if (kept === null) return;
  const input = inputOf(event.target);
  if (!input || input.readOnly || input.disabled) return;
  event.preventDefault();
  put(input, kept);
}

/** Forgets what was copied. */
export function forget(): void {
  kept = null;
}
