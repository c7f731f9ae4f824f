// What is asked again: whether what was told while notes were refused may be written down, and what was put off.
import assert from 'node:assert/strict';
import { begin, firstRun, lock, speak, unlock } from './officer.mjs';
import { keepPicture, story } from './story.mjs';
import { Key, until } from './webdriver.mjs';

const secret = 'Chim Sẻ Nâu Mười Chín';
const agreesToTalk = { answers: [], consents: [{ purpose: 'talk', decision: 'yes' }] };

const focused = (page) =>
  page.driver.run(() => document.activeElement.textContent.normalize('NFC').replace(/\s+/g, ' ').trim());

/** Tells something under a *no* to notes, then agrees to them. Ends at the question about what was told before. */
async function toldUnderANo(page) {
  const talk = await begin(page, { person: 'lo' });
  await talk.walk(agreesToTalk, { stopAt: 'consent-notes' });
  await talk.answer('consent-notes', { choice: 'no' });
  await talk.next();
  await talk.walk(agreesToTalk, { stopAt: 'story' });
  await page.type('interview-text-label', secret);
  await page.driver.click(await page.select('[data-stage="consent"]'));
  await until('the first consent', async () => (await talk.item()) === 'consent-talk');
  assert.equal((await talk.view()).given.story.answers[0].text.words, secret);
  await talk.next();
  await talk.answer('consent-notes', { choice: 'yes' });
  await page.reads(page.t('interview-earlier-title'));
  return talk;
}

/** Opens the card of the free account. */
async function toStory(page, talk) {
  await page.driver.click(await page.select('[data-stage="account"]'));
  await until('the story', async () => (await talk.item()) === 'story');
}

story('what was told while notes were refused is written down only if the person says so', async (told) => {
  const { step, start } = told;
  let page, talk;

  await step(
    'the question comes with the yes to notes, and the focus is on leaving it unwritten',
    async () => {
      page = await start();
      await speak(page, 'vi');
      await firstRun(page);
      talk = await toldUnderANo(page);
      await until('the focus', async () => (await focused(page)) === page.t('interview-earlier-no'));
      const { view } = await page.call('words', { case: talk.case });
      await page.reads(view.person.earlier);
      await page.reads(view.officer.earlier);
      await keepPicture(page, 'earlier-asked');
    },
  );

  await step('a no leaves it unwritten, and it is shown as not kept', async () => {
    await page.keys(Key.Enter);
    await page.reads(page.t('interview-earlier-left'));
    await keepPicture(page, 'earlier-left');
    await toStory(page, talk);
    await page.reads(page.t('interview-unwritten'));
    await page.reads(secret);
    assert.equal(await page.value('interview-text-label'), '', 'no input goes on from it');
    await keepPicture(page, 'earlier-not-kept');
  });

  await step('the lock wipes it', async () => {
    await lock(page);
    await unlock(page);
    const { view } = await page.call('open_case', { case: talk.case });
    assert.equal(view.kept, 'kept');
    assert.equal(view.given.story, undefined);
    assert.equal(view.earlier, 'nothing');
  });

  await step('a second yes writes it down for good', async () => {
    talk = await toldUnderANo(page);
    await page.press('interview-earlier-yes');
    await until('it to be written', async () => (await talk.view()).earlier === 'nothing');
    await lock(page);
    await unlock(page);
    const { view } = await page.call('open_case', { case: talk.case });
    assert.equal(view.given.story.answers[0].text.words, secret);
    assert.deepEqual(await page.faults(), []);
  });
});

story('what was put off comes again at the end of its stage', async ({ step, start }) => {
  let page, talk;
  const nextIs = async (item) => {
    await talk.next();
    assert.equal(await talk.item(), item);
  };

  await step('after the last question, once a pass', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    talk = await begin(page, { person: 'lo' });
    await talk.answer('alone', { choice: 'yes' });
    await nextIs('visible');
    await talk.answer('visible', 'later');
    for (const item of ['safe-to-talk', 'talk-with', 'danger']) await nextIs(item);
    await nextIs('visible');
    await keepPicture(page, 'later-again');
  });

  await step('going on there goes on, and back comes back', async () => {
    await nextIs('needs-now');
    await page.press('case-back');
    await until('the question again', async () => (await talk.item()) === 'visible');
    await page.press('case-back');
    await until('the question before', async () => (await talk.item()) === 'danger');
    await nextIs('visible');
  });

  await step('an answer given there leads on too', async () => {
    await talk.answer('visible', { choices: ['distressed'] });
    await nextIs('needs-now');
    await page.press('case-back');
    await until('the last question', async () => (await talk.item()) === 'danger');
  });
});
