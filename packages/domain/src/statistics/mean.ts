import { fail, succeed, type Result } from '../issues.ts';
import { tQuantile } from './distributions/student-t.ts';
import { checkLevel, usualLevel, type Interval } from './interval.ts';
import { linearisedVariance, type Part, type Population } from './variance.ts';

/** One respondent's value and weight, or `times` respondents with the same. */
export interface Unit {
  readonly value: number;
  /** 0 or more; without one every respondent weighs 1. */
  readonly weight?: number;
  readonly times?: number;
  readonly stratum?: string;
  readonly cluster?: string;
}

/** An estimate from a sample, with what later comparisons need. */
export interface Estimate extends Interval {
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly answers: number;
  /** Standard deviation in the population, estimated: what one answer differs from another. */
  readonly spread: number;
}

export interface EstimateOptions {
  readonly level?: number;
  /** Leave out unless the sample is a large part of it: then what was not drawn is all that is uncertain. */
  readonly population?: Population;
}

/**
 * Weighted mean Σwy / Σw with its Taylor-linearised standard error, for strata and clusters, with finite population correction
 * (Särndal, Swensson and Wretman 1992, 5.7), interval by Student's t. In the unit of the values.
 * Refuses fewer than 2 answers, a negative weight and weights that are all 0.
 */
export function weightedMean(units: readonly Unit[], { level = usualLevel, population }: EstimateOptions = {}): Result<Estimate> {
  checkLevel('weightedMean', level);
  const wrong = refuse(units);
  if (wrong) return wrong;
  const total = units.reduce((sum, unit) => sum + timesOf(unit) * weightOf(unit), 0);
  if (total === 0) return fail('weights.all-zero');
  const mean = units.reduce((sum, unit) => sum + timesOf(unit) * weightOf(unit) * unit.value, 0) / total;
  const parts = units.map((unit): Part => partOf(unit, (weightOf(unit) * (unit.value - mean)) / total));
  const squares = units.reduce((sum, unit) => sum + timesOf(unit) * weightOf(unit) * (unit.value - mean) ** 2, 0);
  const answers = units.reduce((sum, unit) => sum + timesOf(unit), 0);
  return estimateFrom(mean, { parts, population, level, spread: Math.sqrt((squares / total) * (answers / (answers - 1))) });
}

/**
 * Weighted total Σwy, such as how many residents something holds for when weights add up to the population; as {@link weightedMean} otherwise.
 */
export function weightedTotal(units: readonly Unit[], { level = usualLevel, population }: EstimateOptions = {}): Result<Estimate> {
  checkLevel('weightedTotal', level);
  const wrong = refuse(units);
  if (wrong) return wrong;
  const total = units.reduce((sum, unit) => sum + timesOf(unit) * weightOf(unit) * unit.value, 0);
  const mean = weightedMean(units, { level });
  return estimateFrom(total, { parts: units.map((unit) => partOf(unit, weightOf(unit) * unit.value)), population, level, spread: mean.ok ? mean.value.spread : 0 });
}

interface Linearised {
  readonly parts: readonly Part[];
  readonly population?: Population | undefined;
  readonly level: number;
  readonly spread: number;
}

/** An estimate with the interval that follows from its linearised parts. */
export function estimateFrom(estimate: number, { parts, population, level, spread }: Linearised): Result<Estimate> {
  const error = linearisedVariance(parts, population);
  if (!error.ok) return error;
  const { variance, degreesOfFreedom } = error.value;
  const answers = parts.reduce((sum, { times }) => sum + times, 0);
  if (degreesOfFreedom < 1) return fail('sample.too-few', '', { minimum: answers - degreesOfFreedom + 1, answers });
  const standardError = Math.sqrt(variance);
  const half = standardError === 0 ? 0 : tQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  return succeed({ estimate, lower: estimate - half, upper: estimate + half, level, standardError, degreesOfFreedom, answers, spread });
}

const weightOf = ({ weight = 1 }: Unit): number => weight;
const timesOf = ({ times = 1 }: Unit): number => times;
const partOf = (unit: Unit, influence: number): Part => ({ ...unit, influence, weight: weightOf(unit), times: timesOf(unit) });

function refuse(units: readonly Unit[]): ReturnType<typeof fail> | undefined {
  const answers = units.reduce((sum, unit) => sum + timesOf(unit), 0);
  if (answers < 2) return fail('sample.too-few', '', { minimum: 2, answers });
  if (units.some((unit) => !(weightOf(unit) >= 0))) return fail('weights.negative');
  return undefined;
}
