import { fail, type Result } from '../issues.ts';
import { checkLevel, usualLevel } from './interval.ts';
import { estimateFrom, type Estimate, type EstimateOptions } from './mean.ts';
import type { Sampled } from './margins.ts';

/** Respondents alike, with the weight that weighting gave them. A value of `null`: they took part, and gave no grade here. */
export interface Calibrated extends Omit<Sampled, 'weight'> {
  readonly value: number | null;
  readonly weight: number;
  /** Their weight before weighting; 1 when left out. */
  readonly before?: number;
  readonly cluster?: string;
}

/**
 * Weighted mean after raking or post-stratification on these dimensions, in the unit of the values. Its standard error counts only what the dimensions do not
 * explain: the residuals of the linearised values on the groups of all dimensions (Deville, Särndal and Sautory 1993; as `svymean` after `rake` in R).
 * Who gave no value is part of the sample and not of the mean. Refuses fewer than 2 values and weights that are all 0.
 */
export function calibratedMean(respondents: readonly Calibrated[], dimensions: readonly string[], { level = usualLevel, population }: EstimateOptions = {}): Result<Estimate> {
  checkLevel('calibratedMean', level);
  const graded = respondents.filter((one): one is Calibrated & { value: number } => one.value !== null);
  const answers = graded.reduce((sum, { times = 1 }) => sum + times, 0);
  if (answers < 2) return fail('sample.too-few', '', { minimum: 2, answers });
  const total = graded.reduce((sum, { weight, times = 1 }) => sum + times * weight, 0);
  if (total === 0) return fail('weights.all-zero');
  const mean = graded.reduce((sum, { weight, value, times = 1 }) => sum + times * weight * value, 0) / total;
  const squares = graded.reduce((sum, { weight, value, times = 1 }) => sum + times * weight * (value - mean) ** 2, 0);
  const left = residuals(respondents, dimensions, respondents.map(({ value }) => (value === null ? 0 : value - mean)));
  const parts = respondents.map(({ weight, times = 1, cluster }, index) => ({ influence: (weight * left[index]!) / total, weight, times, ...(cluster === undefined ? {} : { cluster }) }));
  const estimate = estimateFrom(mean, { parts, population, level, spread: Math.sqrt((squares / total) * (answers / (answers - 1))) });
  return estimate.ok ? { ok: true, value: { ...estimate.value, answers } } : estimate;
}

/** What is left of values after taking out the mean of each group of each dimension, over and over until nothing changes: least squares on all groups at once. */
function residuals(respondents: readonly Calibrated[], dimensions: readonly string[], values: readonly number[]): number[] {
  const left = [...values];
  const scale = Math.max(...values.map(Math.abs));
  const weights = respondents.map(({ weight, before = 1, times = 1 }) => (weight > 0 ? before * times : 0));
  const groups = dimensions.map((dimension) => positions(respondents, dimension));
  for (let round = 0; round < 1000; round += 1) {
    let moved = 0;
    for (const { of, size } of groups) {
      const sums = new Float64Array(size);
      const wholes = new Float64Array(size);
      for (const [index, group] of of.entries()) {
        sums[group]! += weights[index]! * left[index]!;
        wholes[group]! += weights[index]!;
      }
      for (const [index, group] of of.entries()) {
        const mean = wholes[group]! > 0 ? sums[group]! / wholes[group]! : 0;
        left[index]! -= mean;
        moved = Math.max(moved, Math.abs(mean));
      }
    }
    if (moved <= 1e-12 * scale) break;
  }
  return left;
}

function positions(respondents: readonly Calibrated[], dimension: string): { readonly of: readonly number[]; readonly size: number } {
  const known = new Map<string, number>();
  const of = respondents.map((one) => {
    const name = one.of[dimension] ?? '';
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name)!;
  });
  return { of, size: known.size };
}
