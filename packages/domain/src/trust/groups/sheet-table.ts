import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Margins } from '../../statistics/margins.ts';
import { rake } from '../../statistics/raking.ts';
import { unknownGroup } from '../background.ts';
import type { AskedGroups } from './asked-groups.ts';
import { namesIn, type GroupColumn } from './coarsening.ts';
import type { Microdata } from './microdata.ts';
import type { SheetClass } from './sheet-classes.ts';

export interface Laid {
  readonly wave: string;
  readonly columns: readonly GroupColumn[];
  readonly classes: readonly SheetClass[];
  readonly questions: readonly string[];
  readonly asked: AskedGroups;
  readonly margins: Margins;
}

/**
 * A row for each sheet, in an order that follows from what is in the rows and the name of the wave, and so says nothing about who came first. A question without a grade is empty, whatever the reason.
 * All values are names, codes and numbers: nothing needs quotes.
 */
export function sheetTable(laid: Laid): Pick<Microdata, 'table' | 'isWeighted'> {
  const { wave, columns, classes, questions } = laid;
  const weights = weightsOf(laid);
  const places = new Map<string, string>();
  const rows = classes.flatMap(({ names, sheets }, place) =>
    sheets.map(({ answers }) => {
      const row = [wave, ...columns.map((_, column) => names?.[column] ?? ''), ...(weights ? [weights[place]!] : []), ...questions.map((question) => (typeof answers[question] === 'number' ? answers[question] : ''))].join();
      if (!places.has(row)) places.set(row, bytesToHex(sha256(utf8ToBytes(`${wave}\n${row}`))));
      return row;
    }),
  );
  rows.sort((a, b) => (places.get(a)! < places.get(b)! ? -1 : 1));
  const head = ['wave', ...columns.map(({ by }) => by), ...(weights ? ['weight'] : []), ...questions].join();
  return { isWeighted: weights !== null, table: [head, ...rows].map((line) => `${line}\r\n`).join('') };
}

/**
 * A weight for each class, 1 on average, to hundredths: raked to the inhabitants by the columns of the file alone, so that it tells nothing that they do not. Those of whom nothing is told are as
 * large a part of the inhabitants as of the sheets. Null where the columns are not weighted by, or cannot be.
 */
function weightsOf({ columns, classes, asked, margins }: Laid): number[] | null {
  const weighted = columns.filter(({ by }) => margins[by]);
  if (weighted.length === 0) return null;
  const sheets = classes.reduce((sum, one) => sum + one.sheets.length, 0);
  const untold = classes.find(({ names }) => !names)?.sheets.length ?? 0;
  const figures = Object.fromEntries(
    weighted.map((column) => {
      const told = [...namesIn(column, asked)].map(([name, groups]) => [name, groups.reduce((sum, group) => sum + margins[column.by]![group]!, 0)] as const);
      const all = told.reduce((sum, [, figure]) => sum + figure, 0);
      return [column.by, Object.fromEntries([...told.map(([name, figure]) => [name, figure * (1 - untold / sheets)]), [unknownGroup, (all * untold) / sheets]])];
    }),
  );
  const grouped = classes.map(({ names, sheets: own }) => ({ of: Object.fromEntries(columns.map(({ by }, place) => [by, names?.[place] ?? unknownGroup])), times: own.length }));
  const raked = rake(grouped, figures, { rounded: 5 });
  if (!raked.ok) return null;
  const mean = grouped.reduce((sum, { times }, place) => sum + times * raked.value.weights[place]!, 0) / sheets;
  return raked.value.weights.map((weight) => Math.round((weight / mean) * 100) / 100);
}
