import { fail, succeed, type Result } from '../issues.ts';

/** What one respondent, or `times` equal ones, adds to the error of an estimate (linearised; of the unit of the estimate). */
export interface Part {
  readonly influence: number;
  readonly weight: number;
  readonly times: number;
  readonly stratum?: string;
  /** Respondents who were drawn together, such as those of one street. Always of one stratum. */
  readonly cluster?: string;
}

/** How many could have been drawn (people, or clusters), in all or by stratum. */
export type Population = number | Readonly<Record<string, number>>;

interface Stratum {
  name: string;
  drawn: number;
  counting: number;
  sum: number;
  squares: number;
}

/**
 * Variance of a linearised estimate: for each stratum (1 − n/N) n/(n − 1) Σ (zᵢ − z̄)² over what was drawn, respondents or clusters (Särndal, Swensson and
 * Wretman 1992, 5.5; as the R package survey does), and its degrees of freedom: what was drawn, as far as it weighs, less the number of strata.
 * Refuses a stratum with one drawn, and more drawn than there are.
 */
export function linearisedVariance(parts: readonly Part[], population?: Population): Result<{ readonly variance: number; readonly degreesOfFreedom: number }> {
  const strata = stratify(parts.some(({ cluster }) => cluster !== undefined) ? together(parts) : parts);
  let variance = 0;
  let degreesOfFreedom = 0;
  for (const { name, drawn, counting, sum, squares } of strata) {
    if (drawn < 2) return name === '' ? fail('sample.too-few', '', { minimum: 2, answers: drawn }) : fail('sample.one-in-stratum', '', { stratum: name });
    const whole = typeof population === 'object' ? (population[name] ?? Infinity) : (population ?? Infinity);
    if (drawn > whole) return fail('sample.larger-than-population', name, { answers: drawn, population: whole });
    variance += (1 - drawn / whole) * (drawn / (drawn - 1)) * Math.max(0, squares - (sum * sum) / drawn);
    degreesOfFreedom += counting;
  }
  return succeed({ variance, degreesOfFreedom: degreesOfFreedom - strata.length });
}

function stratify(parts: readonly Part[]): Stratum[] {
  const strata = new Map<string, Stratum>();
  for (const { influence, weight, times, stratum: name = '' } of parts) {
    const stratum = strata.get(name) ?? { name, drawn: 0, counting: 0, sum: 0, squares: 0 };
    strata.set(name, stratum);
    stratum.drawn += times;
    if (weight > 0) stratum.counting += times;
    stratum.sum += times * influence;
    stratum.squares += times * influence * influence;
  }
  return [...strata.values()];
}

/** What was drawn together counts as one. */
function together(parts: readonly Part[]): Part[] {
  const clusters = new Map<string, { influence: number; weight: number; times: number; stratum?: string }>();
  for (const { influence, weight, times, stratum = '', cluster } of parts) {
    if (cluster === undefined) throw new TypeError('linearisedVariance: some parts have a cluster and some have none');
    const key = JSON.stringify([stratum, cluster]);
    const known = clusters.get(key) ?? { influence: 0, weight: 0, times: 1, stratum };
    known.influence += influence * times;
    known.weight += weight * times;
    clusters.set(key, known);
  }
  return [...clusters.values()];
}
