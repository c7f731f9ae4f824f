// The tour: a training interview through the real window in all three languages. Leaves in `tour/` a numbered picture of
// every step, the sealed bundle, and what the desk read from it. `--picture` also renews the README's picture.
import { copyFileSync, cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duration, root } from '../scripts/run.mjs';
import { open, Place } from './app.mjs';
import { prepareExport, seal } from './export.mjs';
import { atHome, begin, firstRun, lock, scenario, speak, unlock } from './officer.mjs';
import { makeDesk, openWithStockTools, runDesk } from './receive.mjs';

const tours = [
  { officer: 'vi', person: 'lo', written: scenario('a-may-bride') },
  {
    officer: 'lo',
    person: 'vi',
    written: inWordsOf('b-hoa-domestic-worker', 'ເຂົາບອກວ່າມີວຽກ ແຕ່ພໍໄປຮອດແລ້ວບໍ່ຄືທີ່ບອກ. ຂ້ອຍຢາກກັບບ້ານ.'),
  },
  {
    officer: 'en',
    person: 'lo',
    written: inWordsOf(
      'd-linh-child',
      'They said there would be work. It was not as they said. I want to go home.',
    ),
  },
];

/** A worked interview whose free words are replaced, so that they are in the officer's language. */
function inWordsOf(name, words) {
  const written = scenario(name);
  const answers = written.answers.map((one) =>
    one.answer.text ? { ...one, answer: { text: { ...one.answer.text, words } } } : one,
  );
  return { ...written, answers, notes: [] };
}

const out = join(root, 'tour');
const readme = join(root, 'docs/pictures/interview-vi-lo.png');

/** One tour; gives the folder it filled. */
async function walk({ officer, person, written }) {
  const folder = join(out, `${officer}-with-${person}`);
  mkdirSync(folder, { recursive: true });
  const place = new Place();
  const desk = makeDesk(place.folder, 'Training desk', { training: true });
  const app = await open(place);
  const { page } = app;
  let number = 0;
  const look = async (name) => {
    number += 1;
    await page.driver.evaluate('document.querySelector("main")?.scrollTo(0, 0)');
    const file = join(folder, `${String(number).padStart(2, '0')}-${name}.png`);
    writeFileSync(file, await page.picture());
    if (process.argv.includes('--picture') && officer === 'vi' && name === 'papers')
      copyFileSync(file, readme);
  };
  try {
    await speak(page, officer);
    await firstRun(page, { training: true, look });
    await look('home');
    const talk = await begin(page, { person, interpreter: 'telephone', address: written.address, look });
    await talk.walk(written, { look });
    for (const part of ['needs', 'result', 'handover', 'export']) {
      await talk.part(part);
      await look(part);
    }
    const service = written.consents.find(
      (one) => one.purpose === 'share' && one.decision === 'yes',
    )?.recipient;
    await prepareExport(page, { cards: [desk.card], service, folder: place.stick });
    await look('export-ready');
    const bundle = await seal(page);
    await look('sealed');
    await page.press('case-home');
    await atHome(page);
    await look('home-with-case');
    await page.press('hide');
    await page.reads(page.t('hide-title'));
    await look('hidden');
    await page.press('close');
    await unlockTraining(page, look);
    const faults = await page.faults();
    if (faults.length > 0) throw new Error(`the page complained: ${faults.join('; ')}`);
    await lock(page);
    receive({ bundle, desk, folder, officer });
    return { folder, pictures: number };
  } finally {
    await app.close();
    place.remove();
  }
}

/** After hiding, the way back leads through the lock. */
async function unlockTraining(page, look) {
  await page.find('field', 'passphrase');
  await look('locked');
  await unlock(page);
}

/** What the desk reads: with its own program, and with stock tools. */
function receive({ bundle, desk, folder, officer }) {
  const at = (name) => join(folder, name);
  copyFileSync(bundle, at('sealed-bundle.age'));
  cpSync(desk.out, at('desk'), { recursive: true });
  const stock = openWithStockTools(bundle, desk.identity, at('opened-with-stock-age-and-tar'));
  rmSync(join(at('opened-with-stock-age-and-tar'), 'bundle.tar'));
  const sender = at('desk/sender-card');
  writeFileSync(sender, JSON.stringify(JSON.parse(stock.read('manifest.json')).sender, null, 2));
  const common = [bundle, '--identity', desk.identity, '--sender', sender, '--lang', officer];
  const verified = runDesk('verify', ...common);
  const opened = runDesk('open', ...common, '--out', at('opened-with-sala-desk'));
  const told = [
    `sala-desk verify: exit code ${verified.status}`,
    verified.said,
    `sala-desk open: exit code ${opened.status}`,
    opened.said,
    'age -d | tar -t:',
    ...stock.members,
  ];
  writeFileSync(at('what-the-desk-read.txt'), `${told.join('\n')}\n`);
  if (verified.status !== 0 || opened.status !== 0) throw new Error(told.join('\n'));
}

const began = Date.now();
rmSync(out, { recursive: true, force: true });
for (const [at, one] of tours.entries()) {
  console.log(`   tour ${at + 1} of ${tours.length}: officer ${one.officer}, person ${one.person}`);
  const { folder, pictures } = await walk(one);
  console.log(
    `   ${pictures} pictures, the bundle, and what the desk read: ${folder} (${duration(Date.now() - began)})`,
  );
}
if (process.argv.includes('--picture'))
  console.log(`   ${readme}: ${Math.round(statSync(readme).size / 1000)} kB`);
console.log(`\nThe tour is over. Everything lies in ${out}`);
process.exit(0);
