import * as z from 'zod/mini';
import { normalQuantile } from '../statistics/distributions/normal.ts';
import { excludesZero, usualLevel, type Interval } from '../statistics/interval.ts';
import { enoughAnswers } from '../statistics/reliability-levels.ts';
import type { Figure, Indicator, IndicatorValue } from './indicator.ts';
import { seriesOf } from './series.ts';

/** What may be said of a neighbourhood beside its city. A closed list: there is no other way to say it. */
export const gapKinds = ['better', 'worse', 'too-small-to-see', 'only-an-indication', 'the-same'] as const;
/** What may be said of that gap over the years. */
export const gapChangeKinds = ['gained', 'lost', 'too-small-to-see', 'only-an-indication', 'the-same', 'one-year-only'] as const;

const IntervalShape = z.object({ estimate: z.number(), lower: z.number(), upper: z.number(), level: z.number() });

/** Neighbourhood minus city, in the unit of the indicator, never without its interval. Both counted of everyone: the interval is the figure itself. */
export const CityGap = z.object({ kind: z.enum(gapKinds), year: z.int(), gap: IntervalShape });
export type CityGap = z.infer<typeof CityGap>;

/** How much the neighbourhood gained on its city, in the unit of the indicator: above 0 is for the better, whichever way is better. */
export const GapChange = z.object({ kind: z.enum(gapChangeKinds), from: z.int(), to: z.int(), gained: z.nullable(IntervalShape) });
export type GapChange = z.infer<typeof GapChange>;

const z95 = normalQuantile((1 + usualLevel) / 2);
const varianceOf = (value: IndicatorValue): number => (value.by === 'register' ? 0 : ((value.upper - value.lower) / (2 * z95)) ** 2);
const signOf = ({ better }: Pick<Indicator, 'better'>): 1 | -1 => (better === 'higher' ? 1 : -1);
const isIndication = (figures: readonly Figure[]): boolean => figures.some(({ area, city }) => [area, city].some((value) => value.by === 'sample' && value.answers < enoughAnswers));

function intervalAround(estimate: number, variance: number): Interval {
  const half = z95 * Math.sqrt(variance);
  return { estimate, lower: estimate - half, upper: estimate + half, level: usualLevel };
}

/**
 * Neighbourhood against city in the latest year. Standard errors come from the 95 % intervals (half the width divided by 1.96) and add up in squares, as if the two
 * were independent; the neighbourhood is a part of the city, so that the interval is too wide rather than too narrow. None while there is no figure.
 */
export function cityGap(indicator: Pick<Indicator, 'better' | 'figures'>): CityGap | undefined {
  const figure = seriesOf(indicator).at(-1);
  if (!figure) return undefined;
  const gap = intervalAround(figure.area.estimate - figure.city.estimate, varianceOf(figure.area) + varianceOf(figure.city));
  return { kind: kindOf(gap, { figures: [figure], sign: signOf(indicator), words: ['better', 'worse'] }), year: figure.year, gap };
}

/** What the neighbourhood gained on its city from the first year of the newest definition to the last; the four figures counted as independent. */
export function gapChange(indicator: Pick<Indicator, 'better' | 'figures'>): GapChange | undefined {
  const [first, ...later] = seriesOf(indicator);
  if (!first) return undefined;
  const last = later.at(-1);
  if (!last) return { kind: 'one-year-only', from: first.year, to: first.year, gained: null };
  const sign = signOf(indicator);
  const gapIn = ({ area, city }: Figure) => area.estimate - city.estimate;
  const gained = intervalAround(sign * (gapIn(last) - gapIn(first)), [first, last].reduce((sum, { area, city }) => sum + varianceOf(area) + varianceOf(city), 0));
  return { kind: kindOf(gained, { figures: [first, last], sign: 1, words: ['gained', 'lost'] }), from: first.year, to: last.year, gained };
}

interface Judging<Word extends string> {
  readonly figures: readonly Figure[];
  readonly sign: 1 | -1;
  readonly words: readonly [good: Word, bad: Word];
}

function kindOf<Word extends string>(found: Interval, { figures, sign, words }: Judging<Word>): Word | 'too-small-to-see' | 'only-an-indication' | 'the-same' {
  if (isIndication(figures)) return 'only-an-indication';
  if (excludesZero(found)) return words[found.estimate * sign > 0 ? 0 : 1];
  return found.lower === found.upper ? 'the-same' : 'too-small-to-see';
}
