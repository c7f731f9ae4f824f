import { forget, give, take } from './clip';
import { onKey } from './keys';

const stop = (event: Event) => event.preventDefault();

function zoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

function sideButton(event: MouseEvent): void {
  if (event.button === 3 || event.button === 4) event.preventDefault();
}

/** What would carry something out of the window, or the window away. */
const stopped = [
  'contextmenu',
  'dragstart',
  'dragover',
  'drop',
  'beforeprint',
  'gesturestart',
  'gesturechange',
] as const;

/**
 * Keys come here before anything else; what a web view would do by itself and what would lose the officer's place (reload,
 * print, find, back, zoom, its own menu, dropped files) does not happen, and nothing is copied or dragged out. Returns how
 * to end it.
 */
export function guardWindow(): () => void {
  const first = { capture: true } as const;
  const active = { capture: true, passive: false } as const;
  const pairs: [string, (event: never) => void, AddEventListenerOptions][] = [
    ['keydown', onKey, first],
    ['wheel', zoom, active],
    ...['mousedown', 'mouseup', 'auxclick'].map((name) => [name, sideButton, first] as (typeof pairs)[0]),
    ...stopped.map((name) => [name, stop, active] as (typeof pairs)[0]),
    ['copy', take, active],
    ['cut', take, active],
    ['paste', give, active],
    // The window's own: those of inputs do not bubble.
    ['blur', forget, {}],
  ];
  for (const [name, react, options] of pairs) window.addEventListener(name, react as EventListener, options);
  return () => {
    for (const [name, react, options] of pairs)
      window.removeEventListener(name, react as EventListener, options);
    forget();
  };
}
