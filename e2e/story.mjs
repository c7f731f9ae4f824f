// A story told step by step through one window, in a place of its own that is removed at the end.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { open, Place } from './app.mjs';

const minutes = 60_000;

/** Keeps a picture, where pictures are wanted (SALA_SHOTS=folder). */
export async function keepPicture(page, name) {
  const folder = process.env.SALA_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), await page.picture());
}

/** What stood on the screen when a step failed. */
async function keepFailure(page) {
  const folder = mkdtempSync(join(tmpdir(), 'sala-failed-'));
  const [picture, text] = await Promise.all([page.picture(), page.text()]);
  writeFileSync(join(folder, 'screen.png'), picture);
  writeFileSync(join(folder, 'screen.txt'), text);
  return folder;
}

/**
 * Tells a story. `tell` is given `step(title, work)`, the `place`, and `start(options)`, which opens the program and gives its
 * page; starting again ends the program that ran before. After a failed step the story ends.
 */
export function story(title, tell) {
  test(title, { timeout: 15 * minutes }, async (context) => {
    const place = new Place();
    let app;
    let broken = false;
    const told = {
      place,
      get app() {
        return app;
      },
      /** As a power cut: no goodbye to anybody. */
      kill: () => app.kill(),
      /** The story cannot be told on this system. */
      skip: (why) => context.skip(why),
      async start(options) {
        await app?.close();
        app = await open(place, options);
        return app.page;
      },
      async step(name, work) {
        if (broken) return;
        await context.test(name, async () => {
          try {
            await work();
          } catch (error) {
            broken = true;
            const kept = app && (await keepFailure(app.page).catch(() => null));
            if (kept) context.diagnostic(`the screen at the failure: ${kept}`);
            throw error;
          }
        });
      },
    };
    try {
      await tell(told);
    } finally {
      await app?.close();
      place.remove();
    }
  });
}
