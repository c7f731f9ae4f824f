// Makes a machine ready: checks Node and Rust, and installs what is missing. A second run only looks.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ask, must, root, run, Stop } from './run.mjs';

const forWindow = ['build-essential', 'pkg-config', 'libssl-dev', 'libwebkit2gtk-4.1-dev'];
const forTests = [
  ...['webkit2gtk-driver', 'xvfb', 'xdotool', 'age', 'minisign'],
  // a bus of the tests' own, on which the machine falls asleep
  'dbus-daemon',
  // pyxform with ODK Validate, which reads the forms that Sala writes
  ...['python3-venv', 'default-jre-headless'],
];

const elsewhere = {
  darwin: `Sala needs Apple's command line tools: xcode-select --install
The end-to-end tests and the tour drive WebKitGTK and run on Linux only. Nobody has tried macOS yet.`,
  win32: `Sala needs the Visual Studio C++ build tools, the WebView2 runtime (part of Windows 11) and OpenSSL's
headers (OPENSSL_DIR). The end-to-end tests and the tour run on Linux only. Nobody has tried Windows yet.`,
  linux: `This system has no apt-get, so Sala cannot install these by itself. Please install: a C compiler,
pkg-config, the headers of OpenSSL and of WebKitGTK 4.1; for the tests also WebKitWebDriver, Xvfb, xdotool, dbus-daemon, age,
minisign, Python 3 with venv, and Java.
  Fedora: sudo dnf install gcc gcc-c++ make pkgconf openssl-devel webkit2gtk4.1-devel xorg-x11-server-Xvfb xdotool age minisign python3 java-latest-openjdk-headless
  Arch:   sudo pacman -S base-devel openssl webkit2gtk-4.1 xorg-server-xvfb xdotool age minisign python jre-openjdk-headless`,
};

const steps = {
  'Node and Rust': checkLanguages,
  'system packages': installSystemPackages,
  'npm packages': installNpmPackages,
};
export const setupSteps = Object.keys(steps).length;

/** Runs the three steps of the set-up under `on`. `tests`: also what the tour and the tests drive the window with. */
export async function setup(on, { tests }) {
  for (const [name, work] of Object.entries(steps)) await on.step(name, () => work({ tests }));
}

function atLeast(version, wanted) {
  const [have, want] = [version, wanted].map((text) => text.split('.').map(Number));
  for (let i = 0; i < want.length; i += 1) if (have[i] !== want[i]) return have[i] > want[i];
  return true;
}

function checkLanguages() {
  if (!atLeast(process.versions.node, '20.19.0')) {
    throw new Stop(
      `Node ${process.versions.node} is too old: Sala needs 20.19 or newer (https://nodejs.org).`,
    );
  }
  const cargo = ask('cargo', ['--version']);
  if (!cargo)
    throw new Stop('Rust is missing: see https://www.rust-lang.org/tools/install, then open a new terminal.');
  const version = /\d+\.\d+\.\d+/.exec(cargo)?.[0] ?? '0.0.0';
  const needed = /^rust-version = "(.+)"/m.exec(readFileSync(`${root}Cargo.toml`, 'utf8'))?.[1] ?? '1.92';
  if (!atLeast(version, needed)) {
    throw new Stop(`Rust ${version} is too old: Sala needs ${needed} or newer. Try: rustup update`);
  }
  console.log(`   Node ${process.versions.node}, Rust ${version}`);
}

async function installSystemPackages({ tests }) {
  if (process.platform !== 'linux') {
    console.log(elsewhere[process.platform] ?? elsewhere.linux);
    return;
  }
  const wanted = tests ? [...forWindow, ...forTests] : forWindow;
  if (!ask('apt-get', ['--version'])) {
    if (!isUsable(tests)) throw new Stop(elsewhere.linux);
    return;
  }
  const missing = wanted.filter((name) => !isInstalled(name));
  if (missing.length === 0) {
    console.log(`   all there: ${wanted.join(' ')}`);
    return;
  }
  console.log(`   missing, to be installed by apt-get: ${missing.join(' ')}`);
  const front = [...privilege(missing), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const apt = (...args) => run(front[0], [...front.slice(1), ...args]);
  const install = () => apt('install', '-y', '--no-install-recommends', ...missing);
  if (listsAreOld()) await apt('update');
  if ((await install()).code === 0) return;
  await apt('update');
  if ((await install()).code !== 0) throw new Stop(`apt-get could not install: ${missing.join(' ')}`);
}

/** Where there is no apt-get: whether all that is needed can be found. */
function isUsable(tests) {
  if (ask('pkg-config', ['--exists', 'webkit2gtk-4.1', 'openssl']) === null) return false;
  const folders = (process.env.PATH ?? '').split(':');
  const programs = tests ? ['WebKitWebDriver', 'Xvfb', 'xdotool', 'dbus-daemon', 'age', 'minisign'] : [];
  return programs.every((name) => folders.some((folder) => existsSync(`${folder}/${name}`)));
}

/** These come in many packages: any that works will do. */
const works = {
  'dbus-daemon': () => ask('dbus-daemon', ['--version']) !== null,
  'default-jre-headless': () => ask('java', ['-version']) !== null,
  'python3-venv': () => ask('python3', ['-c', 'import venv, ensurepip']) !== null,
};

function isInstalled(name) {
  return works[name]?.() || ask('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]) === 'installed';
}

/** What goes before apt-get: nothing for root, sudo where there is one; else the line to run is said. */
function privilege(missing) {
  if (process.getuid() === 0) return [];
  if (process.stdin.isTTY && ask('sudo', ['--version'])) return ['sudo'];
  if (ask('sudo', ['-n', 'true']) !== null) return ['sudo', '-n'];
  throw new Stop(`These packages are missing, and installing them needs an administrator. Please run:
  apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`);
}

/** Whether the package lists are missing or more than a week old. */
function listsAreOld() {
  const folder = '/var/lib/apt/lists';
  const lists = existsSync(folder) ? readdirSync(folder).filter((name) => /_Packages(\.|$)/.test(name)) : [];
  const week = 7 * 24 * 3600 * 1000;
  return lists.length === 0 || Date.now() - statSync(folder).mtimeMs > week;
}

async function installNpmPackages() {
  const mark = `${root}node_modules/.package-lock.json`;
  const lock = statSync(`${root}package-lock.json`).mtimeMs;
  if (existsSync(mark) && statSync(mark).mtimeMs >= lock) {
    console.log('   node_modules is as package-lock.json says');
    return;
  }
  // Under npm this is npm itself, whatever it is called on this system.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  await (npm ? must(process.execPath, [npm, ...args]) : must('npm', args));
}

/** pyxform and all that it needs, to the digit: a check that changes by itself says nothing. */
const pyxform = [
  'pyxform==4.5.0',
  'defusedxml==0.7.1',
  'et-xmlfile==2.0.0',
  'lark==1.3.1',
  'openpyxl==3.1.5',
  'xlrd==2.0.1',
];

/**
 * The Python that has pyxform, made in the cache folder when it is not there; or, as `missing`, why there is none. ODK
 * Validate comes inside pyxform and needs Java.
 */
export async function formReader() {
  if (ask('java', ['-version']) === null) return { missing: 'Java is not installed (default-jre-headless)' };
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'sala', 'pyxform-4.5.0');
  const python = join(
    folder,
    ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']),
  );
  const done = join(folder, 'done');
  const list = pyxform.join('\n');
  if (existsSync(done) && readFileSync(done, 'utf8') === list) return { python };
  const system = ['python3', 'python'].find((name) => ask(name, ['-c', 'import venv, ensurepip']) !== null);
  if (!system) return { missing: 'Python 3 with venv is not installed (python3-venv)' };
  console.log(`   pyxform is installed into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', ...pyxform];
  if ((await run(system, ['-m', 'venv', folder])).code !== 0) return { missing: 'python -m venv failed' };
  if ((await run(python, pip)).code !== 0) return { missing: `pip could not install ${pyxform[0]}` };
  writeFileSync(done, list);
  return { python };
}
