import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import CaseScreen from '../../src/screens/interview/CaseScreen.svelte';
import { habits } from '../../src/screens/interview/interview.svelte';
import { go } from '../../src/state/screen.svelte';
import { session } from '../../src/state/session.svelte';
import { unsaved } from '../../src/state/unsaved.svelte';
import { speak, t } from '../../src/texts/texts.svelte';
import { at as placeOf, CASE, Fake, noteHere } from './fake';

let fake: Fake;

async function at(item: string) {
  go({ name: 'case', case: CASE, part: 'interview', item });
  render(CaseScreen, { case: CASE, part: 'interview', item });
  await screen.findByRole('heading', { level: 1, name: `en ask ${item}` });
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const next = () => screen.getByRole('button', { name: t('case-next') }).click();
const field = () => screen.getByLabelText<HTMLTextAreaElement>(t('interview-text-label'));

beforeEach(async () => {
  fake = new Fake().connect();
  speak('en');
  habits.guidance = false;
  habits.notes = false;
  unsaved.forget();
  await session.load();
});

afterEach(async () => {
  cleanup();
  // An input that goes away sends its words, to this test's use cases and not to the next one's.
  await new Promise((resolve) => setTimeout(resolve, 20));
});

describe('put off', () => {
  it('comes again where the view says, and goes on from there', async () => {
    const again = { item: 'papers', again: true };
    fake.set({
      ways: {
        ...fake.view.ways,
        since: { own: { next: again, back: placeOf('age') } },
        papers: {
          own: { next: placeOf('age'), back: placeOf('story') },
          again: { next: placeOf('readback'), back: placeOf('since') },
        },
      },
    });
    await at('papers');
    next();
    await waitFor(() => expect(heading()).toBe('en ask age'));
    next();
    await waitFor(() => expect(heading()).toBe('en ask since'));
    next();
    await waitFor(() => expect(heading()).toBe('en ask papers'));
    await session.prefer({ language: 'vi' });
    await waitFor(() => expect(heading()).toBe('vi ask papers'));
    next();
    await waitFor(() => expect(heading()).toBe('vi ask readback'));
  });
});

describe('told while notes were refused', () => {
  const ask = () => fake.set({ earlier: 'to-ask' });
  const no = () => screen.getByRole('button', { name: t('interview-earlier-no') });

  it('is asked about in both languages, with the focus on leaving it unwritten', async () => {
    await at('consent-notes');
    ask();
    screen.getByRole('button', { name: new RegExp(`^${t('interview-consent-yes')}`) }).click();
    await waitFor(() => expect(document.activeElement).toBe(no()));
    expect(screen.getByText('lo earlier').lang).toBe('lo');
    expect(screen.getByText('en earlier')).toBeTruthy();
    no().click();
    await screen.findByText(t('interview-earlier-left'));
    expect(fake.asked('decide_earlier')).toEqual([{ case: CASE, write: false }]);
  });

  it('is written down by one answer alone', async () => {
    ask();
    await at('consent-notes');
    screen.getByRole('button', { name: t('interview-earlier-yes') }).click();
    await waitFor(() => expect(fake.asked('decide_earlier')).toEqual([{ case: CASE, write: true }]));
    await waitFor(() => expect(document.querySelector('[data-earlier]')).toBeNull());
  });

  it('stands beside its question as not kept, and no input goes on from it', async () => {
    fake.set({
      given: {
        story: {
          answers: [],
          notes: [],
          corrected: false,
          unwritten: { answers: [{ text: { words: 'off the record', voice: 'theirs' } }], notes: [] },
        },
      },
    });
    await at('story');
    const notice = screen.getByText(t('interview-unwritten')).closest('.notice');
    expect(notice?.textContent).toContain('off the record');
    expect(field().value).toBe('');
  });

  it('never stands in the way of going on', async () => {
    ask();
    await at('consent-notes');
    next();
    await waitFor(() => expect(heading()).toBe('en ask story'));
    expect(fake.asked('decide_earlier')).toHaveLength(0);
  });
});

describe('from another post', () => {
  it('is gone on with only when the officer says so', async () => {
    fake.set({ closed: true, may_reopen: true });
    await at('papers');
    screen.getByRole('button', { name: t('interview-reopen-go-on') }).click();
    await waitFor(() => expect(fake.asked('reopen')).toEqual([{ case: CASE }]));
    await waitFor(() => expect(screen.queryByText(t('interview-reopen-title'))).toBeNull());
  });

  it('shows its note beside the own one, each with where and when', async () => {
    const theirs = { words: 'from there', voice: 'summary', here: false, from: 'Post 3F2A' } as const;
    const ours = noteHere({ words: 'from here', voice: 'theirs' });
    fake.set({ given: { papers: { answers: [], notes: [theirs, ours], corrected: false } } });
    await at('papers');
    const shown = document.querySelector('[data-note-from]');
    expect(shown?.textContent).toContain('Post 3F2A');
    expect(shown?.textContent).toContain('from there');
    const own = screen.getByLabelText<HTMLTextAreaElement>(t('interview-note-label'));
    expect(own.value).toBe('from here');
    expect(document.querySelector('[data-note-here]')?.textContent).toBe('This post');
  });
});
