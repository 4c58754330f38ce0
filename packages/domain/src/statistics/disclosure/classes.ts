import { fewestAnswers } from '../reliability-levels.ts';
import type { PublishedFigure, World } from './ledger.ts';

/** Cells that every figure counts together or not at all: nobody can tell them apart, so that they are looked at as one. */
export interface Classes {
  readonly members: readonly (readonly number[])[];
  /** The figures, of classes in place of cells. */
  readonly figures: readonly PublishedFigure[];
}

export function classesIn(figures: readonly PublishedFigure[]): Classes {
  const signatures = new Map<number, number[]>();
  figures.forEach(({ cells }, figure) => {
    for (const cell of cells) {
      const own = signatures.get(cell);
      if (own) own.push(figure);
      else signatures.set(cell, [figure]);
    }
  });
  const places = new Map<string, number>();
  const members: number[][] = [];
  for (const [cell, signature] of signatures) {
    const key = signature.join();
    if (!places.has(key)) places.set(key, members.push([]) - 1);
    members[places.get(key)!]!.push(cell);
  }
  const classed = figures.map(({ answers }): { cells: number[]; answers: number } => ({ cells: [], answers }));
  members.forEach(([first], place) => signatures.get(first!)!.forEach((figure) => classed[figure]!.cells.push(place)));
  return { members, figures: classed };
}

/** How many answers each class has in a world, where it has others than in truth. */
export type ClassWorld = ReadonlyMap<number, number>;

/** The cell that is to have most or fewest answers, and its class. */
export interface Sought {
  readonly cell: number;
  readonly own: number;
  readonly which: 'most' | 'fewest';
}

/** A world of cells that is one of these classes. A cell takes from others of its class no more than it needs to be hidden, so that worlds stay short. */
export function worldOf(classWorld: ClassWorld, { cell, own, which }: Sought, { members, answersOf }: Pick<Classes, 'members'> & { readonly answersOf: (cell: number) => number }): World {
  const differences = new Map<number, number>();
  const change = (one: number, by: number) => by !== 0 && differences.set(one, (differences.get(one) ?? 0) + by);
  for (const [place, answers] of classWorld) {
    const cells = place === own ? [cell, ...members[place]!.filter((one) => one !== cell)] : members[place]!;
    let left = answers - cells.reduce((sum, one) => sum + answersOf(one), 0);
    if (left > 0) change(cells[0]!, left);
    // Others of the class give first, so that the cell sought keeps what it has.
    for (const one of [...cells].reverse()) {
      const given = Math.min(Math.max(0, -left), answersOf(one));
      change(one, -given);
      left += given;
    }
  }
  const others = members[own]!.filter((one) => one !== cell);
  const now = (one: number) => answersOf(one) + (differences.get(one) ?? 0);
  if (which === 'fewest' && others.length > 0) {
    change(others[0]!, now(cell));
    change(cell, -now(cell));
  }
  for (const one of which === 'most' ? others : []) {
    const taken = Math.min(now(one), Math.max(0, 2 * fewestAnswers - now(cell)));
    change(one, -taken);
    change(cell, taken);
  }
  return [...differences].filter(([, difference]) => difference !== 0);
}
