import { fail, succeed, type Result } from '../issues.ts';
import { tQuantile } from './distributions/student-t.ts';
import type { Interval } from './interval.ts';
import { usualLevel } from './interval.ts';
import { weightedMean, type EstimateOptions, type Unit } from './mean.ts';
import { exactBounds } from './proportion.ts';

/** How the interval of a weighted share is made. `logit` unless the share is close to 0 or 1; then `exact`. */
export const shareIntervals = ['logit', 'exact', 'wald'] as const;
export type ShareInterval = (typeof shareIntervals)[number];

/**
 * A weighted share (values 0 and 1) with an interval as `svyciprop` of the R package survey makes it: `logit`, Student's t on the logit scale;
 * `exact`, Clopper and Pearson with the effective number of answers (Korn and Graubard 1998); `wald`, estimate ± t · standard error, which may pass 0 and 1.
 * Refuses what {@link weightedMean} refuses, and answers that are all the same: they leave no spread to judge by.
 */
export function weightedProportion(units: readonly Unit[], kind: ShareInterval, options: EstimateOptions = {}): Result<Interval> {
  if (units.some(({ value }) => value !== 0 && value !== 1)) throw new RangeError('weightedProportion: expected only the values 0 and 1');
  const mean = weightedMean(units, options);
  if (!mean.ok) return mean;
  const { estimate, lower, upper, standardError, degreesOfFreedom, answers } = mean.value;
  const level = options.level ?? usualLevel;
  if (standardError === 0) return fail('sample.no-spread');
  if (kind === 'wald') return succeed({ estimate, lower, upper, level });
  const t = tQuantile((1 + level) / 2, degreesOfFreedom);
  const variance = estimate * (1 - estimate);
  if (kind === 'logit') {
    const half = (t * standardError) / variance;
    const middle = Math.log(estimate / (1 - estimate));
    return succeed({ estimate, lower: expit(middle - half), upper: expit(middle + half), level });
  }
  const effective = (variance / standardError ** 2) * (tQuantile((1 + level) / 2, answers - 1) / t) ** 2;
  return succeed({ estimate, level, ...exactBounds(effective * estimate, effective, level) });
}

const expit = (logit: number): number => 1 / (1 + Math.exp(-logit));
