// Whether the forms that Sala writes are forms to those who made the standard: every guide that ships, and one with names
// that a form keeps for itself, is exported and read by pyxform with ODK Validate. Through its JSON interface: the plain
// command says 0 even when ODK Validate refuses a form.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, root, Stop, targetFolder } from './run.mjs';
import { formReader } from './setup.mjs';

const shelf = `${root}screening-guides`;

/** Names that XForms, XML or the form itself might stumble over. */
const awkward = [
  'meta',
  'data',
  'xml-a',
  'q-a',
  'stage-age',
  'sala-a',
  'or',
  'and',
  'not',
  'true',
  'selected',
  'end',
];

/** pyxform's command line, whatever its script is called on this system. */
const start = 'from pyxform.xls2xform import main_cli; main_cli()';

/** Exports and reads every guide. Counts a guide that is read without an error or a warning as passed. */
export async function forms(scratch) {
  const guides = readdirSync(shelf).filter((name) => existsSync(`${shelf}/${name}/guide.json`));
  const folders = guides.map((name) => `${shelf}/${name}`);
  folders.push(withAwkwardNames(`${shelf}/${guides[0]}`, join(scratch, 'awkward')));
  const reader = await formReader();
  if (reader.missing) {
    // The project's own check is not complete without it; on a machine of its own, everything else still is.
    if (process.env.CI) throw new Stop(`the forms cannot be checked: ${reader.missing}`);
    console.log(`   NOT CHECKED: ${reader.missing}`);
    return { passed: 0, failed: 0, skipped: folders.length };
  }
  const desk = join(targetFolder(), 'debug', process.platform === 'win32' ? 'sala-desk.exe' : 'sala-desk');
  const told = folders.map((folder, number) => read(folder, join(scratch, `form-${number}`), desk, reader));
  const failed = told.filter((passed) => !passed).length;
  return { passed: told.length - failed, failed, skipped: 0 };
}

function read(folder, into, desk, { python }) {
  const workbook = `${into}.xlsx`;
  if (ask(desk, ['guide', 'export-xlsform', folder, workbook]) === null) {
    console.log(`   ${folder}: was not exported`);
    return false;
  }
  const form = `${into}.xml`;
  const args = ['-c', start, workbook, form, '--json', '--odk_validate'];
  // It logs what it has to say.
  const { stderr } = spawnSync(python, args, { encoding: 'utf8' });
  let said;
  try {
    said = JSON.parse(stderr.trim().split('\n').at(-1));
  } catch {
    said = { code: 'none', message: 'pyxform said nothing', warnings: [] };
  }
  // 100 is a form, 101 a form with warnings. A text that is missing in a language is but a warning, and none is missing.
  const passed = said.code === 100 && said.warnings.length === 0 && existsSync(form);
  if (!passed) console.log(`   ${folder}: ${said.code} ${said.message} ${said.warnings.join(' ')}`);
  return passed;
}

/** A copy of a guide whose first questions have awkward names. */
function withAwkwardNames(folder, into) {
  const guide = JSON.parse(readFileSync(`${folder}/guide.json`, 'utf8'));
  const items = guide.stages.flatMap((stage) => stage.items);
  const names = new Map(items.slice(0, awkward.length).map((item, number) => [item.id, awkward[number]]));
  const renamed = (value) => {
    if (Array.isArray(value)) return value.map(renamed);
    if (value === null || typeof value !== 'object') return value;
    const fields = Object.entries(value).map(([name, inside]) => [name, renamed(inside)]);
    return {
      ...Object.fromEntries(fields),
      ...(value.item && { item: names.get(value.item) ?? value.item }),
    };
  };
  for (const item of items) {
    if (item.when) item.when = renamed(item.when);
    item.id = names.get(item.id) ?? item.id;
  }
  mkdirSync(`${into}/texts`, { recursive: true });
  writeFileSync(`${into}/guide.json`, JSON.stringify(guide));
  for (const file of readdirSync(`${folder}/texts`)) {
    const text = readFileSync(`${folder}/texts/${file}`, 'utf8');
    const named = text.replace(/^q-([a-z0-9-]+) =/gm, (whole, id) => `q-${names.get(id) ?? id} =`);
    writeFileSync(`${into}/texts/${file}`, named);
  }
  cpSync(`${shelf}/signs`, `${into}/signs`, { recursive: true });
  return into;
}
