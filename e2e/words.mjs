// The program's and the guides' words, so that the journeys speak the officer's language. Reads the part of Fluent that
// our files use: messages, attributes, continued lines, `{ $variable }`.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Messages and `message.attribute`s of one .ftl text. */
export function readFluent(source) {
  const messages = new Map();
  let message = '';
  let id = '';
  for (const line of source.normalize('NFC').split('\n')) {
    const start = /^([a-z][\w-]*) =\s?(.*)$/i.exec(line);
    const attribute = /^\s+\.([a-z][\w-]*) =\s?(.*)$/i.exec(line);
    if (start) [, message] = start;
    if (start) id = message;
    else if (attribute) id = `${message}.${attribute[1]}`;
    if (start || attribute) messages.set(id, (start ?? attribute)[2]);
    else if (/^\s+\S/.test(line) && id) messages.set(id, `${messages.get(id)} ${line.trim()}`.trim());
    else if (line.startsWith('#')) id = '';
  }
  return messages;
}

function fill(text, args) {
  return text
    .replace(/\{ *\$(\w+) *\}/g, (whole, name) => args[name] ?? whole)
    .replace(/\{ *"([^"]*)" *\}/g, '$1');
}

/** `t(id, args)` for one language. An id that does not exist is a fault of the test. */
export function words(language) {
  const messages = new Map();
  for (const name of readdirSync(`${root}locales/${language}`)) {
    const source = readFileSync(`${root}locales/${language}/${name}`, 'utf8');
    for (const [id, text] of readFluent(source)) messages.set(id, text);
  }
  return (id, args = {}) => {
    const text = messages.get(id);
    if (text === undefined) throw new Error(`no text ${id} in ${language}`);
    return fill(text, args);
  };
}
