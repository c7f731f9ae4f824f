// Sealing a case on the export part.
import { passphrase } from './officer.mjs';
import { until } from './webdriver.mjs';

/** Chooses the kind of help, pastes cards and confirms them, types the folder. Leaves the seal button to be pressed. */
export async function prepareExport(page, { cards, service, folder }) {
  // A card stands for the kind of help it was added for.
  if (service) await page.choose(service);
  for (const card of cards) {
    if (!(await page.isThere('field', 'card-paste'))) await page.press('export-add');
    await page.paste('card-paste', card);
    await page.press('card-read');
    await page.reads(JSON.parse(card).words);
    await page.type('card-own', passphrase);
    await page.press('card-words-agree');
    await until('the card', async () => !(await page.isThere('field', 'card-own')));
  }
  await page.type('export-folder', folder);
  await page.driver.run((field) => field.blur(), await page.find('field', 'export-folder'));
  // The field is made anew with what was taken.
  await until('the folder', async () => (await page.value('export-folder')) === folder);
}

/** Seals, and gives the path of what was written. */
export async function seal(page) {
  await until('the seal button', async () =>
    page.driver.run((button) => !button.disabled, await page.find('button', 'export-seal')),
  );
  await page.press('export-seal');
  await page.reads(page.t('export-done'), { within: 30_000 });
  const of = async (css) => page.driver.run((element) => element.textContent.trim(), await page.select(css));
  return `${await of('[data-folder]')}/${await of('[data-file]')}`;
}
