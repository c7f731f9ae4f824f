import { call, codeOf } from '../../backend/backend';
import type { CaseRow, ErrorCode, HomeView } from '../../backend/generated/wire';

/** The first screen after unlocking. */
export class Home {
  view = $state.raw<HomeView | null>(null);
  problem = $state.raw<ErrorCode | null>(null);

  /** Reads the list. */
  async load(): Promise<void> {
    try {
      this.view = await call('home');
      this.problem = null;
    } catch (failure) {
      this.problem = codeOf(failure);
    }
  }

  /** Shows the conversations before those that are shown. */
  async more(): Promise<void> {
    const shown = this.view;
    if (!shown?.older) return;
    try {
      const next = await call('older', { before: shown.older });
      this.view = { ...shown, cases: [...shown.cases, ...next.cases], older: next.older };
      this.problem = null;
    } catch (failure) {
      this.problem = codeOf(failure);
    }
  }

  /** The conversation to continue: the latest that has not ended. */
  get latest(): CaseRow | null {
    return this.view?.cases.find((row) => !row.closed) ?? null;
  }
}
