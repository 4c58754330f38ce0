import { fewestAnswers } from '../reliability-levels.ts';
import type { Ledger, PublishedFigure } from './ledger.ts';
import { extremeWorlds, type Known, type World } from './worlds.ts';

/** Cells that are in just the same published figures: nothing published tells them apart. */
interface Atom {
  readonly cells: number[];
  readonly answers: number;
}

/**
 * Whether no one who has all published figures can find a cell under 10, or any group of cells that is under 10: for each such cell there are two other worlds of whole answers
 * that fit every figure, one in which it has 10 or more, and they are at least 10 apart. A group under 10 would leave its cells no such world, so that checking cells is enough.
 * Looks only at what is connected to the figure that was added last: the rest was safe before.
 */
export function hidesEverySmallCell(ledger: Ledger, added: PublishedFigure): boolean {
  const figures = connected(ledger.published, added);
  const atoms = atomsOf(ledger, figures);
  const known: Known = {
    figures: figures.map(({ cells }) => atoms.flatMap((atom, place) => (cells.includes(atom.cells[0]!) ? place : []))),
    totals: figures.map(({ answers }) => answers),
    truth: atoms.map(({ answers }) => answers),
  };
  const seen: World[] = [known.truth];
  return atoms.every((atom, place) => !holdsSmallCell(ledger, atom) || isHidden(known, { place, isAlone: atom.cells.length === 1 }, seen));
}

/** In an atom of several cells one may hold all of its answers or none: its cells are hidden when the atom may hold 10. */
function isHidden(known: Known, { place, isAlone }: { readonly place: number; readonly isAlone: boolean }, seen: World[]): boolean {
  const isShown = (): boolean => {
    const values = seen.map((world) => world[place]!);
    const most = Math.max(...values);
    return most >= fewestAnswers && (!isAlone || most - Math.min(...values) >= fewestAnswers);
  };
  if (isShown()) return true;
  seen.push(...extremeWorlds(known, place));
  return isShown();
}

const holdsSmallCell = (ledger: Ledger, { cells }: Atom): boolean => cells.some((cell) => ledger.cells[cell]!.answers < fewestAnswers);

/** The figures that share cells with one, or with one that does, and so on. */
function connected(published: readonly PublishedFigure[], from: PublishedFigure): PublishedFigure[] {
  const cells = new Set(from.cells);
  const figures = new Set([from]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const figure of published) {
      if (figures.has(figure) || !figure.cells.some((cell) => cells.has(cell))) continue;
      figures.add(figure);
      for (const cell of figure.cells) cells.add(cell);
      grew = true;
    }
  }
  return [...figures];
}

function atomsOf(ledger: Ledger, figures: readonly PublishedFigure[]): Atom[] {
  const membership = new Map<number, string>();
  figures.forEach(({ cells }, place) => cells.forEach((cell) => membership.set(cell, `${membership.get(cell) ?? ''},${place}`)));
  const atoms = new Map<string, { cells: number[]; answers: number }>();
  for (const [cell, key] of membership) {
    const atom = atoms.get(key) ?? { cells: [], answers: 0 };
    atom.cells.push(cell);
    atom.answers += ledger.cells[cell]!.answers;
    atoms.set(key, atom);
  }
  return [...atoms.values()];
}
