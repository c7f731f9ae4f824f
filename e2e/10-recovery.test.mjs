// A passphrase is forgotten, a passphrase is known, a machine is lost: what an officer prepares, and the day itself.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Place } from './app.mjs';
import { chooseWith } from './dialog.mjs';
import { atHome, begin, firstRun, lock, passphrase, scenario, speak, tryPassphrase } from './officer.mjs';
import { keepPicture, story } from './story.mjs';
import { until } from './webdriver.mjs';

/** Long enough for the strength check; for virtual officers only. */
const second = 'bốn con cò đi ăn đêm trên sông Lam';
const third = 'chuyến đò ngang sớm mai chở lúa mới';

/** Goes to the settings. */
async function toSettings(page) {
  await page.press('settings');
  await page.reads(page.t('recovery-title'));
}

/** The piece on the screen as somebody writes it down. */
function onScreen(page) {
  return page.driver.run(() =>
    [...document.querySelectorAll('dialog[open] .group')].map((group) => group.textContent.trim()),
  );
}

/** Three people write down a piece each. */
async function makeSheet(page, button = 'recovery-sheet-make') {
  await page.press(button);
  await page.reads(page.t('recovery-sheet-before'));
  await keepPicture(page, `recovery-sheet-before-${page.language}`);
  await page.type('settings-own-passphrase', passphrase, { officer: 'A1' });
  await page.press('recovery-sheet-begin');
  const papers = [];
  for (const number of ['1', '2', '3']) {
    await page.named('heading', page.t('recovery-piece-title', { number }), { within: 30_000 });
    await keepPicture(page, `recovery-piece-called-${number}-${page.language}`);
    assert.deepEqual(await onScreen(page), [], 'nothing is shown before its holder is there');
    await page.press('recovery-piece-ready');
    await page.reads(page.t('recovery-piece-write'));
    await keepPicture(page, `recovery-piece-${number}-${page.language}`);
    const groups = await onScreen(page);
    assert.equal(groups.length, 19);
    papers.push(groups);
    await page.press('recovery-piece-written');
    await page.reads(page.t('recovery-piece-check'));
    assert.deepEqual(await onScreen(page), [], 'out of sight while it is typed back');
    if (number === '1') await slip(page, groups);
    await typeBack(page, groups);
    await page.press('recovery-piece-confirm');
  }
  await page.reads(page.t('recovery-sheet-done'), { within: 30_000 });
  return papers.map((groups) => groups.join(' '));
}

/** The numbers of the two groups that are asked for. */
function asked(page) {
  return page.driver.run(() =>
    [...document.querySelectorAll('dialog[open] label')].map((label) => label.textContent.match(/\d+/)?.[0]),
  );
}

async function typeBack(page, groups) {
  for (const number of await asked(page))
    await page.type('recovery-piece-group', groups[Number(number) - 1].toLowerCase(), { number });
}

/** Somebody wrote a group down wrongly, sees it, and looks again. */
async function slip(page, groups) {
  for (const number of await asked(page)) await page.type('recovery-piece-group', 'XXXX', { number });
  await page.press('recovery-piece-confirm');
  await page.reads(page.t('error-piece-differs'));
  await keepPicture(page, `recovery-piece-differs-${page.language}`);
  await page.press('recovery-piece-show');
  await page.reads(page.t('recovery-piece-write'));
  assert.deepEqual(await onScreen(page), groups);
  await page.press('recovery-piece-written');
  await page.reads(page.t('recovery-piece-check'));
}

/** Two people come to the locked screen and type what stands on their papers. */
async function typePieces(page, first, last) {
  await page.press('unlock-forgot');
  await page.press('recover-begin');
  for (const [id, piece] of [
    ['recover-first', first],
    ['recover-second', last],
  ]) {
    await page.named('heading', page.t(id));
    await page.paste(id, piece);
    await keepPicture(page, `${id}-${page.language}`);
    await page.press('next');
  }
}

/** Chooses the new passphrase. */
async function choosePassphrase(page, text) {
  await page.type('passphrase-new', text);
  await page.type('passphrase-again', text);
  await page.reads(page.t('passphrase-good'));
}

story('a passphrase is forgotten', async ({ step, start }) => {
  let page;
  let papers;

  await step('three people write down a piece each', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    await page.reads(page.t('home-without-recovery'));
    const talk = await begin(page);
    await talk.walk(scenario('a-may-bride'), { stopAt: 'story' });
    await page.press('case-home');
    await atHome(page);
    await toSettings(page);
    await keepPicture(page, 'recovery-settings-vi');
    papers = await makeSheet(page);
    await keepPicture(page, 'recovery-sheet-done-vi');
    await page.press('home');
    await atHome(page);
    assert.ok(!(await page.text()).includes(page.t('home-without-recovery')), 'the banner is gone');
  });

  await step('a slip is found and its group named', async () => {
    await lock(page);
    await page.press('unlock-forgot');
    await keepPicture(page, 'recover-begin-vi');
    await page.press('recover-begin');
    const wrong = papers[0].replaceAll(' ', '').split('');
    wrong[30] = wrong[30] === 'Q' ? 'P' : 'Q';
    await page.paste('recover-first', wrong.join(''));
    await page.press('next');
    await page.reads(page.t('recover-slip', { group: '8' }));
    await keepPicture(page, 'recover-slip-vi');
    await page.press('back');
  });

  await step('one piece typed twice opens nothing', async () => {
    await typePieces(page, papers[1], papers[1]);
    await page.reads(page.t('error-piece-twice'));
    await page.press('back');
    await page.press('back');
  });

  await step('two pieces give a new passphrase', async () => {
    await typePieces(page, papers[2], papers[0]);
    await page.named('heading', page.t('recover-who'));
    await choosePassphrase(page, second);
    await keepPicture(page, 'recover-who-vi');
    await page.press('recover-open');
    await atHome(page);
    assert.equal((await page.call('home')).view.cases.length, 1, 'the conversation is there');
    await lock(page);
    await tryPassphrase(page, passphrase);
    await page.reads(page.t('error-wrong-passphrase'), { within: 30_000 });
    await until('the waiting time to pass', async () =>
      page.driver.run((button) => !button.disabled, await page.find('button', 'unlock')),
    );
    await tryPassphrase(page, second);
    await atHome(page);
  });
});

story('a passphrase may be known', async ({ step, start }) => {
  let page;

  await step('everything is encrypted anew, and the other officer is named before', async () => {
    page = await start();
    await speak(page, 'lo');
    await firstRun(page);
    await toSettings(page);
    await page.press('settings-add-officer');
    await page.type('settings-officer-label', 'A2');
    await choosePassphrase(page, second);
    await page.type('settings-own-passphrase', passphrase, { officer: 'A1' });
    await page.press('add');
    await page.reads(page.t('settings-officer-added'), { within: 30_000 });
    await page.press('home');
    await toSettings(page);
    await keepPicture(page, 'recovery-settings-lo');
    await page.press('recovery-known-do');
    await page.reads(page.t('recovery-known-others'));
    await page.type('settings-own-passphrase', passphrase, { officer: 'A1' });
    await choosePassphrase(page, third);
    await keepPicture(page, 'recovery-known-lo');
    await page.press('recovery-known-do');
    await page.reads(page.t('recovery-known-done'), { within: 60_000 });
    await keepPicture(page, 'recovery-known-done-lo');
    assert.deepEqual(
      (await page.call('officers')).view.map(({ label }) => label),
      ['A1'],
    );
  });

  await step('only the new passphrase opens', async () => {
    await lock(page);
    await tryPassphrase(page, second);
    await page.reads(page.t('error-wrong-passphrase'), { within: 30_000 });
    await until('the waiting time to pass', async () =>
      page.driver.run((button) => !button.disabled, await page.find('button', 'unlock')),
    );
    await tryPassphrase(page, third);
    await atHome(page);
  });
});

story('a machine is lost', async ({ step, start, place }) => {
  let page;
  const elsewhere = new Place();
  const empty = mkdtempSync(join(tmpdir(), 'sala-e2e-empty-'));

  try {
    await step('a copy is made on a stick and compared', async () => {
      page = await start();
      await speak(page, 'en');
      await firstRun(page);
      await toSettings(page);
      await page.reads(page.t('recovery-copy-none'));
      await chooseWith(page, 'recovery-copy-make', place.stick);
      await page.reads(page.t('recovery-copy-done'), { within: 60_000 });
      await keepPicture(page, 'recovery-copy-done-en');
      assert.equal(readdirSync(place.stick).length, 1);
      assert.match(readdirSync(place.stick)[0], /^[0-9a-f]{8}$/);
    });

    await step('on another machine it is brought back and unlocked', async () => {
      page = await start({ language: 'en', env: { SALA_HOME: elsewhere.data } });
      await speak(page, 'en');
      await page.press('bring-back');
      await page.reads(page.t('bring-back-what'));
      await chooseWith(page, 'bring-back-choose', empty);
      await page.reads(page.t('error-no-copy-here'));
      await keepPicture(page, 'bring-back-none-en');
      await chooseWith(page, 'bring-back-choose', place.stick);
      await page.reads(page.t('bring-back-which'));
      await keepPicture(page, 'bring-back-which-en');
      await page.press('bring-back-do');
      await page.reads(page.t('bring-back-done'), { within: 30_000 });
      await keepPicture(page, 'bring-back-done-en');
      await tryPassphrase(page, passphrase);
      // A copy is older than what was lost: consents in it are asked for again.
      await page.reads(page.t('turned-back-unknown'), { within: 30_000 });
      await keepPicture(page, 'bring-back-older-en');
      await page.press('turned-back-go-on');
      await atHome(page);
      await page.press('settings');
      await page.reads(page.t('recovery-title'));
      assert.equal((await page.call('officers')).view[0].label, 'A1');
    });
  } finally {
    elsewhere.remove();
    rmSync(empty, { recursive: true, force: true });
  }
});
