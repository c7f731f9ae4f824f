// Every screen in every language: no finding of axe for WCAG 2.2 AA, no fault of the page, nothing cut off.
import assert from 'node:assert/strict';
import { findings } from './axe.mjs';
import { makeDesk } from './receive.mjs';
import { speak } from './officer.mjs';
import { everyScreen } from './screens.mjs';
import { keepPicture, story } from './story.mjs';

/** Headings, buttons and labels whose words do not fit their box, and a page wider than the window. */
function cutOff(page) {
  return page.driver.run(() => {
    const cut = [...document.querySelectorAll('h1, h2, h3, button, label, legend, th, td')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).overflowX !== 'visible')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `cut off: ${element.textContent.trim()}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth + 1
      ? [...cut, `the page is ${scrollWidth - clientWidth} px too wide`]
      : cut;
  });
}

/** Runs of another language than the page's that do not say so (WCAG 3.1.2): fonts and voices hang on it. */
function unmarkedLao(page) {
  return page.driver.run(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { parentElement: parent, data } = walker.currentNode;
      const language = parent.closest('[lang]')?.lang ?? '';
      if (/[\u0e80-\u0eff]/.test(data) && language !== 'lo' && parent.checkVisibility())
        found.push(`not marked as Lao: ${data}`);
    }
    return found;
  });
}

for (const language of ['vi', 'lo', 'en']) {
  story(`every screen in ${language}`, async ({ step, place, start }) => {
    const { card } = makeDesk(place.folder, 'Desk One');
    const found = [];
    let screens = 0;
    await step('all screens are visited', async () => {
      const page = await start();
      await speak(page, language);
      await everyScreen(page, {
        folder: place.stick,
        card,
        async look(name) {
          screens += 1;
          await keepPicture(page, `${language}-${String(screens).padStart(2, '0')}-${name}`);
          for (const check of [findings, cutOff, unmarkedLao]) {
            for (const one of await check(page)) found.push(`${name}: ${one}`);
          }
        },
      });
      for (const fault of await page.faults()) found.push(`fault: ${fault}`);
    });
    await step('there is nothing to find', () => {
      assert.ok(screens > 20, `${screens} screens`);
      assert.deepEqual(found, []);
    });
  });
}
