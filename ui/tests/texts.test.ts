import { afterEach, describe, expect, test } from 'vitest';
import { errorCodes } from '../src/texts/errors';
import { errorAdvice, errorMessage, languages, speak, t, textIn } from '../src/texts/texts.svelte';

const locales = import.meta.glob<string>('../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = import.meta.glob<string>(
  ['../src/**/*.svelte', '../src/**/*.ts', '!../src/backend/generated/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** The files whose words the window itself shows. */
const files = ['app.ftl', 'errors.ftl', 'interview.ftl', 'keeping.ftl', 'recovery.ftl'];

/** Messages and attributes of a file with the variables each uses. */
function entries(source: string): Map<string, string> {
  const found = new Map<string, string>();
  let message = '';
  for (const line of source.split('\n')) {
    const start = /^([a-z][a-z0-9-]*) =(.*)$/.exec(line);
    const attribute = /^\s+\.([a-z][a-z0-9-]*) =(.*)$/.exec(line);
    if (start) message = start[1] ?? '';
    const id = attribute ? `${message}.${attribute[1]}` : start ? message : null;
    if (id)
      found.set(
        id,
        [...line.matchAll(/\{ ?\$(\w+) ?\}/g)]
          .map((use) => use[1])
          .sort()
          .join(),
      );
  }
  return found;
}

afterEach(() => speak('en'));

describe('every text in every language', () => {
  test.each(files)('%s has the same texts with the same variables in Vietnamese and Lao', (file) => {
    const english = entries(locales[`../../locales/en/${file}`] ?? '');
    expect(english.size).toBeGreaterThan(20);
    for (const language of ['vi', 'lo']) {
      expect(entries(locales[`../../locales/${language}/${file}`] ?? ''), language).toEqual(english);
    }
  });

  test('every text that a screen asks for is there', () => {
    const missing: string[] = [];
    for (const [path, source] of Object.entries(sources)) {
      for (const use of source.matchAll(/\bt\(\s*'([^']+)'/g)) {
        for (const language of languages) {
          if (textIn(language, use[1] ?? '', { seconds: '', number: '', count: '' }) === use[1])
            missing.push(`${path}: ${use[1]} (${language})`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  test('no text is written in a decomposed form, with a hidden break, or with a Thai letter in Lao', () => {
    for (const [path, source] of Object.entries(locales)) {
      expect(source, path).toBe(source.normalize('NFC'));
      expect(source, path).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
      if (path.includes('/lo/')) expect(source, path).not.toMatch(/[\u0e01-\u0e5b]/);
    }
  });
});

describe('whatever goes wrong', () => {
  test.each(languages)('has a message and an advice in %s', (language) => {
    speak(language);
    for (const code of errorCodes) {
      expect(errorMessage(code)).not.toBe(`error-${code}`);
      expect(errorAdvice(code)).not.toBe(`error-${code}.advice`);
    }
  });
});

test('the officer changes the language and every text follows', () => {
  speak('vi');
  expect(t('next')).toBe('Tiếp theo');
  expect(document.documentElement.lang).toBe('vi');
  speak('lo');
  expect(t('home-continue-hint', { code: 'K7-QM', date: '02/12/2026' })).toBe('K7-QM, ວັນທີ 02/12/2026');
});
