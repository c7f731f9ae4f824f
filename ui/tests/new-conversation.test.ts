import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import App from '../src/App.svelte';
import { BackendError } from '../src/backend/backend';
import type { GuideView } from '../src/backend/generated/wire';
import { go } from '../src/state/screen.svelte';
import { session } from '../src/state/session.svelte';
import { fakeBackend, openSession } from './fake-backend';

const guide = (id: string, title: string): GuideView => ({
  id,
  version: '2026.11.0',
  title,
  about: `For ${title}.`,
  drafts: [],
});
const guides = [guide('border-crossing', 'Border crossing'), guide('child', 'A child that comes alone')];

const radio = (label: RegExp) => screen.getByLabelText(label) as HTMLInputElement;
const begin = () => fireEvent.click(screen.getByText('Begin'));

/** The form of a new conversation, where the use cases propose this guide. */
async function form(proposed_guide: string | null) {
  const asked = fakeBackend({
    status: () => openSession(),
    home: () => ({
      cases: [],
      due: [],
      guides,
      proposed_guide,
      refused_guides: [],
      room: 'enough',
      older: null,
    }),
    forms_of_address: () => [],
    begin: () => {
      throw new BackendError('guide-faulty');
    },
  });
  render(App);
  await screen.findByLabelText(/Border crossing/);
  return () => asked.filter(({ name }) => name === 'begin').map(({ request }) => request);
}

beforeEach(() => {
  session.view = null;
  go({ name: 'new' });
});

test('nothing begins before the officer has chosen a guide', async () => {
  const begun = await form(null);
  expect([radio(/Border crossing/).checked, radio(/A child/).checked]).toEqual([false, false]);
  await fireEvent.click(radio(/ລາວ/));
  await begin();
  expect(await screen.findByText("Please choose a guide and the person's language.")).toBeTruthy();
  expect(begun()).toEqual([]);
  await fireEvent.click(radio(/A child/));
  await begin();
  expect(begun()).toMatchObject([{ guide: 'child', person_language: 'lo' }]);
});

test('the guide that the use cases propose is chosen, until another is', async () => {
  const begun = await form('child');
  expect(radio(/A child/).checked).toBe(true);
  await fireEvent.click(radio(/Tiếng Việt/));
  await fireEvent.click(radio(/Border crossing/));
  await begin();
  expect(begun()).toMatchObject([{ guide: 'border-crossing', person_language: 'vi' }]);
});
