// The main job, end to end: an officer speaks Vietnamese, the person Lao; from an empty machine to a bundle that stock tools open.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { prepareExport, seal } from './export.mjs';
import {
  begin,
  firstRun,
  locked,
  lock,
  scenario,
  sealedItems,
  speak,
  tryPassphrase,
  unlock,
} from './officer.mjs';
import { answersIn, bundlesIn, makeDesk, openWithStockTools, runDesk, tool } from './receive.mjs';
import { keepPicture, story } from './story.mjs';
import { below, contents, filesThatTell, openToOthers } from './traces.mjs';
import { Key, until } from './webdriver.mjs';

const canary = 'Chim Én Bạc Ba Mươi Bảy';
const sentence = 'Người ta giữ hộ chiếu của tôi từ hôm đầu tiên và';

story('a whole interview in Vietnamese with Lao beside it', async ({ step, place, start, kill }) => {
  const written = scenario('a-may-bride');
  let [page, talk, file, desks] = [];
  const told = () =>
    answersIn(
      openWithStockTools(file, desks[0].identity, join(place.folder, 'read-1')).read(
        `cases/${talk.case}.jsonl`,
      ),
    );

  await step('two desks make their cards', () => {
    desks = ['Desk One', 'Desk Two'].map((name) => makeDesk(place.folder, name));
    assert.notEqual(desks[0].card, desks[1].card);
  });

  await step("a vault is set up with the post's recovery card", async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page, { recovery: makeDesk(place.folder, 'Recovery').card });
    assert.deepEqual(openToOthers(place.data), [], 'files 0600, folders 0700');
  });

  await step('before consent to notes nothing reaches the disk', async () => {
    const before = contents(place.data);
    talk = await begin(page, { person: 'lo', interpreter: 'telephone', address: written.address });
    await talk.walk(written, {
      stopAt: 'consent-notes',
      look: async (item) => {
        if (item === 'visible') await talk.note({ words: canary, voice: 'summary' });
      },
    });
    assert.deepEqual(contents(place.data), before, 'no byte of the data folder has changed');
    assert.deepEqual(filesThatTell(place.folder, [canary]), []);
    assert.equal((await talk.view()).kept, 'not-yet');
  });

  await step('with consent to notes what was said is kept', async () => {
    await talk.walk(written, { stopAt: 'story' });
    assert.equal((await talk.view()).kept, 'kept');
    await page.reads((await talk.view()).saved_at);
  });

  await step('a lock in mid-sentence loses no word', async () => {
    await page.type('interview-text-label', sentence);
    await page.keys(Key.Control, 'l');
    await locked(page);
    assert.ok(!(await page.text()).includes('hộ chiếu'), 'nothing of the conversation can be read');
    await tryPassphrase(page, 'không phải cụm từ này đâu nhé');
    await page.reads(page.t('error-wrong-passphrase'));
    await until('the waiting time to pass', async () =>
      page.driver.run((button) => !button.disabled, await page.named('button', page.t('unlock'))),
    );
    await unlock(page);
    await page.pressNamed(page.t('home-continue'), { loose: true });
    await page.select('[data-heading]');
    if ((await talk.item()) !== 'story') await page.driver.click(await page.select('[data-stage="account"]'));
    await until('the story', async () => (await talk.item()) === 'story');
    assert.equal(await page.value('interview-text-label'), sentence);
    // The account goes on where it stopped.
    await page.type('interview-text-label', ` ${canary}.`);
  });

  await step('the interview goes to its end, card by card', async () => {
    await talk.next();
    await talk.walk(written, { look: (item) => keepPicture(page, `vi-lo-${item}`) });
    const view = await talk.view();
    for (const need of written.expect.urgent)
      assert.ok(
        view.urgent.some(({ id }) => id === need),
        `${need} is raised`,
      );
  });

  await step('the result says what the answers amount to, and why', async () => {
    await talk.part('result');
    const { view: result } = await page.call('result', { case: talk.case });
    assert.equal(result.outcome, written.expect.outcome);
    await page.reads(result.headline);
    await page.reads(result.fixed_line);
    const reasons = result.elements.flatMap((element) => element.points_to.flatMap((sign) => sign.because));
    assert.ok(reasons.length > 5, 'every sign says which answers it rests on');
    await page.press('result-agree');
    await page.reads(page.t('result-stand-agreed'));
  });

  await step('help is offered, and what the person says to it is kept', async () => {
    await talk.part('needs');
    const offer = '[data-service="health"] [data-decision="yes"]';
    await page.driver.click(await page.select(offer));
    await until('the offer', async () =>
      (await talk.view()).offers.some(({ service }) => service === 'health'),
    );
  });

  await step('the handover is there to be read back', async () => {
    await talk.part('handover');
    await page.reads((await talk.view()).code);
  });

  await step('the case is sealed to two cards', async () => {
    await talk.part('export');
    await prepareExport(page, {
      cards: desks.map(({ card }) => card),
      service: 'consular-department',
      folder: place.stick,
    });
    await keepPicture(page, 'vi-lo-export');
    file = await seal(page);
    assert.deepEqual(bundlesIn(place.stick), [file]);
  });

  await step('stock age and tar open it, with either identity', () => {
    for (const [at, one] of desks.entries()) {
      const { members } = openWithStockTools(file, one.identity, join(place.folder, `stock-${at}`));
      for (const name of [
        'manifest.json',
        'manifest.json.minisig',
        `cases/${talk.case}.jsonl`,
        `cases/${talk.case}.html`,
      ]) {
        assert.ok(members.includes(name), `${name} is inside`);
      }
    }
  });

  await step('stock minisign confirms who sealed it', () => {
    const folder = join(place.folder, 'stock-0');
    const { sender } = JSON.parse(openWithStockTools(file, desks[0].identity, folder).read('manifest.json'));
    tool('minisign', ['-Vm', join(folder, 'manifest.json'), '-P', sender.minisign]);
  });

  await step('what arrives is what was said', () => {
    const arrived = told();
    // Of what was corrected before there were notes, only the last wording is ever kept.
    const last = new Map(talk.given.map(({ item, answer }) => [item, answer]));
    assert.ok(last.size > 25, `${last.size} answers`);
    for (const [item, answer] of last) {
      const there = arrived
        .filter((one) => one.item === item && one.kind !== 'note')
        .map(({ value }) => value);
      const same = (value) =>
        isDeepStrictEqual(value, answer) ||
        (value.decision !== undefined && value.decision === answer.choice);
      if (sealedItems.has(item))
        assert.deepEqual(there, [], `${item} is sealed: it stays out of every ordinary bundle`);
      else assert.ok(there.some(same), `${item}: ${JSON.stringify(answer)} among ${JSON.stringify(there)}`);
    }
    const notes = arrived.filter(({ kind }) => kind === 'note').map(({ value }) => value.words);
    assert.ok(notes.includes(canary), 'what was said before the consent to notes has been kept with it');
    const story = arrived.filter(({ item }) => item === 'story').at(-1);
    assert.equal(story.value.text.words, `${sentence} ${canary}.`.normalize('NFC'));
  });

  await step('sala-desk opens it too, and says whether it knows the sender', () => {
    const stock = openWithStockTools(file, desks[1].identity, join(place.folder, 'stock-1'));
    const sender = join(place.folder, 'sender.card');
    writeFileSync(sender, JSON.stringify(JSON.parse(stock.read('manifest.json')).sender));
    const identity = ['--identity', desks[1].identity];
    const known = runDesk('verify', file, ...identity, '--sender', sender);
    assert.equal(known.status, 0, known.said);
    const unknown = runDesk('verify', file, ...identity);
    assert.notEqual(unknown.status, 0, 'a bundle does not vouch for itself');
    const out = join(place.folder, 'desk-out');
    const opened = runDesk('open', file, ...identity, '--sender', sender, '--out', out);
    assert.equal(opened.status, 0, opened.said);
    const lines = below(out).find(({ path }) => path.endsWith(`${talk.case}.jsonl`));
    assert.equal(readFileSync(lines.path, 'utf8'), stock.read(`cases/${talk.case}.jsonl`));
  });

  await step('no word of it can be read on this machine', async () => {
    await lock(page);
    // What the desk opened is the desk's; all else is Sala's.
    for (const name of ['data', 'home', 'config', 'cache', 'share', 'stick']) {
      assert.deepEqual(filesThatTell(join(place.folder, name), [canary, sentence, 'hộ chiếu']), []);
    }
    assert.deepEqual(openToOthers(place.data), []);
  });

  await step('after a power cut everything said is there', async () => {
    await unlock(page);
    const before = (await talk.view()).given;
    kill();
    const again = await start({ language: 'vi' });
    await unlock(again);
    const { view } = await again.call('open_case', { case: talk.case });
    assert.deepEqual(view.given, before);
    assert.deepEqual(await again.faults(), []);
  });
});
