import { fewestAnswers } from '../../statistics/reliability-levels.ts';
import type { Respondent } from '../../statistics/tabulate.ts';
import { unknownGroup } from '../background.ts';
import { nameIn, type GroupColumn } from './coarsening.ts';

/** Answer sheets that have the same in every column about who answered; with no names those of whom nothing is told. */
export interface SheetClass {
  readonly names: readonly string[] | null;
  readonly sheets: readonly Respondent[];
}

/** Of no more than this share of the sheets a file may leave empty who answered; else its columns are too fine. */
const mostUntold = 0.25;

/**
 * The classes of a file with these columns, or null where too many sheets would tell nothing. Of a class under 10, and of who would rather not say, nothing is told: those sheets stay in the file with
 * empty columns. These are always 10 or more, with the smallest other classes among them where need be, so that nobody knows how few would rather not say.
 */
export function classesOf(respondents: readonly Respondent[], columns: readonly GroupColumn[]): SheetClass[] | null {
  if (columns.length === 0) return [{ names: null, sheets: respondents }];
  const classes = new Map<string, { names: string[]; sheets: Respondent[] }>();
  const untold: Respondent[] = [];
  for (const respondent of respondents) {
    const names = columns.map((column) => nameIn(column, respondent.of?.[column.by] ?? unknownGroup));
    const key = names.join(' ');
    if (names.includes(unknownGroup)) untold.push(respondent);
    else if (classes.has(key)) classes.get(key)!.sheets.push(respondent);
    else classes.set(key, { names, sheets: [respondent] });
  }
  const smallestFirst = [...classes.values()].sort((a, b) => a.sheets.length - b.sheets.length || (String(a.names) < String(b.names) ? -1 : 1));
  while (smallestFirst.length > 0 && (smallestFirst[0]!.sheets.length < fewestAnswers || untold.length < fewestAnswers)) for (const sheet of smallestFirst.shift()!.sheets) untold.push(sheet);
  if (smallestFirst.length === 0 || untold.length > mostUntold * respondents.length) return null;
  return [...smallestFirst, { names: null, sheets: untold }];
}
