import { fail, succeed, type Result } from '../../issues.ts';
import { reliabilityOf, type Reliability } from '../reliability-levels.ts';
import { select, type Ledger, type PublishedFigure, type Selection } from './ledger.ts';
import { worldsThatHide } from './worlds.ts';

/** A figure asked for: with how many answers, or withheld. Which of the two reasons a figure is withheld for is not told: the other reason would say that it is under 10. */
export type Released =
  | { readonly selection: Selection; readonly reliability: Exclude<Reliability, 'too-few-answers'>; readonly answers: number }
  | { readonly selection: Selection; readonly reliability: 'withheld' };

export interface Publication {
  /** With what was released now. Keep it: the next publication is safe only by it. */
  readonly ledger: Ledger;
  /** In the order asked for. */
  readonly figures: readonly Released[];
}

/**
 * Releases the figures of a table, as many as can go together with everything in the ledger, and withholds the others. A figure under 10 answers is withheld; and so is one by which,
 * with all that was published before, a cell under 10 could be found or narrowed down ({@link worldsThatHide}): overlapping areas, waves taken together and other tables count.
 * Large figures go first, so that totals stay and the smallest neighbour of a hidden cell is hidden with it. What was published stays published.
 *
 * A mean is a sum divided by these answers: publish it for released figures only, and it cannot be found for others either.
 * Refuses a selection without any cell.
 */
export function publish(ledger: Ledger, selections: readonly Selection[]): Result<Publication> {
  const asked = selections.map((selection) => figureOf(ledger, selection));
  const empty = asked.findIndex(({ cells }) => cells.length === 0);
  if (empty >= 0) return fail('ledger.nothing-selected', String(empty), { selection: JSON.stringify(selections[empty]) });
  const order = asked.map((_, place) => place).sort((a, b) => asked[b]!.answers - asked[a]!.answers || a - b);
  const published = [...ledger.published];
  let { worlds } = ledger;
  const released = new Map<string, boolean>(ledger.published.map((figure) => [keyOf(figure), true]));
  for (const place of order) {
    const figure = asked[place]!;
    if (released.has(keyOf(figure))) continue;
    const hiding = reliabilityOf(figure.answers) === 'too-few-answers' ? null : worldsThatHide({ cells: ledger.cells, published, worlds }, figure);
    released.set(keyOf(figure), hiding !== null);
    if (!hiding) continue;
    published.push(figure);
    worlds = hiding;
  }
  const figures = asked.map((figure, place): Released => {
    const selection = selections[place]!;
    const reliability = reliabilityOf(figure.answers);
    return released.get(keyOf(figure)) && reliability !== 'too-few-answers' ? { selection, reliability, answers: figure.answers } : { selection, reliability: 'withheld' };
  });
  return succeed({ ledger: { ...ledger, published, worlds }, figures });
}

/** Whether a figure was published as it is; one that only follows from others was not. */
export function isPublished(ledger: Ledger, selection: Selection): boolean {
  const { cells } = figureOf(ledger, selection);
  return ledger.published.some((figure) => figure.cells.length === cells.length && figure.cells.every((cell, place) => cell === cells[place]));
}

function figureOf(ledger: Ledger, selection: Selection): PublishedFigure {
  const cells = select(ledger, selection);
  return { cells, answers: cells.reduce((sum, cell) => sum + ledger.cells[cell]!.answers, 0) };
}

const keyOf = ({ cells }: PublishedFigure): string => cells.join();
