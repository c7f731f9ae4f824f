// A case is kept until a day, handed over, signed for by the desk, and erased at the post: gone everywhere, and not before.
import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from './axe.mjs';
import { chooseWith } from './dialog.mjs';
import { prepareExport, seal } from './export.mjs';
import { atHome, firstRun, lock, passphrase, speak, unlock } from './officer.mjs';
import { makeDesk, openWithStockTools, runDesk } from './receive.mjs';
import { keepPicture, story } from './story.mjs';
import { filesThatTell } from './traces.mjs';
import { until } from './webdriver.mjs';

const words = 'Chuyện con chim hoàng yến trong lồng';
const service = 'consular-department';

/** A conversation by the commands themselves: how one is led is told elsewhere. */
async function conversation(page) {
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
  for (const consent of ['consent-talk', 'consent-notes', 'consent-share-consular'])
    await answer(consent, { choice: 'yes' });
  await answer('story', { text: { words, voice: 'theirs' } });
  return { id, code };
}

/** Nothing on the screen keeps anybody out. */
async function accessible(page, name) {
  assert.deepEqual(await findings(page), [], name);
}

/** Changes the language by the switch of a conversation. */
async function speakThere(page, language) {
  await page.driver.run(
    (select, wanted) => {
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    await page.find('field', 'case-language'),
    language,
  );
  await until('the language', () =>
    page.driver.evaluate('return document.documentElement.lang === arguments[0]', [language]),
  );
  page.speak(language);
}

story('handed over, signed for, erased', async ({ step, place, start }) => {
  let page, desk, kept, other, bundle, receipt;
  const read = (id, args) => page.reads(page.t(id, args));
  const look = async (name) => {
    for (const language of ['lo', 'en', 'vi']) {
      await speakThere(page, language);
      await read('keeping-intro');
      await accessible(page, `${name} in ${language}`);
      await keepPicture(page, `${name}-${language}`);
    }
  };
  const toKeeping = async ({ code }) => {
    await page.pressNamed(code, { loose: true });
    await page.driver.click(await page.select('[data-part="keeping"]'));
    await read('keeping-title');
  };
  const mayErase = () =>
    page.driver.run(() => document.querySelector('[data-may-erase]')?.dataset.mayErase === 'true');

  await step('two conversations; one is to be kept for 90 days', async () => {
    desk = makeDesk(place.folder, 'Desk Three');
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    kept = await conversation(page);
    other = await conversation(page);
    await page.press('settings');
    await page.press('home');
    await toKeeping(kept);
    await page.driver.click(await page.select('[data-until]:nth-of-type(2)'));
    await page.select('[data-kept-until]');
    await read('keeping-sent-none');
  });

  await step('before it was handed over it may not be erased, and nobody gets round that', async () => {
    await read('erase-never-handed-over');
    assert.equal(await page.isThere('button', 'erase-open'), false);
    const reply = await page.call('erase_case', { case: kept.id, own: passphrase });
    assert.match(reply.refusal, /may-not-erase/);
  });

  await step('it is handed over; without a receipt it stays', async () => {
    await page.driver.click(await page.select('[data-part="export"]'));
    await read('export-title');
    await prepareExport(page, { cards: [desk.card], service, folder: place.stick });
    bundle = await seal(page);
    await page.driver.click(await page.select('[data-part="keeping"]'));
    await read('erase-no-receipt');
    await read('keeping-not-arrived');
    assert.equal(await mayErase(), false);
    const reply = await page.call('erase_case', { case: kept.id, own: passphrase });
    assert.match(reply.refusal, /may-not-erase/);
    await look('keeping-waiting');
  });

  await step('the desk verifies the bundle and signs a receipt', () => {
    const stock = openWithStockTools(bundle, desk.identity, join(place.folder, 'stock'));
    const sender = join(place.folder, 'sender-card');
    writeFileSync(sender, JSON.stringify(JSON.parse(stock.read('manifest.json')).sender));
    const ran = runDesk(
      ...[
        'receipt',
        bundle,
        '--identity',
        desk.identity,
        '--sender',
        sender,
        '--out',
        join(place.folder, 'receipts'),
      ],
    );
    assert.equal(ran.status, 0, ran.said);
    receipt = ran.said.match(/\S+\.receipt/)[0];
    assert.ok(!readFileSync(receipt, 'utf8').includes('hoàng yến'));
  });

  await step('a receipt that was altered is refused', async () => {
    const forged = join(place.folder, 'forged.receipt');
    writeFileSync(forged, readFileSync(receipt, 'utf8').replace('"kind": "real"', '"kind": "training"'));
    await chooseWith(page, 'receipt-take', forged);
    await read('error-receipt-damaged');
    assert.equal(await mayErase(), false);
    await keepPicture(page, 'receipt-refused-vi');
  });

  await step('the receipt is taken in; now it may be erased', async () => {
    await chooseWith(page, 'receipt-take', receipt);
    await read('receipt-taken', { desk: 'Desk Three' });
    await until('the way to be open', mayErase);
    await read('erase-arrived');
    await look('keeping-arrived');
  });

  await step('the question says what goes and what stays, and Enter keeps it', async () => {
    await page.press('erase-open');
    await read('erase-question', { code: kept.code });
    await read('erase-copies-stay');
    await accessible(page, 'the question');
    await keepPicture(page, 'erase-question-vi');
    await until('the focus on keeping it', () =>
      page.driver.run(() => document.activeElement?.hasAttribute('data-keep') === true),
    );
    await page.keys('\uE007');
    await until('the question to go', async () => !(await page.isThere('button', 'erase-confirm')));
    assert.ok((await page.call('open_case', { case: kept.id })).view, 'it is still there');
    for (const language of ['lo', 'en']) {
      await speakThere(page, language);
      await page.press('erase-open');
      await read('erase-question', { code: kept.code });
      await keepPicture(page, `erase-question-${language}`);
      await page.press('erase-keep');
    }
    await speakThere(page, 'vi');
  });

  await step('a wrong passphrase erases nothing', async () => {
    await page.press('erase-open');
    await page.type('card-own', 'not this one');
    await page.press('erase-confirm');
    await read('error-wrong-passphrase');
    assert.ok((await page.call('open_case', { case: kept.id })).view);
  });

  await step('it is erased', async () => {
    await page.type('card-own', passphrase);
    await until('the button', async () =>
      page.driver.run((button) => !button.disabled, await page.find('button', 'erase-confirm')),
    );
    await page.press('erase-confirm');
    await page.reads(page.t('erase-done-swept'), { within: 30_000 });
    await keepPicture(page, 'erase-done-vi');
    await page.press('erase-to-list');
    await atHome(page);
  });

  await step('it is gone from the list, the search and the case itself, also after a lock', async () => {
    for (const round of ['at once', 'after a lock']) {
      const { view } = await page.call('home');
      assert.deepEqual(
        view.cases.map((row) => row.case),
        [other.id],
        round,
      );
      const found = await page.call('search_cases', { query: 'hoang yen' });
      assert.deepEqual(
        found.view.cases.map((row) => row.case),
        [other.id],
        round,
      );
      for (const name of ['open_case', 'keeping', 'handover'])
        assert.match((await page.call(name, { case: kept.id })).refusal, /no-such-case/, `${name} ${round}`);
      assert.ok(!(await page.text()).includes(kept.code), round);
      await lock(page);
      await unlock(page);
    }
    assert.deepEqual(await page.faults(), []);
  });

  await step('the receipt once more, and the bundle by another name: nothing comes back', async () => {
    renameSync(receipt, join(place.folder, 'again.receipt'));
    await chooseWith(page, 'receipt-take', join(place.folder, 'again.receipt'));
    await read('receipt-gone', { desk: 'Desk Three' });
    assert.equal((await page.call('home')).view.cases.length, 1);
    await keepPicture(page, 'home-receipt-vi');
  });

  await step('nothing of it can be read on the disk', () => {
    assert.deepEqual(filesThatTell(place.data, ['hoàng yến', kept.code, kept.id]), []);
  });
});

story('notes are taken back in the middle', async ({ step, start }) => {
  let page, talk;
  const read = (id, args) => page.reads(page.t(id, args));

  await step('with the consent to notes it is asked until when', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    talk = await conversation(page);
    await page.press('settings');
    await page.press('home');
    await page.pressNamed(talk.code, { loose: true });
    await page.driver.click(await page.select('[data-stage="consent"]'));
    await page.press('case-next');
    for (const language of ['lo', 'en', 'vi']) {
      await speakThere(page, language);
      await read('keeping-until');
      await page.driver.run(() =>
        document.querySelector('[data-keep-until]').scrollIntoView({ block: 'end' }),
      );
      await accessible(page, `until when, in ${language}`);
      await keepPicture(page, `keep-until-${language}`);
    }
    await page.press('keeping-no-day');
    await read('keeping-kept-no-day');
  });

  await step('the officer is told what is still here, and led to erasing', async () => {
    const reply = await page.call('answer', {
      ...{ case: talk.id, item: 'consent-notes', answer: { choice: 'no' }, channel: 'direct' },
    });
    assert.equal(reply.view.taken_back, true);
    await page.press('case-home');
    await atHome(page);
    await page.pressNamed(talk.code, { loose: true });
    await read('taken-back');
    await accessible(page, 'taken back');
    await keepPicture(page, 'taken-back-vi');
    await page.press('taken-back-look');
    await read('erase-not-wanted');
  });

  await step('it is erased without any receipt', async () => {
    await page.press('erase-open');
    await page.type('card-own', passphrase);
    await page.press('erase-confirm');
    await page.reads(page.t('erase-done-swept'), { within: 30_000 });
    await page.press('erase-to-list');
    await atHome(page);
    assert.equal((await page.call('home')).view.cases.length, 0);
  });
});
