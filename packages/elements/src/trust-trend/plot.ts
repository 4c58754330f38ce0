import { around, drawn, line, text, type Place } from '../parts/drawing/drawing.ts';
import type { Timeline, WaveShown } from './timeline.ts';

/** What is drawn for one wave: a mark at a value, with the room around it; a bar up to it; or, without a value, that nothing is shown. */
export interface Point {
  readonly value?: number;
  readonly room?: readonly [lower: number, upper: number];
  /** `figure`, `indication` or `bar`; nothing is shown without a value. */
  readonly kind?: string;
  readonly mark?: 'circle' | 'square';
  /** Written above it, the last nearest. */
  readonly told?: readonly string[];
}

export interface Plot {
  readonly waves: readonly WaveShown[];
  readonly times: Timeline;
  /** Em from the lowest to the highest value. */
  readonly height: number;
  readonly most: number;
  /** Values with a line across and how they are written. */
  readonly scale: readonly (readonly [value: number, written: string])[];
  /** By wave; undefined where there is nothing to say. */
  readonly points: readonly (Point | undefined)[];
  /** Whether a line may join a wave to the one before. */
  readonly joins: (wave: number) => boolean;
}

/** A drawing of values over the years. It is for the eye: what it shows stands beside it in words and in a table. */
export function plotted({ waves, times, height, most, scale, points, joins }: Plot): SVGElement {
  // Room for the lines of text above the highest value, in em.
  const top = 0.6 + Math.max(...points.map((point) => point?.told?.length ?? 0));
  /** Em from the top. */
  const down = (value: number): number => top + height - (Math.min(most, Math.max(0, value)) / most) * height;
  const across = (wave: number): string => `${times.at(wave)}%`;
  const at = (wave: number, value: number): Place => [across(wave), em(down(value))];
  const grid = scale.flatMap(([value, written]) => [line(['9%', em(down(value))], ['97%', em(down(value))], 'grid'), text(['0', em(down(value))], 'scale', written)]);
  const drawing = points.map((point, wave) => {
    if (!point) return [];
    const { value, room, kind, mark, told = [] } = point;
    if (value === undefined) return [line(at(wave, 0), at(wave, most), 'withheld')];
    const [lower, upper] = room ?? [value, value];
    return [
      ...(room ? [around(at(wave, upper), box(1.1, down(lower) - down(upper), `band ${kind}`))] : []),
      ...(kind === 'bar' ? [around(at(wave, value), box(1.4, down(0) - down(value), kind))] : []),
      ...(mark === 'circle' ? [drawn('circle', { cx: across(wave), cy: em(down(value)), r: '.22em', class: `mark ${kind}` })] : []),
      ...(mark === 'square' ? [around([across(wave), em(down(value) - 0.2)], box(0.4, 0.4, `mark ${kind}`))] : []),
      ...told.map((words, place) => text([across(wave), em(down(upper) - told.length + place + 0.65)], 'value', words)),
    ];
  });
  let before: readonly [wave: number, value: number | undefined] = [0, undefined];
  const joined = points.flatMap((point, wave) => {
    if (!point) return [];
    const [from, value] = before;
    before = [wave, point.value];
    return value !== undefined && point.value !== undefined && joins(wave) ? [line(at(from, value), at(wave, point.value), 'trend')] : [];
  });
  const size = { class: 'drawing', width: '100%', height: em(top + height + 2), 'aria-hidden': 'true' };
  return drawn('svg', size, ...grid, ...joined, ...drawing.flat(), ...axis(waves, times, { top, bottom: top + height }));
}

const em = (length: number): string => `${length}em`;

/** In em; its middle is where it is put. */
const box = (width: number, height: number, kind: string): SVGElement => drawn('rect', { x: em(-width / 2), width: em(width), height: em(height), class: kind });

/** The names of waves, and strokes where a new series begins. */
const axis = (waves: readonly WaveShown[], times: Timeline, { top, bottom }: { readonly top: number; readonly bottom: number }): SVGElement[] =>
  waves.flatMap((wave, place) => {
    const x = (times.at(place - 1) + times.at(place)) / 2;
    const stroke = (shift: number) => line([`${x + shift}%`, em(top)], [`${x + shift}%`, em(bottom)], 'break');
    return [
      ...(times.isNamed(place) ? [text([`${times.at(place)}%`, em(bottom + 1.4)], place % (waves.length - 1) ? 'between' : 'name', times.name(place))] : []),
      ...(place > 0 && wave.series !== waves[place - 1]!.series ? [stroke(-0.4), stroke(0.4)] : []),
    ];
  });
