import { call, codeOf } from '../backend/backend';
import type { ErrorCode, Preferences, SalvageView, SessionView } from '../backend/generated/wire';
import { speak } from '../texts/texts.svelte';
import { flushAll } from './pending';
import { go } from './screen.svelte';
import { unsaved } from './unsaved.svelte';

/** What the window knows of the session: the last view it was given, and nothing else. */
class Session {
  /** The session as the use cases see it; null until the first answer. */
  view = $state.raw<SessionView | null>(null);
  /** Why the session could not be read at the start. */
  failure = $state.raw<ErrorCode | null>(null);
  /** While locking: typed text is still sent, but nothing is shown any more. */
  locking = $state.raw(false);
  /** Whether the officer is asked to close the window and lose what is not saved. */
  asking = $state.raw(false);
  /** Whether a copy was brought back a moment ago, and waits to be unlocked. */
  broughtBack = $state.raw(false);
  /** Whether the officer wants to save what still reads of the store. */
  salvaging = $state.raw(false);
  /** What was just saved of a damaged store; null once it was read. */
  saved = $state.raw<SalvageView | null>(null);
  /** Which vault is asked for: the post's own, or the one to practise with. */
  entry = $state.raw<'work' | 'training'>('work');

  /** Takes a view, and its preferences into effect. */
  take(view: SessionView): void {
    this.view = view;
    this.failure = null;
    if (view.phase === 'open') {
      unsaved.begin();
      this.broughtBack = false;
    }
    speak(view.preferences.language);
    if (typeof document !== 'undefined')
      document.documentElement.dataset['textSize'] = String(view.preferences.text_size);
  }

  /** Asks how things stand, at the start: the program may have begun again after a lock. */
  async load(): Promise<void> {
    try {
      const view = await call('status');
      if (view.phase !== 'open' && view.training) this.entry = 'training';
      this.take(view);
    } catch (failure) {
      this.failure = codeOf(failure);
    }
  }

  /** Changes language, text size or lock time. */
  async prefer(change: Partial<Preferences>): Promise<void> {
    if (!this.view) return;
    this.take(await call('set_preferences', { ...this.view.preferences, ...change }));
  }

  /**
   * Sends what is typed, then locks. Whatever fails, the screens go; what could not be saved is set aside, sealed. A program
   * that knew the key ends with the lock and begins again: then this never comes to its end, and nothing is shown any more.
   */
  async lock(next?: 'work' | 'training'): Promise<void> {
    if (!this.view || this.view.phase !== 'open' || this.locking) return;
    this.locking = true;
    this.asking = false;
    this.saved = null;
    this.salvaging = false;
    this.entry = next ?? (this.view.training ? 'training' : 'work');
    await flushAll();
    const words = unsaved.words;
    const unsavedWords = words.length > 0;
    try {
      if (unsavedWords) await call('set_aside', { words }).catch(() => {});
      this.take(await call('lock', { training: this.entry === 'training', unsaved: unsavedWords }));
    } catch {
      this.view = {
        ...this.view,
        phase: 'locked',
        officer: null,
        words_waiting: false,
        words_lost: unsavedWords,
      };
    } finally {
      unsaved.forget();
      go({ name: 'home' });
      this.locking = false;
    }
  }

  /** Tells the use cases that somebody is at the machine, and learns whether they locked meanwhile. */
  async beat(): Promise<void> {
    if (this.view?.phase !== 'open' || this.locking) return;
    try {
      const view = await call('status');
      if (view.phase !== 'open') await this.lock();
    } catch {
      // The next command will say what is wrong.
    }
  }

  /**
   * Somebody asks to close the window. It closes when nothing is left unsaved. Otherwise it stays, and says why; the next
   * time it asks. `hidden`: behind the neutral page nothing is said and nothing asked, the second time it closes.
   */
  async close(hidden = false): Promise<void> {
    const warned = unsaved.warned;
    const open = this.view?.phase === 'open';
    const saved = open ? await unsaved.settle() : !this.view?.words_waiting;
    if (saved || (hidden && warned)) return this.leave();
    unsaved.warned = true;
    this.asking = !hidden && (warned || !open);
    await call('keep_open').catch(() => {});
  }

  /** Closes the window, whatever is unsaved. */
  async leave(): Promise<void> {
    await call('close_window').catch(() => {});
  }
}

/** The one session of this window. */
export const session = new Session();
