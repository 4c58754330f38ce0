import * as z from 'zod/mini';
import { ReasonedObjection } from '../counting/consent/objection.ts';
import { OptionId } from '../identifiers.ts';
import { code, type Issue } from '../issues.ts';
import { Instant } from '../time.ts';
import { checkChoices } from './choices.ts';
import { VotingCode } from './code.ts';
import { checkPoints } from './points.ts';
import type { Vote } from './vote.ts';

/** What a resident chose; an empty list is a blank ballot where the rules allow one. */
export const Ballot = z.strictObject({
  choices: z.array(OptionId).check(z.maxLength(1000)),
  /** Points, grades or yes (1) and no (0) for each choice, in the order of `choices`. */
  points: z.optional(z.array(z.int().check(z.nonnegative()))),
});
export type Ballot = z.infer<typeof Ballot>;

/** A ballot as it is counted and published. */
export const CountedBallot = z.extend(Ballot, {
  /** Whom the voter belongs to, where a rule asks each group. */
  group: z.optional(z.string()),
  /** How many voters cast just this; 1 when not said. */
  times: z.optional(z.int().check(z.gte(1))),
});
export type CountedBallot = z.infer<typeof CountedBallot>;

/** A ballot (stembiljet) on its way to the ballot box: the choice and the code from the letter. */
export const BallotInput = z.extend(Ballot, {
  code: VotingCode.check(z.minLength(1, code('code.required'))),
  /** Where the rule asks for consent: what the same voter objects to, or no more. All of it is taken, or nothing. */
  objections: z.optional(z.array(ReasonedObjection).check(z.maxLength(1000))),
});
export type BallotInput = z.infer<typeof BallotInput>;

/** Shown after casting. It holds no choice, so it can be shown to others without showing the vote. */
export const Receipt = z.object({
  id: z.string(),
  castAt: Instant,
  /** 1 for the first ballot of this code, 2 after the first change, … */
  sequence: z.int().check(z.gte(1)),
  changeableUntil: Instant,
});
export type Receipt = z.infer<typeof Receipt>;

/** Everything about a ballot that the vote's rules refuse; empty when it may be cast. */
export const checkBallot = ({ rules, options }: Pick<Vote, 'rules' | 'options'>, { choices, points }: Ballot): Issue[] => [
  ...checkChoices({ rules, options }, choices),
  ...checkPoints(rules, choices, points),
];
