// What a program leaves on the disk: for the journeys that look over its shoulder.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file and folder below `folder`, itself included. */
export function below(folder) {
  if (!existsSync(folder)) return [];
  const status = lstatSync(folder);
  const here = {
    path: folder,
    folder: status.isDirectory(),
    file: status.isFile(),
    mode: status.mode & 0o777,
  };
  if (!here.folder) return [here];
  return [here, ...readdirSync(folder).flatMap((name) => below(join(folder, name)))];
}

/** Path and digest of every file: equal when nothing at all was written. */
export function contents(folder) {
  return below(folder)
    .filter(({ file }) => file)
    .map(({ path }) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${path}`);
}

/** The files below `folder` in which one of the words can be read: as UTF-8, as UTF-16, or in the file's name. */
export function filesThatTell(folder, words) {
  const forms = words.flatMap((word) => [
    Buffer.from(word.normalize('NFC')),
    Buffer.from(word.normalize('NFD')),
    Buffer.from(word.normalize('NFC'), 'utf16le'),
  ]);
  return below(folder)
    .filter(({ file }) => file)
    .filter(({ path }) => {
      const bytes = readFileSync(path);
      return forms.some((form) => bytes.includes(form) || path.includes(String(form)));
    })
    .map(({ path }) => path);
}

/** Files and folders that others on this machine could read: owner-only means 0600 and 0700. */
export function openToOthers(folder) {
  return below(folder).filter(({ mode, folder: isFolder }) => mode !== (isFolder ? 0o700 : 0o600));
}
