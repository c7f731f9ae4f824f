import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Choice from '../src/components/Choice.svelte';

const options = ['a', 'b', 'none'].map((id) => ({ id, label: `Option ${id}` }));
const others = [{ id: 'declined', label: 'Prefers not to say' }];

const input = (label: string) => screen.getByLabelText(new RegExp(label)) as HTMLInputElement;

test('1 to 9 choose by the place of the key, on a Lao layout too', async () => {
  const onanswer = vi.fn();
  render(Choice, { legend: 'Papers', options, value: [], onanswer });
  await fireEvent.keyDown(input('Option a'), { code: 'Digit2', key: 'ຟ' });
  expect(onanswer).toHaveBeenCalledWith(['b']);
  await fireEvent.keyDown(input('Option a'), { code: 'Numpad3', key: '3' });
  expect(onanswer).toHaveBeenLastCalledWith(['none']);
  await fireEvent.keyDown(input('Option a'), { code: 'Digit9', key: '9' });
  await fireEvent.keyDown(input('Option a'), { code: 'Digit1', altKey: true });
  expect(onanswer).toHaveBeenCalledTimes(2);
});

test('what is shown is what was kept: a refused answer goes back', async () => {
  render(Choice, { legend: 'Papers', options, value: ['a'], onanswer: async () => {} });
  await fireEvent.click(input('Option b'));
  await vi.waitFor(() => expect(input('Option a').checked).toBe(true));
  expect(input('Option b').checked).toBe(false);
});

test('several may be chosen; "none" and "prefers not to say" stand alone', async () => {
  const onanswer = vi.fn();
  const { rerender } = render(Choice, {
    legend: 'Needs',
    options,
    others,
    multiple: true,
    exclusive: ['none'],
    value: ['b'],
    onanswer,
  });
  await fireEvent.click(input('Option a'));
  expect(onanswer).toHaveBeenLastCalledWith(['a', 'b']);
  await fireEvent.click(input('Option none'));
  expect(onanswer).toHaveBeenLastCalledWith(['none']);
  await rerender({ value: ['declined'] });
  await fireEvent.click(input('Option a'));
  expect(onanswer).toHaveBeenLastCalledWith(['a']);
});
