import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import App from '../src/App.svelte';
import { BackendError } from '../src/backend/backend';
import { go } from '../src/state/screen.svelte';
import { session } from '../src/state/session.svelte';
import { unsaved } from '../src/state/unsaved.svelte';
import { languages, textIn } from '../src/texts/texts.svelte';
import { fakeBackend, openSession } from './fake-backend';

const locked = () => openSession({ phase: 'locked', officer: null });
const row = {
  case: 'c1',
  code: 'K7-QM',
  opened: '22/11/2026',
  guide: 'Walk-in',
  kept: 'talk-only' as const,
  closed: false,
  to_do: ['To ask later: 2'],
};

beforeEach(() => {
  session.view = null;
  session.entry = 'work';
  session.asking = false;
  unsaved.forget();
  go({ name: 'home' });
});

test('an officer unlocks, finds what is to be done, and leaves nothing behind on locking', async () => {
  const asked = fakeBackend({
    status: locked,
    unlock: ({ passphrase }) => {
      if (passphrase !== 'four quiet paper boats') throw new BackendError('wrong-passphrase', 2);
      return openSession({ without_recovery: true });
    },
    home: () => ({
      cases: [row],
      due: [],
      guides: [],
      proposed_guide: null,
      refused_guides: [],
      room: 'enough',
      older: null,
    }),
    lock: locked,
  });
  render(App);
  const field = await screen.findByLabelText('Passphrase');
  await fireEvent.input(field, { target: { value: 'four quiet paper boats' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  expect(await screen.findByText('K7-QM')).toBeTruthy();
  expect(screen.getByText('Talk only, not kept')).toBeTruthy();
  expect(screen.getByText('To ask later: 2')).toBeTruthy();
  expect(screen.getByText('No recovery card and no recovery sheet')).toBeTruthy();
  await fireEvent.keyDown(window, { code: 'KeyL', ctrlKey: true });
  await screen.findByLabelText('Passphrase');
  expect(document.body.textContent).not.toContain('K7-QM');
  expect(asked.map(({ name }) => name)).toEqual(['status', 'unlock', 'home', 'lock']);
  expect(document.title).toBe('');
});

test('a wrong passphrase: one message, an empty field, and a wait that the use cases decide', async () => {
  fakeBackend({
    status: locked,
    unlock: () => {
      throw new BackendError('wrong-passphrase', 4);
    },
  });
  render(App);
  await fireEvent.input(await screen.findByLabelText('Passphrase'), { target: { value: 'no' } });
  await fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  expect(await screen.findByText('This passphrase does not open it.')).toBeTruthy();
  expect(screen.getByText('You can try again in 4 s.')).toBeTruthy();
  expect((screen.getByLabelText('Passphrase') as HTMLInputElement).value).toBe('');
  expect((screen.getByRole('button', { name: 'Unlock' }) as HTMLButtonElement).disabled).toBe(true);
});

test('the first run is four cards; hiding is practised; a vault is made at the end, knowingly without a card', async () => {
  const setUp = vi.fn(() => openSession({ without_recovery: true }));
  fakeBackend({
    status: () => openSession({ phase: 'first-run', officer: null }),
    check_passphrase: ({ avoid }) => ({ score: 4, acceptable: avoid.includes('A1'), reasons: [] }),
    set_up: setUp,
    home: () => ({
      cases: [],
      due: [],
      guides: [],
      proposed_guide: null,
      refused_guides: [],
      room: 'enough',
      older: null,
    }),
  });
  render(App);
  await screen.findByText('What Sala does not do');
  await fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  await screen.findByText('Practise hiding the screen');
  await fireEvent.keyDown(window, { code: 'F9' });
  expect(screen.getByText('Public holidays').closest('section')?.hidden).toBe(false);
  await fireEvent.keyDown(window, { code: 'F9' });
  await screen.findByText('Well done. It works like this on every screen.');
  await fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  await screen.findByText('Choose a passphrase');
  await fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  await screen.findByText('Please write a label for the officer, up to 60 characters.');
  await fireEvent.input(screen.getByLabelText('Your label'), { target: { value: 'A1' } });
  await fireEvent.input(screen.getByLabelText('New passphrase'), {
    target: { value: 'four quiet paper boats' },
  });
  await fireEvent.input(screen.getByLabelText('The same once more'), {
    target: { value: 'four quiet paper boats' },
  });
  await fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  await fireEvent.click(await screen.findByRole('button', { name: 'Go on without a card' }));
  await screen.findByText('No conversation yet.');
  expect(setUp).toHaveBeenCalledWith({
    passphrase: 'four quiet paper boats',
    officer: 'A1',
    recovery_card: null,
    training: false,
  });
});

test('the training band stands in three languages as long as training is open', async () => {
  fakeBackend({
    status: () => openSession({ training: true }),
    home: () => ({
      cases: [],
      due: [],
      guides: [],
      proposed_guide: null,
      refused_guides: [],
      room: 'enough',
      older: null,
    }),
  });
  render(App);
  for (const language of languages) {
    const words = await screen.findByText(textIn(language, 'training-band'));
    expect(words.lang).toBe(language);
  }
});

test('the first screen says that the disk is full, and that what is written is kept from a reserve', async () => {
  fakeBackend({
    status: () => openSession(),
    home: () => ({
      cases: [],
      due: [],
      guides: [],
      proposed_guide: null,
      refused_guides: [],
      room: 'reserve',
      older: null,
    }),
  });
  render(App);
  expect(await screen.findByText(textIn('en', 'disk-reserve'))).toBeTruthy();
  expect(screen.getByText(textIn('en', 'disk-reserve-hint'))).toBeTruthy();
});

test('adding an officer takes the passphrase of whoever works, and refuses as unlocking does', async () => {
  const asked: unknown[] = [];
  const officers = [{ label: 'A1', current: true }];
  fakeBackend({
    status: () => openSession(),
    officers: () => officers,
    cards: () => [],
    contacts: () => [],
    check_passphrase: () => ({ score: 4, acceptable: true, reasons: [] }),
    add_officer: (request) => {
      asked.push(request);
      if (request.own !== 'four quiet paper boats') throw new BackendError('wrong-passphrase', 4);
      return [...officers, { label: request.officer, current: false }];
    },
  });
  render(App);
  await waitFor(() => expect(session.view?.phase).toBe('open'));
  go({ name: 'settings' });
  await fireEvent.click(await screen.findByRole('button', { name: 'Add an officer' }));
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  await type('Label of the new officer', 'A2');
  await type('New passphrase', 'seven slow river barges');
  await type('The same once more', 'seven slow river barges');
  await type('Passphrase of A1', 'not this');
  await fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('This passphrase does not open it.')).toBeTruthy();
  expect(screen.getByText('You can try again in 4 s.')).toBeTruthy();
  expect((screen.getByLabelText('Passphrase of A1') as HTMLInputElement).value).toBe('');
  expect(document.activeElement).toBe(screen.getByLabelText('Passphrase of A1'));
  expect((screen.getByLabelText('New passphrase') as HTMLInputElement).value).toBe('seven slow river barges');
  const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add' });
  expect(add.disabled).toBe(true);
  await waitFor(() => expect(add.disabled).toBe(false), { timeout: 6000 });
  await type('Passphrase of A1', 'four quiet paper boats');
  await fireEvent.click(add);
  expect(await screen.findByText('A2')).toBeTruthy();
  expect(asked.at(-1)).toEqual({
    officer: 'A2',
    passphrase: 'seven slow river barges',
    own: 'four quiet paper boats',
  });
}, 15_000);
