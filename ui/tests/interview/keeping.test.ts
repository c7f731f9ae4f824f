import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackendError, connect } from '../../src/backend/backend';
import type { CaseView, ErrorCode, KeepingView, RetentionRequest } from '../../src/backend/generated/wire';
import CaseScreen from '../../src/screens/interview/CaseScreen.svelte';
import KeepingPart from '../../src/screens/keeping/KeepingPart.svelte';
import Home from '../../src/screens/home/Home.svelte';
import { go, screen as place } from '../../src/state/screen.svelte';
import { session } from '../../src/state/session.svelte';
import { unsaved } from '../../src/state/unsaved.svelte';
import { speak, t } from '../../src/texts/texts.svelte';
import { openSession } from '../fake-backend';
import { CASE, Fake, retention } from './fake';

const OWN = 'river lantern tower orbit';
let fake: Fake;
let keeping: KeepingView;
let asked: { name: string; request: unknown }[];
let failing: Partial<Record<string, ErrorCode>>;

const sent = (arrived: boolean) => ({
  day: '22/11/2026',
  service: 'Consular department',
  arrived,
  state: arrived ? 'Arrived' : 'No receipt yet',
});

const answers: Record<string, (request: never) => unknown> = {
  keeping: () => keeping,
  set_retention: ({ until }: RetentionRequest) => {
    keeping = { ...keeping, retention: retention({ asked: true, until, until_label: until ?? '' }) };
    fake.set({ retention: keeping.retention });
    return fake.view;
  },
  erase_case: () => ({ swept: true }),
  choose_receipt: () => {
    keeping = { ...keeping, sent: [sent(true)], may_erase: true, reason: 'All of it arrived.' };
    return { desk: 'Desk 3', codes: ['K7-QM'], known: false };
  },
  status: () => openSession(),
  open_case: () => fake.view,
  home: () => ({
    cases: [],
    due: [],
    guides: [],
    proposed_guide: null,
    refused_guides: [],
    room: 'enough',
    older: null,
  }),
};

function connected(): void {
  connect(async (name, request) => {
    asked.push({ name, request });
    await Promise.resolve();
    const code = failing[name];
    if (code) throw new BackendError(code);
    const answer = answers[name];
    if (!answer) throw new BackendError('unexpected');
    return answer(request as never);
  });
}

const send = async (work: () => Promise<CaseView>): Promise<void> => void (await work());
const button = (id: string, args?: Record<string, string>) =>
  screen.getByRole('button', { name: t(id, args) });
const of = (name: string) => asked.filter((each) => each.name === name).map((each) => each.request);

async function part(): Promise<void> {
  connected();
  render(KeepingPart, { view: fake.view, send });
  await screen.findByRole('heading', { level: 2, name: t('erase-title') });
}

async function confirming(): Promise<void> {
  await fireEvent.click(button('erase-open'));
  await screen.findByRole('heading', { name: t('erase-question', { code: 'K7-QM' }) });
}

async function type(words: string): Promise<void> {
  await fireEvent.input(screen.getByLabelText(t('card-own')), { target: { value: words } });
}

beforeEach(() => {
  fake = new Fake();
  asked = [];
  failing = {};
  keeping = {
    retention: retention(),
    sent: [sent(false)],
    may_erase: false,
    reason: 'The receipt has not come.',
    consequences: ['Everything goes.', 'Backups keep it.'],
  };
  speak('en');
  session.view = openSession();
  unsaved.forget();
  unsaved.begin();
  go({ name: 'case', case: CASE, part: 'keeping' });
});

afterEach(cleanup);

describe('keeping', () => {
  it('says why it may not be erased, and offers no button for it', async () => {
    await part();
    expect(screen.getByText('The receipt has not come.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: t('erase-open') })).toBeNull();
  });

  it('takes a receipt in, and shows what follows from it', async () => {
    await part();
    await fireEvent.click(button('receipt-take'));
    expect(await screen.findByText(t('receipt-taken', { desk: 'Desk 3' }))).toBeTruthy();
    expect(await screen.findByRole('button', { name: t('erase-open') })).toBeTruthy();
    expect(screen.getByText('Arrived')).toBeTruthy();
  });

  it('says what is wrong with a receipt, and a receipt that knows more leads to that decision', async () => {
    await part();
    failing = { choose_receipt: 'receipt-unknown-desk' };
    await fireEvent.click(button('receipt-take'));
    expect(await screen.findByText(t('error-receipt-unknown-desk'))).toBeTruthy();
    failing = { choose_receipt: 'turned-back' };
    answers['status'] = () => openSession({ turned_back: { missing: '1', last: '', known: true } });
    await fireEvent.click(button('receipt-take'));
    await waitFor(() => expect(session.view?.turned_back).not.toBeNull());
    answers['status'] = () => openSession();
  });

  it('keeps it until a day, or without one; nothing is chosen beforehand', async () => {
    await part();
    for (const name of ['30 days', '90 days', t('keeping-no-day')])
      expect(screen.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('false');
    await fireEvent.click(screen.getByRole('button', { name: '90 days' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: '90 days' }).getAttribute('aria-pressed')).toBe('true'),
    );
    await fireEvent.click(button('keeping-no-day'));
    await waitFor(() => expect(button('keeping-no-day').getAttribute('aria-pressed')).toBe('true'));
    expect(of('set_retention')).toEqual([
      { case: CASE, until: '2027-02-20' },
      { case: CASE, until: null },
    ]);
  });
});

describe('erasing', () => {
  beforeEach(() => {
    keeping = { ...keeping, may_erase: true, reason: 'All of it arrived.' };
  });

  it('says what goes and what stays, and the focus is on keeping it', async () => {
    await part();
    await confirming();
    for (const line of ['Everything goes.', 'Backups keep it.', t('erase-no-way-back')])
      expect(screen.getByText(line)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toContain(t('erase-keep')));
    await fireEvent.click(button('erase-keep'));
    await waitFor(() => expect(screen.queryByText(t('erase-no-way-back'))).toBeNull());
    expect(of('erase_case')).toEqual([]);
  });

  it('wants the officer’s own passphrase; a wrong one is typed again, into an empty field', async () => {
    await part();
    await confirming();
    failing = { erase_case: 'wrong-passphrase' };
    await type('wrong');
    await fireEvent.click(button('erase-confirm'));
    expect(await screen.findByText(t('error-wrong-passphrase'))).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(t('card-own')).value).toBe('');
    failing = {};
    await type(OWN);
    await fireEvent.click(button('erase-confirm'));
    expect(await screen.findByText(t('erase-done-swept'))).toBeTruthy();
    expect(of('erase_case')).toEqual([
      { case: CASE, own: 'wrong' },
      { case: CASE, own: OWN },
    ]);
    await fireEvent.click(button('erase-to-list'));
    expect(place()).toEqual({ name: 'home' });
  });

  it('says so if last traces wait for the lock, and drops what was typed and could not be saved', async () => {
    answers['erase_case'] = () => ({ swept: false });
    const typed = { words: 'một điều', voice: 'theirs' as const };
    const words = { case: CASE, item: 'story', answer: null, typed, channel: 'direct' as const };
    await unsaved.keep(words, () => Promise.reject(new BackendError('disk-full'))).catch(() => {});
    expect(unsaved.some).toBe(true);
    await part();
    await confirming();
    await type(OWN);
    await fireEvent.click(button('erase-confirm'));
    expect(await screen.findByText(t('erase-done-not-swept'))).toBeTruthy();
    expect(unsaved.some).toBe(false);
    answers['erase_case'] = () => ({ swept: true });
  });

  it('leaves everything as it was if it was refused', async () => {
    await part();
    await confirming();
    failing = { erase_case: 'may-not-erase' };
    await type(OWN);
    await fireEvent.click(button('erase-confirm'));
    expect(await screen.findByText(t('error-may-not-erase'))).toBeTruthy();
    expect(screen.queryByText(t('erase-done'))).toBeNull();
  });
});

describe('in the conversation', () => {
  async function at(item: string): Promise<void> {
    fake.connect();
    go({ name: 'case', case: CASE, part: 'interview', item });
    render(CaseScreen, { case: CASE, part: 'interview', item });
    await screen.findByRole('heading', { level: 1, name: `en ask ${item}` });
  }

  it('asks until when once notes are agreed to, and not before', async () => {
    fake.set({ kept: 'not-yet', saved_at: null });
    await at('consent-notes');
    expect(screen.queryByText(t('keeping-until'))).toBeNull();
    cleanup();
    fake.set({ kept: 'kept' });
    await at('consent-notes');
    expect(screen.getByText(t('keeping-until'))).toBeTruthy();
    cleanup();
    fake.set({ retention: retention({ asked: true, until: '2027-02-20', until_label: '20/02/2027' }) });
    await at('consent-notes');
    expect(screen.getByText(t('keeping-kept-until', { date: '20/02/2027' }))).toBeTruthy();
    expect(screen.queryByRole('button', { name: '90 days' })).toBeNull();
    await fireEvent.click(button('keeping-change'));
    expect(screen.getByRole('button', { name: '90 days' })).toBeTruthy();
  });

  it('offers to erase what was kept when notes are taken back', async () => {
    fake.set({ kept: 'talk-only', taken_back: true });
    await at('alone');
    expect(screen.queryByText(t('interview-talk-only-notice'))).toBeNull();
    await fireEvent.click(button('taken-back-look'));
    expect(place()).toMatchObject({ part: 'keeping' });
  });

  it('asks when the day has come', async () => {
    fake.set({
      retention: retention({ asked: true, until: '2026-11-22', until_label: '22/11/2026', due: true }),
    });
    await at('alone');
    await fireEvent.click(button('keeping-decide'));
    expect(place()).toMatchObject({ part: 'keeping' });
  });
});

it('the first screen lists what is to be decided, and leads there', async () => {
  const row = {
    case: CASE,
    code: 'K7-QM',
    opened: '22/11/2026',
    guide: 'Walk-in',
    kept: 'kept' as const,
    closed: true,
    to_do: ['The day has come'],
  };
  answers['home'] = () => ({ cases: [row], due: [row], guides: [], refused_guides: [], older: null });
  connected();
  render(Home);
  await screen.findByRole('heading', { name: t('home-due') });
  const [due] = screen.getAllByText('K7-QM');
  await fireEvent.click(due as HTMLElement);
  expect(place()).toEqual({ name: 'case', case: CASE, part: 'keeping' });
});
