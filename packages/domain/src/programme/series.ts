import type { Figure, Indicator } from './indicator.ts';

/** The figures that count: of each year the last one noted, of the newest definition, oldest year first. */
export function seriesOf({ figures }: Pick<Indicator, 'figures'>): Figure[] {
  const newest = Math.max(...figures.map(({ definition }) => definition));
  const byYear = new Map(figures.filter(({ definition }) => definition === newest).map((figure) => [figure.year, figure]));
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}
