import { fail, succeed, type Result } from '../issues.ts';
import { normalCdf, normalQuantile } from './distributions/normal.ts';
import { tQuantile, twoSidedP } from './distributions/student-t.ts';
import { checkLevel, usualLevel, type Interval } from './interval.ts';
import { weightedMean, type Estimate } from './mean.ts';
import { checkCounts, wilsonBounds } from './proportion.ts';

/** A difference, never without its interval, with the chance of one at least as far from 0 when there is none (two-sided). */
export interface Difference extends Interval {
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
}

/** How much an estimate is known to vary; what a mean or a weighted mean comes with. */
export type Measured = Pick<Estimate, 'estimate' | 'standardError' | 'degreesOfFreedom'>;

/**
 * Difference `after` − `before` of two independent estimates: standard errors add up in squares, degrees of freedom after Welch and Satterthwaite.
 * In the unit of the estimates. Refuses two estimates without any error: there is nothing to judge their difference by.
 */
export function differenceOf(before: Measured, after: Measured, level = usualLevel): Result<Difference> {
  checkLevel('differenceOf', level);
  const [a, b] = [before.standardError ** 2, after.standardError ** 2];
  if (a + b === 0) return fail('sample.no-spread');
  const degreesOfFreedom = (a + b) ** 2 / (a ** 2 / before.degreesOfFreedom + b ** 2 / after.degreesOfFreedom);
  return succeed(difference({ estimate: after.estimate - before.estimate, standardError: Math.sqrt(a + b), degreesOfFreedom, level }));
}

/** Difference of the means of two independent groups of values, by Welch's t (B. Welch 1947). Refuses fewer than 2 values in a group, and values without spread. */
export function welch(before: readonly number[], after: readonly number[], level = usualLevel): Result<Difference> {
  const means = [before, after].map((values) => weightedMean(values.map((value) => ({ value }))));
  const [first, second] = means as [Result<Estimate>, Result<Estimate>];
  if (!first.ok) return first;
  return second.ok ? differenceOf(first.value, second.value, level) : second;
}

/**
 * Mean difference `after` − `before` of people who answered twice, by Student's paired t. Only for a panel: answers here are anonymous.
 * Refuses fewer than 2 pairs and differences that are all the same; throws on lists of unequal length.
 */
export function pairedDifference(before: readonly number[], after: readonly number[], level = usualLevel): Result<Difference> {
  checkLevel('pairedDifference', level);
  if (before.length !== after.length) throw new RangeError(`pairedDifference: expected as many before as after, got ${before.length} and ${after.length}`);
  const mean = weightedMean(before.map((value, index) => ({ value: after[index]! - value })));
  if (!mean.ok) return mean;
  return mean.value.standardError === 0 ? fail('sample.no-spread') : succeed(difference({ ...mean.value, level }));
}

function difference({ estimate, standardError, degreesOfFreedom, level }: Measured & { readonly level: number }): Difference {
  const half = tQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  return { estimate, lower: estimate - half, upper: estimate + half, level, standardError, degreesOfFreedom, p: twoSidedP(estimate / standardError, degreesOfFreedom) };
}

/** `count` of `answers`. */
export interface Share {
  readonly count: number;
  readonly answers: number;
}

/**
 * Difference `after` − `before` of two independent shares, with Newcombe's hybrid score interval (R. Newcombe 1998, method 10). Between −1 and 1.
 * Refuses no answers; throws on what is no count.
 */
export function differenceOfShares(before: Share, after: Share, level = usualLevel): Result<Interval> {
  checkLevel('differenceOfShares', level);
  for (const share of [before, after]) {
    checkCounts('differenceOfShares', share);
    if (share.answers === 0) return fail('sample.too-few', '', { minimum: 1, answers: 0 });
  }
  const z = normalQuantile((1 + level) / 2);
  const [p, q] = [before.count / before.answers, after.count / after.answers];
  const [a, b] = [wilsonBounds(before.count, before.answers, z), wilsonBounds(after.count, after.answers, z)];
  const estimate = q - p;
  return succeed({ estimate, lower: estimate - Math.hypot(q - b.lower, a.upper - p), upper: estimate + Math.hypot(b.upper - q, p - a.lower), level });
}

/**
 * The chance of two shares at least this far apart when they are the same: pooled z test, two-sided. For {@link holm}; the difference itself comes
 * from {@link differenceOfShares}. Refuses no answers, and answers that are all the same in both.
 */
export function sharesDifferByChance(before: Share, after: Share): Result<number> {
  for (const share of [before, after]) {
    checkCounts('sharesDifferByChance', share);
    if (share.answers === 0) return fail('sample.too-few', '', { minimum: 1, answers: 0 });
  }
  const pooled = (before.count + after.count) / (before.answers + after.answers);
  if (pooled === 0 || pooled === 1) return fail('sample.no-spread');
  const z = (after.count / after.answers - before.count / before.answers) / Math.sqrt(pooled * (1 - pooled) * (1 / before.answers + 1 / after.answers));
  return succeed(2 * normalCdf(-Math.abs(z)));
}
