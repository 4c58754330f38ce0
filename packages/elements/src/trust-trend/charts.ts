import type { PollResults, PromisesThen } from '@wijkaanpak/domain';
import { plotted, type Point } from './plot.ts';
import type { Timeline, WaveShown } from './timeline.ts';

/** The waves on their time axis, and how numbers are written in a chart. */
export interface Charted {
  readonly waves: readonly WaveShown[];
  readonly times: Timeline;
  readonly grade: (value: number) => string;
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  readonly keptOf: (promises: PromisesThen) => string;
}

/** One question over the years: a band for each wave's interval, its mean in it, and a line where two may be compared. A circle is a peiling, a square a meting. */
export function gradeChart({ waves, times, grade, count }: Charted, question: string): SVGElement {
  const points = waves.map(({ figures, word }, wave): Point | undefined => {
    const figure = figures.find((one) => one.question === question);
    if (!figure || !('mean' in figure)) return figure && {};
    const { estimate, lower, upper } = figure.mean;
    return { value: estimate, room: [lower, upper], kind: figure.reliability, mark: word === 'peiling' ? 'circle' : 'square', told: wave % (waves.length - 1) ? [] : [grade(estimate)] };
  });
  return plotted({ waves, times, height: 10, most: 10, scale: [0, 5, 10].map((value) => [value, count(value)]), points, joins: (wave) => points[wave - 1] !== undefined && waves[wave]!.series === waves[wave - 1]!.series });
}

/** How many took part, a bar for each wave; with the share of those who were invited. */
export function responseChart({ waves, times, count, share }: Charted): SVGElement {
  const points = waves.map(({ responded, invited }, wave): Point =>
    responded === null ? {} : { value: responded, kind: 'bar', told: times.isNamed(wave) ? [count(responded), ...(invited ? [share(responded / invited)] : [])] : [] },
  );
  return plotted({ waves: oneSeries(waves), times, height: 4, most: Math.max(1, ...waves.map(({ responded }) => responded ?? 0)), scale: [], points, joins: () => false });
}

/** The share of promises kept by the time each wave closed, on the same time axis. */
export function promiseChart({ waves, times, share, keptOf }: Charted, promises: PollResults['promises']): SVGElement {
  const points = waves.map(({ wave }, place): Point | undefined => {
    const promised = promises.find((one) => one.wave === wave);
    return promised && { value: promised.kept / promised.due, kind: 'figure', mark: 'circle', told: times.isNamed(place) ? [keptOf(promised)] : [] };
  });
  return plotted({ waves: oneSeries(waves), times, height: 4, most: 1, scale: [0, 1].map((value) => [value, share(value)]), points, joins: () => true });
}

/** How many took part and what was promised go on where a question changes. */
const oneSeries = (waves: readonly WaveShown[]): WaveShown[] => waves.map((wave) => ({ ...wave, series: 1 }));
