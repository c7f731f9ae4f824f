// What an officer does with the window, step by step, in the officer's language.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { until } from './webdriver.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const guideFolder = `${root}screening-guides/consular-walk-in/`;

/** Long enough for the strength check; for virtual officers only. */
export const passphrase = 'ruộng bậc thang sau mưa 47 con trâu';

/** A worked interview of the guide. */
export function scenario(name) {
  return JSON.parse(readFileSync(`${guideFolder}scenarios/${name}.json`, 'utf8'));
}

const items = new Map(
  JSON.parse(readFileSync(`${guideFolder}guide.json`, 'utf8')).stages.flatMap((stage) =>
    stage.items.map((item) => [item.id, item]),
  ),
);

/** Questions whose answers stay out of every ordinary bundle. */
export const sealedItems = new Set(
  [...items.values()].filter((item) => item.class === 'sealed').map((item) => item.id),
);

/** Chooses the officer's language before anything is open. */
export async function speak(page, language) {
  await page.driver.click(await page.select(`button[lang="${language}"]`));
  page.speak(language);
  await until('the language', () =>
    page.driver.evaluate('return document.documentElement.lang === arguments[0]', [language]),
  );
}

/**
 * Goes through the first run. `look` is told each card's name when it stands. Without `recovery` (the text of a card) it goes on
 * knowingly without.
 */
export async function firstRun(
  page,
  { training = false, label = 'A1', recovery, passphrase: chosen = passphrase, look = async () => {} } = {},
) {
  if (training) await page.press('training');
  const { t } = page;
  await page.reads(t('first-run-limits'));
  await look('first-run-limits');
  await page.press('next');
  await page.reads(t('first-run-hide'));
  await look('first-run-hide');
  await page.press('next');
  await page.reads(t('first-run-passphrase'));
  await page.type('officer-label', label);
  await page.type('passphrase-new', chosen);
  await page.type('passphrase-again', chosen);
  // The judgement on it moves what stands below.
  await page.reads(t('passphrase-good'));
  await look('first-run-passphrase');
  if (training) {
    await page.press('first-run-finish');
  } else {
    await page.press('next');
    await page.reads(t('first-run-recovery'));
    await look('first-run-recovery');
    if (recovery) {
      await page.paste('card-paste', recovery);
      await page.press('card-read');
      await look('first-run-recovery-card');
    }
    await page.press(recovery ? 'first-run-finish' : 'first-run-go-without');
  }
  await atHome(page);
}

/** Waits for the first screen after unlocking. */
export async function atHome(page) {
  await page.named('button', page.t('home-new'), { loose: true, within: 30_000 });
}

/** Types a passphrase and presses the button. */
export async function tryPassphrase(page, text) {
  await page.find('field', 'passphrase');
  // After a lock this is a fresh page.
  await page.watch();
  await page.type('passphrase', text);
  await page.press('unlock');
}

export async function unlock(page) {
  await tryPassphrase(page, passphrase);
  await atHome(page);
}

/** Waits for the door after a lock, however it came. */
export async function locked(page) {
  // The page goes with the lock; WebKitWebDriver at times loses its session when that happens under a script of its own.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.find('field', 'passphrase');
}

/** Locks by the button of the header. */
export async function lock(page) {
  await page.press('lock');
  await locked(page);
}

/** Goes to the form of a new conversation and begins one. */
export async function begin(
  page,
  {
    guide = 'consular-walk-in',
    person = 'lo',
    interpreter = 'none',
    address = {},
    look = async () => {},
  } = {},
) {
  await page.pressNamed(page.t('home-new'), { loose: true });
  await page.reads(page.t('new-person-language'));
  await page.choose(guide);
  await page.choose(person);
  await page.choose(interpreter);
  for (const [language, form] of Object.entries(address)) {
    if (await page.isThere('field', `new-address-${language}`))
      await set(page, `new-address-${language}`, form);
  }
  await look('new-conversation');
  await page.press('new-begin');
  await page.select('[data-heading]');
  return new Conversation(page);
}

/** Chooses in a list by value. */
async function set(page, id, value) {
  const list = await page.find('field', id);
  await page.driver.run(
    (element, wanted) => {
      element.value = wanted;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    list,
    value,
  );
}

/** One conversation on the screen. It remembers what was answered, in the order of the presses. */
export class Conversation {
  given = [];

  constructor(page) {
    this.page = page;
  }

  /** The id of the latest conversation. */
  async id() {
    this.case ??= (await this.page.call('home')).view.cases[0].case;
    return this.case;
  }

  view() {
    return this.id()
      .then((id) => this.page.call('open_case', { case: id }))
      .then(({ view }) => view);
  }

  heading() {
    return this.page.driver.evaluate(
      'return document.querySelector("[data-heading]")?.textContent.normalize("NFC").trim() ?? ""',
    );
  }

  /** The item on the card; null at the rest, where nothing more is to be asked. */
  async item() {
    const heading = await this.heading();
    const rest = ['interview-enough-title', 'interview-asked-title'].map((id) => this.page.t(id));
    if (rest.includes(heading)) return null;
    const { view } = await this.page.call('words', { case: await this.id() });
    const found = Object.entries(view.officer.items).find(([, words]) => words.ask.trim() === heading);
    if (!found) throw new Error(`no item asks: ${heading}`);
    return found[0];
  }

  async next() {
    const before = await this.heading();
    await this.page.press('case-next');
    await until('the next card', async () => ![before, ''].includes(await this.heading()));
  }

  async #press(css) {
    const { driver } = this.page;
    await driver.click(await this.page.select(css));
    const taken = () =>
      driver.evaluate('return document.querySelector(arguments[0])?.ariaPressed === "true"', [css]);
    await until(`${css} to be taken`, taken);
  }

  /** Gives one answer, as written in docs/formats/answers.md, to the item on the card. */
  async answer(item, answer) {
    const { page } = this;
    if (typeof answer === 'string') await this.#press(`[data-status="${answer}"]`);
    else if ('choice' in answer) await this.#press(`[data-answer][data-id="${answer.choice}"]`);
    else if ('choices' in answer) {
      for (const id of answer.choices) await this.#press(`[data-answer][data-id="${id}"]`);
    } else if ('text' in answer) {
      if (answer.text.voice === 'summary') await page.press('interview-voice-summary');
      await page.type('interview-text-label', answer.text.words);
    } else if ('not-asked' in answer) {
      await page.driver.click(await page.select('[data-status="not-asked"]'));
      await this.#press(`[data-reason="${answer['not-asked']}"]`);
    } else throw new Error(`no way to answer ${Object.keys(answer)}`);
    this.given.push({ item, answer });
  }

  /** Writes a note beside the item on the card. */
  async note({ words, voice }) {
    const { page } = this;
    if (!(await page.isThere('field', 'interview-note-label'))) await page.press('interview-note');
    await page.type('interview-note-label', words);
    if (voice === 'theirs') await page.press('interview-voice-theirs');
  }

  /** What the written interview says to an item; a consent is found by what it is for. */
  static #answersOf(written, id) {
    const item = items.get(id);
    if (item.kind !== 'consent')
      return written.answers.filter((one) => one.item === id).map((one) => one.answer);
    const about = (one) => one.purpose === item.purpose && one.recipient === item.recipient;
    return written.consents.filter(about).map(({ decision }) => ({ choice: decision }));
  }

  /** Does what a written interview says to the item on the card. */
  async follow(written, item) {
    for (const answer of Conversation.#answersOf(written, item)) await this.answer(item, answer);
    for (const note of written.notes ?? []) if (note.item === item) await this.note(note);
  }

  /**
   * Follows a written interview from card to card, through the rest to the end or to `until`. `look(name)` is told every
   * card that has been answered.
   */
  async walk(written, { stopAt, look = async () => {} } = {}) {
    for (let rests = 0, cards = 0; cards < 120; cards += 1) {
      const item = await this.item();
      if (item !== null && item === stopAt) return;
      if (item !== null) {
        await this.follow(written, item);
        await look(item);
        await this.next();
        continue;
      }
      rests += 1;
      await look(rests === 1 ? 'rest' : 'end');
      if (rests === 2 || !(await this.page.isThere('button', 'interview-rest-readback'))) return;
      await this.page.press('interview-rest-readback');
      await until('the reading back', async () => (await this.item()) !== null);
    }
    throw new Error('the interview does not come to an end');
  }

  /** Opens a part beside the interview: needs, result, handover, export, keeping. */
  async part(name) {
    await this.page.driver.click(await this.page.select(`[data-part="${name}"]`));
    await this.page.reads(this.page.t(`${name}-title`));
  }
}
