// What the window must not be able to do, whatever runs in it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { program, virtualDisplay } from './app.mjs';
import { titles } from './dialog.mjs';
import { begin, firstRun, lock, scenario, speak } from './officer.mjs';
import { findProgram, internetSockets, tree } from './processes.mjs';
import { story } from './story.mjs';
import { until } from './webdriver.mjs';

story('the window keeps to itself', async ({ step, place, start }) => {
  let page;
  let hits = [];
  const server = createServer((request, response) => {
    hits.push(request.url);
    response.end('no');
  });

  await step('without a driver it holds no internet socket', async () => {
    const display = await virtualDisplay();
    const child = spawn(program, [], {
      detached: true,
      stdio: 'ignore',
      env: place.environment(display, { TAURI_WEBVIEW_AUTOMATION: undefined }),
    });
    try {
      await until('the web process', () => tree(child.pid).length > 2, { within: 20_000 });
      for (let looks = 0; looks < 20; looks += 1) {
        assert.deepEqual(internetSockets(tree(child.pid)), []);
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    } finally {
      process.kill(-child.pid, 'SIGKILL');
    }
  });

  await step('through a conversation it speaks to the driver of this test alone', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    const talk = await begin(page, { person: 'lo' });
    await talk.walk(scenario('a-may-bride'), { stopAt: 'story' });
    const pid = findProgram(page.driverPid, program);
    assert.ok(pid, 'the program is found');
    for (const socket of internetSockets(tree(pid))) {
      // 0100007F: 127.0.0.1; 00000000 with port 0: nobody on the other side of a listening socket.
      assert.match(socket, /^tcp 0100007F:\w+ (0100007F:\w+|00000000:0000)$/);
    }
  });

  await step('its title says nothing', async () => {
    assert.equal(await page.driver.title(), 'Sala');
    assert.ok(
      titles(page.screen).every((title) => ['Sala', ''].includes(title)),
      titles(page.screen).join(),
    );
  });

  await step('a whole conversation breaks no policy', async () => {
    assert.deepEqual(await page.faults(), []);
  });

  await step('a command that is not listed is refused', async () => {
    for (const name of [
      'plugin:dialog|open',
      'plugin:dialog|save',
      'plugin:event|listen',
      'plugin:window|close',
      'plugin:app|version',
      'plugin:path|resolve_directory',
      'erase_everything',
    ]) {
      assert.match((await page.call(name)).refusal ?? 'not refused', /not allowed|not found|denied/i, name);
    }
  });

  await step('nothing outside can be reached from the page', async () => {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const there = `http://127.0.0.1:${server.address().port}`;
    await page.driver.run(async (url) => {
      await fetch(`${url}/fetch`).catch(() => {});
      navigator.sendBeacon?.(`${url}/beacon`);
      const add = (kind, attributes) =>
        document.body.append(Object.assign(document.createElement(kind), attributes));
      add('img', { src: `${url}/img` });
      add('script', { src: `${url}/script` });
      add('iframe', { src: `${url}/frame` });
      add('link', { rel: 'stylesheet', href: `${url}/style` });
      add('link', { rel: 'prefetch', href: `${url}/prefetch` });
      add('video', { src: `${url}/video` });
      try {
        new WebSocket(url.replace('http', 'ws'));
      } catch {
        // refused at once: as good
      }
      const form = Object.assign(document.createElement('form'), { action: `${url}/form` });
      document.body.append(form);
      form.submit();
      window.open(`${url}/window`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }, there);
    assert.deepEqual(hits, []);
    assert.notDeepEqual(await page.faults(), [], 'the policy speaks up');
  });

  await step('the page cannot be led elsewhere', async () => {
    hits = [];
    const there = `http://127.0.0.1:${server.address().port}/elsewhere`;
    const lead = 'const to = arguments[0]; setTimeout(() => { location.href = to; }, 0)';
    await page.driver.evaluate(lead, [there]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.deepEqual(hits, []);
    assert.match(await page.driver.evaluate('return location.href'), /^tauri:/);
    server.close();
  });

  await step('text is not run as code', async () => {
    await assert.rejects(
      page.driver.run(() => new Function('return 1')()),
      /unsafe-eval|EvalError|evaluate/i,
    );
  });

  await step('once locked, every command about cases is refused', async () => {
    await lock(page);
    const id = '00000000-0000-4000-8000-000000000000';
    const plain = ['home', 'cards', 'officers'];
    const about = ['open_case', 'words', 'pause', 'result', 'handover', 'end_conversation'];
    for (const name of plain)
      assert.match((await page.call(name)).refusal ?? 'not refused', /"locked"/, name);
    for (const name of about)
      assert.match((await page.call(name, { case: id })).refusal ?? 'not refused', /"locked"/, name);
  });
});
