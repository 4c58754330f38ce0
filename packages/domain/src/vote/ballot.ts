import * as z from 'zod/mini';
import { OptionId } from '../identifiers.ts';
import { code, issue, type Issue } from '../issues.ts';
import type { Cents } from '../money.ts';
import { Instant } from '../time.ts';
import { VotingCode } from './code.ts';
import type { Vote } from './vote.ts';

/** What a resident chose; an empty list is a blank ballot where the rules allow one. */
export const Ballot = z.strictObject({
  choices: z.array(OptionId).check(z.maxLength(1000)),
  /** Points, grades or yes (1) and no (0) for each choice, in the order of `choices`. */
  points: z.optional(z.array(z.int().check(z.nonnegative()))),
});
export type Ballot = z.infer<typeof Ballot>;

/** A ballot as it is counted. `group`: whom the voter belongs to, where a rule asks each group. `times`: how many voters cast just this; 1 when not said. */
export interface CountedBallot extends Ballot {
  readonly group?: string;
  readonly times?: number;
}

/** A ballot (stembiljet) on its way to the ballot box: the choice and the code from the letter. */
export const BallotInput = z.extend(Ballot, { code: VotingCode.check(z.minLength(1, code('code.required'))) });
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

/** What the chosen options cost together; an option without a cost counts as nothing. */
export const ballotCost = (vote: Pick<Vote, 'options'>, choices: readonly string[]): Cents =>
  vote.options.reduce((sum, option) => sum + (choices.includes(option.id) ? (option.cost ?? 0) : 0), 0);

/** What the votes of a quadratic ballot cost together: each option the square of its votes. */
export const creditsFor = (votes: Iterable<number>): number => Array.from(votes).reduce((sum, number) => sum + number * number, 0);

/** Everything about a ballot that the vote's rules refuse; empty when it may be cast. */
export const checkBallot = (vote: Pick<Vote, 'rules' | 'options'>, { choices, points }: Ballot): Issue[] => [...checkChoices(vote, choices), ...checkPoints(vote.rules, choices, points)];

/** What the rules refuse in the choices alone: all there is to check where no points are given, and less for a page to load. */
export function checkChoices({ rules, options }: Pick<Vote, 'rules' | 'options'>, choices: readonly string[]): Issue[] {
  const { minChoices: minimum, maxChoices: maximum, maxCost } = rules;
  const issues: Issue[] = [];
  const known = new Set(options.map((option) => option.id));
  choices.forEach((choice, index) => {
    if (!known.has(choice)) issues.push(issue('ballot.unknown-option', `choices.${index}`));
    if (choices.indexOf(choice) < index) issues.push(issue('ballot.option-twice', `choices.${index}`));
  });
  const chosen = choices.length;
  if (chosen < minimum) issues.push(issue('ballot.too-few-choices', 'choices', { minimum, chosen }));
  if (chosen > maximum) issues.push(issue('ballot.too-many-choices', 'choices', { maximum, chosen }));
  const total = ballotCost({ options }, choices);
  if (maxCost !== null && total > maxCost) {
    issues.push(issue('ballot.over-budget', 'choices', { maximum: maxCost, total, over: total - maxCost }));
  }
  return issues;
}

function checkPoints({ ballot, maxPoints, maxScore, counting }: Vote['rules'], choices: readonly string[], points: Ballot['points']): Issue[] {
  if (ballot !== 'points' && ballot !== 'score' && ballot !== 'yes-no') return points ? [issue('field.unknown', 'points', { field: 'points' })] : [];
  if (points?.length !== choices.length) return [issue('ballot.points-missing', 'points')];
  const maximum = ballot === 'yes-no' ? 1 : ballot === 'score' ? (maxScore ?? Infinity) : Infinity;
  const tooHigh = points.flatMap((point, index) => (point > maximum ? [issue('number.too-large', `points.${index}`, { maximum })] : []));
  if (tooHigh.length) return tooHigh;
  if (ballot !== 'points') return [];
  const total = counting === 'quadratic' ? creditsFor(points) : points.reduce((sum, one) => sum + one, 0);
  return maxPoints !== null && total > maxPoints ? [issue('ballot.too-many-points', 'points', { maximum: maxPoints, total })] : [];
}
