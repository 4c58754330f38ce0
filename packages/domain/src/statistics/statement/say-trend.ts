import { instantMillis } from '../../time.ts';
import { excludesZero, usualLevel } from '../interval.ts';
import { smallestToSee } from '../power.ts';
import { enoughAnswers } from '../reliability-levels.ts';
import { trend } from '../trend.ts';
import { comparisonOf, incomparable } from './comparability.ts';
import { intervalOf } from './say-difference.ts';
import { silence, told } from './say-wave.ts';
import { spokenBy, type Incomparability, type Statement, type WaveFigure } from './statement.ts';

/** Fewer waves make no trend. */
const fewestWaves = 3;
const millisecondsAYear = 365.2425 * 24 * 3600 * 1000;

/**
 * What may be said of many waves of one area together: the slope in points a year, waves weighing by how precise they are. Waves that may not be shown by themselves
 * are left out. Nothing is said across a changed question, wording, design or area.
 */
export function sayTrend(figures: readonly WaveFigure[], { level = usualLevel }: { readonly level?: number } = {}): Statement {
  const inOrder = [...figures].sort((a, b) => instantMillis(a.wave.opensAt) - instantMillis(b.wave.opensAt));
  const reasons = new Set(inOrder.slice(1).flatMap((figure, index) => apart(inOrder[index]!, figure)));
  if (reasons.size > 0) return { kind: 'not-comparable', reasons: [...reasons] };
  const shown = inOrder.filter((figure) => !silence(figure));
  if (shown.length < fewestWaves) return { kind: 'too-few-waves', wavesNeeded: fewestWaves };
  const means = shown.map((figure) => told(figure).mean);
  if (means.some(({ standardError }) => standardError === 0)) return { kind: 'no-spread' };
  const points = shown.map(({ wave }, index) => ({ at: instantMillis(wave.opensAt) / millisecondsAYear, value: means[index]!.estimate, weight: 1 / means[index]!.standardError ** 2 }));
  const slope = trend(points, level);
  if (!slope.ok) return { kind: 'too-few-waves', wavesNeeded: fewestWaves };
  const change = intervalOf(slope.value);
  const spoken = spokenBy(shown[0]!);
  const fewest = Math.min(...means.map(({ answers }) => answers));
  if (fewest < enoughAnswers) return { kind: 'only-an-indication', ...spoken, indication: change, of: 'change', answers: fewest, answersNeeded: enoughAnswers };
  const found = { ...spoken, change, unit: 'points-a-year' as const, waves: shown.map(({ wave }) => wave.id) };
  if (excludesZero(change)) return { kind: change.estimate > 0 ? 'risen' : 'fallen', ...found };
  return { kind: 'too-small-to-see', ...found, smallestVisible: smallestToSee(slope.value, { alpha: 1 - level }), needed: null };
}

const apart = (before: WaveFigure, after: WaveFigure): Incomparability[] => [...incomparable(before, after), ...(comparisonOf(before, after) === 'over-time' ? [] : ['area-and-wave' as const])];
