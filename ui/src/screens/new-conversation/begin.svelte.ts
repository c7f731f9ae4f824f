import { call, codeOf } from '../../backend/backend';
import type { ErrorCode, FormView, GuideView, InterpreterMode } from '../../backend/generated/wire';
import { go } from '../../state/screen.svelte';
import { language, type Language } from '../../texts/texts.svelte';

/** A new conversation before it is begun: no name is asked. */
export class Beginning {
  guides = $state.raw<GuideView[]>([]);
  forms = $state.raw<FormView[]>([]);
  guide = $state.raw('');
  person = $state.raw<Language | ''>('');
  interpreter = $state.raw<InterpreterMode>('none');
  /** Whether a paper sheet is typed in. */
  paper = $state.raw(false);
  /** The post's code for the interpreter; never a name. */
  code = '';
  vi = $state.raw('');
  lo = $state.raw('');
  problem = $state.raw<ErrorCode | null>(null);
  /** What is still missing, after an attempt to begin. */
  missing = $state.raw(false);
  busy = $state.raw(false);

  /** Reads the guides and the forms of address. The guide used last is proposed, and the most neutral form. */
  async load(): Promise<void> {
    try {
      const [home, forms] = await Promise.all([call('home'), call('forms_of_address')]);
      this.guides = home.guides;
      this.forms = forms;
      this.guide ||= home.proposed_guide ?? '';
      this.vi ||= this.formsOf('vi')[0]?.id ?? '';
      this.lo ||= this.formsOf('lo')[0]?.id ?? '';
      this.problem = home.guides.length === 0 ? 'guide-faulty' : null;
    } catch (failure) {
      this.problem = codeOf(failure);
    }
  }

  /** The forms of one language. */
  formsOf(one: Language): FormView[] {
    return this.forms.filter((form) => form.language === one);
  }

  /** The languages in play whose "you" has to be chosen. */
  get addressed(): ('vi' | 'lo')[] {
    return (['vi', 'lo'] as const).filter((one) => one === this.person || one === language());
  }

  /** Begins, and opens the conversation. */
  async begin(): Promise<void> {
    if (this.busy) return;
    this.missing = this.person === '' || this.guide === '';
    if (this.person === '' || this.missing) return;
    this.busy = true;
    this.problem = null;
    const code = this.code.trim();
    try {
      const view = await call('begin', {
        guide: this.guide,
        person_language: this.person,
        from_paper: this.paper,
        address: { vi: this.vi, lo: this.lo },
        interpreter: {
          mode: this.interpreter,
          ...(this.interpreter !== 'none' && code !== '' ? { code } : { code: null }),
        },
      });
      go({ name: 'case', case: view.case, part: 'interview' });
    } catch (failure) {
      this.problem = codeOf(failure);
    } finally {
      this.busy = false;
    }
  }
}
