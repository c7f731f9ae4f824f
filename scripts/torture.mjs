// `npm run torture`: 1,000 kills of each class of work, every state that a power cut can leave, every failing call
// (docs/torture.md). What is given after `--` goes to the harness: `npm run torture -- --kills 100 --class answer`.
import { cpus, loadavg } from 'node:os';
import { ask, command, must, Steps, Stop } from './run.mjs';
import { setup, setupSteps } from './setup.mjs';

await command(async () => {
  if (process.platform !== 'linux') throw new Stop('the layer under the disk is for Linux only');
  const steps = new Steps(setupSteps + 1);
  await setup(steps, { tests: true });
  const load = loadavg()[0];
  const args = ['run', '-p', 'sala-torture', '--', 'run', ...process.argv.slice(2)];
  await steps.step('kills, power cuts, failing calls', () => must('cargo', args));
  console.log(
    `\n${new Date().toISOString().slice(0, 10)} · ${cpus().length} × ${cpus()[0]?.model.trim()} · ` +
      `load ${load.toFixed(2)} → ${loadavg()[0].toFixed(2)} · ` +
      `${ask('git', ['rev-parse', '--short', 'HEAD'])?.trim() ?? 'no commit'}`,
  );
});
