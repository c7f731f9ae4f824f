// The system's own file chooser, which belongs to GTK and not to the page: driven by keys of a virtual keyboard.
import { spawnSync } from 'node:child_process';
import { until } from './webdriver.mjs';

function xdotool(screen, ...args) {
  const told = spawnSync('xdotool', args, {
    encoding: 'utf8',
    env: { ...process.env, DISPLAY: screen },
    timeout: 10_000,
  });
  if (told.error) throw told.error;
  return told.stdout.trim().split('\n').filter(Boolean);
}

/** The visible windows of the display with their titles. */
export function windows(screen) {
  return xdotool(screen, 'search', '--onlyvisible', '--name', '.').map((id) => ({
    id,
    title: xdotool(screen, 'getwindowname', id)[0] ?? '',
  }));
}

/** The titles that anybody who passes can read. */
export function titles(screen) {
  return windows(screen).map(({ title }) => title);
}

/**
 * Presses the button named by the text `button`, which opens a chooser, and answers with `path`. Plain ASCII paths only:
 * the virtual keyboard has no more.
 */
export async function chooseWith(page, button, path) {
  const before = new Set(windows(page.screen).map(({ id }) => id));
  await page.press(button);
  const chooser = await until('the chooser', () => windows(page.screen).find(({ id }) => !before.has(id)));
  xdotool(page.screen, 'windowfocus', '--sync', chooser.id);
  // A slash opens the line for a path. On a busy machine letters are lost while it opens: then it is typed anew.
  xdotool(page.screen, 'type', '/');
  const isOpen = () => windows(page.screen).some(({ id }) => id === chooser.id);
  await until(
    'the chooser to go',
    () => {
      if (!isOpen()) return true;
      xdotool(page.screen, 'key', 'ctrl+a');
      xdotool(page.screen, 'type', '--delay', '12', path);
      xdotool(page.screen, 'key', 'Return');
      return false;
    },
    { every: 1500, within: 45_000 },
  );
}

/** Closes a chooser without an answer. */
export function chooseNothing(screen, { id }) {
  xdotool(screen, 'windowfocus', '--sync', id);
  xdotool(screen, 'key', 'Escape');
}
