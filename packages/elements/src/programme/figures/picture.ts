import type { Figure, IndicatorValue } from '@wijkaanpak/domain';
import { around, drawn, line, text, type Place } from '../../parts/drawing/drawing.ts';

interface Written {
  readonly written: (value: number) => string;
  readonly area: string;
  readonly city: string;
}

/** Em from the highest to the lowest value, and room above and below. */
const [height, above, below] = [8, 1.5, 3.6];
/** Where the first and the last year stand, in % across. */
const [start, end] = [16, 90];

/** Neighbourhood (circles) and city (squares) over the years, each with its interval as a stroke. For the eye: the same stands beside it in words and in a table. */
export function picture(series: readonly Figure[], { written, area, city }: Written): SVGElement {
  const bounds = series.flatMap((figure) => [rangeOf(figure.area), rangeOf(figure.city)].flat());
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const years = series.map(({ year }) => year);
  const [first, last] = [years[0]!, years.at(-1)!];
  const across = (year: number): number => (last === first ? (start + end) / 2 : start + ((year - first) / (last - first)) * (end - start));
  const down = (value: number): number => above + (high === low ? height / 2 : ((high - value) / (high - low)) * height);
  const strokes = (of: 'area' | 'city') => (figure: Figure, index: number) => {
    const value = figure[of];
    const x = `${across(figure.year) + (of === 'area' ? -0.8 : 0.8)}%`;
    const [lower, upper] = rangeOf(value);
    const at = (amount: number): Place => [x, em(down(amount))];
    const before = series[index - 1];
    return [
      ...(before ? [line([`${across(before.year) + (of === 'area' ? -0.8 : 0.8)}%`, em(down(before[of].estimate))], at(value.estimate), `trend ${of}`)] : []),
      ...(lower < upper ? [line(at(upper), at(lower), `interval ${of}`)] : []),
      mark(of, at(value.estimate)),
    ];
  };
  const bottom = above + height;
  const key = [
    mark('area', ['2%', em(bottom + 2.7)]), text(['5%', em(bottom + 3)], 'key', area), mark('city', ['52%', em(bottom + 2.7)]), text(['55%', em(bottom + 3)], 'key', city),
  ];
  const scale = (high === low ? [high] : [high, low]).flatMap((value) => [line(['13%', em(down(value))], ['97%', em(down(value))], 'grid'), text(['0', em(down(value) + 0.3)], 'scale', written(value))]);
  const named = years.filter((year, index) => index === 0 || year === last || (across(year) - across(first) > 17 && across(last) - across(year) > 17 && index % 2 === 0));
  return drawn(
    'svg', { class: 'drawing', width: '100%', height: em(bottom + below), 'aria-hidden': 'true' },
    ...scale, ...series.flatMap(strokes('city')), ...series.flatMap(strokes('area')), ...named.map((year) => text([`${across(year)}%`, em(bottom + 1.4)], 'name', String(year))), ...key,
  );
}

/** A circle for the neighbourhood, a square for the city: told apart without colour. */
const mark = (of: 'area' | 'city', [x, y]: Place): SVGElement =>
  of === 'area' ? drawn('circle', { cx: x, cy: y, r: '.3em', class: `mark ${of}` }) : around([x, y], drawn('rect', { x: '-.25em', y: '-.25em', width: '.5em', height: '.5em', class: `mark ${of}` }));

const em = (length: number): string => `${length}em`;
const rangeOf = (value: IndicatorValue): [lower: number, upper: number] => (value.by === 'sample' ? [value.lower, value.upper] : [value.estimate, value.estimate]);
