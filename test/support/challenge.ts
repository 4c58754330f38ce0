import { exampleOrdinance, type Challenge, type ChallengeCourse, type ChallengeEvent, type ChallengeInput, type ChallengeOrdinance, type ChallengeStep, type NamedPerson, type RefusalGround } from '@wijkaanpak/domain';

/** A whole challenge that keeps to the example ordinance. */
export const challenge: ChallengeInput = {
  task: { kind: 'green', description: 'De plantsoenen langs de Lindengracht onderhouden.' },
  group: { description: 'Bewoners van de gracht en de school.', people: 12 },
  better: 'Meer bloemen en bijen, en kinderen die leren tuinieren.',
  plan: { description: 'Elke zaterdag werken we met vier mensen aan een vak.', continuity: 'Valt er iemand weg, dan neemt de school het over.' },
  cost: { ours: 400_000, today: 650_000, explanation: 'Planten en gereedschap.' },
  support: { people: 40, description: 'Handtekeningen, deur aan deur.' },
  help: 'Een waterpunt en advies van een hovenier.',
};

export const course = (change: Partial<ChallengeCourse> = {}): ChallengeCourse => ({ received: '2026-03-02', complexity: 'ordinary', suspensions: [], openInvitation: null, postponements: [], answered: null, ...change });

export const challengeStep = (change: Partial<ChallengeStep>): ChallengeStep => ({ to: 'accepted', by: 'organisation', reasons: 'Omdat het kan.', mandate: 'groen-zuid', grounds: [], wasAskedToSupplement: false, ...change });

const person = (name: string, role: string): NamedPerson => ({ organisation: 'gemeente', name, role });
export const jansen = person('S. Jansen', 'gebiedsmakelaar');
export const bakker = person('T. Bakker', 'jurist');
const under = (on: string, by = jansen, mandate = 'groen') => ({ on, by, mandate });

/** What can happen to a challenge, each on a day. */
export const happened = {
  receipt: (on: string, complexity: 'ordinary' | 'complex' = 'ordinary'): ChallengeEvent => ({ kind: 'receipt', ...under(on), complexity }),
  invitation: (on: string, supplyBy: string): ChallengeEvent => ({ kind: 'invitation', ...under(on), what: 'Wie heeft de sleutel van de kraan?', supplyBy }),
  supplement: (on: string): ChallengeEvent => ({ kind: 'supplement', on, words: 'De school heeft de sleutel.' }),
  postponement: (on: string, weeks = 6): ChallengeEvent => ({ kind: 'postponement', ...under(on), length: { length: weeks, unit: 'weeks' }, reasons: 'De hovenier is ziek.' }),
  accepted: (on: string): ChallengeEvent => ({ kind: 'answer', ...under(on), outcome: 'accepted', reasons: 'Het plan is goed en goedkoper.', grounds: [] }),
  refused: (on: string, grounds: readonly RefusalGround[] = ['not-better']): ChallengeEvent => ({ kind: 'answer', ...under(on), outcome: 'refused', reasons: 'Het wordt niet beter dan nu.', grounds: [...grounds] }),
  upheld: (on: string, by = bakker): ChallengeEvent => ({ kind: 'answer', ...under(on, by, 'bezwaren'), outcome: 'refusal-upheld', reasons: 'Het bezwaar verandert dat niet.', grounds: ['not-better'] }),
  objection: (on: string): ChallengeEvent => ({ kind: 'objection', on }),
  offer: (on: string, until: string): ChallengeEvent => ({ kind: 'offer', ...under(on), result: 'Bewoners verzorgen de plantsoenen het hele jaar.', yearly: 400_000, until }),
  signature: (on: string, offer = 1): ChallengeEvent => ({ kind: 'signature', on, offer }),
  review: (on: string): ChallengeEvent => ({ kind: 'review', ...under(on), findings: 'Het ging goed, op het water geven na.' }),
  withdrawal: (on: string): ChallengeEvent => ({ kind: 'withdrawal', on }),
} as const;

/** A challenge that came in on 2 March 2026 under the example ordinance, with what happened to it. */
export const sentChallenge = (events: readonly ChallengeEvent[] = [], change: Partial<Challenge> = {}): Challenge => ({
  ...challenge, id: 'groen', neighbourhood: 'centrum', ordinance: exampleOrdinance, received: '2026-03-02', events: [...events], ...change,
});

/** An ordinance taken from its official text, of which nothing is uncertain. */
export const settledOrdinance: ChallengeOrdinance = { ...exampleOrdinance, id: 'gelezen', takenFrom: 'official-text' };
