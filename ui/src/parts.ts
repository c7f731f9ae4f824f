import type { Component } from 'svelte';
import type { CaseView } from './backend/generated/wire';
import ExportPart from './screens/export/ExportPart.svelte';
import HandoverPart from './screens/handover/HandoverPart.svelte';
import KeepingPart from './screens/keeping/KeepingPart.svelte';
import NeedsPart from './screens/contacts/NeedsPart.svelte';
import ResultPart from './screens/result/ResultPart.svelte';
import type { Part } from './state/screen.svelte';

/** What a part of a conversation is given by the frame around it. */
export interface PartProps {
  /** The conversation as it stands. */
  view: CaseView;
  /** Runs a command that changes the conversation, after those before it; throws what the command throws. */
  send: (work: () => Promise<CaseView>) => Promise<void>;
}

/** The parts beside the interview. Screens do not know each other; here they meet. */
export const parts: Record<Exclude<Part, 'interview'>, Component<PartProps>> = {
  needs: NeedsPart,
  result: ResultPart,
  handover: HandoverPart,
  export: ExportPart,
  keeping: KeepingPart,
};
