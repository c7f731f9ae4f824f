// Flows through the program with words that nobody else has, and then a look at everything that they could have been left in.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, Place } from './app.mjs';
import { pressClose } from './close.mjs';
import { windows } from './dialog.mjs';
import { Display } from './display.mjs';
import { prepareExport, seal } from './export.mjs';
import { leaksInFiles, leaksInMemory, wanted } from './leaks.mjs';
import { begin, firstRun, lock, scenario, speak, tryPassphrase, unlock } from './officer.mjs';
import { openOfficersWindow } from './officers-window.mjs';
import { makeDesk } from './receive.mjs';
import { Key, until } from './webdriver.mjs';

/** Words in each script; what is typed by the virtual keyboard is the first alone. */
export const canaries = ['Zebrafink-Siebenunddreissig', 'Chim Én Bạc Ba Mươi Bảy', 'ນົກແອ່ນເງິນສາມສິບເຈັດ'];
const all = canaries.join('; ');

/** Plain ASCII, so that a virtual keyboard can type it. */
export const typedPassphrase = 'seven slow river barges 47';

/** Of a place: everything that the program could write into by right. A desk's own files stand apart. */
const written = (place) =>
  ['home', 'config', 'cache', 'share', 'state', 'run', 'tmp', 'data', 'stick'].map((name) =>
    join(place.folder, name),
  );

/** Every folder of its own: runtime files and temporary ones, too. */
export function surroundings(place) {
  const at = (name) => join(place.folder, name);
  for (const name of ['state', 'run', 'tmp']) mkdirSync(at(name), { recursive: true, mode: 0o700 });
  return { XDG_STATE_HOME: at('state'), XDG_RUNTIME_DIR: at('run'), TMPDIR: at('tmp') };
}

/** The key of the place's vault, by stock age. */
export async function databaseKey(place, passphrase) {
  const folder = join(place.data, 'keys');
  const file = readdirSync(folder).find((name) => name.endsWith('.age') && name !== 'recovery.age');
  // age asks a terminal, and takes nothing that was typed before it asked.
  const asking = spawn('script', ['-qec', `age -d ${join(folder, file)}`, '/dev/null']);
  let told = '';
  asking.stdout.setEncoding('latin1').on('data', (text) => {
    if (!told.includes('passphrase') && `${told}${text}`.includes('passphrase'))
      setTimeout(() => asking.stdin.write(`${passphrase}\n`), 300);
    told += text;
  });
  return until('the key', () => /[0-9a-f]{64}/.exec(told)?.[0], { within: 60_000 }).finally(() =>
    asking.kill(),
  );
}

export function filesRow(flow, place, words) {
  const { looked, size, leaks } = leaksInFiles(written(place), wanted({ words }));
  return { flow, what: 'files', looked, size, leaks };
}

/** What other programs of the display can read. */
export async function selections(screen) {
  const told = [];
  for (const name of ['PRIMARY', 'CLIPBOARD']) {
    const display = await Display.open(screen);
    told.push((await display.selection(name)) ?? '');
    display.end();
  }
  return told;
}

/** An interview with these words in every field that takes any. Stops at the free account. */
async function telling(page, { language = 'vi', passphrase } = {}) {
  await speak(page, language);
  await firstRun(page, { label: `A1 ${canaries[0].slice(0, 20)}`, ...(passphrase && { passphrase }) });
  const talk = await begin(page, { person: 'lo' });
  await talk.walk(scenario('a-may-bride'), {
    stopAt: 'story',
    look: async (item) => {
      if (item === 'visible') await talk.note({ words: all, voice: 'summary' });
    },
  });
  return talk;
}

/** First run, interview, notes, search, wrong passphrase, lock in mid-sentence, hide, print, copy, export, close. */
export async function wholeInterview() {
  const place = new Place();
  const desk = makeDesk(place.folder, 'Desk One');
  const app = await open(place, { env: surroundings(place) });
  const { page } = app;
  const others = [];
  try {
    const talk = await telling(page);
    await page.paste('interview-text-label', all);
    await page.keys(Key.Control, 'a');
    await page.keys(Key.Control, 'c');
    await new Promise((resolve) => setTimeout(resolve, 500));
    others.push(...(await selections(page.screen)));
    await lock(page);
    await tryPassphrase(page, all);
    await page.reads(page.t('error-wrong-passphrase'));
    await unlock(page);
    await page.type('home-search', canaries[1].slice(0, 12));
    await page.press('home-search-clear');
    await page.pressNamed(page.t('home-continue'), { loose: true });
    await page.select('[data-heading]');
    await page.keys(Key.F9);
    await page.reads(page.t('hide-title'));
    await page.keys(Key.F9);
    await unlock(page);
    await page.pressNamed(page.t('home-continue'), { loose: true });
    const before = windows(page.screen).length;
    await page.driver.evaluate('setTimeout(() => window.print(), 10)');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    if (windows(page.screen).length !== before) throw new Error('printing opened a window');
    await page.driver.click(await page.select('[data-stage="account"]'));
    await until('the story', async () => (await talk.item()) === 'story');
    await talk.walk(scenario('a-may-bride'));
    await talk.part('export');
    await prepareExport(page, {
      cards: [desk.card],
      service: 'consular-department',
      folder: place.stick,
    });
    await seal(page);
    await pressClose(page);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const selected = others.filter((text) => canaries.some((word) => text.includes(word)));
    const leaks = selected.map(() => ({ where: 'a selection of the display', word: 'words', form: 'text' }));
    return [
      filesRow('whole interview, closed', place, canaries),
      { flow: 'copy in an input', what: 'selections', looked: others.length, size: 0, leaks },
    ];
  } finally {
    await app.close();
    place.remove();
  }
}

/** The machine dies in the middle of an answer. */
export async function killedInMidAnswer() {
  const place = new Place();
  const app = await open(place, { env: surroundings(place) });
  try {
    await telling(app.page);
    await app.page.paste('interview-text-label', all.repeat(300));
    app.kill();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return [filesRow('killed in mid-answer', place, canaries)];
  } finally {
    await app.close();
    place.remove();
  }
}

/** The disk is full, words are set aside, the program is killed. */
export async function fullDisk() {
  const place = new Place();
  if (!place.giveSmallDisk(16)) return [];
  const app = await open(place, { env: surroundings(place) });
  const { page } = app;
  try {
    await telling(page);
    place.fill({ leave: 96 * 1024 });
    await page.paste('interview-text-label', `${all}. `.repeat(1500));
    await page.reads(page.t('error-disk-full'), { within: 20_000 }).catch(() => {});
    await lock(page);
    const row = filesRow('full disk, locked', place, canaries);
    app.kill();
    place.makeRoom();
    return [row];
  } finally {
    await app.close();
    place.remove();
  }
}

/** Which presses of Tab lead from here to what has this selector or this name. Past its end each window has its own way. */
async function tabsTo(page, { css, name, back = false }) {
  for (let count = 0; count < 90; count += 1) {
    const here = await page.driver.run(
      (selector, wantedName) => {
        const at = document.activeElement;
        const text = (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '')
          .normalize('NFC')
          .trim();
        return selector ? at.matches(selector) : at !== document.body && text.startsWith(wantedName);
      },
      css ?? null,
      (name ?? '').normalize('NFC'),
    );
    if (here) return Array(count).fill(back ? 'shift+Tab' : 'Tab');
    await page.keys(...(back ? [Key.Shift, Key.Tab] : [Key.Tab]));
  }
  throw new Error(`Tab does not lead to ${css ?? name}`);
}

/** Sets a vault up with words in it, and learns the way to them by keys: for a window that nobody can look into. */
export async function prepare(place) {
  const app = await open(place, { env: surroundings(place) });
  const { page } = app;
  try {
    const talk = await telling(page, { language: 'en', passphrase: typedPassphrase });
    await page.paste('interview-text-label', all);
    await talk.next();
    await page.keys(Key.Control, 'l');
    await page.find('field', 'passphrase');
    await page.type('passphrase', typedPassphrase);
    await page.keys(Key.Enter);
    await page.named('button', page.t('home-new'), { loose: true, within: 30_000 });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const way = [await tabsTo(page, { name: page.t('home-continue') })];
    await page.keys(Key.Enter);
    await page.select('[data-heading]');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    way.push(await tabsTo(page, { css: '[data-stage="account"]', back: true }));
    await page.keys(Key.Enter);
    await until('the story', async () => (await talk.item()) === 'story');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    way.push(await tabsTo(page, { css: 'textarea' }));
    return { way, case: await talk.id() };
  } finally {
    await app.close();
  }
}

/** Goes by keys from the first screen to the end of the free account. */
export async function toTheStory(window, [home, stage, field]) {
  for (const keys of [home, stage]) {
    window.keys(...keys, 'Return');
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  window.keys(...field, 'ctrl+End');
}

/** The ways in which the officers' own window is left. */
export const leavings = {
  'lock key in mid-sentence': async (window) => window.keys('ctrl+l'),
  'screen locked': async (_, bus) => bus.coverScreen(),
  'about to sleep': async (_, bus) => bus.sleep(),
  'hide key twice': async (window) => window.keys('F9', 'F9'),
};

/**
 * Opens the officers' own window, types a sentence, leaves it by `leave`, and looks into the memory of all its processes
 * before and after.
 */
export async function memoryAfter(window, { flow, way, leave, sentence, key, bus }) {
  await window.unlock(typedPassphrase);
  await toTheStory(window, way);
  window.type(sentence);
  const words = [...canaries, sentence.trim(), typedPassphrase];
  const forms = wanted({
    words,
    keys: { 'key, raw': Buffer.from(key, 'hex'), 'key, hex': Buffer.from(key) },
  });
  const open = leaksInMemory(window.processes, forms);
  const seen = new Set(open.leaks.map(({ word }) => word));
  const before = window.webProcess;
  const old = window.processes;
  await leave(window, bus);
  const took = await window.begunAgain(before);
  const after = leaksInMemory([...new Set([...window.processes, ...old])], forms);
  await window.shown();
  const later = leaksInMemory(window.processes, forms);
  return {
    took,
    seen,
    wanted: [...canaries, sentence.trim(), 'key, raw'],
    rows: [
      { flow, what: 'memory', ...after },
      { flow: `${flow}, some seconds later`, what: 'memory', ...later },
    ],
  };
}

/** Starts the officers' own window on a prepared place. */
export function officersWindow(place, options = {}) {
  return openOfficersWindow(place, { ...options, env: { ...surroundings(place), ...options.env } });
}
