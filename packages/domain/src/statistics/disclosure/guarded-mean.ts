import { tQuantile } from '../distributions/student-t.ts';
import { usualLevel, type Interval } from '../interval.ts';
import { fewestAnswers } from '../reliability-levels.ts';
import { grades } from '../tabulate.ts';

/** How many grades there are, what they add up to, and what their squares add up to. */
export interface Moments {
  readonly answers: number;
  readonly sum: number;
  readonly squares: number;
}

/** A mean grade of a small group, told so coarsely that nobody's own grade follows from it; `answers` is rounded down to a multiple of 5. */
export interface GuardedMean extends Interval {
  readonly answers: number;
}

/** The most that grades can be. */
const highest = grades.at(-1)!;
/** By how much a mean may come near an end of the scale. With ten grades and a mean of 9.0 one of them can still be a 0. */
const margin = highest / fewestAnswers;

/** Moments of so many of each grade, 0 to 10. */
export function momentsOf(counts: ArrayLike<number>): Moments {
  const sum = (term: (grade: number) => number): number => grades.reduce((total, grade) => total + counts[grade]! * term(grade), 0);
  return { answers: sum(() => 1), sum: sum((grade) => grade), squares: sum((grade) => grade ** 2) };
}

/** Those of several groups together. */
export const addUp = (all: readonly Moments[]): Moments =>
  all.reduce((total, { answers, sum, squares }) => ({ answers: total.answers + answers, sum: total.sum + sum, squares: total.squares + squares }), { answers: 0, sum: 0, squares: 0 });

/**
 * Whether the mean leaves every grade from 0 to 10 possible for each one of the group: 10 grades or more, mean from 1 to 9. With n grades and mean m the others add up to nm − x, which
 * is between 0 and 10(n − 1) for every x just when 10/n ≤ m ≤ 10 − 10/n. A group in which nearly everyone gave the same end of the scale has no such mean.
 */
export const hidesEachGrade = ({ answers, sum }: Pick<Moments, 'answers' | 'sum'>): boolean => answers >= fewestAnswers && sum >= margin * answers && sum <= (highest - margin) * answers;

/**
 * The mean with its interval by Student's t on n − 1 degrees of freedom, in grades, to tenths; bounds are rounded outward. The spread counts for no less than that of as many grades with this mean of
 * which one is at an end of the scale, either end: of grades that lie closer together the interval would tell that nobody's is there. So the interval is too wide there, and never
 * too narrow. Throws where {@link hidesEachGrade} does not hold.
 */
export function guardedMean(moments: Moments, level = usualLevel): GuardedMean {
  if (!hidesEachGrade(moments)) throw new RangeError('guardedMean: this mean would tell grades of single people');
  const { answers, sum, squares } = moments;
  const mean = sum / answers;
  const least = Math.max(leastSquares(moments, 0), leastSquares(moments, highest));
  const spread = Math.sqrt((Math.max(squares, least) - answers * mean ** 2) / (answers - 1));
  const half = (tQuantile((1 + level) / 2, answers - 1) * spread) / Math.sqrt(answers);
  return { estimate: Math.round(mean * 10) / 10, lower: Math.floor((mean - half) * 10) / 10, upper: Math.ceil((mean + half) * 10) / 10, level, answers: answers - (answers % 5) };
}

/** The least that squares add up to when one grade is this and the others, in whole grades, lie as close together as they can. */
function leastSquares({ answers, sum }: Moments, one: number): number {
  const others = answers - 1;
  const low = Math.floor((sum - one) / others);
  const higher = sum - one - low * others;
  return one ** 2 + (others - higher) * low ** 2 + higher * (low + 1) ** 2;
}
