import { fail, succeed, type Result } from '../issues.ts';
import { fQuantile } from './distributions/fisher-f.ts';
import { checkLevel, usualLevel, type Interval } from './interval.ts';

/**
 * Cronbach's alpha of questions that should measure one thing: k/(k − 1) · (1 − Σ variances of the questions / variance of the sums), with the interval of
 * Feldt (1965). `rows` holds one list of answers a respondent. At most 1; below 0 when questions contradict each other.
 * Refuses fewer than 2 questions or 2 respondents, a row that is not complete, and sums without spread.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[], level = usualLevel): Result<Interval> {
  checkLevel('cronbachAlpha', level);
  const respondents = rows.length;
  if (respondents < 2) return fail('sample.too-few', '', { minimum: 2, answers: respondents });
  const questions = rows[0]!.length;
  const incomplete = rows.findIndex((row) => row.length !== questions);
  if (incomplete >= 0) return fail('items.incomplete', String(incomplete), { row: String(incomplete + 1) });
  if (questions < 2) return fail('items.too-few', '', { minimum: 2 });
  const whole = varianceOf(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (whole === 0) return fail('sample.no-spread');
  const apart = rows[0]!.reduce((sum, _, question) => sum + varianceOf(rows.map((row) => row[question]!)), 0);
  const estimate = (questions / (questions - 1)) * (1 - apart / whole);
  const bound = (p: number): number => 1 - (1 - estimate) * fQuantile(p, respondents - 1, (respondents - 1) * (questions - 1));
  return succeed({ estimate, lower: bound((1 + level) / 2), upper: bound((1 - level) / 2), level });
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
