import { fail, succeed, type Result } from '../issues.ts';

/** What unequal weights cost. */
export interface DesignEffect {
  /** How many times as large the variance of a mean becomes, 1 or more. */
  readonly designEffect: number;
  /** With how many answers of equal weight one would know as much. */
  readonly effectiveAnswers: number;
}

/** `times` respondents of this weight; once when left out. */
export interface Weighted {
  readonly weight: number;
  readonly times?: number;
}

/**
 * Kish's design effect of weighting, n Σw² / (Σw)² = 1 + the squared coefficient of variation of the weights, and the effective number of answers n / effect
 * (L. Kish 1965, 11.7). Refuses no answers, a negative weight and weights that are all 0.
 */
export function kishDesignEffect(weighted: readonly Weighted[]): Result<DesignEffect> {
  let answers = 0;
  let sum = 0;
  let squares = 0;
  for (const { weight, times = 1 } of weighted) {
    if (!(weight >= 0)) return fail('weights.negative');
    answers += times;
    sum += times * weight;
    squares += times * weight * weight;
  }
  if (answers === 0) return fail('sample.too-few', '', { minimum: 1, answers });
  if (sum === 0) return fail('weights.all-zero');
  return succeed({ designEffect: (answers * squares) / (sum * sum), effectiveAnswers: (sum * sum) / squares });
}
