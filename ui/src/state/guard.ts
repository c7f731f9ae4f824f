import { onKey } from './keys';

const stop = (event: Event) => event.preventDefault();

function zoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

function sideButton(event: MouseEvent): void {
  if (event.button === 3 || event.button === 4) event.preventDefault();
}

/**
 * Keys come here before anything else; what a web view would do by itself and what would lose the officer's place (reload,
 * print, find, back, zoom, its own menu, dropped files) does not happen. Returns how to end it.
 */
export function guardWindow(): () => void {
  const first = { capture: true } as const;
  const active = { capture: true, passive: false } as const;
  window.addEventListener('keydown', onKey, first);
  window.addEventListener('wheel', zoom, active);
  for (const name of ['mousedown', 'mouseup', 'auxclick'] as const)
    window.addEventListener(name, sideButton, first);
  for (const name of ['contextmenu', 'dragover', 'drop', 'gesturestart', 'gesturechange'])
    window.addEventListener(name, stop, active);
  return () => {
    window.removeEventListener('keydown', onKey, first);
    window.removeEventListener('wheel', zoom, first);
    for (const name of ['mousedown', 'mouseup', 'auxclick'] as const)
      window.removeEventListener(name, sideButton, first);
    for (const name of ['contextmenu', 'dragover', 'drop', 'gesturestart', 'gesturechange'])
      window.removeEventListener(name, stop, first);
  };
}
