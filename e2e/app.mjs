// The real program on a virtual display, in a home of its own, with nothing left behind.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, fstatSync, ftruncateSync, mkdirSync, mkdtempSync } from 'node:fs';
import { openSync, rmSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { targetFolder } from '../scripts/run.mjs';
import { Driver, until } from './webdriver.mjs';
import { Page } from './page.mjs';

const built = targetFolder();
/** The window's program as another program can drive it, and the desk's, as `cargo build` leaves them. */
export const program = process.env.SALA_PROGRAM ?? join(built, 'debug', 'sala-driven');
/** The officers' own program: nobody drives it but by keys. */
export const officersProgram = program.replace(/-driven$/, '');
export const desk = join(built, 'debug', 'sala-desk');

const running = new Set();

/** Ends a process and all that it started, at once. */
function end(child) {
  running.delete(child);
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: true, stdio: 'ignore', ...options });
  running.add(child);
  return child;
}

const mounts = new Set();

function unmount(folder) {
  spawnSync('umount', ['--lazy', folder]);
  mounts.delete(folder);
}

process.on('exit', () => {
  [...running].forEach(end);
  [...mounts].forEach(unmount);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** A port that was free a moment ago. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

let display;

/** A virtual display for this process; Xvfb chooses the number. */
export async function virtualDisplay() {
  if (display) return display;
  const xvfb = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  display = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start')), 20_000);
    let told = '';
    xvfb.on('error', reject);
    xvfb.stdio[3].on('data', (chunk) => {
      told += chunk;
      if (!told.includes('\n')) return;
      clearTimeout(timer);
      resolve(`:${told.trim()}`);
    });
  });
  xvfb.stdio[3].unref();
  xvfb.unref();
  return display;
}

/** A folder of one test, with a home, a data folder and a place for bundles. */
export class Place {
  #mounted = false;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'sala-e2e-'));
    for (const name of ['home', 'config', 'cache', 'share', 'data', 'stick'])
      mkdirSync(join(this.folder, name));
    this.data = join(this.folder, 'data');
    this.stick = join(this.folder, 'stick');
  }

  environment(screen, more) {
    const at = (name) => join(this.folder, name);
    const { PATH, LD_LIBRARY_PATH } = process.env;
    return {
      ...{ PATH, LANG: 'C.UTF-8', ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }) },
      ...{
        HOME: at('home'),
        XDG_CONFIG_HOME: at('config'),
        XDG_CACHE_HOME: at('cache'),
        XDG_DATA_HOME: at('share'),
      },
      ...{ SALA_HOME: this.data, DISPLAY: screen, TAURI_WEBVIEW_AUTOMATION: 'true' },
      // Quicker pictures without a graphics card; the compositing switches would make them hang.
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
      ...more,
    };
  }

  /**
   * Puts the data folder on a disk of its own, of so many MiB. False where this system lets nobody mount one: that takes
   * root.
   */
  giveSmallDisk(size) {
    const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m,mode=700`, 'tmpfs', this.data]);
    this.#mounted = made.status === 0;
    if (this.#mounted) mounts.add(this.data);
    return this.#mounted;
  }

  /** Fills the data folder's disk but for `leave` bytes. `makeRoom` undoes it. */
  fill({ leave = 0 } = {}) {
    const file = openSync(this.#filler, 'a');
    try {
      for (const size of [1 << 16, 1 << 12, 1]) {
        const block = Buffer.alloc(size, 0x5a);
        try {
          while (writeSync(file, block) === size);
        } catch (error) {
          if (error.code !== 'ENOSPC') throw error;
        }
      }
      ftruncateSync(file, Math.max(fstatSync(file).size - leave, 0));
    } finally {
      closeSync(file);
    }
  }

  makeRoom() {
    rmSync(this.#filler, { force: true });
  }

  get #filler() {
    return join(this.data, 'filler');
  }

  remove() {
    if (this.#mounted) unmount(this.data);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Starts the program in `place` and waits until its first screen is there. `close` ends it. */
export async function open(place, { language, width = 1366, height = 768, env = {}, binary = program } = {}) {
  if (!existsSync(binary))
    throw new Error('the program is not built: npm run ui:build && cargo build -p sala --features driven');
  const [screen, port] = [await virtualDisplay(), await freePort()];
  const child = start('WebKitWebDriver', [`--port=${port}`], { env: place.environment(screen, env) });
  child.unref();
  let driver;
  try {
    driver = await Driver.open(port, binary);
    await driver.resize(width, height);
    const page = new Page(driver, { language, screen, driverPid: child.pid });
    await until('the first screen', () =>
      driver.evaluate('return document.querySelector("main h1, main h2") !== null'),
    );
    await page.watch();
    return {
      page,
      async close() {
        await driver.close().catch(() => {});
        end(child);
      },
      /** As a power cut: no goodbye. */
      kill: () => end(child),
    };
  } catch (error) {
    end(child);
    throw error;
  }
}
