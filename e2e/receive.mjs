// The other end: a desk that makes cards and reads bundles, with `sala-desk` and with nothing but stock tools.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { desk } from './app.mjs';

/** Runs a program to its end; throws with what it said when it fails. */
export function tool(program, args, options = {}) {
  const told = spawnSync(program, args, { maxBuffer: 1 << 28, timeout: 120_000, ...options });
  if (told.error) throw told.error;
  if (told.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${told.stderr}${told.stdout}`);
  return told.stdout;
}

/** Runs `sala-desk` and gives its exit code and what it said. */
export function runDesk(...args) {
  const { status, stdout, stderr } = spawnSync(desk, args, { encoding: 'utf8', timeout: 120_000 });
  return { status, said: stdout + stderr };
}

/** Makes a desk with its identity and card under `folder`. */
export function makeDesk(folder, name, { training = false } = {}) {
  const out = join(folder, `desk-${name.replace(/\W+/g, '-')}`);
  tool(desk, ['keygen', '--name', name, '--out', out, ...(training ? ['--training'] : [])]);
  const [identity, cardFile] = [join(out, 'identity'), join(out, 'card')];
  return { out, name, identity, cardFile, card: readFileSync(cardFile, 'utf8') };
}

/** Every sealed bundle of a folder. */
export function bundlesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.age'))
    .map((name) => join(folder, name));
}

/** Opens a bundle with stock `age` and stock `tar` alone; gives the member names and what each holds. */
export function openWithStockTools(bundle, identity, folder) {
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'bundle.tar');
  writeFileSync(archive, tool('age', ['-d', '-i', identity, bundle]));
  const members = String(tool('tar', ['-tf', archive]))
    .trim()
    .split('\n');
  tool('tar', ['-xf', archive, '-C', folder]);
  return { members, read: (name) => readFileSync(join(folder, name), 'utf8') };
}

/** Answers as the journal tells them: one line an event, without stubs. */
export function answersIn(lines) {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).content)
    .filter((content) => content && ['answer', 'consent', 'note', 'offer'].includes(content.kind));
}
