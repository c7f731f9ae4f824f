// The arrows of the plan (ARCHITECTURE.md), held against what the crates really depend on: ours only downwards, and each
// delicate library behind its one door. Development dependencies are free: a test may look from above.
import { ask, command, Stop } from './run.mjs';

/** Crate to the crates of ours it may name. */
const may = {
  'sala-record': [],
  'sala-keys': ['record'],
  'sala-guide': ['record'],
  'sala-texts': ['record'],
  'sala-paper': ['record'],
  'sala-vault': ['record', 'keys'],
  'sala-bundle': ['record', 'keys'],
  'sala-sync': ['record', 'keys', 'vault', 'bundle'],
  'sala-forms': ['record', 'guide', 'texts'],
  'sala-print': ['record', 'guide', 'texts'],
  'sala-field': ['record', 'keys', 'guide', 'texts', 'paper', 'vault', 'bundle', 'sync'],
  'sala-desk': [
    'record',
    'keys',
    'guide',
    'texts',
    'paper',
    'vault',
    'bundle',
    'sync',
    'field',
    'forms',
    'print',
  ],
  // A tool of the tests: no program may name it.
  'sala-torture': ['record', 'keys', 'vault', 'bundle', 'sync'],
  sala: ['field'],
};

/** Library to the one crate that may name it. */
const doors = [
  [/^tauri(-|$)/, 'sala'],
  [/^rusqlite$/, 'sala-vault'],
  [/^age$/, 'sala-keys'],
  [/^minisign(-verify)?$/, 'sala-keys'],
  [/^codex32$/, 'sala-keys'],
  [/^(calamine|rust_xlsxwriter)$/, 'sala-forms'],
  [/^typst(-|$)/, 'sala-print'],
];

/** Every dependency that breaks the plan, in words. */
export function brokenArrows(packages) {
  const broken = [];
  for (const { name, dependencies } of packages) {
    if (!(name in may)) broken.push(`${name} is not in the plan: say in scripts/arrows.mjs what it may name`);
    for (const dependency of dependencies) {
      if (dependency.kind === 'dev') continue;
      const ours = dependency.name in may;
      if (ours && !may[name]?.includes(dependency.name.slice('sala-'.length))) {
        broken.push(`${name} names ${dependency.name}: this arrow is not in the plan`);
      }
      const door = doors.find(([library]) => library.test(dependency.name));
      if (door && door[1] !== name) broken.push(`${name} names ${dependency.name}: only ${door[1]} may`);
    }
  }
  return broken;
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith('arrows.mjs')) {
  await command(() => {
    const told = ask('cargo', ['metadata', '--no-deps', '--format-version', '1']);
    if (!told) throw new Stop('cargo metadata failed: is Cargo.toml whole?');
    const { packages } = JSON.parse(told);
    const broken = brokenArrows(packages);
    if (broken.length > 0) throw new Stop(broken.join('\n'));
    console.log(`   ${packages.length} crates, no arrow against the plan`);
  });
}
