import { call, codeOf } from '../../backend/backend';
import type { CardView, ErrorCode, ExportPreview, ExportView } from '../../backend/generated/wire';

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

  /** Adds a card from its text. True if it was taken. */
  async addCard(text: string): Promise<boolean> {
    return this.#guard(async () => {
      const known = this.cards.map((card) => card.id);
      this.cards = await call('add_card', { text, service: this.service });
      const added = this.cards.filter((card) => !known.includes(card.id)).map((card) => card.id);
      this.chosen = [...this.chosen, ...added];
      await this.#look();
    });
  }

  /** Adds a card from a file that the officer chooses. */
  async addCardFile(): Promise<boolean> {
    let text: string | null = null;
    const chose = await this.#guard(async () => {
      text = (await call('choose_card'))?.text ?? null;
    });
    return chose && text !== null ? this.addCard(text) : false;
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
      return false;
    }
  }
}
