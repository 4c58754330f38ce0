import type { Ledger } from '@wijkaanpak/domain';
import imported, { type SolveResult } from 'javascript-lp-solver';

/** Its types tell of the CommonJS form, where the solver is one level deeper than in the module that runs. */
const solver = imported as unknown as (typeof imported)['default'];

/** What an outsider has: which cells there are, which each published figure counts, and its answers. Not the cells' own answers. */
export type Public = readonly { readonly cells: readonly number[]; readonly answers: number }[];

/** The fewest and most answers that a cell can have, by linear programming over every published figure. */
export function bounds(published: Public, cell: number): { readonly fewest: number; readonly most: number } {
  const constraints: Record<string, { equal: number }> = {};
  const variables: Record<string, Record<string, number>> = { [`c${cell}`]: { wanted: 1 } };
  published.forEach(({ cells, answers }, figure) => {
    constraints[`f${figure}`] = { equal: answers };
    for (const one of cells) (variables[`c${one}`] ??= {})[`f${figure}`] = 1;
  });
  const reach = (opType: 'min' | 'max'): number => {
    const solved = solver.Solve({ optimize: 'wanted', opType, constraints, variables }) as SolveResult;
    if (!solved.feasible) throw new Error('bounds: the published figures contradict each other');
    return solved.bounded === false ? Infinity : Number(solved.result ?? 0);
  };
  return { fewest: reach('min'), most: published.some(({ cells }) => cells.includes(cell)) ? reach('max') : Infinity };
}

/** Cells under 10 that the linear programme shows to be under 10, or pins to fewer than 10 numbers. */
export function revealed({ cells, published }: Ledger): number[] {
  return cells.flatMap(({ answers }, cell) => {
    if (answers >= 10) return [];
    const { fewest, most } = bounds(published, cell);
    return most < 10 - 1e-6 || most - fewest < 10 - 1e-6 ? cell : [];
  });
}

/** Every way in which whole answers can be spread over a few cells so that all published figures hold. */
export function* worldsOf(published: Public, cells: number): Generator<readonly number[]> {
  const left = published.map(({ answers }) => answers);
  const of = Array.from({ length: cells }, (_, cell) => published.flatMap((figure, place) => (figure.cells.includes(cell) ? place : [])));
  const last = published.map(({ cells: own }) => Math.max(...own));
  const world: number[] = [];
  function* fill(cell: number): Generator<readonly number[]> {
    if (cell === cells) return yield world;
    // A cell in no figure may be anything; 0 and 10 stand for all of that.
    const most = of[cell]!.length ? Math.min(...of[cell]!.map((place) => left[place]!)) : 10;
    for (let answers = 0; answers <= most; answers += of[cell]!.length ? 1 : 10) {
      for (const place of of[cell]!) left[place]! -= answers;
      if (last.every((end, place) => end !== cell || left[place] === 0)) {
        world[cell] = answers;
        yield* fill(cell + 1);
      }
      for (const place of of[cell]!) left[place]! += answers;
    }
    return undefined;
  }
  yield* fill(0);
}
