import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { ErrorCode } from '../backend/generated/wire';

/** The languages the program speaks. */
export type Language = 'en' | 'vi' | 'lo';

/** Each language's own name for itself. */
export const endonyms: Record<Language, string> = { vi: 'Tiếng Việt', lo: 'ພາສາລາວ', en: 'English' };

/** In the order in which they are offered. */
export const languages: readonly Language[] = ['vi', 'lo', 'en'];

const sources = import.meta.glob<string>('../../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function bundle(language: Language): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(sources)) {
    if (path.includes(`/locales/${language}/`)) made.addResource(new FluentResource(source));
  }
  return made;
}

const bundles: Record<Language, FluentBundle> = { en: bundle('en'), vi: bundle('vi'), lo: bundle('lo') };

let current = $state<Language>('en');

/** The officer's language. */
export function language(): Language {
  return current;
}

/** Changes the officer's language; every text on screen follows. */
export function speak(next: Language): void {
  current = next;
  if (typeof document !== 'undefined') document.documentElement.lang = next;
}

/** A text in one named language; `id` or `id.attribute`. Missing texts show their id, and a test fails on each. */
export function textIn(of: Language, id: string, args?: Record<string, string>): string {
  const [name = '', attribute] = id.split('.', 2);
  const message = bundles[of].getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) return id;
  return bundles[of].formatPattern(pattern, args ?? null, []);
}

/** A text in the officer's language. Plain string arguments only. */
export function t(id: string, args?: Record<string, string>): string {
  return textIn(current, id, args);
}

/** What went wrong, in a sentence. */
export function errorMessage(code: ErrorCode): string {
  return t(`error-${code}`);
}

/** What to do now, and what is safe. */
export function errorAdvice(code: ErrorCode): string {
  return t(`error-${code}.advice`);
}
