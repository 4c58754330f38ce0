import type { PublishedFigure } from './ledger.ts';

/** So many cells at most are looked at together: enough for a table, few enough to be fast. Fewer worlds are then found, never a wrong one. */
const widest = 400;

/** Cells near one, and which of them each figure counts. */
export interface Block {
  readonly near: readonly number[];
  /** For every figure that counts some of them, their places in `near`; equal ones once. */
  readonly sums: readonly (readonly number[])[];
  /** Whether no figure reaches beyond it: then it is the same around each of its cells. */
  readonly isWhole: boolean;
}

/** Figures that share a cell with this one, those that share one with those, and so on. What this one tells, it tells with these alone. */
export function tiedTo(added: PublishedFigure, figures: readonly PublishedFigure[]): PublishedFigure[] {
  const near = new Set(added.cells);
  const tied = new Set<PublishedFigure>();
  for (let before = -1; before < tied.size; ) {
    before = tied.size;
    for (const figure of figures) {
      if (tied.has(figure) || !figure.cells.some((cell) => near.has(cell))) continue;
      tied.add(figure);
      figure.cells.forEach((cell) => near.add(cell));
    }
  }
  return [...tied];
}

/** The cells that share a figure with this one, those that share one with those, and so on; of each round the smallest figures first. */
export function block(figures: readonly PublishedFigure[], cell: number): Block {
  const near = new Set([cell]);
  const taken = new Set<PublishedFigure>();
  for (let grew = true; grew; ) {
    grew = false;
    const next = figures.filter((figure) => !taken.has(figure) && figure.cells.some((one) => near.has(one))).sort((a, b) => a.cells.length - b.cells.length);
    for (const figure of next) {
      taken.add(figure);
      const more = figure.cells.filter((one) => !near.has(one));
      if (near.size + more.length > widest) continue;
      more.forEach((one) => near.add(one));
      grew = true;
    }
  }
  const place = new Map([...near].map((one, index) => [one, index]));
  const sums = new Map<string, number[]>();
  let isWhole = true;
  for (const { cells } of figures) {
    const places = cells.flatMap((one) => place.get(one) ?? []);
    if (places.length > 0) sums.set(places.join(), places);
    if (places.length > 0 && places.length < cells.length) isWhole = false;
  }
  return { near: [...near], sums: [...sums.values()], isWhole };
}
