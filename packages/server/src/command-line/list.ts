import { readFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** A list of people or addresses: its columns, and a row each. */
export interface List {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a list from CSV with a head (RFC 4180; semicolons, as Dutch spreadsheets write, do as well). Refuses what is not UTF-8, rows of another length than the head, and an empty list. */
export function readList(file: string): List {
  const [head, ...rows] = recordsIn(textOf(file)).filter((record) => record.some((field) => field.trim() !== ''));
  if (!head || rows.length === 0) throw new Refusal(`${file} lists nobody. It needs a line with the names of its columns and a line for each person or address.`);
  const columns = head.map((name) => name.trim());
  const wrong = rows.findIndex((row) => row.length !== columns.length);
  if (wrong >= 0) throw new Refusal(`Row ${wrong + 2} of ${file} has ${rows[wrong]!.length} fields; its head has ${columns.length}.`);
  return { columns, rows };
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${file} is not written in UTF-8. Save it as UTF-8 and try again.`, { cause: error });
  }
}

/** The records of a CSV text. A field within quotes may hold separators, line breaks, and quotes written twice. */
export function recordsIn(text: string): string[][] {
  const separator = /^[^\r\n]*;/.test(text) ? ';' : ',';
  const records: string[][] = [['']];
  let isQuoted = false;
  let before = '';
  for (const sign of text.replace(/\r\n?/g, '\n').split(/(")|([;,\n])/).filter(Boolean)) {
    const record = records.at(-1)!;
    const place = record.length - 1;
    if (sign === '"') {
      // A quote right after another is one that was written twice.
      if (!isQuoted && before === '"') record[place] += '"';
      isQuoted = !isQuoted;
    } else if (!isQuoted && sign === separator) record.push('');
    else if (!isQuoted && sign === '\n') records.push(['']);
    else record[place] += sign;
    before = sign;
  }
  if (isQuoted) throw new Refusal(`Line ${records.length} cannot be read: a quote is not closed.`);
  return records;
}

/** As a field of CSV: within quotes where it has to be. */
export const csvField = (value: string): string => (/[",;\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
