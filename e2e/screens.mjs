// A walk past every screen, for all that has to hold on each of them.
import { prepareExport } from './export.mjs';
import { begin, firstRun, lock, passphrase, tryPassphrase, unlock } from './officer.mjs';
import { Key, until } from './webdriver.mjs';

/** A few answers that bring out every kind of card; nothing of them is about a real person. */
const answers = {
  answers: [
    { item: 'alone', answer: { choice: 'companion' } },
    { item: 'visible', answer: { choices: ['distressed', 'watchful'] } },
    { item: 'safe-to-talk', answer: { choice: 'yes' } },
    { item: 'danger', answer: { choice: 'those-people' } },
    { item: 'needs-now', answer: { choices: ['doctor', 'safe-place'] } },
    { item: 'age-said', answer: { choice: 'adult' } },
    { item: 'age-seen', answer: { choice: 'adult' } },
  ],
  consents: [
    { purpose: 'talk', decision: 'yes' },
    { purpose: 'notes', decision: 'yes' },
  ],
};

/**
 * Goes past every screen and calls `look(name, page)` at each, the session being open except where the name begins with
 * `first-run` or `unlock`. Begins at the first run; ends at home.
 */
export async function everyScreen(page, { folder, card, look }) {
  const at = (name) => look(name, page);
  await page.press('bring-back');
  await page.reads(page.t('bring-back-what'));
  await at('first-run-bring-back');
  await page.press('back');
  await firstRun(page, { look: at });
  await at('home-empty');
  await lock(page);
  await at('unlock');
  await page.press('unlock-forgot');
  await at('unlock-forgot');
  await page.press('recover-begin');
  await page.reads(page.t('recover-alone'));
  await page.paste('recover-first', 'PART 12AB');
  await page.press('next');
  await page.reads(page.t('recover-length', { count: '8' }));
  await at('unlock-recover');
  await page.press('back');
  await tryPassphrase(page, 'not this one, surely not');
  await page.reads(page.t('error-wrong-passphrase'));
  await at('unlock-wrong');
  await until('the waiting time to pass', async () =>
    page.driver.run((button) => !button.disabled, await page.find('button', 'unlock')),
  );
  await unlock(page);
  const talk = await begin(page, { person: page.language === 'lo' ? 'vi' : 'lo', look: at });
  await conversation(page, talk, at);
  for (const part of ['needs', 'result', 'handover', 'keeping', 'export']) {
    await talk.part(part);
    await at(part);
  }
  await prepareExport(page, { cards: [card], service: 'consular-department', folder });
  await at('export-ready');
  await page.press('case-end');
  await page.reads(page.t('interview-end-before'));
  await at('end');
  await page.press('interview-end-cancel');
  await page.press('case-home');
  await page.named('button', page.t('home-new'), { loose: true });
  await at('home');
  await search(page, at);
  await page.pressNamed(page.t('home-contacts'), { loose: true });
  await page.reads(page.t('contacts-intro'));
  await at('contacts');
  await page.press('contacts-home');
  await settings(page, at);
}

async function conversation(page, talk, at) {
  await at('card-observed');
  await talk.walk(answers, { stopAt: 'consent-talk' });
  await at('card-consent');
  await talk.walk(answers, { stopAt: 'story' });
  await at('card-text');
  await page.type('interview-text-label', 'Tôi muốn về nhà.');
  await page.press('interview-guidance');
  await page.reads(page.t('interview-guidance-never'));
  await at('card-guidance');
  await page.keys(Key.F2);
  await talk.next();
  await at('card-choices');
  await page.press('interview-note');
  await page.type('interview-note-label', 'Một ghi chú.');
  await page.driver.click(await page.select('[data-status="not-asked"]'));
  await page.reads(page.t('interview-not-asked-unsafe'));
  await at('card-not-asked');
  await page.keys(Key.F8);
  await page.reads(page.t('interview-pause-now'));
  await at('pause');
  await page.press('interview-pause-go-on');
}

async function search(page, at) {
  for (const [name, query, told] of [
    ['home-search', 've nha', 'home-search-count'],
    ['home-search-none', 'xyz', 'home-search-none'],
  ]) {
    await page.type('home-search', query);
    await page.reads(page.t(told, { count: '1' }));
    await at(name);
    await page.press('home-search-clear');
  }
}

/** The forms of recovery, and a piece on its way to paper. */
async function recovery(page, at) {
  for (const form of ['recovery-card-set', 'recovery-known-do', 'recovery-sheet-make']) {
    await page.press(form);
    await at(form);
    if (form !== 'recovery-sheet-make') await page.press('cancel');
  }
  await page.type('settings-own-passphrase', passphrase, { officer: 'A1' });
  await page.press('recovery-sheet-begin');
  await page.named('heading', page.t('recovery-piece-title', { number: '1' }), { within: 30_000 });
  await at('recovery-piece-called');
  await page.press('recovery-piece-ready');
  await page.reads(page.t('recovery-piece-write'));
  await at('recovery-piece-shown');
  await page.press('recovery-piece-written');
  await page.reads(page.t('recovery-piece-check'));
  await at('recovery-piece-check');
  await page.press('cancel');
}

async function settings(page, at) {
  await page.press('settings');
  await page.reads(page.t('settings-display'));
  await at('settings');
  for (const form of ['settings-add-officer', 'settings-change-passphrase', 'settings-add-card']) {
    await page.press(form);
    await at(form);
    await page.press('cancel');
  }
  await recovery(page, at);
  await page.press('keys');
  await page.reads(page.t('keys-title'));
  await at('keys');
  await page.press('close');
  await page.press('home');
  await page.named('button', page.t('home-new'), { loose: true });
}
