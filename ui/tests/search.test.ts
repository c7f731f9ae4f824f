import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../src/App.svelte';
import { BackendError } from '../src/backend/backend';
import type { CaseRow, SearchView } from '../src/backend/generated/wire';
import { SEARCH_REST_MS } from '../src/screens/home/search.svelte';
import { go } from '../src/state/screen.svelte';
import { session } from '../src/state/session.svelte';
import { fakeBackend, openSession, type Answers } from './fake-backend';

const row = (code: string): CaseRow => ({
  case: code,
  code,
  opened: '22/11/2026',
  guide: 'Walk-in',
  kept: 'kept',
  closed: false,
  to_do: [],
});
const listed = [row('AA-AA'), row('BB-BB')];
const found = (...codes: string[]): SearchView => ({ cases: codes.map(row), too_short: false, more: false });

function home(search: Answers['search_cases'], cases = listed) {
  const answers: Answers = {
    status: () => openSession(),
    home: () => ({
      cases,
      due: [],
      guides: [],
      proposed_guide: null,
      refused_guides: [],
      room: 'enough',
      older: '7',
    }),
  };
  if (search) answers.search_cases = search;
  return fakeBackend(answers);
}

const looked = (asked: { name: string; request: unknown }[]): unknown[] =>
  asked.filter(({ name }) => name === 'search_cases').map(({ request }) => request);

/** Long enough for a view to come back and be shown. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function field(): Promise<HTMLInputElement> {
  render(App);
  return (await screen.findByLabelText('Find a conversation')) as HTMLInputElement;
}

/** Types one text after another, each just before the rest is over, and then rests. */
async function type(input: HTMLInputElement, ...texts: string[]): Promise<void> {
  vi.useFakeTimers();
  for (const text of texts) {
    await fireEvent.input(input, { target: { value: text } });
    await vi.advanceTimersByTimeAsync(SEARCH_REST_MS - 1);
  }
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
}

beforeEach(() => {
  session.view = null;
  go({ name: 'home' });
});
afterEach(() => vi.useRealTimers());

test('words are looked for once, after a rest; what is found takes the place of the list; Escape brings it back', async () => {
  const asked = home(() => found('CC-CC'));
  const input = await field();
  await screen.findByText('AA-AA');
  expect(looked(asked)).toEqual([]);
  await type(input, 'h', 'ho', 'hoo', 'hô');
  expect(looked(asked)).toEqual([{ query: 'hô' }]);
  await screen.findByText('CC-CC');
  expect(screen.queryByText('AA-AA')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull();
  expect(screen.getByText('Found: 1').getAttribute('role')).toBe('status');
  expect(input.value).toBe('hô');
  await fireEvent.keyDown(input, { code: 'Escape' });
  expect(await screen.findByText('AA-AA')).toBeTruthy();
  expect(input.value).toBe('');
  expect(screen.queryByText('Found: 1')).toBeNull();
});

test('the field is never written to while somebody types', async () => {
  home(() => found('CC-CC'));
  const input = await field();
  const writes = vi.fn();
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  await fireEvent.input(input, { target: { value: 'Nguye' } });
  // From here on any write is the program's own.
  Object.defineProperty(input, 'value', {
    get: () => own?.get?.call(input),
    set: writes,
    configurable: true,
  });
  await screen.findByText('CC-CC');
  expect(writes).not.toHaveBeenCalled();
});

test('the key for searching puts the cursor there, and the button ends the search', async () => {
  home(() => found('CC-CC'));
  const input = await field();
  await fireEvent.keyDown(window, { code: 'KeyK', ctrlKey: true });
  expect(document.activeElement).toBe(input);
  await type(input, 'ສະບາຍດີ');
  await fireEvent.click(await screen.findByRole('button', { name: 'End the search' }));
  expect(input.value).toBe('');
  expect(document.activeElement).toBe(input);
  expect(await screen.findByText('AA-AA')).toBeTruthy();
});

test('one letter keeps the list, nothing found says so calmly, and more than are shown is told', async () => {
  const answers: Record<string, SearchView> = {
    k: { cases: [], too_short: true, more: false },
    zz: found(),
    ng: { ...found('CC-CC', 'DD-DD'), more: true },
  };
  home(({ query }) => answers[query] ?? found());
  const input = await field();
  await type(input, 'k');
  await screen.findByText('Please type at least two letters.');
  expect(screen.getByText('AA-AA')).toBeTruthy();
  await type(input, 'zz');
  await screen.findByText(/^Nothing found\./);
  expect(screen.queryByText('AA-AA')).toBeNull();
  await type(input, 'ng');
  await screen.findByText('There are more than these 2. More letters find fewer.');
});

test('a late answer to an earlier question does not come back', async () => {
  const waiting: ((view: SearchView) => void)[] = [];
  home(() => new Promise((resolve) => waiting.push(resolve)));
  const input = await field();
  await type(input, 'ho');
  await type(input, 'ho chieu');
  waiting[1]?.(found('DD-DD'));
  await screen.findByText('DD-DD');
  waiting[0]?.(found('CC-CC'));
  await aMoment();
  expect(screen.queryByText('CC-CC')).toBeNull();
  await type(input, 'ho chieu x');
  await fireEvent.keyDown(input, { code: 'Escape' });
  waiting[2]?.(found('EE-EE'));
  await aMoment();
  expect(screen.queryByText('EE-EE')).toBeNull();
  expect(screen.getByText('AA-AA')).toBeTruthy();
});

test('what goes wrong is said, and the list stays', async () => {
  home(() => {
    throw new BackendError('disk-full');
  });
  const input = await field();
  await type(input, 'ho chieu');
  await waitFor(() => expect(screen.getByRole('alert')).toBeTruthy());
  expect(screen.getByText('AA-AA')).toBeTruthy();
});

test('where there is nothing to find there is no field', async () => {
  const asked = home(undefined, []);
  render(App);
  await screen.findByText('No conversation yet.');
  expect(screen.queryByLabelText('Find a conversation')).toBeNull();
  await fireEvent.keyDown(window, { code: 'KeyK', ctrlKey: true });
  expect(looked(asked)).toEqual([]);
});
