// What is left of a conversation once the officers' own window is locked: nothing in memory, nothing on the disk, and no way
// for another program to drive or read it. `npm run leakscan` does more of it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { officersProgram, virtualDisplay } from './app.mjs';
import { windows } from './dialog.mjs';
import {
  canaries,
  databaseKey,
  filesRow,
  leavings,
  memoryAfter,
  officersWindow,
  prepare,
  selections,
  surroundings,
  toTheStory,
  typedPassphrase,
} from './leak-flows.mjs';
import { blindSpots } from './leaks.mjs';
import { atHome, tryPassphrase } from './officer.mjs';
import { openOfficersWindow } from './officers-window.mjs';
import { openToOthers } from './traces.mjs';
import { story } from './story.mjs';
import { until } from './webdriver.mjs';

const status = (pid, name) =>
  new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];

story("a lock leaves nothing in the officers' own window", async ({ step, place, start, skip }) => {
  if (process.getuid() !== 0) {
    skip('the programs refuse to be read by anybody but root');
    return;
  }
  const sentence = ' grauwal-zweiundvierzig';
  let window, way, key, id;

  try {
    await step('what is looked for would be found', () => {
      assert.deepEqual(canaries.flatMap(blindSpots), []);
    });

    await step('a vault with words in each script', async () => {
      ({ way, case: id } = await prepare(place));
      key = await databaseKey(place, typedPassphrase);
    });

    await step('the process gives up what it does not need before it reads anything', async () => {
      window = await officersWindow(place);
      for (const pid of window.processes) {
        const limit = /^Max core file size\s+(\d+)\s+(\d+)/m.exec(
          readFileSync(`/proc/${pid}/limits`, 'utf8'),
        );
        assert.ok(Number(limit[1]) <= 1 && Number(limit[2]) <= 1, `core limit of ${pid}: ${limit[0]}`);
      }
      assert.equal(status(window.pid, 'Umask'), '0077');
    });

    await step('while open the words and the key are in memory; after the lock they are not', async () => {
      const flow = 'lock key in mid-sentence';
      const [pid, before] = [window.pid, window.webProcess];
      const told = await memoryAfter(window, { flow, way, leave: leavings[flow], sentence, key });
      assert.deepEqual(
        told.wanted.filter((word) => !told.seen.has(word)),
        [],
        'not finding something says nothing unless it was found before',
      );
      for (const { leaks } of told.rows) assert.deepEqual(leaks, []);
      assert.equal(window.pid, pid, 'it is the same process to whoever started it');
      assert.notEqual(window.webProcess, before);
      console.log(`   a fresh process stood ${told.took} ms after the key was pressed`);
    });

    await step('what is marked in an input does not reach other programs', async () => {
      await window.unlock(typedPassphrase);
      await toTheStory(window, way);
      window.keys('ctrl+a', 'ctrl+c');
      await new Promise((resolve) => setTimeout(resolve, 700));
      for (const text of await selections(window.screen)) assert.equal(text, '');
      // It is still marked: what is typed takes its place.
      window.keys('ctrl+x', 'ctrl+v');
    });

    await step('locking again and again leaks no open file', async () => {
      const count = () => readdirSync(`/proc/${window.pid}/fd`).length;
      const counts = [];
      for (let round = 0; round < 3; round += 1) {
        const before = window.webProcess;
        window.keys('ctrl+l');
        await window.begunAgain(before);
        await window.shown();
        counts.push(count());
        await window.unlock(typedPassphrase);
      }
      assert.ok(counts[2] <= counts[0] + 1, counts.join());
    });

    await step('on the disk there is nothing to read, killed while open', () => {
      window.kill();
      const { leaks, looked } = filesRow('killed', place, [...canaries, typedPassphrase]);
      assert.ok(looked > 3, `${looked} files`);
      assert.deepEqual(leaks, []);
      assert.deepEqual(openToOthers(place.data), []);
    });

    await step('and to its officer the sentence is there, once, as it was typed', async () => {
      const page = await start({ language: 'en' });
      await tryPassphrase(page, typedPassphrase);
      await atHome(page);
      const { view } = await page.call('open_case', { case: id });
      assert.equal(view.given.story.answers[0].text.words, `${canaries.join('; ')}${sentence}`);
    });
  } finally {
    window?.kill();
  }
});

story("nobody drives or reads the officers' own window", async ({ step, place, skip }) => {
  await step('another program of the same user cannot look into it', async () => {
    if (process.getuid() !== 0) {
      skip('another user can be played by root alone');
      return;
    }
    const nobody = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
    const env = surroundings(place);
    spawnSync('chown', ['-R', '65534:65534', place.folder]);
    const window = await openOfficersWindow(place, { before: nobody, env });
    try {
      assert.equal(status(window.pid, 'Uid'), '65534');
      const [command, ...args] = nobody;
      const reads = (file) => spawnSync(command, [...args, 'head', '-c', '1', file]).status === 0;
      assert.ok(reads(`/proc/${window.pid}/status`), 'the looking works');
      for (const name of ['environ', 'maps', 'mem']) assert.ok(!reads(`/proc/${window.pid}/${name}`), name);
    } finally {
      window.kill();
      spawnSync('chown', ['-R', '0:0', place.folder]);
    }
  });

  await step('a driver asks for it in vain', async () => {
    const screen = await virtualDisplay();
    const port = await new Promise((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const free = server.address().port;
        server.close(() => resolve(free));
      });
    });
    const env = place.environment(screen, { WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${port + 1}` });
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], { detached: true, stdio: 'ignore', env });
    try {
      await until('the driver', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
      const asked = fetch(`http://127.0.0.1:${port}/session`, {
        method: 'POST',
        body: JSON.stringify({
          capabilities: {
            alwaysMatch: { 'webkitgtk:browserOptions': { binary: officersProgram, args: [] } },
          },
        }),
        signal: AbortSignal.timeout(12_000),
      }).then(
        (answer) => answer.ok,
        () => false,
      );
      await until('the window', () => windows(screen).some(({ title }) => title === 'Sala'), {
        within: 20_000,
      });
      assert.equal(await asked, false, 'there is no session');
      await assert.rejects(
        new Promise((resolve, reject) => {
          connect(port + 1, '127.0.0.1')
            .once('connect', resolve)
            .once('error', reject);
        }),
        'no inspector listens',
      );
    } finally {
      process.kill(-driver.pid, 'SIGKILL');
    }
  });
});
