import { emptyLedger, type Ledger, type Microdata, type NotHeard, type WaveBreakdown, type WaveResult } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

/** Makes publications of one poll come one after the other, until this transaction ends; and waits for answers that were in time and are still being written. */
export async function lockForPublishing(database: Database, poll: string): Promise<void> {
  await sql`select 1 from polls where id = ${poll} for update`.execute(database);
  await sql`select 1 from waves where poll = ${poll} and closes_at <= clock_timestamp() for update`.execute(database);
}

/** What was published of a poll, oldest wave first. */
export async function readResults(database: Database, poll: string): Promise<WaveResult[]> {
  const rows = await database.selectFrom('wave_results').innerJoin('waves', (join) => join.onRef('waves.poll', '=', 'wave_results.poll').onRef('waves.id', '=', 'wave_results.wave'))
    .select('result').where('wave_results.poll', '=', poll).orderBy('opens_at').execute();
  return rows.map(({ result }) => result as WaveResult);
}

/** What is told by group, where the wave asked who answers. */
export interface ResultByGroup {
  readonly notHeard: NotHeard;
  readonly breakdown: WaveBreakdown;
  readonly microdata: Microdata | null;
}

export async function addResult(database: Database, poll: string, { result, byGroup }: { readonly result: WaveResult; readonly byGroup: ResultByGroup | undefined }): Promise<void> {
  const groups = byGroup && { not_heard: JSON.stringify(byGroup.notHeard), breakdown: JSON.stringify(byGroup.breakdown), ...(byGroup.microdata && { microdata: JSON.stringify(byGroup.microdata) }) };
  await database.insertInto('wave_results').values({ poll, wave: result.wave, result: JSON.stringify(result), ...groups }).execute();
}

/** Newest wave first. */
export async function readBreakdowns(database: Database, poll: string): Promise<WaveBreakdown[]> {
  const rows = await database.selectFrom('wave_results').innerJoin('waves', (join) => join.onRef('waves.poll', '=', 'wave_results.poll').onRef('waves.id', '=', 'wave_results.wave'))
    .select('breakdown').where('wave_results.poll', '=', poll).where('breakdown', 'is not', null).orderBy('opens_at', 'desc').execute();
  return rows.map(({ breakdown }) => breakdown as WaveBreakdown);
}

/** Of the last wave that has a file, where none is named. */
export async function readMicrodata(database: Database, poll: string, wave: string | undefined): Promise<Microdata | undefined> {
  const files = database.selectFrom('wave_results').innerJoin('waves', (join) => join.onRef('waves.poll', '=', 'wave_results.poll').onRef('waves.id', '=', 'wave_results.wave'))
    .select('microdata').where('wave_results.poll', '=', poll).where('microdata', 'is not', null).orderBy('opens_at', 'desc').limit(1);
  const row = await (wave === undefined ? files : files.where('wave_results.wave', '=', wave)).executeTakeFirst();
  return row?.microdata as Microdata | undefined;
}

/** Newest wave first. */
export async function readNotHeard(database: Database, poll: string): Promise<NotHeard[]> {
  const rows = await database.selectFrom('wave_results').innerJoin('waves', (join) => join.onRef('waves.poll', '=', 'wave_results.poll').onRef('waves.id', '=', 'wave_results.wave'))
    .select('not_heard').where('wave_results.poll', '=', poll).where('not_heard', 'is not', null).orderBy('opens_at', 'desc').execute();
  return rows.map(({ not_heard }) => not_heard as NotHeard);
}

/** Everything counted and published of a poll. Worlds by which cells are hidden are found again: they follow from these. */
export async function readLedger(database: Database, poll: string): Promise<Ledger> {
  const cells = await database.selectFrom('ledger_cells').select(['cell', 'answers']).where('poll', '=', poll).orderBy('place').execute();
  const figures = await database.selectFrom('ledger_figures').select(['cells', 'answers']).where('poll', '=', poll).orderBy('place').execute();
  return {
    ...emptyLedger,
    cells: cells.map(({ cell, answers }) => ({ of: cell as Record<string, string>, answers })),
    published: figures.map(({ cells: counted, answers }) => ({ cells: counted as number[], answers })),
  };
}

/** Writes what a ledger has more than it had. */
export async function growLedger(database: Database, poll: string, { before, after }: { readonly before: Ledger; readonly after: Ledger }): Promise<void> {
  const cells = after.cells.map(({ of, answers }, place) => ({ poll, place, cell: JSON.stringify(of), answers })).slice(before.cells.length);
  const figures = after.published.map(({ cells: counted, answers }, place) => ({ poll, place, cells: JSON.stringify(counted), answers })).slice(before.published.length);
  if (cells.length) await database.insertInto('ledger_cells').values(cells).execute();
  if (figures.length) await database.insertInto('ledger_figures').values(figures).execute();
}
