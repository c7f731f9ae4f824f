import type { Component } from 'svelte';
import type { Answer, ItemKind, ItemView, ItemWords, Lang } from '../../../backend/generated/wire';
import type { Draft } from '../interview.svelte';
import CardInput from './CardInput.svelte';
import ChoiceInput from './ChoiceInput.svelte';
import ChoicesInput from './ChoicesInput.svelte';
import ConsentInput from './ConsentInput.svelte';
import DateInput from './DateInput.svelte';
import NumberInput from './NumberInput.svelte';
import TextInput from './TextInput.svelte';

/** What every input is given. It changes nothing of its own: it asks, and is shown what was taken. */
export interface InputProps {
  item: ItemView;
  /** The officer's words. */
  words: ItemWords | undefined;
  /** The person's words. */
  theirs: ItemWords | undefined;
  /** The person's language, if it is not the officer's. */
  theirLanguage: Lang | null;
  /** The live answers. */
  answers: readonly Answer[];
  /** What was typed and could not be kept. */
  draft: Draft | null;
  /** Id of the question's heading. */
  labelledby: string;
  /** A press: the new answer, made from the live answers of that moment. */
  onanswer: (from: (live: readonly Answer[]) => Answer) => void;
  /** Typed: the answer and how it was typed. Throws if it was not kept. */
  onkeep: (answer: Answer, draft: Draft) => Promise<void>;
  /** Goes on. */
  onnext: () => void;
}

/** An input for every kind of item: a new kind does not compile before it has one. */
export const inputs: Record<ItemKind, Component<InputProps>> = {
  choice: ChoiceInput,
  choices: ChoicesInput,
  text: TextInput,
  number: NumberInput,
  date: DateInput,
  consent: ConsentInput,
  card: CardInput,
};
