import type { PromisesThen, QuestionResult } from '@wijkaanpak/domain';
import { around, drawing, drawn, line, text, type Place } from './drawing.ts';
import type { Timeline, WaveShown } from './timeline.ts';

/** How numbers and words are written in a chart. */
export interface Written {
  readonly grade: (value: number) => string;
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  readonly keptOf: (promises: PromisesThen) => string;
}

/** Em from the top of a drawing to its highest value. */
const top = 1.25;
const em = (value: number): string => `${Math.round(value * 1000) / 1000}em`;
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** The names of waves below a drawing that is that high, and strokes where a new series begins. */
function axis(waves: readonly WaveShown[], times: Timeline, bottom: number): SVGElement[] {
  const last = waves.length - 1;
  return waves.flatMap((wave, place) => {
    const name = times.isNamed(place) ? [text([percent(times.at(place)), em(bottom + 1.4)], place === last || place === 0 ? 'name' : 'between', times.name(place))] : [];
    if (place === 0 || wave.series === waves[place - 1]!.series) return name;
    const x = percent((times.at(place - 1) + times.at(place)) / 2);
    const stroke = (shift: string) => drawn('line', { x1: shift, x2: shift, y1: em(top - bottom), y2: '0', class: 'break' });
    return [...name, around([x, em(bottom)], stroke('-.125em'), stroke('.125em'))];
  });
}

/** One question over the years: a band for each wave's interval, its mean in it, and a line where two may be compared. */
export function gradeChart(waves: readonly WaveShown[], question: string, { times, written }: { readonly times: Timeline; readonly written: Written }): SVGElement {
  const scale = 1;
  const bottom = top + 10 * scale;
  const down = (grade: number): string => em(bottom - grade * scale);
  const figures = waves.map(({ figures: all }) => all.find((one) => one.question === question));
  const place = (wave: number, grade: number): Place => [percent(times.at(wave)), down(grade)];
  const grid = [0, 5, 10].flatMap((grade) => [line(['9%', down(grade)], ['97%', down(grade)], 'grid'), text(['5%', down(grade)], 'scale', written.count(grade))]);
  const bands = figures.flatMap((figure, wave) => (figure ? bandOf(figure, { place: (grade) => place(wave, grade), scale }) : []));
  const lines = figures.flatMap((figure, wave) => {
    const before = figures[wave - 1];
    const isComparable = wave > 0 && waves[wave]!.series === waves[wave - 1]!.series;
    return isComparable && figure && before && 'mean' in figure && 'mean' in before ? [line(place(wave - 1, before.mean.estimate), place(wave, figure.mean.estimate), 'trend')] : [];
  });
  const marks = figures.flatMap((figure, wave) => (figure && 'mean' in figure ? [mark(place(wave, figure.mean.estimate), waves[wave]!.word, figure.reliability)] : []));
  const values = figures.flatMap((figure, wave) => {
    if (!figure || !('mean' in figure) || (wave !== figures.length - 1 && wave !== 0)) return [];
    return [text([percent(times.at(wave)), em(bottom - Math.min(10, figure.mean.upper) * scale - 0.35)], 'value', written.grade(figure.mean.estimate))];
  });
  return drawing(bottom + 2, [...grid, ...bands, ...lines, ...marks, ...values, ...axis(waves, times, bottom)]);
}

/** The interval, within the scale; or that nothing is shown. */
function bandOf(figure: QuestionResult, { place, scale }: { readonly place: (grade: number) => Place; readonly scale: number }): SVGElement[] {
  if (!('mean' in figure)) return [line(place(0), place(10), 'withheld')];
  const [lower, upper] = [Math.max(0, figure.mean.lower), Math.min(10, figure.mean.upper)];
  return [around(place(upper), drawn('rect', { x: '-.55em', width: '1.1em', height: em(Math.max(0.1, (upper - lower) * scale)), rx: '.15em', class: `band ${figure.reliability}` }))];
}

/** A circle for a peiling, a square for a meting; open for an indication. */
function mark(at: Place, word: WaveShown['word'], reliability: string): SVGElement {
  const kind = `mark ${reliability}`;
  return word === 'peiling' ? drawn('circle', { cx: at[0], cy: at[1], r: '.22em', class: kind }) : around(at, drawn('rect', { x: '-.2em', y: '-.2em', width: '.4em', height: '.4em', class: kind }));
}

/** How many took part, a bar for each wave; below the number the share of those who were invited. */
export function responseChart(waves: readonly WaveShown[], { times, written }: { readonly times: Timeline; readonly written: Written }): SVGElement {
  const bottom = top + 5;
  const most = Math.max(1, ...waves.map(({ responded }) => responded ?? 0));
  const bars = waves.flatMap(({ responded, invited }, wave) => {
    const x = percent(times.at(wave));
    if (responded === null) return [line([x, em(top)], [x, em(bottom)], 'withheld')];
    const height = Math.max(0.15, (responded / most) * (invited === null ? 5 : 4));
    const told = times.isNamed(wave) ? [text([x, em(bottom - height - (invited === null ? 0.35 : 1.35))], 'value', written.count(responded)), ...(invited === null ? [] : [text([x, em(bottom - height - 0.35)], 'share', written.share(responded / invited))])] : [];
    return [around([x, em(bottom - height)], drawn('rect', { x: '-.7em', width: '1.4em', height: em(height), class: 'bar' })), ...told];
  });
  return drawing(bottom + 2, [line(['9%', em(bottom)], ['97%', em(bottom)], 'grid'), ...bars, ...axis(waves, times, bottom)]);
}

/** The share of promises kept by the time each wave closed, on the same time axis. */
export function promiseChart(waves: readonly WaveShown[], promises: readonly PromisesThen[], { times, written }: { readonly times: Timeline; readonly written: Written }): SVGElement {
  const height = 4;
  const bottom = top + height;
  const known = waves.flatMap(({ wave }, place) => promises.filter((one) => one.wave === wave).map((promised): { promised: PromisesThen; at: Place; place: number } => ({ promised, place, at: [percent(times.at(place)), em(bottom - (promised.kept / promised.due) * height)] })));
  const grid = [0, 1].flatMap((share) => [line(['9%', em(bottom - share * height)], ['97%', em(bottom - share * height)], 'grid'), text(['5%', em(bottom - share * height)], 'scale', written.share(share))]);
  const lines = known.slice(1).map(({ at }, place) => line(known[place]!.at, at, 'trend'));
  const told = known.flatMap(({ promised, at, place }) => [
    mark(at, 'peiling', 'figure'),
    ...(times.isNamed(place) ? [text([at[0], em(Number.parseFloat(at[1]) - 0.6)], 'value', written.keptOf(promised))] : []),
  ]);
  return drawing(bottom + 2, [...grid, ...lines, ...told, ...axis(waves.map((wave) => ({ ...wave, series: 1 })), times, bottom)]);
}
