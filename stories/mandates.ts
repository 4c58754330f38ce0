import type { Actor, Escalation, Mandate, MandateSubject, NamedPerson, Neighbourhood } from '@wijkaanpak/domain';
import { centrum, service } from './amsterdam-centrum.ts';

/** Mandates in Amsterdam Centrum, on the day of the stories (24 November 2026). Nobody gave them. */

const person = (name: string, role: string, organisation = 'stadsdeel'): NamedPerson => ({ organisation, name, role });
const samira = person('Samira el Idrissi', 'gebiedsmakelaar');
const erik = person('Erik Mulder', 'gebiedsmanager');
const council = { organisation: 'stadsdeel', body: 'dagelijks bestuur', signedBy: 'Nora Willems' };
const board = { organisation: 'woonstad', body: 'directie', signedBy: 'Hans Vos' };
const areas = centrum.areas.map(({ code }) => code);

const subject = (id: string, name: string, onBehalfOf = council): MandateSubject => ({ id, name, onBehalfOf });
export const subjects: readonly MandateSubject[] = [subject('bomen', 'Bomen en planten'), subject('speelplekken', 'Speelplekken en bankjes'), subject('straten', 'Straten en verkeer'), subject('feesten', 'Feesten op straat'), subject('trappenhuizen', 'Trappenhuizen en liften', board)];

const mandate = (id: string, holder: NamedPerson, change: Partial<Mandate> = {}): Mandate => ({
  id, neighbourhood: 'centrum', holder, backing: erik, onBehalfOf: council, basis: 'awb', subjects: ['speelplekken'], areas, upTo: 500_000, from: '2026-01-01', until: '2027-12-31',
  scope: 'general', isWritten: true, isSubordinate: true, hasAgreed: false, maySubmandate: true, parent: null, revoked: null, ...change,
});

const speelplekken = mandate('speelplekken', samira);
export const register: readonly Mandate[] = [
  speelplekken,
  mandate('bankjes', person('Fatima Bouali', 'beheerder speelplekken'), { parent: 'speelplekken', backing: samira, upTo: 100_000 }),
  mandate('bomen', person('Joost de Wit', 'boombeheerder'), { subjects: ['bomen'], areas: areas.slice(0, 30), upTo: 250_000 }),
  mandate('bomen-proef', samira, { subjects: ['bomen'], areas: areas.slice(0, 2), upTo: null }),
  mandate('trappenhuizen', person('Joris van Dam', 'wijkbeheerder', 'woonstad'), { subjects: ['trappenhuizen'], onBehalfOf: board, backing: person('Mieke Smits', 'teamleider', 'woonstad'), basis: 'own-rules', upTo: 75_000 }),
  mandate('straten', person('Ruud Kok', 'wegbeheerder'), { subjects: ['straten'], revoked: '2026-10-01' }),
];

const road = [erik, person(council.signedBy, council.body)];
const escalation = (id: string, question: string, change: Partial<Escalation> = {}): Escalation =>
  ({ id, neighbourhood: 'centrum', mandate: 'speelplekken', by: samira, matter: { subject: 'speelplekken', area: areas[0]!, amount: 800_000 }, question, raised: '2026-11-19', road, answer: null, ...change });

export const waiting = escalation('klimtoestel', 'Kinderen vragen een hoger klimtoestel van € 8.000. Mag dat?');
export const silent = escalation('feest', 'De straat wil op 27 april dicht voor een feest. Wie geeft toestemming?', { raised: '2026-11-06', matter: { subject: 'feesten', area: areas[0]!, amount: 0 } });
export const answered = escalation('bankjes', 'Mogen er zes bankjes komen in plaats van drie?', { raised: '2026-10-01', answer: { on: '2026-10-09', by: erik, outcome: 'yes', reasons: 'Ouderen kunnen dan de hele route lopen.' } });
export const late = escalation('kraan', 'Mag er een waterkraan bij de speelplek komen?', { raised: '2026-10-01', answer: { on: '2026-11-09', by: road[1]!, outcome: 'no', reasons: 'De leiding ligt te diep. Wij hadden dat eerder moeten zeggen.' } });
export const unanswered = escalation('hek', 'Mag het hek om de speelplek weg?', { raised: '2026-10-10' });

const withReach: Neighbourhood = {
  ...centrum,
  partners: centrum.partners.map((partner) => ({ ...partner, people: partner.people.map((one) => ({ ...one, reach: one.name === samira.name ? 'dinsdag van 9 tot 12 uur in het buurthuis' : 'elke ochtend bij de ingang' })) })),
};

const acting = ({ name, organisation }: NamedPerson): Actor => ({ id: name, name, partner: organisation, roles: ['professional'] });
const login = (who: NamedPerson): string => `e30.${btoa(JSON.stringify(acting(who)))}.`;
/** As a login gives them; the widget reads from them who this is. */
export const [holderToken, backingToken] = [login(samira), login(erik)];

export const mandates = (escalations: readonly Escalation[] = [waiting, silent, answered, late, unanswered], given: readonly Mandate[] = register, about = subjects) =>
  service({ neighbourhoods: [withReach], mandates: given, mandateSubjects: { centrum: about }, escalations, actors: { [holderToken]: acting(samira), [backingToken]: acting(erik) } });
