// What a window costs, beside an empty one: start, memory, and the time from an answer to the next question.
import { open, Place, program } from './app.mjs';
import { begin, firstRun, scenario, speak } from './officer.mjs';
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

/** Starts `binary` once: milliseconds to a usable field, and KiB of all its processes two seconds later. */
async function one(binary, place) {
  const app = await open(place, { language: 'vi', binary });
  try {
    const pid = findProgram(app.page.driverPid, binary);
    const start = (await usableAt(app.page)) - startedAt(pid);
    await rest(2000);
    return { start, memory: proportionalMemory(tree(pid)) };
  } finally {
    await app.close();
  }
}

/** A place with a vault, locked; on the way: answer to next question, and memory after unlocking. */
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

/** From a press on an answer until it is taken, and from there with *next* to the next question painted. */
function answerTimes(page) {
  return page.driver.run(async (next) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const settled = async (done) => {
      for (let frames = 0; !done(); frames += 1) {
        if (frames > 600) throw new Error('nothing happened');
        await frame();
      }
      await frame();
    };
    const heading = () => document.querySelector('[data-heading]')?.textContent;
    const times = [];
    while (document.querySelector('[data-answer]') && times.length < 40) {
      const before = heading();
      const began = performance.now();
      document.querySelector('[data-answer]').click();
      await settled(() => document.querySelector('[data-answer]')?.ariaPressed === 'true');
      [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === next).click();
      await settled(() => heading() !== before);
      times.push(performance.now() - began);
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
      const pair = [await one(empty, place), await one(program, place)];
      if (round > 0) {
        bare.push(pair[0]);
        sala.push(pair[1]);
      }
    }
    const mebibytes = (list) => list.map((each) => each.memory / 1024);
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
        samples: [memory / 1024],
        baseline: mebibytes(bare),
      },
      { what: 'answer kept and next question painted', unit: 'ms', samples: answers },
    ];
  } finally {
    place.remove();
  }
}
