import { differenceOf, type Difference } from '../difference.ts';
import { excludesZero, usualLevel, type Interval } from '../interval.ts';
import { answersForMeans, smallestToSee } from '../power.ts';
import { enoughAnswers } from '../reliability-levels.ts';
import { holmLevels } from '../several-comparisons.ts';
import { comparisonOf, incomparable } from './comparability.ts';
import { silence, told } from './say-wave.ts';
import { spokenBy, type Found, type Statement, type WaveFigure } from './statement.ts';

export interface SayOptions {
  /** The chance that nothing false is said, of all statements together; 0.95 when left out. */
  readonly level?: number;
  /** The change one would want to see, in points; half a point when left out. */
  readonly wanted?: number;
}

export type Pair = readonly [before: WaveFigure, after: WaveFigure];

/** What may be said of two figures: change over time in one area, or difference between two areas in one wave. */
export const sayDifference = (before: WaveFigure, after: WaveFigure, options: SayOptions = {}): Statement => sayDifferences([[before, after]], options)[0]!;

/**
 * What may be said of several pairs at once, such as every neighbourhood, or every year against the one before. The chance that even one of them is falsely said to differ
 * stays below 1 − level: intervals widen after Holm. In the order given.
 */
export const sayDifferences = (pairs: readonly Pair[], { level = usualLevel, wanted = 0.5 }: SayOptions = {}): Statement[] =>
  judge(pairs, level).map((judged, index) => ('p' in judged ? sayFound(pairs[index]!, judged, wanted) : judged));

/** As {@link sayDifferences}, of those pairs alone that are seen to differ, where nothing is asked of the others; undefined for these. */
export const saySeen = (pairs: readonly Pair[], { level = usualLevel }: Pick<SayOptions, 'level'> = {}): (Statement | undefined)[] =>
  judge(pairs, level).map((judged, index) => ('p' in judged && excludesZero(judged) ? sayFound(pairs[index]!, judged, 0) : undefined));

/** Each pair's difference at the level that Holm gives it among all, or what keeps it from having one. */
function judge(pairs: readonly Pair[], level: number): (Difference | Statement)[] {
  const compared = pairs.map((pair) => compare(pair, level));
  const levels = holmLevels(compared.flatMap((one) => ('p' in one ? one.p : [])), level);
  let next = 0;
  return compared.map((one, index) => {
    if (!('p' in one)) return one;
    const [before, after] = pairs[index]!;
    const change = differenceOf(told(before).mean, told(after).mean, levels[next++]!);
    return change.ok ? change.value : { kind: 'no-spread' };
  });
}

function compare([before, after]: Pair, level: number): Difference | Statement {
  const reasons = incomparable(before, after);
  if (reasons.length > 0) return { kind: 'not-comparable', reasons };
  const silent = silence(before) ?? silence(after);
  if (silent) return silent;
  const difference = differenceOf(told(before).mean, told(after).mean, level);
  return difference.ok ? difference.value : { kind: 'no-spread' };
}

function sayFound([before, after]: Pair, difference: Difference, wanted: number): Statement {
  const spoken = spokenBy(after);
  const change = intervalOf(difference);
  const figures = [told(before), told(after)];
  if (figures.some(({ reliability }) => reliability === 'indication')) {
    return { kind: 'only-an-indication', ...spoken, indication: change, of: 'change', answers: Math.min(...figures.map(({ mean }) => mean.answers)), answersNeeded: enoughAnswers };
  }
  const found: Found = { ...spoken, change, unit: 'points', waves: [...new Set([before.wave.id, after.wave.id])] };
  if (excludesZero(change)) {
    const isUp = change.estimate > 0;
    return { kind: comparisonOf(before, after) === 'over-time' ? (isUp ? 'risen' : 'fallen') : isUp ? 'higher' : 'lower', ...found };
  }
  const alpha = 1 - change.level;
  return { kind: 'too-small-to-see', ...found, smallestVisible: smallestToSee(difference, { alpha }), needed: answersNeeded([before, after], { wanted, alpha }) };
}

export const intervalOf = ({ estimate, lower, upper, level }: Interval): Interval => ({ estimate, lower, upper, level });

/** Answers in each wave to see the wanted change, with the spread and the design effect that these waves had. */
function answersNeeded(pair: Pair, { wanted, alpha }: { readonly wanted: number; readonly alpha: number }): { readonly change: number; readonly answers: number } | null {
  const means = pair.map((figure) => told(figure).mean);
  const variance = means.reduce((sum, { spread }) => sum + spread ** 2, 0) / 2;
  const effect = means.reduce((sum, { standardError, answers }) => sum + standardError ** 2 * answers, 0) / (2 * variance);
  const needed = answersForMeans(wanted, { spread: Math.sqrt(variance), alpha });
  return needed.ok ? { change: wanted, answers: Math.ceil(needed.value * Math.max(1, effect)) } : null;
}
