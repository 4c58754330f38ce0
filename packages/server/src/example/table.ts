import type { PointKind, SeatAnswer } from '@wijkaanpak/domain';

/** The wijktafel of the example, with days counted from today. Nobody said any of this. */

const street = (group: string, people: number) => Array.from({ length: people }, (_, index) => ({ number: `${group}-${index + 1}`, group }));

/** Sixteen volunteers of two streets for two seats; who is drawn follows from the seed. */
export const draw = { volunteers: [...street('kerkstraat', 9), ...street('nieuwmarkt', 7)], seats: 2, seedFrom: 'Lotto, de eerste zaterdag na de brief: alle getallen op volgorde' };
export const seed = '4 11 23 30 38 44 (reserve 7)';

export const residents = [
  { group: 'kerkstraat', groupName: 'Bewoners van de Kerkstraat', name: 'Fatma', isDrawn: true },
  { group: 'nieuwmarkt', groupName: 'Bewoners van de Nieuwmarkt', name: 'Henk', isDrawn: true },
  { group: 'blok-c', groupName: 'Huurders van blok C', name: 'Joop', isDrawn: false },
  { group: 'jongeren', groupName: 'Jongeren van het buurthuis', name: 'Samira B.', isDrawn: false },
] as const;

export const senders = [
  { group: 'gemeente', groupName: 'Voorbeeldgemeente', name: 'Samira Jansen' },
  { group: 'corporatie', groupName: 'Voorbeeldwonen', name: 'Piet de Boer' },
  { group: 'basisschool', groupName: 'Voorbeeldschool', name: 'Mila Visser' },
] as const;

export interface ExamplePoint {
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
  readonly kind: PointKind;
  readonly put: number;
  readonly meeting: number;
  /** What each seat said, residents first. */
  readonly said?: readonly SeatAnswer[];
  readonly interest?: string;
  readonly steps?: readonly { readonly day: number; readonly to: 'under-way' | 'done' | 'stopped'; readonly reasons: string }[];
  readonly deviation?: { readonly day: number; readonly organisation: string; readonly what: string };
}

export const points: readonly ExamplePoint[] = [
  {
    id: 'bank-kastanje', title: 'Een bank om de kastanje bij de school', explanation: 'Leerlingen van de vakschool maken hem.', kind: 'lasting', put: -200, meeting: -185,
    said: ['yes', 'yes', 'yes', 'yes', 'yes', 'abstain', 'yes'], steps: [{ day: -170, to: 'under-way', reasons: '' }, { day: -6, to: 'done', reasons: '' }],
  },
  {
    id: 'eenrichting', title: 'De Kerkstraat één kant op voor auto’s', explanation: 'Er komt meer plek op de stoep.', kind: 'lasting', put: -150, meeting: -130,
    said: ['no', 'yes', 'no', 'no', 'yes', 'yes', 'yes'],
  },
  {
    id: 'afval', title: 'Een proef met grotere containers aan de Nieuwmarkt', explanation: 'Drie maanden, daarna kijken we samen terug.', kind: 'ordinary', put: -100, meeting: -90,
    said: ['yes', 'recused', 'yes', 'absent', 'yes', 'yes', 'no'], interest: 'Woont naast de plek van de containers.', steps: [{ day: -80, to: 'under-way', reasons: '' }],
    deviation: { day: -25, organisation: 'gemeente', what: 'De gemeente zet twee containers in plaats van vier.' },
  },
  { id: 'buurtbus', title: 'Een buurtbus op zaterdag', explanation: 'De school leent haar busje uit.', kind: 'lasting', put: -60, meeting: -45, said: ['yes', 'yes', 'yes', 'abstain', 'yes', 'no', 'yes'] },
  { id: 'speelplein', title: 'Het schoolplein ook na vier uur open', explanation: 'De school zoekt buren die de sleutel willen.', kind: 'lasting', put: -8, meeting: 12 },
  { id: 'winter', title: 'Wat hebben mensen nodig als het vriest?', explanation: '', kind: 'talk', put: -8, meeting: 12 },
];

export const agreementTexts = {
  title: 'Onderhoud van de binnentuin van blok C', parties: ['blok-c', 'corporatie'], proposedBy: 'blok-c',
  text: ['Voorbeeldwonen snoeit in maart en in september. Bewoners vegen en geven water.', 'Voorbeeldwonen snoeit in maart. Bewoners vegen, geven water en snoeien zelf in september.'],
} as const satisfies { title: string; parties: readonly string[]; proposedBy: string; text: readonly [string, string] };

export const minutesTexts = [
  { meeting: -185, text: 'Aanwezig: iedereen.\n\nDe bank om de kastanje. Fatma vroeg of er een rollator tussen past. De gemeente meet dat na. Alle bewoners waren voor. De corporatie onthield zich: de boom staat niet op haar grond.\n\nRondvraag. Joop vroeg naar de verwarming in blok C. Dat staat bij de toezeggingen.' },
  { meeting: -90, text: 'Afwezig: Samira B.\n\nDe proef met containers. Henk stemde niet mee, hij woont ernaast. De school was tegen: kinderen lopen er langs. De proef gaat door, drie maanden.\n\nDe volgende keer praten we over een buurtbus.' },
];
