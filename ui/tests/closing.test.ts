import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../src/App.svelte';
import type { ErrorCode, TypedWords } from '../src/backend/generated/wire';
import { onLocked } from '../src/backend/backend';
import { habits } from '../src/screens/interview/interview.svelte';
import { go } from '../src/state/screen.svelte';
import { session } from '../src/state/session.svelte';
import { unsaved } from '../src/state/unsaved.svelte';
import { speak, t } from '../src/texts/texts.svelte';
import { CASE, Fake } from './interview/fake';

// The whole window is rendered each time.
configure({ asyncUtilTimeout: 4000 });

let fake: Fake;

const names = () => fake.called.map(({ name }) => name);
const askToClose = () => window.dispatchEvent(new Event('sala-closing'));
const field = () => screen.getByLabelText<HTMLTextAreaElement>(t('interview-text-label'));
const room = () => document.querySelector<HTMLElement>('.room');
const asking = () => document.querySelector<HTMLDialogElement>('dialog[open]');
const answers = (count: number) => waitFor(() => expect(fake.asked('keep_open')).toHaveLength(count));
const disk = (full: boolean) => {
  fake.failing = full ? { answer: 'disk-full' satisfies ErrorCode } : {};
};

/** The card of the free account, with words that were just typed. */
async function typing(words: string): Promise<void> {
  render(App);
  await waitFor(() => expect(session.view?.phase).toBe('open'));
  go({ name: 'case', case: CASE, part: 'interview', item: 'story' });
  await screen.findByRole('heading', { level: 1, name: 'en ask story' });
  write(words);
}

function write(words: string): void {
  field().value = words;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function unlock(): Promise<void> {
  await fireEvent.input(await screen.findByLabelText(t('passphrase')), { target: { value: 'four boats' } });
  await fireEvent.click(screen.getByRole('button', { name: t('unlock') }));
}

beforeEach(() => {
  fake = new Fake().connect();
  session.view = null;
  session.asking = false;
  session.locking = false;
  session.entry = 'work';
  unsaved.forget();
  habits.notes = false;
  speak('en');
  go({ name: 'home' });
});

afterEach(async () => {
  cleanup();
  // An input that goes away sends its words, to this test's use cases and not to the next one's.
  await new Promise((resolve) => setTimeout(resolve, 20));
  onLocked(() => {});
});

test('words of the last moment are saved, and then the window closes', async () => {
  await typing('giữa câu');
  askToClose();
  await waitFor(() => expect(names()).toContain('close_window'));
  expect(fake.asked('answer')[0]?.answer).toEqual({ text: { words: 'giữa câu', voice: 'theirs' } });
  expect(names().indexOf('answer')).toBeLessThan(names().indexOf('close_window'));
  expect(names()).not.toContain('keep_open');
});

test('on a full disk the window stays, says what to do, and keeps the words in the input', async () => {
  disk(true);
  await typing('ກຳລັງເລົ່າ, đang kể');
  askToClose();
  await answers(1);
  expect(names()).not.toContain('close_window');
  const notice = await screen.findByText(t('unsaved-stays'));
  expect(notice.closest('[role="alert"]')?.textContent).toContain(t('unsaved-stays-hint'));
  expect(screen.getByText(t('error-disk-full.advice'))).toBeTruthy();
  expect(field().value).toBe('ກຳລັງເລົ່າ, đang kể');
  expect(asking()).toBeNull();
  // Room was made: the next time it closes without a question.
  disk(false);
  askToClose();
  await waitFor(() => expect(names()).toContain('close_window'));
  expect(fake.view.given['story']?.answers).toEqual([
    { text: { words: 'ກຳລັງເລົ່າ, đang kể', voice: 'theirs' } },
  ]);
});

test('the second time it asks, and staying is what Enter does', async () => {
  disk(true);
  await typing('quan trọng');
  askToClose();
  await answers(1);
  askToClose();
  await answers(2);
  await waitFor(() => expect(asking()?.textContent).toContain(t('close-hint')));
  expect(asking()?.querySelector('button')?.textContent.trim()).toBe(t('close-stay'));
  await fireEvent.click(screen.getByRole('button', { name: t('close-stay') }));
  await waitFor(() => expect(asking()).toBeNull());
  expect(names()).not.toContain('close_window');
  expect(field().value).toBe('quan trọng');
  askToClose();
  await answers(3);
  await fireEvent.click(await screen.findByRole('button', { name: t('close-anyway') }));
  await waitFor(() => expect(names()).toContain('close_window'));
});

test('words that were saved after a refusal need no question when the next ones fail', async () => {
  disk(true);
  await typing('một');
  askToClose();
  await answers(1);
  disk(false);
  await fireEvent.click(screen.getByRole('button', { name: t('try-again') }));
  await waitFor(() => expect(screen.queryByText(t('unsaved-stays'))).toBeNull());
  disk(true);
  write('hai');
  askToClose();
  await answers(2);
  expect(asking()).toBeNull();
});

test('words that failed on another card keep the window open too', async () => {
  disk(true);
  await typing('ở thẻ khác');
  await fireEvent.click(screen.getByRole('button', { name: t('case-home') }));
  await screen.findByText(t('unsaved-title'));
  askToClose();
  await answers(1);
  expect(names()).not.toContain('close_window');
});

test('behind the neutral page nothing is said, and the second time it closes', async () => {
  disk(true);
  await typing('quan trọng');
  await fireEvent.keyDown(window, { code: 'F9' });
  askToClose();
  await answers(1);
  expect(room()?.hidden).toBe(true);
  askToClose();
  await waitFor(() => expect(names()).toContain('close_window'));
  expect(asking()).toBeNull();
  expect(room()?.hidden).toBe(true);
});

test('before unlocking, with nothing waiting, it closes at once', async () => {
  fake.locked = true;
  render(App);
  await screen.findByLabelText(t('passphrase'));
  askToClose();
  await waitFor(() => expect(names()).toContain('close_window'));
});

test('a lock hides at once, sets the words aside, and they are saved after unlocking', async () => {
  disk(true);
  await typing('trước khi khoá');
  const locking = session.lock();
  await waitFor(() => expect(room()?.classList).toContain('veiled'));
  await locking;
  const [handed] = fake.asked('set_aside');
  expect(handed?.words).toMatchObject([
    { case: CASE, item: 'story', typed: { words: 'trước khi khoá', voice: 'theirs' } },
  ]);
  expect(names().indexOf('set_aside')).toBeLessThan(names().indexOf('lock'));
  await screen.findByText(t('unlock-waiting'));
  expect(document.body.textContent).not.toContain('trước khi khoá');
  // The input that went away has tried once more, in vain.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(unsaved.words).toEqual([]);
  disk(false);
  await unlock();
  await screen.findByText(t('unsaved-restored'));
  expect(fake.view.given['story']?.answers).toEqual([{ text: { words: 'trước khi khoá', voice: 'theirs' } }]);
});

test('if the disk is still full after unlocking, the words are in their input again and tried again', async () => {
  disk(true);
  await typing('vẫn chưa lưu');
  await session.lock();
  await unlock();
  await screen.findByText(t('unsaved-title'));
  go({ name: 'case', case: CASE, part: 'interview', item: 'story' });
  await screen.findByRole('heading', { level: 1, name: 'en ask story' });
  expect(field().value).toBe('vẫn chưa lưu');
  disk(false);
  await fireEvent.click(screen.getByRole('button', { name: t('try-again') }));
  await waitFor(() =>
    expect(fake.view.given['story']?.answers).toEqual([{ text: { words: 'vẫn chưa lưu', voice: 'theirs' } }]),
  );
  await waitFor(() => expect(screen.queryByText(t('unsaved-title'))).toBeNull());
});

test('closing while words wait behind the lock asks first, and unlocking begins anew', async () => {
  disk(true);
  await typing('đợi mở khoá');
  await session.lock();
  askToClose();
  await answers(1);
  await waitFor(() => expect(asking()?.textContent).toContain(t('close-hint-locked')));
  expect(names()).not.toContain('close_window');
  await fireEvent.click(screen.getByRole('button', { name: t('close-stay') }));
  await unlock();
  await screen.findByText(t('unsaved-title'));
  expect(screen.queryByText(t('unsaved-stays'))).toBeNull();
});

test('a session that locked by itself is handed the words as well', async () => {
  await typing('ngủ quên');
  fake.failing = { answer: 'locked' };
  await session.lock();
  expect((fake.asked('set_aside')[0]?.words as TypedWords[]).map(({ typed }) => typed.words)).toEqual([
    'ngủ quên',
  ]);
});

test('words that could not even be set aside are said to be lost', async () => {
  fake.failing = { answer: 'disk-full', set_aside: 'unexpected' };
  await typing('mất rồi');
  await session.lock();
  await screen.findByText(t('unlock-unsaved'));
});

test('when the shell asks, it hides at once, saves, and then locks', async () => {
  await typing('máy sắp ngủ');
  window.dispatchEvent(new Event('sala-locking'));
  await waitFor(() => expect(room()?.classList).toContain('veiled'));
  await waitFor(() => expect(names()).toContain('lock'));
  expect(fake.asked('answer')[0]?.answer).toEqual({ text: { words: 'máy sắp ngủ', voice: 'theirs' } });
  expect(names().indexOf('answer')).toBeLessThan(names().indexOf('lock'));
  expect(fake.asked('lock')).toEqual([{ training: false, unsaved: false }]);
});

test('a program that begins again is waited for with nothing on the screen', async () => {
  await typing('không bao giờ trả lời');
  fake.never = 'lock';
  void session.lock();
  await waitFor(() => expect(names()).toContain('lock'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(room()?.classList).toContain('veiled');
});
