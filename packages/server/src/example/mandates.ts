import type { Body, Mandate, MandateSubject, NamedPerson } from '@wijkaanpak/domain';

const person = (organisation: string) => (name: string, role: string): NamedPerson => ({ organisation, name, role });
const [ofMunicipality, ofCorporation] = [person('gemeente'), person('corporatie')];
const samira = ofMunicipality('Samira Jansen', 'gebiedsmakelaar Centrum');
const fatima = ofMunicipality('Fatima Bouali', 'beheerder speelplekken');
const erik = ofMunicipality('Erik Mulder', 'gebiedsmanager');
const joost = ofMunicipality('Joost de Wit', 'boombeheerder');
const piet = ofCorporation('Piet de Boer', 'wijkbeheerder');
const mieke = ofCorporation('Mieke Smits', 'teamleider beheer');

const council: Body = { organisation: 'gemeente', body: 'college van burgemeester en wethouders', signedBy: 'Nora Willems' };
const board: Body = { organisation: 'corporatie', body: 'directie', signedBy: 'Hans Vos' };

/** How residents reach the people of the example; nobody answers there. */
export const reaches = {
  samira: 'dinsdag van 9 tot 12 uur in het buurthuis, of bel 14 000',
  fatima: 'bel 14 000 en vraag naar de speelplekken',
  piet: 'elke ochtend van 8 tot 10 uur bij de ingang aan de Nieuwmarkt',
} as const;

const subject = (id: string, name: string, onBehalfOf = council): MandateSubject => ({ id, name, onBehalfOf });

/** What is decided about in the example. About feasts in the street nobody has a mandate. */
export const exampleSubjects: readonly MandateSubject[] = [
  subject('bewonersgeld', 'Geld voor plannen van bewoners'), subject('speelplekken', 'Speelplekken en bankjes'), subject('bomen', 'Bomen en planten'), subject('afval', 'Afval en containers'),
  subject('straten', 'Straten en verkeer'), subject('feesten', 'Feesten op straat'), subject('trappenhuizen', 'Trappenhuizen en liften van huurwoningen', board),
];

/** A mandate of the example, with days counted from today, for the areas that `where` picks of the neighbourhood's. Nobody gave these mandates. */
export interface ExampleMandate {
  readonly id: string;
  readonly holder: NamedPerson;
  readonly backing: NamedPerson;
  readonly onBehalfOf: Body;
  readonly subjects: readonly string[];
  readonly where: 'everywhere' | 'first-half' | 'first-two';
  readonly upTo: Mandate['upTo'];
  readonly days: readonly [from: number, until: number];
  readonly parent?: string;
  readonly revoked?: number;
}

const mandate = (id: string, holder: NamedPerson, [subjects, upTo]: readonly [readonly string[], number | null], change: Partial<ExampleMandate> = {}): ExampleMandate =>
  ({ id, holder, backing: erik, onBehalfOf: council, subjects, where: 'everywhere', upTo, days: [-300, 430], ...change });

export const exampleMandates: readonly ExampleMandate[] = [
  mandate('bewonersplannen', samira, [['bewonersgeld', 'speelplekken'], 500_000]),
  mandate('speelplekken', fatima, [['speelplekken'], 100_000], { backing: samira, parent: 'bewonersplannen', days: [-200, 400] }),
  mandate('bomen-west', joost, [['bomen'], 250_000], { where: 'first-half' }),
  mandate('bomen-proef', samira, [['bomen'], 100_000], { where: 'first-two', days: [-60, 120] }),
  mandate('containers', ofMunicipality('Lien Pham', 'coördinator afval'), [['afval'], null]),
  mandate('straten', ofMunicipality('Ruud Kok', 'wegbeheerder'), [['straten'], 150_000], { revoked: -20 }),
  mandate('trappenhuizen', piet, [['trappenhuizen'], 75_000], { backing: mieke, onBehalfOf: board }),
  mandate('bomen-vroeger', ofMunicipality('Aletta Prins', 'boombeheerder'), [['bomen'], 200_000], { days: [-900, -301] }),
];

/** What was put to somebody further up in the example: the mandate, days ago, and the answer with days ago. */
export interface ExampleEscalation {
  readonly id: string;
  readonly mandate: string;
  readonly subject: string;
  readonly amount: number;
  readonly question: string;
  readonly raised: number;
  readonly road: readonly NamedPerson[];
  readonly answer?: { readonly on: number; readonly by: NamedPerson; readonly outcome: 'yes' | 'no'; readonly reasons: string };
}

const nora: NamedPerson = { organisation: council.organisation, name: council.signedBy, role: council.body };
const hans: NamedPerson = { organisation: board.organisation, name: board.signedBy, role: board.body };

export const exampleEscalations: readonly ExampleEscalation[] = [
  { id: 'lift-blok-c', mandate: 'trappenhuizen', subject: 'trappenhuizen', amount: 1_200_000, question: 'Mag de lift in blok C dit jaar nog worden vervangen?', raised: -40, road: [mieke, hans] },
  {
    id: 'geveltuinen', mandate: 'bewonersplannen', subject: 'bewonersgeld', amount: 800_000, question: 'Bewoners vragen € 8.000 voor dertig geveltuinen. Mag dat?', raised: -60, road: [erik, nora],
    answer: { on: -52, by: erik, outcome: 'yes', reasons: 'Het plan past bij wat de wijktafel wil, en de bewoners doen het onderhoud.' },
  },
  { id: 'straatfeest', mandate: 'bewonersplannen', subject: 'feesten', amount: 60_000, question: 'De straat wil op 27 april dicht voor een feest. Wie geeft toestemming?', raised: -18, road: [erik, nora] },
  { id: 'klimtoestel', mandate: 'speelplekken', subject: 'speelplekken', amount: 350_000, question: 'Kinderen vragen een hoger klimtoestel voor € 3.500. Mag dat er komen?', raised: -5, road: [samira, erik, nora] },
];
