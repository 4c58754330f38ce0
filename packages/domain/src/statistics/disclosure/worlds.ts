import { fewestAnswers } from '../reliability-levels.ts';
import { block, tiedTo, type Block } from './block.ts';
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
  const counted = new Set(added.cells);
  const worlds = ledger.worlds.filter((world) => world.reduce((sum, [cell, difference]) => (counted.has(cell) ? sum + difference : sum), 0) === 0);
  const reach = new Reach(ledger);
  worlds.forEach((world) => reach.widen(world));
  const search = new WorldSearch(ledger, figures);
  for (const cell of new Set(figures.flatMap(({ cells }) => cells))) {
    if (reach.hides(cell)) continue;
    for (const which of ['most', 'fewest'] as const) {
      const world = search.extreme(cell, which);
      if (!world) continue;
      worlds.push(world);
      reach.widen(world);
    }
    if (!reach.hides(cell)) return null;
  }
  return worlds;
}

/** How few and how many answers each cell has in the worlds seen, the true one among them. */
class Reach {
  readonly #answers: readonly number[];
  readonly #most: number[];
  readonly #fewest: number[];

  constructor({ cells }: Ledger) {
    this.#answers = cells.map(({ answers }) => answers);
    this.#most = [...this.#answers];
    this.#fewest = [...this.#answers];
  }

  widen(world: World): void {
    for (const [cell, difference] of world) {
      const answers = this.#answers[cell]! + difference;
      this.#most[cell] = Math.max(this.#most[cell]!, answers);
      this.#fewest[cell] = Math.min(this.#fewest[cell]!, answers);
    }
  }

  /** A cell of 10 or more needs no hiding. */
  hides(cell: number): boolean {
    const isSmall = this.#answers[cell]! < fewestAnswers;
    return !isSmall || (this.#most[cell]! >= fewestAnswers && this.#most[cell]! - this.#fewest[cell]! >= fewestAnswers);
  }
}

/** A block, what is known of it, and the programme that looks for other worlds. */
interface Searched extends Block {
  readonly truth: readonly number[];
  readonly totals: readonly number[];
  readonly programme: Simplex;
}

/** Looks for worlds in which only cells near one differ. Cells that share a block share its programme: finding a first solution is most of the work. */
class WorldSearch {
  readonly #cells: Ledger['cells'];
  readonly #figures: readonly PublishedFigure[];
  #last: Searched | undefined;

  constructor({ cells }: Ledger, figures: readonly PublishedFigure[]) {
    this.#cells = cells;
    this.#figures = figures;
  }

  /**
   * The world in which a cell has most or fewest answers. Floating point only finds it: it counts only when it is of whole answers, none negative, and fits every figure exactly.
   */
  extreme(cell: number, which: 'most' | 'fewest'): World | undefined {
    const { near, sums, truth, totals, programme } = this.#around(cell);
    const world = programme.extreme(near.indexOf(cell), which).map(Math.round);
    const fits = world.every((answers) => answers >= 0) && sums.every((places, sum) => places.reduce((total, place) => total + world[place]!, 0) === totals[sum]);
    return fits ? near.flatMap((one, place) => (world[place] === truth[place] ? [] : [[one, world[place]! - truth[place]!] as const])) : undefined;
  }

  #around(cell: number): Searched {
    if (this.#last?.isWhole && this.#last.near.includes(cell)) return this.#last;
    const around = block(this.#figures, cell);
    const truth = around.near.map((one) => this.#cells[one]!.answers);
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
