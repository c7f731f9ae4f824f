// The window's own close button, also on the day on which the disk is full: no word is lost without being said.
import assert from 'node:assert/strict';
import { program } from './app.mjs';
import { pressClose } from './close.mjs';
import { begin, firstRun, lock, scenario, speak, unlock } from './officer.mjs';
import { findProgram } from './processes.mjs';
import { keepPicture, story } from './story.mjs';
import { until } from './webdriver.mjs';

// Longer than the room that the vault finds for its log on a disk that is almost full; within what one answer may hold.
const words = (what) => `${what}: họ giữ hộ chiếu của tôi, ແລະ ບໍ່ໃຫ້ອອກໄປ. `.repeat(1600).trim();

/** A conversation on its free account. */
async function telling(start) {
  const page = await start();
  await speak(page, 'vi');
  await firstRun(page);
  const talk = await begin(page, { person: 'lo' });
  await talk.walk(scenario('a-may-bride'), { stopAt: 'story' });
  await talk.id();
  return { page, talk };
}

/** Back to the free account, from home. */
async function toStory(page) {
  await page.pressNamed(page.t('home-continue'), { loose: true });
  await page.driver.click(await page.select('[data-stage="account"]'));
  await page.find('field', 'interview-text-label');
}

/** Locks, fills the disk, and goes back: the vault's log finds almost no room then. */
async function onFullDisk(page, place) {
  await lock(page);
  place.fill({ leave: 96 * 1024 });
  await unlock(page);
  await toStory(page);
  place.fill();
}

const told = async (talk) => (await talk.view()).given.story?.answers[0]?.text.words;

/** Whether the program has ended. */
function gone(page) {
  return () => findProgram(page.driverPid, program) === undefined;
}

story('closing saves what is still being typed', async ({ step, start }) => {
  let page, talk;

  await step('in the middle of a sentence', async () => {
    ({ page, talk } = await telling(start));
    await page.paste('interview-text-label', words('giữa câu'));
    await pressClose(page);
    await until('the program to end', gone(page));
  });

  await step('and the sentence is there the next time', async () => {
    page = await start({ language: 'vi' });
    await unlock(page);
    talk.page = page;
    assert.equal(await told(talk), words('giữa câu'));
  });

  await step('a page that hangs does not keep the window', async () => {
    await page.driver.run(() => {
      const hang = () => {
        const end = Date.now() + 60_000;
        while (Date.now() < end);
      };
      setTimeout(hang, 200);
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = Date.now();
    await pressClose(page);
    await until('the program to end', gone(page), { within: 20_000 });
    assert.ok(Date.now() - before > 3000, 'it was given time to answer');
  });

  await step('and what was acknowledged is there', async () => {
    page = await start({ language: 'vi' });
    await unlock(page);
    talk.page = page;
    assert.equal(await told(talk), words('giữa câu'));
  });
});

story('closing and locking on a full disk', async ({ step, place, start, skip }) => {
  if (!place.giveSmallDisk(16)) {
    skip('no small disk can be mounted here: that takes root on Linux');
    return;
  }
  let page, talk;

  await step('the window stays, says why, and keeps the words', async () => {
    ({ page, talk } = await telling(start));
    await onFullDisk(page, place);
    await page.paste('interview-text-label', words('một'));
    await pressClose(page);
    await page.reads(page.t('unsaved-stays'));
    await page.reads(page.t('error-disk-full.advice'));
    assert.equal(await page.value('interview-text-label'), words('một'));
    // Longer than a page that hangs is given.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    assert.ok(!gone(page)(), 'it is still there');
    await keepPicture(page, 'closing-stays');
  });

  await step('the second time it asks, and staying loses nothing', async () => {
    await pressClose(page);
    await page.reads(page.t('close-title'));
    await keepPicture(page, 'closing-asks');
    assert.equal(
      await page.driver.evaluate('return document.activeElement.textContent.trim()'),
      page.t('close-stay'),
      'staying is what Enter does',
    );
    await page.press('close-stay');
    assert.equal(await page.value('interview-text-label'), words('một'));
  });

  await step('a lock hides the words, keeps them sealed, and unlocking saves them', async () => {
    await lock(page);
    await page.reads(page.t('unlock-waiting'));
    await keepPicture(page, 'locked-waiting');
    assert.ok(!(await page.text()).includes('hộ chiếu'));
    await pressClose(page);
    await page.reads(page.t('close-hint-locked'));
    await page.press('close-stay');
    place.makeRoom();
    await unlock(page);
    await page.reads(page.t('unsaved-restored'));
    await keepPicture(page, 'restored');
    assert.equal(await told(talk), words('một'));
  });

  await step('words that cannot be saved after unlocking either are in their input again', async () => {
    await onFullDisk(page, place);
    await page.paste('interview-text-label', words('hai'));
    await page.reads(page.t('error-disk-full'));
    await lock(page);
    await page.reads(page.t('unlock-waiting'));
    place.fill({ leave: 96 * 1024 });
    await unlock(page);
    await page.reads(page.t('unsaved-title'));
    await keepPicture(page, 'still-unsaved');
    await toStory(page);
    assert.equal(await page.value('interview-text-label'), words('hai'));
    assert.equal(await told(talk), words('một'));
  });

  await step('once there is room it closes at the first press, and all is there', async () => {
    place.makeRoom();
    await pressClose(page);
    await until('the program to end', gone(page));
    page = await start({ language: 'vi' });
    await unlock(page);
    talk.page = page;
    assert.equal(await told(talk), words('hai'));
  });

  await step('whoever lets the words go may close', async () => {
    await onFullDisk(page, place);
    await page.paste('interview-text-label', words('ba'));
    await pressClose(page);
    await page.reads(page.t('unsaved-stays'));
    await pressClose(page);
    // The program may be gone before the driver has told that the press was made.
    await page.press('close-anyway').catch(() => {});
    await until('the program to end', gone(page));
  });
});
