import { isBefore } from '../../time.ts';
import type { Incomparability, WaveFigure } from './statement.ts';

/** What two figures can be held against each other for: change over time in one area, or difference between areas or groups in one wave. */
export type Comparison = 'over-time' | 'between-areas' | 'between-groups';

/**
 * Why two figures may not be held against each other; none when they may. A changed question, wording or way of taking part measures something else. Areas are the same in another
 * wave, or have nothing in common in the same wave: a part against its whole would count the same answers twice. Two groups are held against each other within one wave and area.
 */
export function incomparable(before: WaveFigure, after: WaveFigure): Incomparability[] {
  const reasons: Incomparability[] = [];
  if (before.summary.question !== after.summary.question) reasons.push('question');
  if (before.wordingVersion !== after.wordingVersion) reasons.push('wording');
  if (before.wave.design !== after.wave.design) reasons.push('design');
  const sameWave = before.wave.id === after.wave.id;
  if (before.group !== after.group) {
    if (!(sameWave && isSameArea(before, after) && before.group && after.group)) reasons.push('group');
  } else if (isSameArea(before, after)) {
    if (sameWave || !isBefore(before.wave.opensAt, after.wave.opensAt)) reasons.push('order');
  } else if (before.areas.some((area) => after.areas.includes(area))) reasons.push('areas-overlap');
  else if (!sameWave) reasons.push('area-and-wave');
  return reasons;
}

export const comparisonOf = (before: WaveFigure, after: WaveFigure): Comparison => (before.group !== after.group ? 'between-groups' : isSameArea(before, after) ? 'over-time' : 'between-areas');

const isSameArea = (before: WaveFigure, after: WaveFigure): boolean => before.areas.length === after.areas.length && before.areas.every((area) => after.areas.includes(area));
