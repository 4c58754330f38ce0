import type { ChallengeCourse, ChallengeInput, ChallengeStep } from '@wijkaanpak/domain';

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
