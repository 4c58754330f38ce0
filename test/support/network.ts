import type { KeptStory } from '@wijkaanpak/client';
import type { Commitment, Obstacle } from '@wijkaanpak/domain';
import { mandate, subject } from './mandates.ts';
import { late, partnersAtWork, promised } from './promised.ts';
import { table } from './tables.ts';
import { told } from './told.ts';

/** Who works with whom in the neighbourhood of `content.ts`. */
const boer = { organisation: 'corporatie', name: 'P. de Boer', role: 'wijkbeheerder' };

export const offered: Commitment = { ...late, id: 'bank', what: 'Er komt een bank om de kastanje.', handOvers: [{ to: boer, reasons: 'De bank staat op grond van de corporatie.', offered: '2026-11-02', answer: null, answered: null }] };
export const kept: Commitment = promised('klaar', { verdicts: [{ by: 'table', table: 'tafel', point: 'banken', found: 'kept', on: '2026-11-01' }] });

const answer = { words: 'Wij kijken ernaar.', name: 'M. Kaya', role: 'wijkmanager', partner: 'gemeente', answeredAt: '2026-01-09T10:00:00.000Z' };
export const storiesAtWork: readonly KeptStory[] = [
  told('tunnel', 3, { words: 'In de tunnel bij het station is het licht stuk. Ik loop om, ook als het regent, en mijn buurvrouw komt helemaal niet meer buiten.', consent: 'public', lead: 'gemeente', involved: ['corporatie'], answers: [answer] }),
  told('bankje', 9, { words: 'Ik kan nergens zitten.', consent: 'anonymous', lead: 'corporatie', links: [{ kind: 'commitment', id: 'bank', title: offered.what }] }),
  told('stil', 2, { words: 'Dit vertel ik alleen aan u.', lead: 'gemeente', involved: ['corporatie'] }),
];

export const obstacle: Obstacle = {
  id: 'vergunning', proposal: 'voorstel-1', neighbourhood: 'centrum', kind: 'rule', what: 'Voor een bank op de stoep is een vergunning nodig.', owner: { organisation: 'gemeente', name: 'M. Kaya', role: 'wijkmanager' }, raised: '2026-10-01',
  raisedBy: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' }, due: '2026-12-20', notes: [{ kind: 'tried', on: '2026-11-02', by: boer, text: 'Wij boden onze eigen grond aan.', due: null }],
};

export const atWork = { partners: partnersAtWork, stories: storiesAtWork, commitments: [offered, kept], obstacles: [obstacle], tables: [table], mandates: [mandate()], subjects: [subject('groen', 'Bomen en planten')] };
