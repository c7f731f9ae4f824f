// What goes wrong on a bad day: each time a clear message in the officer's language, and nothing lost.
import assert from 'node:assert/strict';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareExport, seal } from './export.mjs';
import { begin, firstRun, lock, passphrase, scenario, speak, tryPassphrase, unlock } from './officer.mjs';
import { bundlesIn, makeDesk } from './receive.mjs';
import { story } from './story.mjs';
import { contents } from './traces.mjs';
import { until } from './webdriver.mjs';

const guides = fileURLToPath(new URL('../screening-guides', import.meta.url));

story('words as they come', async ({ step, start }) => {
  let page, talk;
  const noteOf = async (item) => (await talk.view()).given[item]?.notes[0]?.words;

  await step('a conversation with notes', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    talk = await begin(page, { person: 'lo' });
    await talk.walk(scenario('a-may-bride'), { stopAt: 'story' });
    await talk.next();
    if (!(await page.isThere('field', 'interview-note-label'))) await page.press('interview-note');
  });

  await step('decomposed letters are kept composed', async () => {
    const item = await talk.item();
    await page.paste('interview-note-label', 'Nguyễn Thị Ngọc Bích, ຫຼວງພະບາງ'.normalize('NFD'));
    await until(
      'the note',
      async () => (await noteOf(item)) === 'Nguyễn Thị Ngọc Bích, ຫຼວງພະບາງ'.normalize('NFC'),
    );
  });

  await step('control characters do not get in', async () => {
    await talk.next();
    const item = await talk.item();
    await page.paste('interview-note-label', 'mot\u0000hai\u0007ba\u202Ebon\u001B[31m');
    const kept = await until('the note', () => noteOf(item));
    assert.match(kept, /mot.*hai.*ba.*bon/);
    assert.doesNotMatch(kept, /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/);
  });

  await step('letters beyond the first plane come through', async () => {
    await talk.next();
    const item = await talk.item();
    await page.paste('interview-note-label', 'ghi chú 🙂 𖬀');
    await until('the note', async () => (await noteOf(item)) === 'ghi chú 🙂 𖬀');
  });

  await step(
    'a hundred kilobytes pasted into a note: kept, or refused with the words still there',
    async () => {
      await talk.next();
      const item = await talk.item();
      const long = 'Tôi kể lại từ đầu. '.repeat(5400);
      await page.paste('interview-note-label', long);
      const end = await until('an end', async () => {
        if ((await noteOf(item))?.length >= long.trim().length) return 'kept';
        return (await page.text()).includes(page.t('error-text-too-long')) && 'refused';
      });
      if (end === 'refused') assert.equal(await page.value('interview-note-label'), long);
      // The conversation goes on either way.
      await page.paste('interview-note-label', 'ngắn thôi');
      await until('the short note', async () => (await noteOf(item)) === 'ngắn thôi');
      assert.deepEqual(await page.faults(), []);
    },
  );
});

story('cards and folders', async ({ step, place, start }) => {
  let page, talk, card;

  await step('a conversation that may be shared', async () => {
    card = makeDesk(place.folder, 'Desk One').card;
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    talk = await begin(page, { person: 'lo' });
    await talk.walk(scenario('a-may-bride'));
    await talk.part('export');
  });

  await step('a mistyped card is refused', async () => {
    const parsed = JSON.parse(card);
    const wrong = [
      [{ ...parsed, name: `${parsed.name}s` }, 'card-damaged'],
      [{ ...parsed, age: parsed.age.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')) }, 'card-damaged'],
      [{ ...parsed, sala_card: 99 }, 'card-unknown'],
    ];
    const texts = [
      ...wrong.map(([one, code]) => [JSON.stringify(one), code]),
      [card.slice(0, -9), 'card-damaged'],
    ];
    for (const [text, code] of texts) {
      await page.paste('card-paste', text);
      await page.press('card-read');
      await page.reads(page.t(`error-${code}`));
      assert.deepEqual((await page.call('cards')).view, []);
    }
  });

  await step("an exercise's card is refused in real work", async () => {
    const training = makeDesk(place.folder, 'Training desk', { training: true }).card;
    await page.paste('card-paste', training);
    await page.press('card-read');
    await page.type('card-own', passphrase);
    await page.press('card-words-agree');
    await page.reads(page.t('error-card-wrong-kind'));
    await page.press('card-another');
  });

  await step('a folder that cannot be written to is said, and the next one works', async () => {
    // Nobody can write into /sys, not even root; an ordinary user is stopped by the folder's mode.
    let locked = '/sys';
    if (process.getuid() !== 0) {
      locked = join(place.folder, 'locked');
      mkdirSync(locked);
      chmodSync(locked, 0o500);
    }
    await prepareExport(page, { cards: [card], service: 'consular-department', folder: locked });
    await page.press('export-seal');
    await page.reads(page.t('error-folder-read-only'));
    const gone = join(place.folder, 'not-there');
    await prepareExport(page, { cards: [], folder: gone });
    await page.press('export-seal');
    await page.reads(page.t('error-no-such-folder'));
    await prepareExport(page, { cards: [], folder: place.stick });
    const file = await seal(page);
    assert.deepEqual(bundlesIn(place.stick), [file]);
  });
});

story('vaults that are not what they should be', async ({ step, place, start }) => {
  let page;
  const vault = join(place.data, 'cases.db');
  const keep = join(place.folder, 'kept');

  /** Opens the program on a changed vault, expects the message, and that nothing was touched. */
  async function expectRefusal(change, code) {
    rmSync(place.data, { recursive: true });
    cpSync(keep, place.data, { recursive: true });
    change();
    page = await start({ language: 'vi' });
    const before = contents(place.data).filter((line) => !line.endsWith('preferences.json'));
    if (await page.isThere('field', 'passphrase')) await tryPassphrase(page, passphrase);
    await page.reads(page.t(`error-${code}`), { within: 30_000 });
    await page.reads(page.t(`error-${code}.advice`));
    const after = contents(place.data).filter((line) => !line.endsWith('preferences.json'));
    assert.deepEqual(after, before, 'nothing was written or erased');
  }

  await step('a vault with a case', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    const talk = await begin(page, { person: 'lo' });
    await talk.walk(scenario('a-may-bride'), { stopAt: 'story' });
    await lock(page);
    await page.driver.close();
    cpSync(place.data, keep, { recursive: true });
    assert.ok(existsSync(vault));
  });

  await step('damaged in the middle', () =>
    expectRefusal(() => {
      const bytes = readFileSync(vault);
      bytes.fill(0x5a, 4096 * 2, 4096 * 6);
      writeFileSync(vault, bytes);
    }, 'vault-damaged'),
  );

  await step('in the clear', () =>
    expectRefusal(() => {
      for (const rest of ['-wal', '-shm']) rmSync(vault + rest, { force: true });
      writeFileSync(vault, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8192)]));
    }, 'not-encrypted'),
  );

  await step('keys without their vault', () =>
    expectRefusal(() => {
      for (const rest of ['', '-wal', '-shm']) rmSync(vault + rest, { force: true });
    }, 'vault-foreign'),
  );

  await step('the whole one still opens', async () => {
    rmSync(place.data, { recursive: true });
    cpSync(keep, place.data, { recursive: true });
    page = await start({ language: 'vi' });
    await unlock(page);
    assert.equal((await page.call('home')).view.cases.length, 1);
  });
});

story('a guide with a fault', async ({ step, place, start }) => {
  await step('is not used, and the officer is told', async () => {
    const broken = join(place.folder, 'guides');
    cpSync(guides, broken, { recursive: true });
    for (const other of ['border-crossing', 'child', 'scam-compound'])
      rmSync(join(broken, other), { recursive: true });
    const file = join(broken, 'consular-walk-in', 'guide.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"item": "', '"item": "no-such-'));
    const page = await start({ env: { SALA_GUIDES: broken } });
    await speak(page, 'vi');
    await firstRun(page);
    await page.pressNamed(page.t('home-new'), { loose: true });
    await page.reads(page.t('error-guide-faulty'));
    await page.reads(page.t('error-guide-faulty.advice'));
  });
});
