// `npm start`: from a fresh machine to the open window; without a display, the tour through the real window.
//
// It builds the development profile: the same artefacts as `npm test`, in about half the time of a release build, and
// the parts that would be felt (key stretching, digests) are optimised there too (Cargo.toml). Releases are for
// packages and figures (`npm run bench`).
import { existsSync } from 'node:fs';
import { command, duration, must, root, run, Steps, Stop, targetFolder, tool } from './run.mjs';
import { setup, setupSteps } from './setup.mjs';

await command(async () => {
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const began = Date.now();
  const steps = new Steps(setupSteps + 3);
  await setup(steps, { tests: !display });
  await steps.step('pages of the window', () => tool('vite', ['build', 'ui', '--logLevel', 'warn']));
  await steps.step('program (the first build takes some minutes)', () => {
    const packages = display
      ? ['-p', 'sala']
      : ['-p', 'sala', '-p', 'sala-desk', '--features', 'sala/driven'];
    return must('cargo', ['build', ...packages]);
  });
  if (display) {
    const program = `${targetFolder()}/debug/sala${process.platform === 'win32' ? '.exe' : ''}`;
    if (!existsSync(program)) throw new Stop(`the build left no program at ${program}`);
    await steps.step('window', () => {
      console.log(`   ready after ${duration(Date.now() - began)}; close the window to end`);
      return must(program, []);
    });
    return;
  }
  await steps.step('tour', async () => {
    console.log(
      '   no display here: a training interview is walked through the real window on a virtual one',
    );
    const { code } = await run(process.execPath, [`${root}e2e/tour.mjs`]);
    if (code !== 0) throw new Stop('the tour did not come to its end');
  });
});
