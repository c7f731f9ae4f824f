// Looks for words where nobody should find them: in files, and in the memory of processes, in every form in which a program
// may have left them.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { constants, inflateRawSync, inflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { below } from './traces.mjs';

const escaped = (text, digits) =>
  text.replace(
    /[^\x20-\x7e]|["\\]/g,
    (unit) => `\\u${digits(unit.charCodeAt(0).toString(16).padStart(4, '0'))}`,
  );
const same = (text) => text;
const upper = (text) => text.toUpperCase();

/** Base64 of bytes that stand somewhere inside others: what does not hang on the neighbours, for each of three places. */
function base64(bytes) {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    return Buffer.from(whole.slice(from, to));
  });
}

/** Every form of `word`, by name. Plain ASCII has fewer. */
export function formsOf(word) {
  const [nfc, nfd] = [word.normalize('NFC'), word.normalize('NFD')];
  const forms = {
    'UTF-8': [nfc],
    'UTF-8 NFD': [nfd],
    'JSON escaped': [escaped(nfc, same), escaped(nfc, upper)],
    'JSON escaped NFD': [escaped(nfd, same)],
    percent: [encodeURIComponent(nfc)],
  };
  const found = Object.entries(forms).map(([name, texts]) => [name, texts.map((text) => Buffer.from(text))]);
  found.push(['UTF-16', [Buffer.from(nfc, 'utf16le')]], ['UTF-16 NFD', [Buffer.from(nfd, 'utf16le')]]);
  found.push(['base64', base64(Buffer.from(nfc))], ['base64 NFD', base64(Buffer.from(nfd))]);
  const seen = new Set();
  return found.flatMap(([name, all]) =>
    all.flatMap((bytes) => {
      const key = bytes.toString('latin1');
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ word, form: name, bytes }];
    }),
  );
}

/** What is looked for: words in every form, keys as they are. */
export function wanted({ words = [], keys = {} }) {
  return [
    ...words.flatMap(formsOf),
    ...Object.entries(keys).map(([word, bytes]) => ({ word, form: 'as it is', bytes })),
  ];
}

/** Which of `forms` stand in `bytes`. */
export function foundIn(bytes, forms) {
  return forms.filter((one) => bytes.includes(one.bytes));
}

/** Unpacks whatever in `bytes` begins like a compressed stream and is one, each up to some MiB. */
function* unpacked(bytes) {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 8 << 20 };
  const starts = [
    [Buffer.from([0x1f, 0x8b, 8]), gunzipSync],
    ...[0x01, 0x5e, 0x9c, 0xda].map((level) => [Buffer.from([0x78, level]), inflateSync]),
    [Buffer.from('PK\x03\x04', 'latin1'), (part) => inflateRawSync(part.subarray(30 + nameLength(part)))],
  ];
  for (const [start, unpack] of starts) {
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
      try {
        yield unpack(bytes.subarray(at), options);
      } catch {
        // It only began like one.
      }
    }
  }
}

const nameLength = (part) => part.readUInt16LE(26) + part.readUInt16LE(28);

/** Every file below `folders` that tells something: in its name, as it is, or unpacked. `skip` names files that may. */
export function leaksInFiles(folders, forms, { skip = () => false } = {}) {
  const files = folders.flatMap(below).filter(({ file, path }) => file && !skip(path));
  const leaks = [];
  let size = 0;
  for (const { path } of files) {
    const bytes = readFileSync(path);
    size += bytes.length;
    const told = [...foundIn(Buffer.from(path), forms), ...foundIn(bytes, forms)];
    for (const inside of unpacked(bytes))
      told.push(...foundIn(inside, forms).map((one) => ({ ...one, form: `packed ${one.form}` })));
    leaks.push(...told.map(({ word, form }) => ({ where: path, word, form })));
  }
  return { looked: files.length, size, leaks };
}

/** The parts of a process's memory that are its own: what it only reads of files on the disk is left out. */
function ownMemory(pid) {
  let text;
  try {
    text = readFileSync(`/proc/${pid}/smaps`, 'latin1');
  } catch {
    return []; // it has ended
  }
  const parts = [];
  for (const line of text.split('\n')) {
    const head = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ (\d+)/.exec(line);
    if (head) {
      const [, from, to, rights, inode] = head;
      parts.push({
        from: parseInt(from, 16),
        to: parseInt(to, 16),
        rights,
        disk: inode !== '0',
        kept: 0,
        own: 0,
      });
    }
    const amount = /^(Rss|Swap|Private_Dirty|Anonymous):\s+(\d+)/.exec(line);
    if (!amount || parts.length === 0) continue;
    const part = parts.at(-1);
    if (amount[1] === 'Rss' || amount[1] === 'Swap') part.kept += Number(amount[2]);
    else part.own += Number(amount[2]);
  }
  return parts.filter(
    ({ rights, kept, disk, own }) => rights[0] === 'r' && kept > 0 && (!disk || own > 0 || rights[3] === 's'),
  );
}

const PAGE = 4096;
const PIECE = 4 << 20;
const OVERLAP = 4096;

/** Which pages of a part are there: a read of the others would only make them. */
function* present(pid, { from, to }) {
  const map = openSync(`/proc/${pid}/pagemap`, 'r');
  try {
    for (let at = from; at < to; at += PIECE) {
      const pages = Math.min(PIECE, to - at) / PAGE;
      const entries = Buffer.alloc(pages * 8);
      const read = readSync(map, entries, 0, entries.length, (at / PAGE) * 8);
      let begin = -1;
      for (let page = 0; page <= read / 8; page += 1) {
        // Bit 63: present; bit 62: swapped out.
        const there = page < read / 8 && (entries[page * 8 + 7] & 0xc0) !== 0;
        if (there && begin < 0) begin = page;
        if (!there && begin >= 0) {
          yield { from: at + begin * PAGE, to: at + page * PAGE };
          begin = -1;
        }
      }
    }
  } finally {
    closeSync(map);
  }
}

/** Which of `forms` stand in the memory of the processes. Takes root: the programs refuse to be read by anybody else. */
export function leaksInMemory(pids, forms) {
  const leaks = new Map();
  let size = 0;
  for (const pid of pids) {
    for (const part of ownMemory(pid)) {
      try {
        size += scanPart(pid, part, forms, leaks);
      } catch (error) {
        if (!['ESRCH', 'EIO', 'ENOENT'].includes(error.code)) throw error;
      }
    }
  }
  return { looked: pids.length, size, leaks: [...leaks.values()] };
}

function scanPart(pid, part, forms, leaks) {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  let size = 0;
  let tail = Buffer.alloc(0);
  let last = -1;
  try {
    for (const { from, to } of present(pid, part)) {
      const bytes = Buffer.alloc(to - from);
      const read = readSync(memory, bytes, 0, bytes.length, from);
      const piece = from === last ? Buffer.concat([tail, bytes.subarray(0, read)]) : bytes.subarray(0, read);
      for (const { word, form } of foundIn(piece, forms))
        leaks.set(`${pid} ${word} ${form}`, { where: `memory of ${pid}`, word, form });
      tail = piece.subarray(Math.max(piece.length - OVERLAP, 0));
      last = from + read;
      size += read;
    }
  } finally {
    closeSync(memory);
  }
  return size;
}

/**
 * Whether the looking itself works: one word in every form, alone, amid others and packed. Gives what was not found, which
 * has to be nothing.
 */
export function blindSpots(word) {
  const forms = formsOf(word);
  const around = (bytes) => Buffer.concat([Buffer.from('a\0\xffb'), bytes, Buffer.from('\0c')]);
  const nfc = word.normalize('NFC');
  const planted = {
    'UTF-8': Buffer.from(nfc),
    'UTF-8 NFD': Buffer.from(word.normalize('NFD')),
    'UTF-16': Buffer.from(nfc, 'utf16le'),
    'JSON escaped': Buffer.from(escaped(nfc, same)),
    percent: Buffer.from(encodeURIComponent(nfc)),
    'base64 at 0': Buffer.from(Buffer.from(`${nfc}…`).toString('base64')),
    'base64 at 1': Buffer.from(Buffer.from(`x${nfc}…`).toString('base64')),
    'base64 at 2': Buffer.from(Buffer.from(`xy${nfc}…`).toString('base64')),
  };
  const blind = Object.entries(planted)
    .filter(([, bytes]) => foundIn(around(bytes), forms).length === 0)
    .map(([name]) => name);
  const packed = around(gzipSync(around(Buffer.from(nfc))));
  const inside = [...unpacked(packed)].some((bytes) => foundIn(bytes, forms).length > 0);
  return inside ? blind : [...blind, 'packed'];
}
