import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/backend/generated/wire';
import CaseScreen from '../../src/screens/interview/CaseScreen.svelte';
import { habits } from '../../src/screens/interview/interview.svelte';
import { onKey } from '../../src/state/keys';
import { go, screen as place } from '../../src/state/screen.svelte';
import { session } from '../../src/state/session.svelte';
import { unsaved } from '../../src/state/unsaved.svelte';
import { speak, t } from '../../src/texts/texts.svelte';
import { at as placeOf, CASE, Fake } from './fake';

let fake: Fake;
const press = (
  key: Partial<KeyboardEventInit> & { code: string },
  on: Element = document.activeElement ?? document.body,
) => on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key }));

async function at(item: string) {
  go({ name: 'case', case: CASE, part: 'interview', item });
  const shown = render(CaseScreen, { case: CASE, part: 'interview', item });
  await screen.findByRole('heading', { level: 1, name: `en ask ${item}` });
  return shown;
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const next = () => screen.getByRole('button', { name: t('case-next') }).click();
const field = () => screen.getByLabelText<HTMLTextAreaElement>(t('interview-text-label'));

function write(words: string): void {
  field().value = words;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

beforeEach(async () => {
  fake = new Fake().connect();
  speak('en');
  habits.guidance = false;
  habits.notes = false;
  unsaved.forget();
  window.addEventListener('keydown', onKey, true);
  await session.load();
});

afterEach(async () => {
  cleanup();
  // An input that goes away sends its words, to this test's use cases and not to the next one's.
  await new Promise((resolve) => setTimeout(resolve, 20));
  window.removeEventListener('keydown', onKey, true);
});

describe('going on', () => {
  const answers: (Answer | null)[] = [
    null,
    'declined',
    'unknown',
    'later',
    { 'not-asked': 'unsafe' },
    { choices: [] },
    'withdrawn',
  ];

  it.each(answers)('works whatever was answered: %j', async (answer) => {
    if (answer !== null) fake.set({ given: { papers: { answers: [answer], notes: [], corrected: false } } });
    await at('papers');
    next();
    await waitFor(() => expect(heading()).toBe('en ask age'));
  });

  it('works by key from the heading, and back again', async () => {
    await at('papers');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('en ask papers'));
    press({ code: 'Enter' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('en ask age'));
    press({ code: 'PageUp' });
    await waitFor(() => expect(heading()).toBe('en ask papers'));
  });

  it('rests before reading back when enough is known, and says that the person may go on telling', async () => {
    fake.set({ enough: true, next: null });
    await at('since');
    next();
    await screen.findByRole('heading', { name: t('interview-enough-title') });
    screen.getByRole('button', { name: t('interview-rest-tell') }).click();
    await waitFor(() => expect(heading()).toBe('en ask story'));
  });
});

describe('left out', () => {
  it('stays open without nagging: the rest offers a way back to it, once the questions are over', async () => {
    fake.set({ rest: { ...fake.view.rest, left: placeOf('papers') } });
    await at('since');
    next();
    await screen.findByText(t('interview-left'));
    screen.getByRole('button', { name: t('interview-rest-left') }).click();
    await waitFor(() => expect(heading()).toBe('en ask papers'));
  });

  it('folds a safety card on going on, and never takes it away', async () => {
    fake.set({ actions: ['medical'] });
    await at('papers');
    expect(screen.getByText(t('interview-action-medical'))).toBeTruthy();
    next();
    await waitFor(() => expect(heading()).toBe('en ask age'));
    expect(screen.queryByText(t('interview-action-medical'))).toBeNull();
    screen.getByRole('button', { name: t('interview-action-title') }).click();
    expect(await screen.findByText(t('interview-action-medical'))).toBeTruthy();
  });
});

describe('not answering', () => {
  it.each([
    ['Digit1', 'declined'],
    ['Digit2', 'unknown'],
    ['Digit3', 'later'],
  ])('takes one key and no dialog: Alt+%s', async (code, answer) => {
    await at('papers');
    press({ code, altKey: true });
    await waitFor(() => expect(fake.asked('answer').map((each) => each.answer)).toEqual([answer]));
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('takes one click to prefer not to say', async () => {
    await at('papers');
    screen.getByRole('button', { name: new RegExp(t('interview-declined')) }).click();
    await waitFor(() => expect(fake.asked('answer')).toHaveLength(1));
  });

  it('offers the reasons of a question not asked in place', async () => {
    await at('papers');
    press({ code: 'Digit4', altKey: true });
    const reasons = await screen.findByRole('group', { name: t('interview-not-asked-why') });
    await waitFor(() => expect(reasons.contains(document.activeElement)).toBe(true));
    within(reasons)
      .getByRole('button', { name: t('interview-not-asked-distressed') })
      .click();
    await waitFor(() => expect(fake.asked('answer')[0]?.answer).toEqual({ 'not-asked': 'distressed' }));
  });

  it('is not offered as "prefers not to say" where nothing is asked of the person', async () => {
    await at('alone');
    expect(screen.queryByRole('button', { name: new RegExp(t('interview-declined')) })).toBeNull();
    press({ code: 'Digit1', altKey: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.asked('answer')).toHaveLength(0);
  });
});

describe('answering', () => {
  it('chooses by the place of the key, not by its letter', async () => {
    await at('papers');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('en ask papers'));
    press({ code: 'Digit2', key: 'ຟ' });
    await waitFor(() => expect(fake.asked('answer')[0]?.answer).toEqual({ choices: ['other'] }));
  });

  it('never chooses while somebody types', async () => {
    await at('age');
    const number = screen.getByLabelText(t('interview-number-label'));
    number.focus();
    press({ code: 'Digit1', key: '1' }, number);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.asked('answer')).toHaveLength(0);
  });

  it('keeps both of two quick presses, and sends one after the other', async () => {
    await at('papers');
    screen.getByRole('button', { name: /en papers self/ }).click();
    screen.getByRole('button', { name: /en papers other/ }).click();
    await waitFor(() => expect(fake.asked('answer').at(-1)?.answer).toEqual({ choices: ['self', 'other'] }));
    expect(fake.most).toBe(1);
  });

  it('lets an answer that stands alone stand alone', async () => {
    fake.set({
      given: { papers: { answers: [{ choices: ['self', 'other'] }], notes: [], corrected: false } },
    });
    await at('papers');
    screen.getByRole('button', { name: /en papers none/ }).click();
    await waitFor(() => expect(fake.asked('answer')[0]?.answer).toEqual({ choices: ['none'] }));
  });

  it('changes nothing but the card, the tick of its part and the saved mark', async () => {
    await at('papers');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('en ask papers'));
    const outside = () => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('section.card, [data-stage], [data-saved]').forEach((each) => each.remove());
      return copy.innerHTML;
    };
    const before = outside();
    screen.getByRole('button', { name: /en papers other/ }).click();
    await waitFor(() => expect(document.querySelector('[data-saved]')?.textContent).toContain('14:05'));
    expect(outside()).toBe(before);
    expect(document.querySelector('[data-stage="topics"]')?.getAttribute('data-state')).toBe('begun');
  });

  it('says saved only after the answer came', async () => {
    await at('papers');
    expect(document.querySelector('[data-saved]')?.textContent).toContain('14:04');
    screen.getByRole('button', { name: /en papers other/ }).click();
    await waitFor(() =>
      expect(document.querySelector('[data-saved]')?.textContent).toContain(t('case-saving')),
    );
    await waitFor(() => expect(document.querySelector('[data-saved]')?.textContent).toContain('14:05'));
  });

  it('shows both answers of two copies', async () => {
    fake.set({
      given: { papers: { answers: [{ choices: ['self'] }, 'declined'], notes: [], corrected: false } },
    });
    await at('papers');
    const notice = screen.getByText(t('interview-conflict')).closest('.notice');
    expect(notice?.textContent).toContain('en papers self');
    expect(notice?.textContent).toContain(t('interview-declined'));
  });
});

describe('what is typed', () => {
  it('stays in the input when it cannot be kept, with what to do', async () => {
    fake.failing = { answer: 'disk-full' };
    await at('story');
    write('ກຳລັງເລົ່າ, đang kể');
    field().dispatchEvent(new FocusEvent('blur'));
    await screen.findByRole('alert');
    expect(screen.getByRole('alert').textContent).toContain(t('error-disk-full'));
    expect(screen.getByRole('alert').textContent).toContain(t('error-disk-full.advice'));
    expect(field().value).toBe('ກຳລັງເລົ່າ, đang kể');
    expect(document.querySelector('[data-saved]')?.textContent).toContain('14:04');
  });

  it('is there again after going elsewhere without its having been kept', async () => {
    fake.failing = { answer: 'disk-full' };
    await at('story');
    write('not kept yet');
    next();
    await screen.findByRole('alert');
    expect(heading()).toBe('en ask story');
    screen.getByRole('button', { name: /en safety/ }).click();
    await waitFor(() => expect(heading()).toBe('en ask alone'));
    screen.getByRole('button', { name: /en account/ }).click();
    await waitFor(() => expect(heading()).toBe('en ask story'));
    expect(field().value).toBe('not kept yet');
  });

  it('is sent before the session locks', async () => {
    await at('story');
    write('in mid-sentence');
    await session.lock();
    const names = fake.called.map((each) => each.name);
    expect(names.indexOf('answer')).toBeGreaterThan(-1);
    expect(names.indexOf('answer')).toBeLessThan(names.indexOf('lock'));
    expect(fake.asked('answer')[0]?.answer).toEqual({ text: { words: 'in mid-sentence', voice: 'theirs' } });
  });

  it('is sent with Next, before the next card comes', async () => {
    await at('story');
    write('and then');
    next();
    await waitFor(() => expect(heading()).toBe('en ask papers'));
    expect(fake.asked('answer')).toHaveLength(1);
  });

  it('says whose words they are', async () => {
    await at('story');
    screen.getByRole('button', { name: t('interview-voice-summary') }).click();
    write('went by bus');
    next();
    await waitFor(() =>
      expect(fake.asked('answer')[0]?.answer).toEqual({ text: { words: 'went by bus', voice: 'summary' } }),
    );
  });

  it('takes Lao figures, and dates as far as they are known', async () => {
    const shown = await at('age');
    const number = screen.getByLabelText<HTMLInputElement>(t('interview-number-label'));
    number.value = '໑໗';
    number.dispatchEvent(new InputEvent('input', { bubbles: true }));
    next();
    await waitFor(() => expect(fake.asked('answer')[0]?.answer).toEqual({ number: 17 }));
    await shown.rerender({ case: CASE, part: 'interview', item: 'since' });
    await waitFor(() => expect(heading()).toBe('en ask since'));
    for (const [label, value] of [
      ['interview-date-month', '3'],
      ['interview-date-year', '2568'],
    ] as const) {
      const input = screen.getByLabelText<HTMLInputElement>(t(label));
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    (await screen.findByRole('button', { name: t('interview-date-use', { common: '2025' }) })).click();
    await waitFor(() => expect(fake.asked('answer').at(-1)?.answer).toEqual({ date: '2025-03' }));
  });
});

describe('the screen', () => {
  it('keeps the place and the typed words when the language changes', async () => {
    await at('story');
    write('half a sent');
    const input = field();
    await session.prefer({ language: 'vi' });
    await waitFor(() => expect(heading()).toBe('vi ask story'));
    expect(document.querySelector('textarea')).toBe(input);
    expect(input.value).toBe('half a sent');
  });

  it('shows the words for the person in the language of the person', async () => {
    await at('papers');
    expect(screen.getByText('lo say papers').lang).toBe('lo');
    expect(screen.getByText('lo papers self').lang).toBe('lo');
  });

  it('leaves out words for the person where the officer looks', async () => {
    await at('alone');
    expect(screen.getByText(t('interview-look'))).toBeTruthy();
    expect(document.querySelector('.say')).toBeNull();
  });

  it('leads from a safety card to help without another question', async () => {
    fake.set({ actions: ['danger'] });
    await at('alone');
    expect(screen.getByText(t('interview-action-danger'))).toBeTruthy();
    screen.getAllByRole('button', { name: t('interview-stop-with-help') })[0]?.click();
    expect(place()).toMatchObject({ name: 'case', part: 'needs' });
  });

  it('hides the conversation behind the pause, and notes the pause alone', async () => {
    await at('papers');
    press({ code: 'F8' });
    await waitFor(() => expect(document.querySelector('dialog[open]')).not.toBeNull());
    await waitFor(() => expect(fake.asked('pause')).toEqual([{ case: CASE }]));
    const pause = document.querySelector('dialog[open]');
    expect(pause?.textContent).not.toContain('papers');
  });

  it('says on a full disk whether what is written is kept all the same', async () => {
    fake.set({ room: 'reserve' });
    await at('papers');
    expect(screen.getByText(t('disk-reserve-hint')).closest('[role=status]')).not.toBeNull();
  });

  it('warns at once when a full disk has no reserve left for what is written', async () => {
    fake.set({ room: 'nothing' });
    await at('papers');
    expect(screen.getByText(t('disk-nothing-hint')).closest('[role=alert]')).not.toBeNull();
  });

  it('says plainly that a talk without notes is not kept', async () => {
    fake.set({ kept: 'talk-only', saved_at: null });
    await at('papers');
    expect(screen.getByText(t('interview-talk-only-notice'))).toBeTruthy();
    expect(document.querySelector('[data-saved]')?.textContent).toContain(t('case-talk-only'));
  });
});

describe('help', () => {
  it('keeps what the person said to an offer', async () => {
    render(CaseScreen, { case: CASE, part: 'needs' });
    const yes = await screen.findByRole('button', { name: t('needs-yes') });
    yes.click();
    await waitFor(() =>
      expect(fake.asked('offer')[0]?.offer).toEqual({ service: 'health', decision: 'yes' }),
    );
    await waitFor(() =>
      expect(screen.getByRole('button', { name: t('needs-yes') }).getAttribute('aria-pressed')).toBe('true'),
    );
  });
});
