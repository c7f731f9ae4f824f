/** What a key can mean. One map for every screen. */
export type Action =
  | 'next'
  | 'back'
  | 'declined'
  | 'unknown'
  | 'later'
  | 'not-asked'
  | 'notes'
  | 'audio'
  | 'why'
  | 'listen'
  | 'pause'
  | 'hide'
  | 'turn'
  | 'search'
  | 'jump'
  | 'lock'
  | 'larger'
  | 'smaller'
  | 'normal-size';

/** Actions that work over dialogs and on every screen. */
const everywhere: ReadonlySet<Action> = new Set<Action>(['hide', 'lock', 'larger', 'smaller', 'normal-size']);

type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const plain: Record<string, Action> = { F2: 'why', F4: 'listen', F8: 'pause', F9: 'hide', F11: 'turn' };
const withAlt: Record<string, Action> = {
  Digit1: 'declined',
  Digit2: 'unknown',
  Digit3: 'later',
  Digit4: 'not-asked',
  Numpad1: 'declined',
  Numpad2: 'unknown',
  Numpad3: 'later',
  Numpad4: 'not-asked',
  KeyN: 'notes',
  KeyA: 'audio',
};
const withCtrl: Record<string, Action> = {
  Enter: 'next',
  NumpadEnter: 'next',
  KeyK: 'search',
  KeyG: 'jump',
  KeyL: 'lock',
  Equal: 'larger',
  NumpadAdd: 'larger',
  Minus: 'smaller',
  NumpadSubtract: 'smaller',
  Digit0: 'normal-size',
  Numpad0: 'normal-size',
};

/** Where the focus is, as far as keys care. */
export type Place = 'text' | 'control' | 'free';

/**
 * What a key means, by its place on the keyboard (`code`): on a Lao layout the digit row types letters. Bare letters
 * mean nothing, since Telex users type everywhere (WCAG 2.1.4).
 */
export function meaning(key: Pressed, place: Place): Action | null {
  if (key.metaKey) return null;
  if (key.ctrlKey && key.altKey) return null;
  if (key.ctrlKey) return withCtrl[key.code] ?? null;
  if (key.altKey) return key.shiftKey ? null : (withAlt[key.code] ?? null);
  if (key.shiftKey) return null;
  const action = plain[key.code];
  if (action) return action;
  if (place === 'free' && (key.code === 'Enter' || key.code === 'NumpadEnter')) return 'next';
  if (place !== 'text' && key.code === 'PageDown') return 'next';
  if (place !== 'text' && key.code === 'PageUp') return 'back';
  return null;
}

/** Keys that a web view takes for itself and that would lose the officer's place. */
export function belongsToTheWebView(key: Pressed): boolean {
  const { code } = key;
  if (
    [
      'F1',
      'F3',
      'F5',
      'F6',
      'F7',
      'F10',
      'F11',
      'F12',
      'BrowserBack',
      'BrowserForward',
      'BrowserRefresh',
    ].includes(code)
  )
    return true;
  if (key.altKey && !key.ctrlKey && ['ArrowLeft', 'ArrowRight', 'Home'].includes(code)) return true;
  if (!(key.ctrlKey || key.metaKey) || key.altKey) return false;
  const taken = [
    'KeyR',
    'KeyP',
    'KeyF',
    'KeyG',
    'KeyS',
    'KeyO',
    'KeyU',
    'KeyJ',
    'KeyH',
    'KeyD',
    'KeyE',
    'KeyT',
    'KeyN',
    'KeyW',
    'BracketLeft',
    'BracketRight',
  ];
  return taken.includes(code);
}

/** Where an element counts as text, control or neither. Radio buttons and ticks are free: Enter goes on from them. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof HTMLElement)) return 'free';
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return 'text';
  if (target instanceof HTMLInputElement)
    return ['radio', 'checkbox'].includes(target.type) ? 'free' : 'text';
  if (target instanceof HTMLSelectElement) return 'text';
  return target.closest('button, a[href], summary') ? 'control' : 'free';
}

/** What a screen does on an action. */
export type Handlers = Partial<Record<Action, () => void>>;

const registered: Handlers[] = [];

/** Registers a screen's handlers; the latest comes first. Returns how to take them back: use it in an `$effect`. */
export function listen(handlers: Handlers): () => void {
  registered.push(handlers);
  return () => {
    const at = registered.lastIndexOf(handlers);
    if (at >= 0) registered.splice(at, 1);
  };
}

/** Runs the latest handler of an action. Under an open dialog only what works everywhere. True if one ran. */
export function run(action: Action, dialogOpen: boolean): boolean {
  if (dialogOpen && !everywhere.has(action)) return false;
  for (let at = registered.length - 1; at >= 0; at -= 1) {
    const handler = registered[at]?.[action];
    if (handler) {
      handler();
      return true;
    }
  }
  return false;
}

/** Two Esc within this time hide. */
export const DOUBLE_ESC_MS = 600;

let lastEsc = Number.NEGATIVE_INFINITY;

/** Whether this Esc is the second within 600 ms. `now` is monotonic, in milliseconds. */
export function secondEsc(now: number): boolean {
  const second = now - lastEsc <= DOUBLE_ESC_MS;
  lastEsc = second ? Number.NEGATIVE_INFINITY : now;
  return second;
}

/** Handles one key. To be given every keydown of the window, first of all. */
export function onKey(event: KeyboardEvent): void {
  // An input method at work: the key is its own.
  if (event.isComposing || event.keyCode === 229) return;
  if (
    event.code === 'Escape' &&
    !event.repeat &&
    !event.ctrlKey &&
    !event.altKey &&
    !event.metaKey &&
    secondEsc(event.timeStamp)
  ) {
    event.preventDefault();
    run('hide', false);
    return;
  }
  const action = meaning(event, placeOf(event.target));
  const done =
    action !== null &&
    !(event.repeat && action !== 'larger' && action !== 'smaller') &&
    run(action, dialogIsOpen());
  if (done || belongsToTheWebView(event) || (action !== null && everywhere.has(action)))
    event.preventDefault();
}

function dialogIsOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
