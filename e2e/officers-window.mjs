// The officers' own program, as it is packaged: nobody can drive it but by the keys of a virtual keyboard, and nobody can
// look into it but the kernel.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { officersProgram, virtualDisplay } from './app.mjs';
import { windows } from './dialog.mjs';
import { tree } from './processes.mjs';
import { until } from './webdriver.mjs';

/** Starts it in `place`, under `before` (such as a tracer), and waits for its window. */
export async function openOfficersWindow(place, { env = {}, before = [] } = {}) {
  const screen = await virtualDisplay();
  const environment = place.environment(screen, { TAURI_WEBVIEW_AUTOMATION: undefined, ...env });
  const [command, ...args] = [...before, officersProgram];
  const child = spawn(command, args, { detached: true, stdio: 'ignore', env: environment });
  const window = new OfficersWindow(screen, child);
  try {
    await window.shown();
  } catch (error) {
    window.kill();
    throw error;
  }
  return window;
}

class OfficersWindow {
  #child;
  ended = false;

  constructor(screen, child) {
    this.screen = screen;
    this.#child = child;
    child.on('exit', () => (this.ended = true));
  }

  /** The program's own process. */
  get pid() {
    return tree(this.#child.pid).find((pid) => linkOf(`/proc/${pid}/exe`) === officersProgram);
  }

  /** All its processes. */
  get processes() {
    return this.pid ? tree(this.pid) : [];
  }

  /** The process that knows what stands on the screen. */
  get webProcess() {
    return this.processes.find((pid) => nameOf(pid) === 'WebKitWebProces');
  }

  get windows() {
    return windows(this.screen).filter(({ title }) => title === 'Sala');
  }

  /** Waits for the window and for the page in it to take keys. */
  async shown() {
    const { id } = await until('the window', () => this.windows[0], { within: 30_000 });
    await until('the page', () => this.webProcess, { within: 30_000 });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    this.#xdotool('windowfocus', '--sync', id);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }

  #xdotool(...args) {
    const told = spawnSync('xdotool', args, {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: this.screen },
      timeout: 60_000,
    });
    if (told.status !== 0) throw new Error(`xdotool ${args[0]}: ${told.stderr}`);
    return told.stdout.trim();
  }

  /** Presses keys by their X names, one after another. */
  keys(...names) {
    if (names.length > 0) this.#xdotool('key', '--delay', '40', ...names);
  }

  /** Types plain ASCII. */
  type(text) {
    this.#xdotool('type', '--delay', '25', text);
  }

  /** Whether a vault is open: then the program holds its database. */
  isOpen() {
    try {
      const folder = `/proc/${this.pid}/fd`;
      return readdirSync(folder).some((fd) => linkOf(`${folder}/${fd}`).endsWith('/cases.db'));
    } catch {
      return false;
    }
  }

  /** Types the passphrase into the field that has the focus, and waits until the vault is open. */
  async unlock(passphrase) {
    this.type(passphrase);
    this.keys('Return');
    await until('the vault to be open', () => this.isOpen(), { within: 30_000 });
    // The first screen and what it asks for.
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }

  /** Waits until a fresh program stands in this one's place: another web process, and nothing open. Milliseconds it took. */
  async begunAgain(before) {
    const began = Date.now();
    await until(
      'the program to begin again',
      () => !this.isOpen() && this.webProcess && this.webProcess !== before,
      { within: 20_000, every: 20 },
    );
    return Date.now() - began;
  }

  /** As a power cut. */
  kill() {
    try {
      process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

function linkOf(path) {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // closed meanwhile
  }
}

function nameOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}
