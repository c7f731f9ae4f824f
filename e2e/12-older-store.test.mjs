// An older copy of the store is put in its place, and another day the disk ruins a part of it. Both are told calmly, in each
// language, and nothing goes on before the officer has decided.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from './axe.mjs';
import { atHome, firstRun, lock, passphrase, speak, tryPassphrase, unlock } from './officer.mjs';
import { keepPicture, story } from './story.mjs';

const files = ['cases.db', 'cases.db-wal', 'cases.db-shm'];

/** A conversation by the commands themselves, with a consent. */
async function conversation(page) {
  const { view } = await page.call('begin', {
    guide: 'consular-walk-in',
    person_language: 'lo',
    address: { vi: 'chi-em', lo: 'euay-nong' },
    interpreter: { mode: 'none' },
    from_paper: false,
  });
  for (const item of ['consent-talk', 'consent-notes']) await consent(page, view.case, item, 'yes');
  return view;
}

function consent(page, id, item, choice) {
  return page.call('answer', { case: id, item, answer: { choice }, channel: 'direct' });
}

/** In each language: what stands there, a picture, and nothing that keeps anybody out. */
async function lookAt(page, name, title) {
  for (const language of ['lo', 'en', 'vi']) {
    await speak(page, language);
    await page.reads(page.t(title));
    assert.deepEqual(await findings(page), [], `${name} in ${language}`);
    await keepPicture(page, `${name}-${language}`);
  }
}

story('an older store, and a damaged one', async ({ step, place, start }) => {
  let page, view;
  const older = new Map();

  await step('a consent is taken back after a copy was made', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    view = await conversation(page);
    await lock(page);
    for (const name of files)
      if (existsSync(join(place.data, name))) older.set(name, readFileSync(join(place.data, name)));
    await unlock(page);
    await consent(page, view.case, 'consent-notes', 'no');
    await lock(page);
  });

  await step('the older copy is told, and nothing else is shown', async () => {
    for (const name of files) rmSync(join(place.data, name), { force: true });
    for (const [name, bytes] of older) writeFileSync(join(place.data, name), bytes);
    await tryPassphrase(page, passphrase);
    await page.reads(page.t('turned-back-title'), { within: 30_000 });
    assert.match((await page.call('home')).refusal, /turned-back/);
    await lookAt(page, 'turned-back', 'turned-back-title');
  });

  await step('leaving it alone changes nothing', async () => {
    await lock(page);
    await tryPassphrase(page, passphrase);
    await page.reads(page.t('turned-back-title'), { within: 30_000 });
  });

  await step('whoever goes on asks for the consents again', async () => {
    await page.press('turned-back-go-on');
    await atHome(page);
    await page.pressNamed(view.code, { loose: true });
    await page.reads(page.t('interview-consents-again'), { within: 20_000 });
    await keepPicture(page, 'consents-again');
    await page.press('case-home');
    await atHome(page);
  });

  await step('a ruined store is not opened, and what reads is saved', async () => {
    await lock(page);
    const file = join(place.data, 'cases.db');
    copyFileSync(file, join(place.folder, 'sound.db'));
    const bytes = readFileSync(file);
    // The page with the device's own keys: without it nothing opens, and all else still reads.
    bytes.fill(0xd0, 4096 + 100, 4096 + 200);
    writeFileSync(file, bytes);
    await tryPassphrase(page, passphrase);
    await page.reads(page.t('error-vault-damaged'), { within: 30_000 });
    await lookAt(page, 'salvage', 'salvage-title');
    await page.press('salvage-do');
    await page.reads(page.t('saved-title'), { within: 30_000 });
    await lookAt(page, 'saved', 'saved-title');
    assert.equal(readdirSync(join(place.data, 'set-aside')).length, 1);
    await page.press('next');
    await atHome(page);
    await page.pressNamed(view.code, { loose: true });
  });
});
