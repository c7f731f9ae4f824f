import { call, codeOf } from '../../backend/backend';
import type { CardView, ErrorCode, ExportPreview, ExportView } from '../../backend/generated/wire';
import { CardInput } from '../../state/card.svelte';
import { Wait } from '../../state/wait.svelte';

/** Sealing one case for chosen recipients. What leaves is shown by the use cases; nothing is worked out here. */
export class Sealing {
  /** Recipient cards of this vault. */
  cards = $state.raw<readonly CardView[]>([]);
  /** Chosen cards, by id. */
  chosen = $state.raw<readonly string[]>([]);
  /** The kind of help it is for, which the person's consent names. */
  service = $state('');
  /** Where the file is written. */
  folder = $state('');
  /** Exactly what would leave. */
  preview = $state.raw<ExportPreview | null>(null);
  /** The file that was written. */
  done = $state.raw<ExportView | null>(null);
  /** Why the last command failed. */
  problem = $state<ErrorCode | null>(null);
  /** While the file is sealed and written. */
  busy = $state(false);

  /** The card that is being added. */
  readonly card = new CardInput();
  /** The working officer's own passphrase, as typed. */
  own = '';
  readonly wait = new Wait();
  /** Counts tries, so that the input starts empty again. */
  round = $state.raw(0);

  readonly id: string;
  #asked = 0;

  constructor(id: string) {
    this.id = id;
  }

  /** Reads cards and the preview, in the officer's present language. */
  async load(): Promise<void> {
    await this.#guard(async () => {
      this.cards = await call('cards');
      await this.#look();
      // What is shown at first is for the first service that the person agreed to, or for the first at all.
      const services = this.preview?.services ?? [];
      this.service ||= (services.find((service) => service.agreed) ?? services[0])?.id ?? '';
    });
  }

  /** Cards that stand for the kind of help chosen: the person's consent names that, and no other. */
  get fitting(): readonly CardView[] {
    return this.cards.filter((card) => card.service === this.service);
  }

  /** Chooses the kind of help. */
  async chooseService(service: string): Promise<void> {
    this.service = service;
    this.chosen = [];
    await this.#guard(() => this.#look());
  }

  /** Chooses recipients. */
  async chooseCards(cards: readonly string[]): Promise<void> {
    this.chosen = cards;
    await this.#guard(() => this.#look());
  }

  /** Adds the card that was read and compared, confirmed by the officer's own passphrase. True if it was taken. */
  async addCard(): Promise<boolean> {
    const text = this.card.card?.text;
    if (text === undefined || this.busy) return false;
    this.busy = true;
    const own = this.own;
    const taken = await this.#guard(async () => {
      const known = this.cards.map((card) => card.id);
      this.cards = await call('add_card', { text, service: this.service, own });
      const added = this.cards.filter((card) => !known.includes(card.id)).map((card) => card.id);
      this.chosen = [...this.chosen, ...added];
      await this.#look();
    });
    this.busy = false;
    if (taken) this.card.clear();
    if (taken || this.problem === 'wrong-passphrase') {
      this.own = '';
      this.round += 1;
    }
    return taken;
  }

  /** Forgets what was typed: the screen goes. */
  forget(): void {
    this.own = '';
    this.wait.stop();
  }

  /** Lets the officer choose the folder. */
  async chooseFolder(): Promise<void> {
    await this.#guard(async () => {
      this.folder = (await call('choose_folder')) ?? this.folder;
    });
  }

  /** Seals and writes. */
  async seal(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.#guard(async () => {
      this.done = await call('export', this.#request());
    });
    this.busy = false;
  }

  /** Begins anew for other recipients. */
  async again(): Promise<void> {
    this.done = null;
    await this.chooseCards([]);
  }

  #request() {
    return { case: this.id, service: this.service, cards: [...this.chosen], folder: this.folder };
  }

  async #look(): Promise<void> {
    // Quick clicks: only the answer to the last one is shown.
    this.#asked += 1;
    const mine = this.#asked;
    const preview = await call('preview_export', this.#request());
    if (mine === this.#asked) this.preview = preview;
  }

  async #guard(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.problem = null;
      return true;
    } catch (failure) {
      this.problem = codeOf(failure);
      this.wait.after(failure);
      return false;
    }
  }
}
