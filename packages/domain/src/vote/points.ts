import { issue, type Issue } from '../issues.ts';
import type { VoteRules } from './vote.ts';

/** What the votes of a quadratic ballot cost together: each option the square of its votes. */
export const creditsFor = (votes: Iterable<number>): number => Array.from(votes).reduce((sum, number) => sum + number * number, 0);

/** What the points on a ballot take of `maxPoints`: as many as there are or, where votes cost their square (`quadratic`), the credits for them. */
export const pointsSpent = ({ counting }: Pick<VoteRules, 'counting'>, points: readonly number[]): number =>
  counting === 'quadratic' ? creditsFor(points) : points.reduce((sum, one) => sum + one, 0);

/** What the vote's rules refuse of the points, grades or yes and no that a ballot gives its choices. */
export function checkPoints(rules: VoteRules, choices: readonly string[], points: readonly number[] | undefined): Issue[] {
  const { ballot, maxPoints, maxScore, counting } = rules;
  if (ballot !== 'points' && ballot !== 'score' && ballot !== 'yes-no') return points ? [issue('field.unknown', 'points', { field: 'points' })] : [];
  if (points?.length !== choices.length) return [issue('ballot.points-missing', 'points')];
  const maximum = ballot === 'yes-no' ? 1 : ballot === 'score' ? (maxScore ?? Infinity) : Infinity;
  const tooHigh = points.flatMap((point, index) => (point > maximum ? [issue('number.too-large', `points.${index}`, { maximum })] : []));
  if (tooHigh.length) return tooHigh;
  const total = pointsSpent(rules, points);
  if (ballot !== 'points' || maxPoints === null || total <= maxPoints) return [];
  const code = counting === 'quadratic' ? 'ballot.too-many-credits' : 'ballot.too-many-points';
  return [issue(code, 'points', { maximum: maxPoints, total, over: total - maxPoints })];
}
