// What a window costs, beside an empty one: start, memory, and the time from an answer to the next question.
import { open, Place, program } from './app.mjs';
import { atHome, begin, firstRun, passphrase, scenario, speak } from './officer.mjs';
import { findProgram, proportionalMemory, startedAt, tree } from './processes.mjs';

const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** By the wall clock, when the field for the passphrase could be typed into: it is there, enabled and painted. */
function usableAt(page) {
  return page.driver.run(async () => {
    const field = () => document.querySelector('input:not(:disabled)');
    const painted = () =>
      performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint');
    if (field() && painted()) return performance.timeOrigin + painted().startTime;
    while (!field()) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return Date.now();
  });
}

/**
 * Starts `binary` once: milliseconds to a usable field, and KiB of all its processes two seconds later; with `unlocks`, also
 * two seconds after unlocking.
 */
async function one(binary, place, { unlocks = false } = {}) {
  const app = await open(place, { language: 'vi', binary });
  try {
    const pid = findProgram(app.page.driverPid, binary);
    const start = (await usableAt(app.page)) - startedAt(pid);
    await rest(2000);
    const memory = proportionalMemory(tree(pid));
    if (!unlocks) return { start, memory };
    await app.page.type('passphrase', passphrase);
    await app.page.press('unlock');
    await atHome(app.page);
    await rest(2000);
    return { start, memory, opened: proportionalMemory(tree(pid)) };
  } finally {
    await app.close();
  }
}

/** A place with a vault, locked; on the way: answer to next question, and memory after the first run. */
async function prepared(place) {
  const app = await open(place, { language: 'vi' });
  const { page } = app;
  try {
    await speak(page, 'vi');
    await firstRun(page);
    await rest(2000);
    const memory = proportionalMemory(tree(findProgram(page.driverPid, program)));
    const talk = await begin(page, { person: 'lo' });
    await talk.walk(scenario('a-may-bride'), { stopAt: 'leaving' });
    return { memory, answers: await answerTimes(page) };
  } finally {
    await app.close();
  }
}

/**
 * Milliseconds for each answer: `kept`, from the press until the answer is durable and shown as taken in the page; `next`, from
 * the press on *next* until the next question stands in the page; `painted`, both together with the frames that show
 * them. Without a graphics card painting is the larger part by far, so the two are told apart.
 */
function answerTimes(page) {
  return page.driver.run(async (next) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const changed = (done) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('nothing happened')), 10_000);
        const look = () => {
          if (!done()) return;
          clearTimeout(timer);
          observer.disconnect();
          resolve(performance.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, {
          attributes: true,
          childList: true,
          characterData: true,
          subtree: true,
        });
        look();
      });
    const painted = () =>
      frame()
        .then(frame)
        .then(() => performance.now());
    const heading = () => document.querySelector('[data-heading]')?.textContent;
    const times = { kept: [], next: [], painted: [] };
    while (document.querySelector('[data-answer]') && times.kept.length < 40) {
      const before = heading();
      const answer = document.querySelector('[data-answer]');
      const onwards = [...document.querySelectorAll('button')].find(
        ({ innerText }) => innerText.trim() === next,
      );
      await painted();
      let began = performance.now();
      answer.click();
      times.kept.push((await changed(() => answer.ariaPressed === 'true')) - began);
      const first = (await painted()) - began;
      began = performance.now();
      onwards.click();
      times.next.push((await changed(() => heading() !== before)) - began);
      times.painted.push(first + (await painted()) - began);
    }
    return times;
  }, page.t('case-next'));
}

/** Starts both windows in turn, after one warm-up of each. */
export async function measureWindows({ empty, rounds }) {
  const place = new Place();
  try {
    const { memory, answers } = await prepared(place);
    const sala = [];
    const bare = [];
    for (let round = 0; round <= rounds; round += 1) {
      const pair = [await one(empty, place), await one(program, place, { unlocks: true })];
      if (round > 0) {
        bare.push(pair[0]);
        sala.push(pair[1]);
      }
    }
    const mebibytes = (list, when = 'memory') => list.map((each) => each[when] / 1024);
    const starts = (list) => list.map(({ start }) => start);
    return [
      {
        what: 'start to a usable passphrase field',
        unit: 'ms',
        samples: starts(sala),
        baseline: starts(bare),
      },
      {
        what: 'memory of all processes, locked',
        unit: 'MiB',
        samples: mebibytes(sala),
        baseline: mebibytes(bare),
      },
      {
        what: 'memory of all processes, after unlocking',
        unit: 'MiB',
        samples: mebibytes(sala, 'opened'),
        baseline: mebibytes(bare),
      },
      {
        what: 'memory of all processes, after the first run',
        unit: 'MiB',
        samples: [memory / 1024],
        baseline: mebibytes(bare),
      },
      {
        what: 'press on an answer until it is durable and taken in the page',
        unit: 'ms',
        samples: answers.kept,
      },
      { what: 'press on next until the next question is in the page', unit: 'ms', samples: answers.next },
      { what: 'both, and painted without a graphics card', unit: 'ms', samples: answers.painted },
    ];
  } finally {
    place.remove();
  }
}
