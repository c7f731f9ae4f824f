import type { CaseView, ItemView, StageView } from '../../backend/generated/wire';

/** Stages that come when the questions are over. */
const afterwards: ReadonlySet<string> = new Set(['readback', 'result', 'referral', 'close']);

/** An item with the stage it stands in. */
export interface Standing {
  stage: StageView;
  item: ItemView;
}

/** Where an item stands now; null when it is not available. */
export function standing(view: CaseView, id: string): Standing | null {
  for (const stage of view.stages) {
    const item = stage.items.find((each) => each.id === id);
    if (item) return { stage, item };
  }
  return null;
}

function isAfterwards(view: CaseView, id: string): boolean {
  const place = standing(view, id);
  return place !== null && afterwards.has(place.stage.kind);
}

/** Whether a question is still to be asked: one that was left out, or put off. */
export function questionsLeft(view: CaseView): boolean {
  return view.next !== null && !isAfterwards(view, view.next);
}

/** The first item of the time after the questions that nothing was said to yet. */
export function firstAfterwards(view: CaseView): string | null {
  return view.path.find((id) => isAfterwards(view, id) && !view.given[id]) ?? null;
}

/** The card for reading back together. */
export function readingBack(view: CaseView): string | null {
  return view.stages.find((stage) => stage.kind === 'readback')?.items[0]?.id ?? null;
}

/** The item of the free account, where a person may always go on telling. */
export function account(view: CaseView): string | null {
  return view.stages.find((stage) => stage.kind === 'account')?.items[0]?.id ?? null;
}

/**
 * What comes after an item; null is the rest, where the questions are over. Nothing that was answered, or not answered,
 * stands in the way. Between the questions and what comes afterwards there is always the rest.
 */
export function following(view: CaseView, from: string): string | null {
  const at = view.path.indexOf(from);
  const to = (at < 0 ? view.next : view.path[at + 1]) ?? null;
  if (to === null || to === from) return null;
  return isAfterwards(view, to) && !isAfterwards(view, from) ? null : to;
}

/** What stands before an item, or before the rest (null); null if nothing does. */
export function preceding(view: CaseView, from: string | null): string | null {
  if (from === null) return view.path.filter((id) => !isAfterwards(view, id)).at(-1) ?? null;
  const at = view.path.indexOf(from);
  return at > 0 ? (view.path[at - 1] ?? null) : null;
}
