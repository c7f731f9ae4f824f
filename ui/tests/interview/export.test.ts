import { beforeEach, describe, expect, it } from 'vitest';
import { BackendError, connect } from '../../src/backend/backend';
import type { CardView, ErrorCode, ExportPreview, ExportRequest } from '../../src/backend/generated/wire';
import { Sealing } from '../../src/screens/export/export.svelte';
import { CASE } from './fake';

const desk: CardView = {
  id: 'age1desk',
  name: 'Desk 3',
  kind: 'real',
  words: 'calm river stone lamp',
  text: '{}',
  service: 'health',
  service_label: 'Doctor',
};
let asked: { name: string; request: unknown }[];
let failing: Partial<Record<string, ErrorCode>>;

function preview(request: ExportRequest): ExportPreview {
  return {
    allowed: request.cards.length > 0,
    reason: '',
    services: [
      { id: 'police', label: 'Police', agreed: false },
      { id: 'health', label: 'Doctor', agreed: true },
    ],
    sections: [],
    held_back: '',
  };
}

beforeEach(() => {
  asked = [];
  failing = {};
  connect(async (name, request) => {
    asked.push({ name, request });
    const code = failing[name];
    if (code) throw new BackendError(code);
    if (name === 'cards') return [];
    if (name === 'read_card') return desk;
    if (name === 'add_card') return [desk];
    if (name === 'choose_folder') return '/media/stick';
    if (name === 'preview_export') return preview(request as ExportRequest);
    return { file: 'random.age', folder: '/media/stick', size: '64 KiB', recipients: [desk] };
  });
});

describe('sealing', () => {
  it('is for the service that the person agreed to, and for the card that was just added', async () => {
    const sealing = new Sealing(CASE);
    await sealing.load();
    expect(sealing.service).toBe('health');
    expect(sealing.preview?.allowed).toBe(false);
    await sealing.card.read('{}');
    sealing.own = 'river lantern';
    expect(await sealing.addCard()).toBe(true);
    expect(asked.find((each) => each.name === 'add_card')?.request).toMatchObject({ own: 'river lantern' });
    expect([sealing.own, sealing.card.card]).toEqual(['', null]);
    await sealing.chooseFolder();
    expect(sealing.preview?.allowed).toBe(true);
    await sealing.seal();
    const sealed = asked.find((each) => each.name === 'export')?.request;
    expect(sealed).toEqual({ case: CASE, service: 'health', cards: ['age1desk'], folder: '/media/stick' });
    expect(sealing.done?.file).toBe('random.age');
  });

  it('keeps what was chosen when a passphrase is wrong or the folder is gone', async () => {
    const sealing = new Sealing(CASE);
    await sealing.load();
    await sealing.card.read('{}');
    await sealing.addCard();
    failing = { add_card: 'wrong-passphrase', export: 'no-such-folder' };
    await sealing.card.read('{}');
    sealing.own = 'a guess';
    expect(await sealing.addCard()).toBe(false);
    expect([sealing.problem, sealing.own, sealing.card.card]).toEqual(['wrong-passphrase', '', desk]);
    expect(sealing.chosen).toEqual(['age1desk']);
    await sealing.seal();
    expect(sealing.problem).toBe('no-such-folder');
    expect(sealing.done).toBeNull();
    expect(sealing.busy).toBe(false);
  });
});
