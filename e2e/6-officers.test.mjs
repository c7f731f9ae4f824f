// Two officers at one machine: the second is let in by the first, and by nobody else.
import assert from 'node:assert/strict';
import { atHome, firstRun, lock, passphrase, speak, tryPassphrase } from './officer.mjs';
import { keepPicture, story } from './story.mjs';
import { until } from './webdriver.mjs';

/** Long enough for the strength check; for virtual officers only. */
const second = 'bốn con cò đi ăn đêm trên sông Lam';

story('an officer is added', async ({ step, start }) => {
  let page;
  const names = async () => (await page.call('officers')).view.map(({ label }) => label);

  await step('the form asks for the passphrase of whoever works', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    await page.press('settings');
    await page.press('settings-add-officer');
    await page.type('settings-officer-label', 'A2');
    await page.type('passphrase-new', second);
    await page.type('passphrase-again', second);
    await page.reads(page.t('passphrase-good'));
  });

  await step('somebody at a screen that was left open is refused', async () => {
    for (const wrong of [second, 'không phải cụm này']) {
      await page.type('settings-own-passphrase', wrong, { officer: 'A1' });
      await page.press('add');
      await page.reads(page.t('error-wrong-passphrase'), { within: 30_000 });
      await until(
        'an empty field',
        async () => (await page.value('settings-own-passphrase', { officer: 'A1' })) === '',
      );
    }
    await keepPicture(page, 'officer-refused');
    assert.deepEqual(await names(), ['A1']);
    await until('the waiting time to pass', async () =>
      page.driver.run((button) => !button.disabled, await page.find('button', 'add')),
    );
  });

  await step('with the right one the other officer is in', async () => {
    await page.type('settings-own-passphrase', passphrase, { officer: 'A1' });
    await page.press('add');
    await page.reads(page.t('settings-officer-added'), { within: 30_000 });
    assert.deepEqual(await names(), ['A1', 'A2']);
    await lock(page);
    await tryPassphrase(page, second);
    await atHome(page);
    assert.deepEqual(
      (await page.call('officers')).view.filter(({ current }) => current).map(({ label }) => label),
      ['A2'],
    );
  });
});
