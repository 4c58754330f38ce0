import { fail, succeed, type Result } from '../issues.ts';
import type { RefusalGround } from './grounds.ts';
import { hasGround, type ChallengeOrdinance } from './ordinance.ts';

/** The road of a challenge. There is no way to an end that nobody is told of. */
export const challengeStates = ['draft', 'submitted', 'accepted', 'refused', 'objection', 'refusal-upheld', 'agreement', 'ended', 'withdrawn'] as const;
export type ChallengeState = (typeof challengeStates)[number];

/** Who takes a step: residents, the organisation (with reasons, under a mandate), or both together by signing. */
export type ChallengeMover = 'residents' | 'organisation' | 'both';

export interface ChallengeTransition {
  readonly from: ChallengeState;
  readonly to: ChallengeState;
  readonly by: ChallengeMover;
}

export const challengeTransitions: readonly ChallengeTransition[] = [
  { from: 'draft', to: 'submitted', by: 'residents' },
  { from: 'submitted', to: 'accepted', by: 'organisation' },
  { from: 'submitted', to: 'refused', by: 'organisation' },
  { from: 'submitted', to: 'withdrawn', by: 'residents' },
  { from: 'refused', to: 'objection', by: 'residents' },
  { from: 'objection', to: 'accepted', by: 'organisation' },
  { from: 'objection', to: 'refusal-upheld', by: 'organisation' },
  { from: 'objection', to: 'withdrawn', by: 'residents' },
  { from: 'accepted', to: 'agreement', by: 'both' },
  { from: 'accepted', to: 'withdrawn', by: 'residents' },
  { from: 'agreement', to: 'ended', by: 'both' },
];

export interface ChallengeStep {
  readonly to: ChallengeState;
  readonly by: ChallengeMover;
  /** Why, in sentences residents can read. Required of an organisation. */
  readonly reasons: string;
  /** The mandate an organisation's step rests on (Awb 10:10). */
  readonly mandate: string | null;
  /** For a refusal: the grounds, all from the ordinance's list. */
  readonly grounds: readonly RefusalGround[];
  /** Whether residents were asked to supplement what was missing, before it is held against them (Awb 4:5 lid 1). */
  readonly wasAskedToSupplement: boolean;
}

const isRefusal = (state: ChallengeState): boolean => state === 'refused' || state === 'refusal-upheld';

/** The state after a step, or why the step may not be taken. A refusal rests on grounds that the ordinance lists, with reasons, and on nothing else. */
export function moveChallenge(from: ChallengeState, step: ChallengeStep, ordinance: Pick<ChallengeOrdinance, 'grounds' | 'legalNature'>): Result<ChallengeState> {
  const { to, by, reasons, mandate } = step;
  const transition = challengeTransitions.find((one) => one.from === from && one.to === to);
  if (!transition) return fail('challenge.transition.not-allowed', 'to', { from, to });
  if (transition.by !== by) return fail('challenge.transition.not-yours', 'by');
  if (to === 'objection' && ordinance.legalNature.answer === 'reaction') return fail('challenge.objection.not-open', 'to');
  if (by !== 'organisation') return succeed(to);
  if (!reasons.trim()) return fail('challenge.reasons.required', 'reasons'); // Awb 3:46
  if (mandate === null) return fail('challenge.mandate.required', 'mandate');
  return isRefusal(to) ? checkRefusal(step, ordinance) : succeed(to);
}

function checkRefusal({ to, grounds, wasAskedToSupplement }: ChallengeStep, ordinance: Pick<ChallengeOrdinance, 'grounds'>): Result<ChallengeState> {
  if (grounds.length === 0) return fail('challenge.ground.required', 'grounds');
  const strange = grounds.findIndex((ground) => !hasGround(ordinance, ground));
  if (strange >= 0) return fail('challenge.ground.not-listed', `grounds.${strange}`, { ground: grounds[strange]! });
  if (grounds.includes('parts-missing') && !wasAskedToSupplement) return fail('challenge.supplement.not-asked', 'grounds');
  return succeed(to);
}
