// The close button of the window, which belongs to a window manager; the virtual display has none. What one would send is sent
// here: the message WM_DELETE_WINDOW of ICCCM 4.2.8.1, in the X protocol's own bytes.
import { windows } from './dialog.mjs';
import { Display } from './display.mjs';

/** Presses the window's own close button. */
export async function pressClose(page) {
  const window = windows(page.screen).find(({ title }) => title === 'Sala');
  if (!window) throw new Error('there is no window to close');
  const display = await Display.open(page.screen);
  try {
    const [type, closes] = [await display.atom('WM_PROTOCOLS'), await display.atom('WM_DELETE_WINDOW')];
    await display.message(Number(window.id), type, closes);
  } finally {
    display.end();
  }
}
