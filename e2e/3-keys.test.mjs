// Lock and hide work wherever the officer is; the keyboard alone is enough; a change of language keeps the place.
import assert from 'node:assert/strict';
import { begin, firstRun, locked, passphrase, scenario, speak, unlock } from './officer.mjs';
import { titles } from './dialog.mjs';
import { keepPicture, story } from './story.mjs';
import { Key, until } from './webdriver.mjs';

const secret = 'Chuyện này chỉ nói ở đây';

/** What can be seen right after the hide keys. */
async function hidden(page) {
  await page.reads(page.t('hide-title'));
  const text = await page.text();
  assert.ok(!text.includes(secret), 'nothing of the conversation can be read');
  assert.ok(!text.includes(page.t('case-rail')));
}

story('hide and lock from wherever the officer is', async ({ step, start }) => {
  let page, talk;
  const places = {
    home: async () => {},
    'a form': () => page.pressNamed(page.t('home-new'), { loose: true }),
    settings: () => page.press('settings'),
    'the list of keys': () => page.press('keys'),
    contacts: () => page.pressNamed(page.t('home-contacts'), { loose: true }),
    'a conversation': () => page.pressNamed(page.t('home-continue'), { loose: true }),
    'a pause': async () => {
      await page.pressNamed(page.t('home-continue'), { loose: true });
      await page.press('case-pause');
    },
    'the result': async () => {
      await page.pressNamed(page.t('home-continue'), { loose: true });
      await talk.part('result');
    },
    'the handover': async () => {
      await page.pressNamed(page.t('home-continue'), { loose: true });
      await talk.part('handover');
    },
    'the export': async () => {
      await page.pressNamed(page.t('home-continue'), { loose: true });
      await talk.part('export');
    },
    'help and contacts': async () => {
      await page.pressNamed(page.t('home-continue'), { loose: true });
      await talk.part('needs');
    },
  };

  await step('a conversation is under way', async () => {
    page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    talk = await begin(page, { person: 'lo' });
    await talk.walk(scenario('a-may-bride'), { stopAt: 'story' });
    await page.type('interview-text-label', secret);
    await talk.next();
    await page.press('case-home');
  });

  for (const [name, go] of Object.entries(places)) {
    await step(`from ${name}`, async () => {
      await page.named('button', page.t('home-new'), { loose: true });
      await go();
      await page.keys(Key.F9);
      await hidden(page);
      assert.ok(
        titles(page.screen).every((title) => title === 'Sala' || title === ''),
        titles(page.screen).join(),
      );
      // The way back leads through the lock.
      await page.keys(Key.F9);
      await locked(page);
      assert.ok(!(await page.text()).includes(secret));
      await unlock(page);
      await go();
      await page.keys(Key.Control, 'l');
      await locked(page);
      await unlock(page);
    });
  }

  await step('two presses of Esc hide as well, within a tenth of a second', async () => {
    await page.pressNamed(page.t('home-continue'), { loose: true });
    await page.select('[data-heading]');
    await page.driver.run(() => {
      const observer = new MutationObserver(() => {
        if (document.body.innerText.includes(document.querySelector('#hide-title').textContent)) {
          window.__hiddenAfter ??= performance.now() - window.__pressed;
        }
      });
      observer.observe(document.body, { attributes: true, subtree: true, childList: true });
      addEventListener('keydown', () => (window.__pressed = performance.now()), true);
    });
    await page.keys(Key.Escape);
    await page.keys(Key.Escape);
    await hidden(page);
    const took = await page.driver.evaluate('return window.__hiddenAfter');
    assert.ok(took < 100, `${took} ms`);
    await keepPicture(page, 'hidden');
  });
});

story('a change of language keeps the place and the words', async ({ step, start }) => {
  await step('in the middle of a sentence', async () => {
    const page = await start();
    await speak(page, 'vi');
    await firstRun(page);
    const talk = await begin(page, { person: 'lo' });
    await talk.walk(scenario('a-may-bride'), { stopAt: 'story' });
    await page.type('interview-text-label', secret);
    const other = await page.driver.run(() => document.querySelector('[data-heading]').textContent);
    for (const language of ['lo', 'en', 'vi']) {
      const list = await page.find('field', 'case-language');
      await page.driver.run(
        (element, value) => {
          element.value = value;
          element.dispatchEvent(new Event('change', { bubbles: true }));
        },
        list,
        language,
      );
      page.speak(language);
      await page.find('field', 'interview-text-label');
      await until('the same card', async () => (await talk.item()) === 'story');
      assert.equal(await page.value('interview-text-label'), secret);
    }
    assert.equal(await talk.heading(), other.normalize('NFC').trim());
  });
});

story('the keyboard alone is enough', async ({ step, start }) => {
  let page;

  /** Presses Tab until the focus is on what is named so. */
  async function tabTo(name) {
    const wanted = name.normalize('NFC');
    for (let tries = 0; tries < 60; tries += 1) {
      const here = await page.driver.run(() => {
        const at = document.activeElement;
        return (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '')
          .normalize('NFC')
          .trim();
      });
      if (here.startsWith(wanted)) return;
      await page.keys(Key.Tab);
    }
    throw new Error(`Tab does not lead to ${name}`);
  }
  const send = async (text) => {
    for (const character of text) await page.keys(character);
  };
  const heading = () => page.driver.run(() => document.querySelector('[data-heading]')?.textContent ?? '');
  const onwards = async (...keys) => {
    const before = await heading();
    await page.keys(...keys);
    await until('the next card', async () => ![before, ''].includes(await heading()));
  };

  await step('through the first run', async () => {
    page = await start();
    await speak(page, 'en');
    for (const id of ['first-run-limits', 'first-run-hide']) {
      await page.reads(page.t(id));
      await tabTo(page.t('next'));
      await page.keys(Key.Enter);
    }
    await tabTo(page.t('officer-label'));
    await send('A1');
    await tabTo(page.t('passphrase-new'));
    await send(passphrase);
    await tabTo(page.t('passphrase-again'));
    await send(passphrase);
    await page.keys(Key.Enter);
    await page.reads(page.t('first-run-recovery'));
    await tabTo(page.t('first-run-go-without'));
    await page.keys(Key.Enter);
    await page.named('button', page.t('home-new'), { loose: true, within: 30_000 });
  });

  await step('into a conversation', async () => {
    await tabTo(page.t('home-new'));
    await page.keys(Key.Enter);
    await page.reads(page.t('new-person-language'));
    const chosen = () =>
      page.driver.run(() => [...document.querySelectorAll(':checked')].map((one) => one.value));
    assert.ok(!(await chosen()).includes('border-crossing'), 'no guide is proposed the first time');
    // Into the groups of guides and of languages: a group of radio buttons is one stop.
    for (const wanted of ['border-crossing', 'vi']) {
      for (let tries = 0; tries < 40; tries += 1) {
        const at = await page.driver.run(() => document.activeElement.value ?? '');
        if (at === wanted) break;
        await page.keys(Key.Tab);
      }
      await page.keys(Key.Space);
    }
    assert.deepEqual((await chosen()).slice(0, 2), ['border-crossing', 'vi']);
    await tabTo(page.t('new-begin'));
    await page.keys(Key.Enter);
    await page.select('[data-heading]');
  });

  await step('card by card, with one key for an answer and one to go on', async () => {
    await until('the focus on the question', () =>
      page.driver.run(() => document.activeElement.matches('[data-heading]')),
    );
    await page.keys('1');
    await until('the answer', () => page.driver.run(() => document.activeElement.ariaPressed === 'true'));
    await onwards(Key.Enter);
    // Saying no costs one key and no dialog.
    await page.keys(Key.Alt, '3');
    await until('the answer', () =>
      page.driver.run(() => document.querySelector('[data-status="later"]').ariaPressed === 'true'),
    );
    await onwards(Key.PageDown);
    await onwards(Key.PageUp);
    await onwards(Key.PageDown);
  });

  await step('pause, help and lock', async () => {
    await page.keys(Key.F8);
    await page.reads(page.t('interview-pause-now'));
    await tabTo(page.t('interview-pause-contacts'));
    await page.keys(Key.Enter);
    await page.reads(page.t('needs-intro'));
    await page.keys(Key.Control, 'l');
    await locked(page);
    assert.ok(
      await page.driver.run(() => document.activeElement.matches('input')),
      'the focus is in the passphrase',
    );
    await send(passphrase);
    await page.keys(Key.Enter);
    await page.named('button', page.t('home-new'), { loose: true, within: 30_000 });
  });
});
