import type { Answer, ItemView, ItemWords, NotAskedReason, Voice } from '../../backend/generated/wire';
import { t } from '../../texts/texts.svelte';

/** Ways not to answer. Each is an answer of its own and never counts against the person. */
export type Status = 'declined' | 'unknown' | 'later' | 'not-asked';

/** Why a question was not asked, in the order in which they are offered. */
export const reasons: readonly NotAskedReason[] = [
  'unsafe',
  'not-relevant',
  'distressed',
  'no-time',
  'already-known',
  'other',
];

/** The ways not to answer that make sense for an item. */
export function statusesOf(item: ItemView): readonly Status[] {
  // A consent has its own "not now"; silence counts as not agreed.
  if (item.kind === 'consent') return [];
  if (item.kind === 'card') return ['not-asked'];
  if (item.observed) return ['unknown', 'later', 'not-asked'];
  return ['declined', 'unknown', 'later', 'not-asked'];
}

/** The status an answer is, if it is one. */
export function statusOf(answer: Answer): Status | null {
  if (answer === 'declined' || answer === 'unknown' || answer === 'later') return answer;
  return typeof answer === 'object' && 'not-asked' in answer ? 'not-asked' : null;
}

/** The reason of a question not asked. */
export function reasonOf(answer: Answer): NotAskedReason | null {
  return typeof answer === 'object' && 'not-asked' in answer ? answer['not-asked'] : null;
}

/** The options chosen in any of the live answers. */
export function chosenIn(answers: readonly Answer[]): string[] {
  return answers.flatMap((answer) => {
    if (typeof answer !== 'object') return [];
    if ('choice' in answer) return [answer.choice];
    return 'choices' in answer ? answer.choices : [];
  });
}

/** The words of a text answer. */
export function textIn(answers: readonly Answer[]): { words: string; voice: Voice } | null {
  for (const answer of answers) if (typeof answer === 'object' && 'text' in answer) return answer.text;
  return null;
}

/** What is chosen after a press on `id`: several may stand together, but not beside one that stands alone. */
export function pressed(chosen: readonly string[], id: string, item: ItemView): string[] {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id);
  if (item.exclusive.includes(id)) return [id];
  const kept = new Set([...chosen.filter((each) => !item.exclusive.includes(each)), id]);
  return item.options.filter((option) => kept.has(option));
}

/** An answer in the officer's words. */
export function inWords(answer: Answer, item: ItemView, words: ItemWords | undefined): string {
  const status = statusOf(answer);
  const reason = reasonOf(answer);
  if (reason) return `${t('interview-not-asked')}: ${t(`interview-not-asked-${reason}`)}`;
  if (status === 'unknown' && item.observed) return t('interview-unknown-observed');
  if (status) return t(`interview-${status}`);
  if (typeof answer !== 'object') return t('result-nothing');
  if ('text' in answer) return answer.text.words;
  if ('number' in answer) return String(answer.number);
  if ('date' in answer) return answer.date;
  const chosen = chosenIn([answer]);
  return chosen.map((id) => optionWords(id, item, words)).join('; ') || t('result-nothing');
}

/** An option in words: the guide's, or the program's own for a consent and a card. */
export function optionWords(id: string, item: ItemView, words: ItemWords | undefined): string {
  return (
    words?.options[id] ??
    (item.kind === 'consent'
      ? t(`interview-consent-${id}`)
      : item.kind === 'card'
        ? t('interview-card-done')
        : id)
  );
}
