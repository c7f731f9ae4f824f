// `npm run leakscan`: walks through the program with words that nobody else has, then looks for them in every file that the
// program could have written, in the selections of the display, and, once it is locked, in the memory of all its processes:
// as UTF-8, UTF-16, composed and decomposed, escaped, as base64 and packed; for the passphrase and the database key, too.
// Prints a table; fails on any hit, and also if the looking itself is shown not to work. `--built` takes the programs as they
// are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, command, must, Steps, Stop, tool } from './run.mjs';
import { setup, setupSteps } from './setup.mjs';

const traced =
  'open,openat,openat2,creat,mknod,mknodat,link,linkat,symlink,symlinkat,rename,renameat,renameat2,mkdir,mkdirat';

/** What a program may open for writing although it keeps nothing there. */
const nowhere = [/^\/dev\//, /^\/proc\//, /^\/sys\//];

/** Paths that a traced run made or opened for writing, outside of `inside`. */
export function writtenElsewhere(log, inside) {
  const paths = new Set();
  for (const line of log.split('\n')) {
    const [, call, args] = /(?:^|\s)(\w+)\((.*)\)\s+= (?!-1)/.exec(line) ?? [];
    if (!call || (/^open/.test(call) && !/O_WRONLY|O_RDWR|O_CREAT/.test(args))) continue;
    for (const [, path] of args.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      const kept = path.startsWith('/') && !path.startsWith(`${inside}/`);
      if (kept && !nowhere.some((pattern) => pattern.test(path))) paths.add(path);
    }
  }
  return [...paths];
}

function print(rows) {
  const mebibytes = (size) => (size / (1 << 20)).toFixed(1);
  const lines = [
    ['flow', 'looked at', 'files or processes', 'MiB', 'hits'],
    ...rows.map(({ flow, what, looked, size, leaks }) => [
      flow,
      what,
      String(looked),
      mebibytes(size),
      String(leaks.length),
    ]),
  ];
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  lines.forEach((line, at) => {
    console.log(`| ${line.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`);
    if (at === 0) console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  });
  for (const { flow, leaks } of rows)
    for (const { where, word, form } of leaks.slice(0, 20))
      console.log(`   ${flow}: ${word} (${form}) in ${where}`);
}

/** The flows through the officers' own window: memory, files, and whether anything was written elsewhere. */
async function ownWindow(flows, place, rows) {
  const { ownBus } = await import('../e2e/bus.mjs');
  const { way } = await flows.prepare(place);
  const key = await flows.databaseKey(place, flows.typedPassphrase);
  const bus = await ownBus(place.folder);
  const log = join(place.folder, 'trace');
  const before = ask('strace', ['-V'])
    ? ['strace', '-f', '-qq', '--seccomp-bpf', '-s', '4096', '-e', `trace=${traced}`, '-o', log]
    : [];
  if (before.length === 0)
    console.log('   strace is not installed: what is written elsewhere is not looked for');
  const window = await flows.officersWindow(place, { env: bus.environment, before });
  try {
    for (const [at, [flow, leave]] of Object.entries(flows.leavings).entries()) {
      const sentence = ` grauwal-${at}-zweiundvierzig`;
      const told = await flows.memoryAfter(window, { flow, way, leave, sentence, key, bus });
      const unseen = told.wanted.filter((word) => !told.seen.has(word));
      if (unseen.length > 0)
        throw new Stop(`not found in memory while open, so not finding it says nothing: ${unseen}`);
      rows.push(...told.rows);
      console.log(
        `   ${flow}: a fresh process ${told.took} ms after, seen while open: ${told.seen.size} words`,
      );
    }
    await window.unlock(flows.typedPassphrase);
    window.kill();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    rows.push(
      flows.filesRow('all of these, then killed while open', place, [
        ...flows.canaries,
        flows.typedPassphrase,
      ]),
    );
    if (existsSync(log)) {
      const text = readFileSync(log, 'utf8');
      if (writtenElsewhere(text, '/nowhere').length === 0)
        throw new Stop('the trace shows no write at all, so it says nothing');
      const leaks = writtenElsewhere(text, place.folder).map((where) => ({
        where,
        word: 'written',
        form: '',
      }));
      rows.push({ flow: 'all of these', what: 'writes elsewhere', looked: 1, size: text.length, leaks });
    }
  } finally {
    window.kill();
    bus.end();
  }
}

async function build(steps) {
  await setup(steps, { tests: true });
  await steps.step('pages of the window', () => tool('vite', ['build', 'ui', '--logLevel', 'warn']));
  await steps.step('programs', () =>
    must('cargo', ['build', '-p', 'sala', '-p', 'sala-desk', '--features', 'sala/driven']),
  );
}

async function main() {
  if (process.platform !== 'linux') throw new Stop('this looks into WebKitGTK and /proc: Linux only');
  if (process.getuid() !== 0)
    throw new Stop('the programs refuse to be read by anybody but root: run it as root');
  const built = process.argv.includes('--built');
  const steps = new Steps(built ? 3 : setupSteps + 5);
  if (!built) await build(steps);
  const flows = await import('../e2e/leak-flows.mjs');
  const { blindSpots } = await import('../e2e/leaks.mjs');
  const { Place } = await import('../e2e/app.mjs');
  await steps.step('the looking itself', () => {
    const blind = flows.canaries.flatMap((word) => blindSpots(word).map((form) => `${word}: ${form}`));
    if (blind.length > 0) throw new Stop(`what was planted was not found: ${blind.join('; ')}`);
  });
  const rows = [];
  await steps.step('flows through a driven window', async () => {
    for (const flow of [flows.wholeInterview, flows.killedInMidAnswer, flows.fullDisk])
      rows.push(...(await flow()));
  });
  await steps.step("flows through the officers' own window", async () => {
    const place = new Place();
    try {
      await ownWindow(flows, place, rows);
    } finally {
      place.remove();
    }
  });
  console.log('');
  print(rows);
  const hits = rows.reduce((sum, { leaks }) => sum + leaks.length, 0);
  console.log(`\n${hits === 0 ? 'no hit' : `${hits} hits`}`);
  process.exitCode = hits === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('leakscan.mjs')) {
  await command(main);
  process.exit();
}
