import { fail, succeed, type Result } from '../../issues.ts';

/**
 * One of the finest groups that answers are counted in: what its members share, and how many answered. Every answer belongs to one cell.
 * Answers differ by question, so the question is one of the dimensions: `{ wave: '2026', question: 'listens', area: 'BU0363AA01', age: '65+' }`.
 */
export interface Cell {
  readonly of: Readonly<Record<string, string>>;
  readonly answers: number;
}

/** The cells that a figure is about: those with one of the values given, on every dimension given. `{}` is everything. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** A figure that was published: the places of its cells in {@link Ledger.cells}, in order, and how many answered. */
export interface PublishedFigure {
  readonly cells: readonly number[];
  readonly answers: number;
}

/** Another way it could be, to all who know only what was published: by how many answers some cells differ from how it is. */
export type World = readonly (readonly [cell: number, difference: number])[];

/** Everything ever counted and everything ever published about it. Secret: it holds what may not be shown. */
export interface Ledger {
  readonly cells: readonly Cell[];
  readonly published: readonly PublishedFigure[];
  /** The worlds by which cells under 10 are hidden; every one of them fits every published figure. */
  readonly worlds: readonly World[];
}

export const emptyLedger: Ledger = { cells: [], published: [], worlds: [] };

/** The ledger with the cells of another wave. Refuses a cell that is there already: what was counted does not change. */
export function addCells(ledger: Ledger, cells: readonly Cell[]): Result<Ledger> {
  const known = new Set(ledger.cells.map(nameOf));
  for (const cell of cells) {
    if (!(Number.isSafeInteger(cell.answers) && cell.answers >= 0)) throw new RangeError(`addCells: expected a count of answers, got ${cell.answers}`);
    const name = nameOf(cell);
    if (known.has(name)) return fail('ledger.cell-twice', '', { cell: name });
    known.add(name);
  }
  return succeed({ ...ledger, cells: [...ledger.cells, ...cells] });
}

/** Places of the cells that a selection is about. */
export function select({ cells }: Ledger, selection: Selection): number[] {
  const wanted = Object.entries(selection);
  return cells.flatMap(({ of }, place) => (wanted.every(([dimension, values]) => values.includes(of[dimension]!)) ? place : []));
}

const nameOf = ({ of }: Cell): string => Object.keys(of).sort().map((dimension) => `${dimension}=${of[dimension]}`).join(' ');
