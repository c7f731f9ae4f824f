// A small WebDriver client: only what the journeys need, every wait with an end.
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that send characters cannot name (WebDriver, section 17.4.2). */
export const Key = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Up: '\uE013',
  Down: '\uE015',
  F2: '\uE032',
  F8: '\uE038',
  F9: '\uE039',
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks `look` again and again until it gives something; tells what it waited for when it does not. */
export async function until(what, look, { within = 10_000, every = 60 } = {}) {
  const end = Date.now() + within;
  let last;
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${within} ms for ${what}`, { cause: last });
    await pause(every);
  }
}

/** One session of WebKitWebDriver: one window of one program. */
export class Driver {
  #base;

  constructor(base) {
    this.#base = base;
  }

  /** Starts `binary` under the driver that listens on `port`. */
  static async open(port, binary) {
    const root = `http://127.0.0.1:${port}`;
    await until('the driver', async () => (await fetch(`${root}/status`)).ok);
    const options = { 'webkitgtk:browserOptions': { binary, args: [] } };
    const body = { capabilities: { alwaysMatch: options } };
    const { sessionId } = await send('POST', `${root}/session`, body, 60_000);
    return new Driver(`${root}/session/${sessionId}`);
  }

  call(method, path, body, within) {
    return send(method, this.#base + path, body, within);
  }

  close() {
    return send('DELETE', this.#base, undefined, 10_000);
  }

  title() {
    return this.call('GET', '/title');
  }

  /** Runs a function in the page with plain arguments. It may return a promise. */
  run(work, ...args) {
    const script = `const [work, done] = [${work}, arguments[arguments.length - 1]];
      Promise.resolve().then(() => work(...Array.from(arguments).slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error && error.message || error) }));`;
    return this.call('POST', '/execute/async', { script, args }, 90_000).then((told) => {
      if (told.error !== undefined) throw new Error(`in the page: ${told.error}`);
      return told.value ?? null;
    });
  }

  /** As `run`, for a script given as text. */
  evaluate(script, args = []) {
    return this.call('POST', '/execute/sync', { script, args });
  }

  /** Presses with the pointer, in the middle of the view: at its edges a bar may lie over the element. */
  async click(element) {
    await this.evaluate('arguments[0].scrollIntoView({ block: "center" })', [element]);
    return this.call('POST', `/element/${element[elementKey]}/click`, {});
  }

  /** Sends characters to an element, one key event after another. */
  type(element, text) {
    return this.call('POST', `/element/${element[elementKey]}/value`, { text });
  }

  /** Presses keys, wherever the focus is: the earlier ones are held while the last is pressed. */
  press(...keys) {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.map((value) => ({ type: 'keyUp', value })).reverse();
    return this.call('POST', '/actions', {
      actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
    });
  }

  resize(width, height) {
    return this.call('POST', '/window/rect', { x: 0, y: 0, width, height });
  }

  /** What the window shows, as PNG, after fonts and two frames; the pointer in a corner, so that it marks nothing. */
  async picture() {
    const to = (x) => ({ type: 'pointerMove', x, y: x, duration: 20 });
    await this.call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', actions: [to(3), to(1)] }],
    });
    await this.run(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    return Buffer.from(await this.call('GET', '/screenshot', undefined, 60_000), 'base64');
  }
}

async function send(method, url, body, within = 30_000) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    signal: AbortSignal.timeout(within),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value?.error}: ${value?.message}`);
  return value;
}
