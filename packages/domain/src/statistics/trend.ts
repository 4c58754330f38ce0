import { fail, succeed, type Result } from '../issues.ts';
import { tQuantile, twoSidedP } from './distributions/student-t.ts';
import { checkLevel, usualLevel } from './interval.ts';
import type { Difference } from './difference.ts';

/** A measurement at a moment; `weight` says how much it counts, for a wave 1 / its squared standard error. */
export interface Point {
  readonly at: number;
  readonly value: number;
  readonly weight?: number;
}

export interface Trend extends Difference {
  /** What the line gives at moment 0. */
  readonly intercept: number;
}

/**
 * The straight line through measurements, by weighted least squares: slope (unit of the values per unit of time) with its interval by Student's t on
 * k − 2 degrees of freedom, judged by how far the points lie from the line. Refuses fewer than 3 points and points of one moment; throws on a weight that is not positive.
 */
export function trend(points: readonly Point[], level = usualLevel): Result<Trend> {
  checkLevel('trend', level);
  const waves = points.length;
  if (waves < 3) return fail('trend.too-few-waves', '', { minimum: 3, waves });
  const weights = points.map(({ weight = 1 }) => weight);
  if (weights.some((weight) => !(weight > 0))) throw new RangeError('trend: expected weights above 0');
  const sum = (term: (point: Point) => number): number => points.reduce((total, point, index) => total + weights[index]! * term(point), 0);
  const whole = sum(() => 1);
  const [at, value] = [sum((point) => point.at) / whole, sum((point) => point.value) / whole];
  const squares = sum((point) => (point.at - at) ** 2);
  if (squares === 0) return fail('trend.one-moment');
  const slope = sum((point) => (point.at - at) * (point.value - value)) / squares;
  const residuals = sum((point) => (point.value - value - slope * (point.at - at)) ** 2);
  const degreesOfFreedom = waves - 2;
  const standardError = Math.sqrt(residuals / degreesOfFreedom / squares);
  const half = tQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  const p = standardError === 0 ? Number(slope === 0) : twoSidedP(slope / standardError, degreesOfFreedom);
  return succeed({ estimate: slope, lower: slope - half, upper: slope + half, level, standardError, degreesOfFreedom, p, intercept: value - slope * at });
}
