// Runs commands, one step after another, and says what runs, of how many steps, and how long it took.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A failure that has been explained to the person already: no stack trace helps. */
export class Stop extends Error {}

/** Seconds for people: `8 s`, `3 min 05 s`. */
export function duration(ms) {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** The steps of one command line, announced by number. */
export class Steps {
  #total;
  #done = 0;
  #began = Date.now();
  timings = [];

  constructor(total) {
    this.#total = total;
  }

  async step(name, work) {
    this.#done += 1;
    console.log(
      `\n── ${this.#done} of ${this.#total} · ${name} · ${duration(Date.now() - this.#began)} so far`,
    );
    const began = Date.now();
    try {
      return await work();
    } finally {
      const took = Date.now() - began;
      this.timings.push({ name, took });
      console.log(`   ${name}: ${duration(took)}`);
    }
  }

  get elapsed() {
    return duration(Date.now() - this.#began);
  }
}

/**
 * Runs a command in the project's folder and shows its output as it comes. Resolves with its exit code and, with
 * `keep`, with what it wrote to standard output.
 */
export function run(command, args, { keep = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['inherit', keep ? 'pipe' : 'inherit', 'inherit'],
    });
    let kept = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      kept += text;
      process.stdout.write(text);
    });
    child.on('error', (error) => reject(new Stop(`${command} cannot be run: ${error.message}`)));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, output: kept }));
  });
}

/** As `run`, and stops when the command fails. */
export async function must(command, args, options) {
  const result = await run(command, args, options);
  if (result.code !== 0)
    throw new Stop(`failed (${result.signal ?? result.code}): ${command} ${args.join(' ')}`);
  return result;
}

/** A command's output without showing it, or null when it fails or does not exist. */
export function ask(command, args) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  return result.status === 0 ? result.stdout : null;
}

/** A program of node_modules, run by this very Node. */
export function tool(name, args, options) {
  const folder = `${root}node_modules/${name}`;
  if (!existsSync(folder)) throw new Stop(`${name} is not installed: run npm ci`);
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return must(process.execPath, [`${folder}/${file}`, ...args], options);
}

/** Where cargo puts what it builds. */
export function targetFolder() {
  const told = ask('cargo', ['metadata', '--no-deps', '--format-version', '1']);
  if (!told) throw new Stop('cargo metadata failed: is Cargo.toml whole?');
  return JSON.parse(told).target_directory;
}

/** Runs `main` and ends the process with a plain line when something stopped it. */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    console.error(`\n${error instanceof Stop ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
