import type { Api } from '@wijkaanpak/client';
import { amsterdamOrdinance, exampleOrdinance, hashChallengeSecret, type Actor, type Challenge, type ChallengeEvent, type ChallengeInput, type ChallengeOrdinance, type NamedPerson } from '@wijkaanpak/domain';
import { centrum, service } from './amsterdam-centrum.ts';
import { register, subjects } from './mandates.ts';

/** Challenges in Amsterdam Centrum, on the day of the stories (24 November 2026). Nobody sent them. */

const samira: NamedPerson = { organisation: 'stadsdeel', name: 'Samira el Idrissi', role: 'gebiedsmakelaar' };
const joost: NamedPerson = { organisation: 'stadsdeel', name: 'Joost de Wit', role: 'boombeheerder' };
const under = (on: string, by = samira, mandate = 'speelplekken') => ({ on, by, mandate });

/** The plan that residents write in the stories. */
export const plan: ChallengeInput = {
  task: { kind: 'green', description: 'De plantsoenen langs de Lindengracht onderhouden.' },
  group: { description: 'Bewoners van de gracht en de school.', people: 12 },
  better: 'Meer bloemen en bijen, en kinderen die leren tuinieren.',
  plan: { description: 'Elke zaterdag werken we met vier mensen aan een vak.', continuity: 'Valt er iemand weg, dan neemt de school het over.' },
  cost: { ours: 400_000, today: 650_000, explanation: 'Planten en gereedschap.' },
  support: { people: 40, description: 'Handtekeningen, deur aan deur.' },
  help: 'Een waterpunt en advies van een hovenier.',
};

/** What can happen to a challenge in the stories, each on a day. */
export const events = {
  receipt: (on: string): ChallengeEvent => ({ kind: 'receipt', ...under(on), complexity: 'ordinary' }),
  invitation: (on: string, supplyBy: string): ChallengeEvent => ({ kind: 'invitation', ...under(on), what: 'Wie heeft de sleutel van de kraan als de school dicht is?', supplyBy }),
  supplement: (on: string): ChallengeEvent => ({ kind: 'supplement', on, words: 'De kaaswinkel op de hoek heeft er ook een.' }),
  postponement: (on: string): ChallengeEvent => ({ kind: 'postponement', ...under(on), length: { length: 6, unit: 'weeks' }, reasons: 'De hovenier die het beoordeelt is ziek.' }),
  accepted: (on: string): ChallengeEvent => ({ kind: 'answer', ...under(on), outcome: 'accepted', reasons: 'Het wordt mooier en goedkoper, en de school zorgt dat het doorgaat.', grounds: [] }),
  refused: (on: string, ground: 'not-better' | 'running-project' = 'not-better'): ChallengeEvent => ({ kind: 'answer', ...under(on), outcome: 'refused', reasons: 'Het werk wordt nu al elke week gedaan, voor minder geld. Wij gaan wel met u praten over wat er blijft liggen.', grounds: [ground] }),
  objection: (on: string): ChallengeEvent => ({ kind: 'objection', on }),
  upheld: (on: string): ChallengeEvent => ({ kind: 'answer', ...under(on, joost, 'bomen'), outcome: 'refusal-upheld', reasons: 'Uw bezwaar geeft geen nieuwe cijfers over de kosten.', grounds: ['not-better'] }),
  offer: (on: string, until: string): ChallengeEvent => ({ kind: 'offer', ...under(on), result: 'Bewoners verzorgen de plantsoenen het hele jaar. De gemeente betaalt planten en water, en blijft verantwoordelijk.', yearly: 400_000, until }),
  signature: (on: string): ChallengeEvent => ({ kind: 'signature', on, offer: 1 }),
  review: (on: string): ChallengeEvent => ({ kind: 'review', ...under(on), findings: 'Het ging goed. In juli was er te weinig water; er komt een tweede kraan.' }),
  withdrawal: (on: string): ChallengeEvent => ({ kind: 'withdrawal', on }),
} as const;

export const sent = (received: string, happened: readonly ChallengeEvent[], ordinance: ChallengeOrdinance = exampleOrdinance): Challenge => ({ ...plan, id: 'lindengracht', neighbourhood: 'centrum', ordinance, received, events: [...happened] });
export { amsterdamOrdinance as amsterdam };

const acting: Actor = { id: samira.name, name: samira.name, partner: samira.organisation, roles: ['professional'] };
export const token = `e30.${btoa(JSON.stringify(acting))}.`;
/** The link of who wrote the plan. */
export const code = `lindengracht.${'ab'.repeat(16)}`;

export const challenges = (list: readonly Challenge[], ordinance: ChallengeOrdinance | null = exampleOrdinance): Api =>
  service({
    neighbourhoods: [centrum], challenges: list, mandates: register, mandateSubjects: { centrum: subjects }, actors: { [token]: acting },
    challengeOrdinances: { centrum: [ordinance ?? { ...amsterdamOrdinance, from: '2030-01-01' }] },
    challengeDrafts: list.map(({ id }) => ({ id, neighbourhood: 'centrum', version: 1, parts: plan, changedIn: {}, isSubmitted: true, secretHash: hashChallengeSecret('ab'.repeat(16)) })),
  });
