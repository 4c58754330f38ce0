import { fewestAnswers } from '../reliability-levels.ts';
import { block, tiedTo, type Block } from './block.ts';
import { classesIn, worldOf, type ClassWorld } from './classes.ts';
import type { Ledger, PublishedFigure, World } from './ledger.ts';
import { Simplex } from './simplex.ts';

/**
 * Worlds that go on hiding every cell under 10 when one more figure is published; null when there are none, so that the figure must be withheld.
 *
 * A cell under 10 is hidden when, to all who know every published figure, there are worlds of whole answers in which it has 10 or more, and worlds at least 10 apart. A group of cells
 * under 10 that could be found would leave its cells no such world, so that hiding the cells hides every group of them.
 */
export function worldsThatHide(ledger: Ledger, added: PublishedFigure): readonly World[] | null {
  const figures = [...tiedTo(added, ledger.published), added];
  const answersOf = (cell: number): number => ledger.cells[cell]!.answers;
  const { members, figures: classed } = classesIn(figures);
  const near = new Set(members.flat());
  const counted = new Set(added.cells);
  const reach = new Reach(answersOf);
  const worlds: World[] = [];
  for (const world of ledger.worlds) {
    const isNear = world.some(([cell]) => near.has(cell));
    if (isNear && world.reduce((sum, [cell, difference]) => (counted.has(cell) ? sum + difference : sum), 0) !== 0) continue;
    worlds.push(world);
    if (isNear) reach.widen(world);
  }
  const search = new WorldSearch(members.map((cells) => cells.reduce((sum, cell) => sum + answersOf(cell), 0)), classed);
  for (const [own, cells] of members.entries()) {
    // Where a class is large enough, its cells hide among themselves: one may have all, or nothing.
    const isLarge = cells.length > 1 && cells.reduce((sum, cell) => sum + answersOf(cell), 0) >= fewestAnswers;
    for (const cell of cells) {
      if (reach.hides(cell)) continue;
      for (const which of ['most', 'fewest'] as const) {
        const classWorld = isLarge || (which === 'fewest' && cells.length > 1) ? asInTruth : search.extreme(own, which);
        if (!classWorld) continue;
        const world = worldOf(classWorld, { cell, own, which }, { members, answersOf });
        worlds.push(world);
        reach.widen(world);
      }
      if (!reach.hides(cell)) return null;
    }
  }
  return worlds;
}

const asInTruth: ClassWorld = new Map();

/** How few and how many answers each cell has in the worlds seen, the true one among them. */
class Reach {
  readonly #answersOf: (cell: number) => number;
  readonly #seen = new Map<number, { most: number; fewest: number }>();

  constructor(answersOf: (cell: number) => number) {
    this.#answersOf = answersOf;
  }

  widen(world: World): void {
    for (const [cell, difference] of world) {
      const truth = this.#answersOf(cell);
      // A cell of 10 or more needs no hiding.
      if (truth >= fewestAnswers) continue;
      const seen = this.#seen.get(cell) ?? { most: truth, fewest: truth };
      seen.most = Math.max(seen.most, truth + difference);
      seen.fewest = Math.min(seen.fewest, truth + difference);
      this.#seen.set(cell, seen);
    }
  }

  hides(cell: number): boolean {
    if (this.#answersOf(cell) >= fewestAnswers) return true;
    const seen = this.#seen.get(cell);
    return seen !== undefined && seen.most >= fewestAnswers && seen.most - seen.fewest >= fewestAnswers;
  }
}

/** A block, what is known of it, and the programme that looks for other worlds. */
interface Searched extends Block {
  readonly truth: readonly number[];
  readonly totals: readonly number[];
  readonly programme: Simplex;
}

/** Looks for worlds in which only classes near one differ. Classes that share a block share its programme: finding a first solution is most of the work. */
class WorldSearch {
  readonly #answers: readonly number[];
  readonly #figures: readonly PublishedFigure[];
  readonly #found = new Map<string, ClassWorld | undefined>();
  #last: Searched | undefined;

  constructor(answers: readonly number[], figures: readonly PublishedFigure[]) {
    this.#answers = answers;
    this.#figures = figures;
  }

  /** The world in which a class has most or fewest answers. */
  extreme(own: number, which: 'most' | 'fewest'): ClassWorld | undefined {
    const key = `${own} ${which}`;
    if (!this.#found.has(key)) this.#found.set(key, this.#search(own, which));
    return this.#found.get(key);
  }

  /** Floating point only finds it: it counts only when it is of whole answers, none negative, and fits every figure exactly. */
  #search(own: number, which: 'most' | 'fewest'): ClassWorld | undefined {
    const { near, sums, truth, totals, programme } = this.#around(own);
    const world = programme.extreme(near.indexOf(own), which).map(Math.round);
    const fits = world.every((answers) => answers >= 0) && sums.every((places, sum) => places.reduce((total, place) => total + world[place]!, 0) === totals[sum]);
    return fits ? new Map(near.flatMap((one, place) => (world[place] === truth[place] ? [] : [[one, world[place]!] as const]))) : undefined;
  }

  #around(own: number): Searched {
    if (this.#last?.isWhole && this.#last.near.includes(own)) return this.#last;
    const around = block(this.#figures, own);
    const truth = around.near.map((one) => this.#answers[one]!);
    const totals = around.sums.map((places) => places.reduce((sum, place) => sum + truth[place]!, 0));
    const matrix = around.sums.map((places) => {
      const row = truth.map(() => 0);
      for (const place of places) row[place] = 1;
      return row;
    });
    this.#last = { ...around, truth, totals, programme: new Simplex(matrix, totals) };
    return this.#last;
  }
}
