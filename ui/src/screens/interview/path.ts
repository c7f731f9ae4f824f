import type { CaseView, ItemView, PlaceView, StageView } from '../../backend/generated/wire';

/** An item with the stage it stands in. */
export interface Standing {
  stage: StageView;
  item: ItemView;
}

/** Between the questions and what comes afterwards. */
export const rest: PlaceView = { item: null, again: false };

/** An item's own place. */
export const at = (item: string): PlaceView => ({ item, again: false });

/** Where an item stands now; null when it is not available. */
export function standing(view: CaseView, id: string): Standing | null {
  for (const stage of view.stages) {
    const item = stage.items.find((each) => each.id === id);
    if (item) return { stage, item };
  }
  return null;
}

/** Where *next* and *back* lead from a place, as the view says. From the rest *next* may lead nowhere. */
export function ways(view: CaseView, from: PlaceView): { next: PlaceView | null; back: PlaceView | null } {
  if (from.item === null) return view.rest;
  const of = view.ways[from.item];
  return (from.again ? of?.again : undefined) ?? of?.own ?? { next: view.next, back: null };
}
