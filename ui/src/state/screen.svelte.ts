/** The parts of a conversation. */
export type Part = 'interview' | 'result' | 'needs' | 'handover' | 'export' | 'keeping';

/** Where the officer is while the session is open. There is no router and no history. */
export type Screen =
  | { name: 'home' }
  | { name: 'new' }
  | { name: 'settings' }
  | { name: 'contacts'; case?: string }
  | { name: 'case'; case: string; part: Part; item?: string };

let current = $state.raw<Screen>({ name: 'home' });

/** The screen to show. */
export function screen(): Screen {
  return current;
}

/** Goes to another screen. */
export function go(to: Screen): void {
  current = to;
}
