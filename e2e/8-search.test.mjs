// Among many conversations the officer finds one by its code or by words, typed as people type Vietnamese and Lao.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { firstRun, lock, speak, unlock } from './officer.mjs';
import { keepPicture, story } from './story.mjs';
import { filesThatTell } from './traces.mjs';
import { Key, until } from './webdriver.mjs';

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const vietnamese = 'Ông chủ giữ hộ chiếu ở Đà Nẵng, em không được ra ngoài.';
const lao = 'ນາຍຈ້າງຍຶດໜັງສືເດີນທາງໄວ້ຕັ້ງແຕ່ມື້ທຳອິດ';
const unkept = 'Chuyện này không được ghi lại';

/** A conversation by the commands themselves: how one is led is told elsewhere. */
async function conversation(page, { notes, words }) {
  const view = (name, request) =>
    page.call(name, request).then((reply) => {
      assert.ok(reply.view, `${name}: ${reply.refusal}`);
      return reply.view;
    });
  const { case: id, code } = await view('begin', {
    guide: 'consular-walk-in',
    person_language: 'lo',
    address: { vi: 'chi-em', lo: 'euay-nong' },
    interpreter: { mode: 'none' },
    from_paper: false,
  });
  const answer = (item, given) => view('answer', { case: id, item, answer: given, channel: 'direct' });
  await answer('consent-talk', { choice: 'yes' });
  await answer('consent-notes', { choice: notes ? 'yes' : 'no' });
  await answer('story', { text: { words, voice: 'theirs' } });
  return { id, code };
}

story('one conversation is found among others, in Vietnamese and Lao', async ({ step, place, start }) => {
  let page, first, second, third;
  const codes = () =>
    page.driver.run(() =>
      [...document.querySelectorAll('section .code')].map((element) => element.textContent.trim()),
    );
  const shows = (...wanted) =>
    until(`the list to be ${wanted.map(({ code }) => code)}`, async () => {
      const there = await codes();
      return there.length === wanted.length && wanted.every(({ code }) => there.includes(code));
    });
  const field = () => page.find('field', 'home-search');
  const value = () => page.value('home-search');
  const type = async (text) => page.driver.type(await field(), text);
  const read = (id, args) => page.reads(page.t(id, args));

  await step('three conversations, one of them not kept', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    first = await conversation(page, { notes: true, words: vietnamese });
    second = await conversation(page, { notes: true, words: lao });
    await lock(page);
    await unlock(page);
    third = await conversation(page, { notes: false, words: unkept });
    await page.press('settings');
    await page.press('home');
    await shows(first, second, third);
  });

  await step('Ctrl+K puts the cursor into the field; nothing is suggested', async () => {
    await page.keys(Key.Control, 'k');
    const focused = await page.driver.run((element) => document.activeElement === element, await field());
    assert.ok(focused);
    await shows(first, second, third);
    await keepPicture(page, 'vi-search-ready');
  });

  await step('as an input method writes it: a letter, taken back, and the letter with its mark', async () => {
    for (const burst of ['ho', `${Key.Backspace}ô`, `${Key.Backspace}ộ`, ' chie', `${Key.Backspace}ê`, 'u']) {
      await type(burst);
    }
    await type(`${Key.Backspace}${Key.Backspace}ếu`);
    assert.equal((await value()).normalize('NFC'), 'hộ chiếu');
    await shows(first);
    assert.equal((await value()).normalize('NFC'), 'hộ chiếu', 'nothing was written over');
    await read('home-search-count', { count: '1' });
    assert.ok(!(await page.text()).includes('Đà Nẵng'), 'a find is shown without what was said');
    await keepPicture(page, 'vi-search-found');
  });

  await step('Escape brings the list back', async () => {
    await page.keys(Key.Escape);
    assert.equal(await value(), '');
    await shows(first, second, third);
  });

  await step('without marks, in the other spelling of Lao, by its code', async () => {
    for (const [query, wanted] of [
      ['da nang', first],
      ['ຫນັງສືເດີນທາງ', second],
      ['ນາຍຈາງ', second],
      [third.code.toLowerCase(), third],
      [first.code.replace('-', ''), first],
    ]) {
      await type(query);
      await shows(wanted);
      await page.press('home-search-clear');
      await shows(first, second, third);
    }
  });

  await step('one letter is too little; what was not kept is not found', async () => {
    await type('h');
    await read('home-search-short');
    await shows(first, second, third);
    await page.keys(Key.Escape);
    await type('khong duoc ghi');
    await read('home-search-none');
    await shows();
    // Two presses within 600 ms would hide.
    await page.press('home-search-clear');
  });

  for (const language of ['vi', 'lo', 'en']) {
    await step(`nothing is in the way of anybody in ${language}`, async () => {
      await lock(page);
      await speak(page, language);
      await unlock(page);
      for (const [name, query] of [
        ['found', 'ho chieu'],
        ['none', 'xyz'],
      ]) {
        await type(query);
        await read(name === 'found' ? 'home-search-count' : 'home-search-none', { count: '1' });
        await keepPicture(page, `${language}-search-${name}`);
        if (!(await page.driver.evaluate('return "axe" in window'))) await page.driver.evaluate(axe);
        const findings = await page.driver.run(async (wanted) => {
          const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values: wanted } });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' · ')}`);
        }, tags);
        assert.deepEqual(findings, []);
        await page.press('home-search-clear');
      }
    });
  }

  await step('a find is opened, and what was looked for is forgotten', async () => {
    await type('ຍຶດໜັງສື');
    await shows(second);
    await page.pressNamed(second.code, { loose: true });
    await page.select('[data-heading]');
    await page.press('case-home');
    assert.equal(await value(), '');
    await shows(first, second);
  });

  await step('no word that was looked for stands in any file', async () => {
    assert.deepEqual(await page.faults(), []);
    await lock(page);
    const asked = ['hộ chiếu', 'ho chieu', 'da nang', 'ຫນັງສືເດີນທາງ', 'ຍຶດໜັງສື', 'khong duoc ghi'];
    for (const name of ['data', 'home', 'config', 'cache', 'share', 'stick']) {
      assert.deepEqual(filesThatTell(`${place.folder}/${name}`, asked), []);
    }
  });
});
