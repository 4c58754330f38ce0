import { fail, succeed, type Result } from '../issues.ts';
import type { Difference } from './difference.ts';
import { noncentralTCdf } from './distributions/noncentral-t.ts';
import { normalCdf, normalQuantile } from './distributions/normal.ts';
import { tQuantile } from './distributions/student-t.ts';
import { solve, solveNear } from './solve.ts';

/** How sure one wants to be: `power` is the chance to see a change that is there, `alpha` that of seeing one that is not. */
export interface Certainty {
  readonly power?: number;
  readonly alpha?: number;
}

/** Nobody will ever ask more. */
const most = 1e9;

/** What a difference is known by: its standard error and the degrees of freedom of that. */
export type Known = Pick<Difference, 'standardError' | 'degreesOfFreedom'>;

/** The chance to see a difference of `change` that is there (Student's t against its noncentral distribution; not strict, as R). In the unit of the standard error. */
export const powerToSee = (change: number, known: Known, alpha = 0.05): number => powerBeyond(tQuantile(1 - alpha / 2, known.degreesOfFreedom), change, known);

/** The smallest difference that is seen with the power asked for. In the unit of the standard error. */
export function smallestToSee(known: Known, { power = 0.8, alpha = 0.05 }: Certainty = {}): number {
  const bound = tQuantile(1 - alpha / 2, known.degreesOfFreedom);
  return solveNear((change) => powerBeyond(bound, change, known) - power, { guess: (bound + normalQuantile(power)) * known.standardError, least: 0 });
}

const powerBeyond = (bound: number, change: number, { standardError, degreesOfFreedom }: Known): number => 1 - noncentralTCdf(bound, { degreesOfFreedom, shift: Math.abs(change) / standardError });

/**
 * The chance that two waves of `answers` each, or `answers` pairs, show a change of `change` when answers spread by `spread` (standard deviation, same unit),
 * by {@link powerToSee} (R's `power.t.test`). Throws on fewer than 2 answers.
 */
export const powerOfMeans = (answers: number, { change, alpha = 0.05, ...design }: MeansDesign & { readonly change: number }): number => powerToSee(change, knownFrom(answers, design), alpha);

function knownFrom(answers: number, { spread, design = 'two-waves' }: MeansDesign): Known {
  const samples = design === 'paired' ? 1 : 2;
  return { standardError: spread * Math.sqrt(samples / answers), degreesOfFreedom: (answers - 1) * samples };
}

export interface MeansDesign extends Certainty {
  readonly spread: number;
  readonly design?: 'two-waves' | 'paired';
}

/**
 * Answers needed in each wave (or pairs) to see a change of `change` with the power asked for; not rounded: round up. In the unit of the spread.
 * Refuses a change so small that a thousand million answers would not show it; throws on a power that is not between alpha and 1.
 */
export function answersForMeans(change: number, { power = 0.8, ...design }: MeansDesign): Result<number> {
  checkCertainty('answersForMeans', { ...design, power });
  const { spread, alpha = 0.05, design: kind = 'two-waves' } = design;
  const reached = (answers: number): number => powerOfMeans(answers, { ...design, change }) - power;
  // Were the spread known, this would do; t takes a little more.
  const least = Math.max(2, (kind === 'paired' ? 1 : 2) * (((normalQuantile(1 - alpha / 2) + normalQuantile(power)) * spread) / change) ** 2);
  if (!(least < most)) return fail('plan.out-of-reach');
  if (reached(least) >= 0) return succeed(least);
  return succeed(solveNear(reached, { guess: least + normalQuantile(1 - alpha / 2) ** 2 / (kind === 'paired' ? 2 : 4), least }));
}

/** The smallest change that two waves of `answers` each (or that many pairs) show with the power asked for. In the unit of the spread. Refuses fewer than 2 answers. */
export function smallestChangeOfMeans(answers: number, { power = 0.8, ...design }: MeansDesign): Result<number> {
  checkCertainty('smallestChangeOfMeans', { ...design, power });
  if (!(answers >= 2)) return fail('sample.too-few', '', { minimum: 2, answers });
  return succeed(smallestToSee(knownFrom(answers, design), { ...design, power }));
}

/**
 * The chance that two waves of `answers` each show a change from share `from` to share `to`: the normal approximation with pooled variance
 * (Fleiss, Levin and Paik 2003, 4.2; R's `power.prop.test`, not strict).
 */
export function powerOfShares(answers: number, { from, to, alpha = 0.05 }: { readonly from: number; readonly to: number; readonly alpha?: number }): number {
  const [sum, spread] = [from + to, Math.sqrt(from * (1 - from) + to * (1 - to))];
  return normalCdf((Math.sqrt(answers) * Math.abs(from - to) - normalQuantile(1 - alpha / 2) * Math.sqrt(sum * (1 - sum / 2))) / spread);
}

/** Answers needed in each wave to see a change from share `from` to share `to`; not rounded: round up. Refuses equal shares, and a change out of reach. */
export function answersForShares({ from, to }: { readonly from: number; readonly to: number }, { power = 0.8, alpha = 0.05 }: Certainty = {}): Result<number> {
  checkCertainty('answersForShares', { power, alpha });
  const [sum, spread] = [from + to, Math.sqrt(from * (1 - from) + to * (1 - to))];
  const answers = ((normalQuantile(1 - alpha / 2) * Math.sqrt(sum * (1 - sum / 2)) + normalQuantile(power) * spread) / (from - to)) ** 2;
  return answers < most ? succeed(Math.max(1, answers)) : fail('plan.out-of-reach');
}

/** The smallest share above `from` that two waves of `answers` each tell apart from it. Refuses when not even a share of 1 would be. */
export function smallestVisibleShare(answers: number, from: number, { power = 0.8, alpha = 0.05 }: Certainty = {}): Result<number> {
  checkCertainty('smallestVisibleShare', { power, alpha });
  const reached = (to: number): number => powerOfShares(answers, { from, to, alpha }) - power;
  return reached(1) > 0 ? succeed(solve(reached, from, 1)) : fail('plan.out-of-reach');
}

function checkCertainty(name: string, { power = 0.8, alpha = 0.05 }: Certainty): void {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`${name}: expected alpha between 0 and 1, got ${alpha}`);
  if (!(power > alpha && power < 1)) throw new RangeError(`${name}: expected power between alpha and 1, got ${power}`);
}
