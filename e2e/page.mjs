// The window as a person meets it: by the names of buttons, fields and answers, in the officer's language.
import { until } from './webdriver.mjs';
import { words } from './words.mjs';

/** Runs in the page: the visible element of a kind whose name is, or begins with, `name`. */
function findNamed(kind, name, loose) {
  const selectors = {
    button: 'button, summary, a[href]',
    field: 'input, textarea, select',
    heading: 'h1, h2, h3',
    any: 'body *',
  };
  const clean = (text) => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const wanted = clean(name);
  const nameOf = (element) => {
    if (element.getAttribute('aria-label')) return clean(element.getAttribute('aria-label'));
    if (kind === 'field') return clean(element.labels?.[0]?.textContent);
    const copy = element.cloneNode(true);
    copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
    return clean(copy.textContent);
  };
  const dialog = document.querySelector('dialog[open]');
  return [...(dialog ?? document).querySelectorAll(selectors[kind])].find((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const has = nameOf(element);
    return has === wanted || (loose && has.startsWith(wanted));
  });
}

/** What one window shows, and what a person can do there. */
export class Page {
  constructor(driver, { language = 'en', screen, driverPid }) {
    this.driver = driver;
    this.screen = screen;
    this.driverPid = driverPid;
    this.speak(language);
  }

  /** From here on names are looked up in this language. */
  speak(language) {
    this.language = language;
    this.t = words(language);
  }

  /** Begins to note what goes wrong in the page. */
  watch() {
    return this.driver.run(() => {
      if (window.__faults) return;
      window.__faults = [];
      addEventListener('error', (event) => window.__faults.push(String(event.message)));
      addEventListener('unhandledrejection', (event) => window.__faults.push(String(event.reason)));
      document.addEventListener('securitypolicyviolation', (event) =>
        window.__faults.push(`policy ${event.effectiveDirective} ${event.blockedURI}`),
      );
    });
  }

  faults() {
    return this.driver.run(() => window.__faults ?? ['nobody watched']);
  }

  /** The element of `kind` named by the text `id`. Waits for it. */
  find(kind, id, args) {
    return this.named(kind, this.t(id, args));
  }

  named(kind, name, { loose = false, within } = {}) {
    const look = () => this.driver.run(findNamed, kind, name, loose);
    return until(`the ${kind} "${name}"`, look, { within });
  }

  async isThere(kind, id, args) {
    return (await this.driver.run(findNamed, kind, this.t(id, args), false)) !== null;
  }

  async press(id, args) {
    await this.#steady(
      () => this.find('button', id, args),
      (button) => this.driver.click(button),
    );
  }

  async pressNamed(name, options) {
    await this.#steady(
      () => this.named('button', name, options),
      (button) => this.driver.click(button),
    );
  }

  /** Types into the field named by the text `id`, key by key. */
  async type(id, text, args) {
    await this.#steady(
      () => this.find('field', id, args),
      (field) => this.driver.type(field, text),
    );
  }

  /** Puts a long text into a field at once, as a paste does. */
  async paste(id, text) {
    const field = await this.find('field', id);
    await this.driver.run(
      (element, value) => {
        element.focus();
        element.value = value;
        element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      },
      field,
      text,
    );
  }

  /** What stands in a field. */
  async value(id, args) {
    return this.driver.run((element) => element.value, await this.find('field', id, args));
  }

  /** Chooses by the value of a radio button or tick. */
  async choose(value) {
    await this.#steady(
      () => this.#option(value),
      (option) => this.driver.run((input) => input.closest('label').click(), option),
    );
    await until(`${value} to be taken`, async () =>
      this.driver.run((input) => input.checked, await this.#option(value)),
    );
  }

  #option(value) {
    return this.select(`input[value="${value}"]`);
  }

  /** The first visible element of a CSS selector, for what has no name. Waits for it. */
  select(css, options) {
    const look = () =>
      this.driver.run((selector) => {
        const inside = document.querySelector('dialog[open]') ?? document;
        return [...inside.querySelectorAll(selector)].find((element) => element.checkVisibility());
      }, css);
    return until(css, look, options);
  }

  /** Everything that can be read now. */
  text() {
    return this.driver.run(() => document.body.innerText.normalize('NFC'));
  }

  /** Waits until `text` can be read. */
  async reads(text, options) {
    const wanted = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    const look = async () => (await this.text()).replace(/\s+/g, ' ').includes(wanted);
    await until(`to read "${wanted}"`, look, options);
  }

  /** Presses keys where the focus is. */
  keys(...keys) {
    return this.driver.press(...keys);
  }

  picture() {
    return this.driver.picture();
  }

  /** Calls a command of the shell as the page could. */
  call(name, request) {
    return this.driver.run(
      (command, handed) =>
        window.__TAURI_INTERNALS__.invoke(command, handed === null ? {} : { request: handed }).then(
          (view) => ({ view }),
          (refusal) => ({ refusal: typeof refusal === 'string' ? refusal : JSON.stringify(refusal) }),
        ),
      name,
      request ?? null,
    );
  }

  /** An element may be replaced between finding and using it: then it is looked for again. */
  async #steady(find, use) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await use(await find());
      } catch (error) {
        if (tries === 3 || !/stale|not interactable|no such element/i.test(error.message)) throw error;
      }
    }
  }
}
