import { fail, succeed, type Result } from '../issues.ts';
import { betaQuantileOf, betaShapes } from './distributions/beta.ts';
import { normalQuantile } from './distributions/normal.ts';
import { tQuantile } from './distributions/student-t.ts';
import { checkLevel, usualLevel, type Interval } from './interval.ts';

/**
 * The share `count` / `answers` with Wilson's score interval, the one to use for a share of a simple random sample (E. Wilson 1927; without continuity
 * correction). Between 0 and 1, also for 0 and all. Refuses no answers; throws on what is no count.
 */
export function wilson(count: number, answers: number, level = usualLevel): Result<Interval> {
  checkCounts('wilson', { count, answers });
  checkLevel('wilson', level);
  if (answers === 0) return fail('sample.too-few', 'answers', { minimum: 1, answers });
  return succeed({ estimate: count / answers, level, ...wilsonBounds(count, answers, normalQuantile((1 + level) / 2)) });
}

export function wilsonBounds(count: number, answers: number, z: number): { readonly lower: number; readonly upper: number } {
  const share = count / answers;
  const whole = 1 + (z * z) / answers;
  const middle = (share + (z * z) / (2 * answers)) / whole;
  const half = (z / whole) * Math.sqrt((share * (1 - share)) / answers + (z * z) / (4 * answers * answers));
  return { lower: count === 0 ? 0 : Math.max(0, middle - half), upper: count === answers ? 1 : Math.min(1, middle + half) };
}

/**
 * The share `count` / `answers` with the exact interval of Clopper and Pearson (1934): never covers less than `level`, and is therefore wider
 * than {@link wilson}. Refuses no answers; throws on what is no count.
 */
export function clopperPearson(count: number, answers: number, level = usualLevel): Result<Interval> {
  checkCounts('clopperPearson', { count, answers });
  checkLevel('clopperPearson', level);
  if (answers === 0) return fail('sample.too-few', 'answers', { minimum: 1, answers });
  return succeed({ estimate: count / answers, level, ...exactBounds(count, answers, level) });
}

/** Clopper and Pearson's bounds, also for counts that are not whole (an effective number of answers). */
export function exactBounds(count: number, answers: number, level: number): { readonly lower: number; readonly upper: number } {
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : betaQuantileOf(tail, 1 - tail, { shapes: betaShapes(count, answers - count + 1) }).x,
    upper: count === answers ? 1 : betaQuantileOf(1 - tail, tail, { shapes: betaShapes(count + 1, answers - count) }).x,
  };
}

export interface SampledShare extends Interval {
  readonly standardError: number;
}

/**
 * The share of a population of known size, from a simple random sample without replacement: standard error √((1 − n/N) p (1 − p) / (n − 1)),
 * interval by Student's t with n − 1 degrees of freedom (Cochran 1977, 3.8). Everyone asked leaves no error. The interval may pass 0 and 1.
 * Refuses fewer than 2 answers and more answers than people.
 */
export function sampledShare(count: number, { answers, population }: { readonly answers: number; readonly population: number }, level = usualLevel): Result<SampledShare> {
  checkCounts('sampledShare', { count, answers });
  checkLevel('sampledShare', level);
  if (answers < 2) return fail('sample.too-few', 'answers', { minimum: 2, answers });
  if (answers > population) return fail('sample.larger-than-population', 'population', { answers, population });
  const estimate = count / answers;
  const standardError = Math.sqrt(((1 - answers / population) * estimate * (1 - estimate)) / (answers - 1));
  const half = tQuantile((1 + level) / 2, answers - 1) * standardError;
  return succeed({ estimate, lower: estimate - half, upper: estimate + half, level, standardError });
}

export function checkCounts(name: string, { count, answers }: { readonly count: number; readonly answers: number }): void {
  if (!(Number.isSafeInteger(count) && Number.isSafeInteger(answers) && count >= 0 && count <= answers)) {
    throw new RangeError(`${name}: expected whole numbers, 0 ≤ count ≤ answers, got ${count} of ${answers}`);
  }
}
