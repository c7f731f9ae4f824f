// `npm run bench`: Sala beside its baselines, in one run, interleaved. Release builds. Prints a table; the results that are
// worth keeping go into docs/benchmarks.md by hand, with the machine and its load.
import { cpus, loadavg, totalmem } from 'node:os';
import { ask, command, must, root, Steps, Stop, targetFolder, tool } from './run.mjs';
import { setup, setupSteps } from './setup.mjs';

const rounds = Number(process.env.SALA_BENCH_ROUNDS ?? 7);

/** Value below which a share of the sorted samples lies (nearest rank). */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function row(what, unit, samples, baseline, name) {
  const at = (share, of) => (of ? percentile(of, share) : null);
  return {
    what,
    unit,
    n: samples.length,
    p50: at(0.5, samples),
    p95: at(0.95, samples),
    p99: at(0.99, samples),
    baseline: baseline ? name : null,
    baseline_p50: at(0.5, baseline),
    baseline_p95: at(0.95, baseline),
    baseline_p99: at(0.99, baseline),
  };
}

function print(rows) {
  const number = (value) => (typeof value === 'number' ? String(Number(value.toPrecision(3))) : '–');
  const ratio = (value, base) => (base ? (value / base).toFixed(2) : '–');
  const shares = ['p50', 'p95', 'p99'];
  const lines = [
    [
      'what',
      'unit',
      'n',
      ...shares,
      ...shares.map((s) => `baseline ${s}`),
      ...shares.map((s) => `ratio ${s}`),
      'baseline',
    ],
    ...rows.map((r) => [
      r.what,
      r.unit,
      String(r.n),
      ...shares.map((share) => number(r[share])),
      ...shares.map((share) => number(r[`baseline_${share}`])),
      ...shares.map((share) => ratio(r[share], r[`baseline_${share}`])),
      r.baseline ?? '–',
    ]),
  ];
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  lines.forEach((line, at) => {
    console.log(`| ${line.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`);
    if (at === 0) console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  });
}

/** Runs a crate's benchmark program, which prints one result a line. */
async function rowsOf(crate, example) {
  const args = ['run', '--release', '-p', crate, '--example', example];
  const { output } = await must('cargo', args, { keep: true });
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

await command(async () => {
  if (process.platform !== 'linux') throw new Stop('the windows are measured on Linux only');
  const steps = new Steps(setupSteps + 8);
  await setup(steps, { tests: true });
  await steps.step('pages of the window', () => tool('vite', ['build', 'ui', '--logLevel', 'warn']));
  await steps.step('Sala, release', () =>
    must('cargo', ['build', '--release', '-p', 'sala', '--features', 'driven']),
  );
  const target = targetFolder();
  await steps.step('empty window, release', () =>
    must('cargo', ['build', '--release', '--manifest-path', `${root}scripts/empty-window/Cargo.toml`], {
      env: { CARGO_TARGET_DIR: `${target}/empty-window` },
    }),
  );
  await steps.step('100,000 conversations', () =>
    must('cargo', ['run', '--release', '-p', 'sala-guide', '--example', 'simulate']),
  );
  const rows = [];
  const load = [loadavg()[0]];
  await steps.step('vault', async () => rows.push(...(await rowsOf('sala-vault', 'bench'))));
  await steps.step('hand-over', async () => rows.push(...(await rowsOf('sala-sync', 'sync-bench'))));
  await steps.step('use cases', async () => rows.push(...(await rowsOf('sala-field', 'field-bench'))));
  await steps.step(`windows, ${rounds} rounds`, async () => {
    process.env.SALA_PROGRAM = `${target}/release/sala-driven`;
    const { measureWindows } = await import('../e2e/measure.mjs');
    const empty = `${target}/empty-window/release/empty-window`;
    for (const { what, unit, samples, baseline } of await measureWindows({ empty, rounds })) {
      rows.push(row(what, unit, samples, baseline, 'an empty window of the same frame'));
    }
  });
  load.push(loadavg()[0]);
  console.log(
    `\n${new Date().toISOString().slice(0, 10)} · ${cpus().length} × ${cpus()[0]?.model.trim()} · ` +
      `${Math.round(totalmem() / 2 ** 30)} GiB · load ${load.map((one) => one.toFixed(2)).join(' → ')} · ` +
      `${ask('git', ['rev-parse', '--short', 'HEAD'])?.trim() ?? 'no commit'}\n`,
  );
  print(rows);
});
