// `npm test`: all that is checked by machine, what is quick first. Stops at the first step that fails.
//
// The closing line adds up what the test runners counted themselves. A check without a count of its own (formatting,
// lints, types) adds nothing when it passes and one to the failed when it does not.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forms } from './forms.mjs';
import { ask, command, duration, must, root, run, Steps, Stop, tool } from './run.mjs';
import { setup, setupSteps } from './setup.mjs';

const counted = { passed: 0, failed: 0, skipped: 0 };
const generated = `${root}ui/src/backend/generated/wire.ts`;
const scratch = mkdtempSync(join(tmpdir(), 'sala-test-'));
const files = ['ui', 'e2e', 'scripts', 'eslint.config.js', 'package.json', '.prettierrc'];

const checks = [
  ['formatting of ui, e2e and scripts', () => tool('prettier', ['--check', '--log-level', 'warn', ...files])],
  ['formatting of the crates', () => must('cargo', ['fmt', '--all', '--check'])],
  ['arrows of the plan', () => must(process.execPath, [`${root}scripts/arrows.mjs`])],
  [
    'lints of ui, e2e and scripts',
    () => tool('eslint', ['--max-warnings', '0', 'ui', 'scripts', 'e2e', 'eslint.config.js']),
  ],
  ['types of ui', () => tool('svelte-check', ['--tsconfig', 'ui/tsconfig.json', '--fail-on-warnings'])],
];

/** `npm run check`: everything that says something without running the program. */
export const quick = [...checks, ['lints of the crates', clippy]];

const all = [
  ...checks,
  ['tests of ui', vitest],
  ['pages of the window', () => tool('vite', ['build', 'ui', '--logLevel', 'warn'])],
  ['tests of the crates', cargoTests],
  ['lints of the crates', clippy],
  ['advisories, licences and doors', cargoDeny],
  ['programs', () => must('cargo', ['build', '-p', 'sala', '-p', 'sala-desk', '--features', 'sala/driven'])],
  ['forms, read by pyxform and ODK Validate', async () => count(await forms(scratch), 0)],
  ['journeys through the real window', journeys],
];

function clippy() {
  return must('cargo', ['clippy', '--workspace', '--all-targets', '--', '-D', 'warnings']);
}

/** Adds what a runner counted; a runner that failed without a failed test counts as one failure. */
function count({ passed, failed, skipped }, code) {
  counted.passed += passed;
  counted.failed += failed;
  counted.skipped += skipped;
  console.log(`   ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  if (failed > 0) throw new Counted();
  if (code !== 0) throw new Stop('the runner failed although no test did');
}

/** A failure whose tests are in the count already. */
class Counted extends Stop {
  constructor() {
    super('');
  }
}

async function vitest() {
  const file = join(scratch, 'vitest.json');
  const { code } = await run(process.execPath, [
    `${root}node_modules/vitest/vitest.mjs`,
    ...['run', '--root', 'ui', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  const told = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = told.numPendingTests + told.numTodoTests;
  count({ passed: told.numPassedTests, failed: told.numFailedTests, skipped }, code);
}

async function cargoTests() {
  const before = digest(generated);
  const { code, output } = await run('cargo', ['test', '--workspace', '--no-fail-fast'], { keep: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const [, passed, failed, ignored] of output.matchAll(
    /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/gm,
  )) {
    sum.passed += Number(passed);
    sum.failed += Number(failed);
    sum.skipped += Number(ignored);
  }
  count(sum, code);
  const stale = ask('git', ['diff', '--name-only', '--', 'ui/src/backend/generated'])?.trim();
  if (digest(generated) !== before || (process.env.CI && stale)) {
    throw new Stop('the generated types were stale: they are written anew, commit ui/src/backend/generated');
  }
}

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function cargoDeny() {
  if (ask('cargo', ['deny', '--version'])) {
    return must('cargo', ['deny', 'check', 'bans', 'licenses', 'sources']);
  }
  console.log(
    '   cargo-deny is not installed: the doors were checked with the arrows, licences were not checked',
  );
}

async function journeys() {
  if (process.platform !== 'linux') {
    console.log('   these drive WebKitGTK: not run on this system');
    return;
  }
  const tests = readdirSync(`${root}e2e`).filter((name) => name.endsWith('.test.mjs'));
  const file = join(scratch, 'journeys.tap');
  const { code } = await run(process.execPath, [
    ...['--test', '--test-concurrency=1', '--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${file}`],
    ...tests.sort().map((name) => `e2e/${name}`),
  ]);
  const told = readFileSync(file, 'utf8');
  const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(told)?.[1] ?? 0);
  const skipped = number('skipped') + number('todo');
  count({ passed: number('pass'), failed: number('fail') + number('cancelled'), skipped }, code);
}

await command(async () => {
  const only = process.argv.includes('--quick');
  const list = only ? quick : all;
  const steps = new Steps(setupSteps + list.length);
  let failure;
  try {
    await setup(steps, { tests: !only });
    for (const [name, work] of list) await steps.step(name, work);
  } catch (error) {
    failure = error;
    if (!(error instanceof Counted)) counted.failed += 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log('');
  for (const { name, took } of steps.timings) console.log(`${duration(took).padStart(12)}  ${name}`);
  console.log(`${steps.elapsed.padStart(12)}  in all`);
  if (failure) {
    console.log(
      `\nStopped at: ${steps.timings.at(-1)?.name}. ${failure instanceof Stop ? failure.message : failure.stack}`,
    );
    process.exitCode = 1;
  }
  if (counted.skipped > 0) console.log(`${counted.skipped} skipped`);
  if (!only || failure) console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
});
