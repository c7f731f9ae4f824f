import { call, codeOf } from '../backend/backend';
import type { ErrorCode, Preferences, SessionView } from '../backend/generated/wire';
import { speak } from '../texts/texts.svelte';
import { flushAll } from './pending';
import { go } from './screen.svelte';

/** What the window knows of the session: the last view it was given, and nothing else. */
class Session {
  /** The session as the use cases see it; null until the first answer. */
  view = $state.raw<SessionView | null>(null);
  /** Why the session could not be read at the start. */
  failure = $state.raw<ErrorCode | null>(null);
  /** While locking: typed text is still sent, but nothing is shown any more. */
  locking = $state.raw(false);
  /** Whether text could not be saved before the last lock. */
  unsaved = $state.raw(false);
  /** Which vault is asked for: the post's own, or the one to practise with. */
  entry = $state.raw<'work' | 'training'>('work');

  /** Takes a view, and its preferences into effect. */
  take(view: SessionView): void {
    this.view = view;
    this.failure = null;
    speak(view.preferences.language);
    if (typeof document !== 'undefined')
      document.documentElement.dataset['textSize'] = String(view.preferences.text_size);
  }

  /** Asks how things stand. */
  async load(): Promise<void> {
    try {
      this.take(await call('status'));
    } catch (failure) {
      this.failure = codeOf(failure);
    }
  }

  /** Changes language, text size or lock time. */
  async prefer(change: Partial<Preferences>): Promise<void> {
    if (!this.view) return;
    this.take(await call('set_preferences', { ...this.view.preferences, ...change }));
  }

  /** Sends what is typed, then locks. Whatever fails, the screens go. */
  async lock(): Promise<void> {
    if (!this.view || this.view.phase !== 'open' || this.locking) return;
    this.locking = true;
    this.entry = this.view.training ? 'training' : 'work';
    this.unsaved = !(await flushAll());
    try {
      this.take(await call('lock'));
    } catch {
      this.showLocked();
    } finally {
      go({ name: 'home' });
      this.locking = false;
    }
  }

  /** Tells the use cases that somebody is at the machine, and learns whether they locked meanwhile. */
  async beat(): Promise<void> {
    if (this.view?.phase !== 'open' || this.locking) return;
    try {
      const view = await call('status');
      if (view.phase === 'open' || this.locking) return;
      this.take(view);
      go({ name: 'home' });
    } catch {
      // The next command will say what is wrong.
    }
  }

  /** The window closes: sends what is typed and locks, whatever is open. */
  async close(): Promise<void> {
    if (this.view?.phase === 'open') return this.lock();
    await call('lock').catch(() => {});
  }

  /** The use cases locked by themselves (suspend, session lock): follow at once. */
  showLocked(): void {
    if (this.view) this.view = { ...this.view, phase: 'locked', officer: null };
    go({ name: 'home' });
  }
}

/** The one session of this window. */
export const session = new Session();
