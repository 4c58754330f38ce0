import * as domain from '@wijkaanpak/domain';
import { fail, succeed, tableStandingOn, type Minutes, type Noting, type Result, type Table, type TableInput, type TableStanding } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { addVerdict, findCommitment, readToday } from '../repositories/commitments.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { addChanges } from '../repositories/table-changes.ts';
import { addTable, findTable, lockTable, readTables, tableOf, type TablePart } from '../repositories/tables.ts';

/** A table as it stands today, by the database's day. */
export async function readTable(database: Database, id: string): Promise<Result<TableStanding>> {
  const table = await findTable(database, id);
  return table ? succeed(tableStandingOn(table, await readToday(database))) : fail('request.not-found');
}

export async function readTableStandings(database: Database, neighbourhood: string | undefined): Promise<TableStanding[]> {
  const today = await readToday(database);
  return (await readTables(database, neighbourhood)).map((table) => tableStandingOn(table, today));
}

export async function readMinutes(database: Database, id: string): Promise<Result<Minutes>> {
  const owner = await tableOf(database, 'minutes', id);
  const minutes = owner === undefined ? undefined : (await findTable(database, owner))?.minutes.find((one) => one.id === id);
  return minutes ? succeed(minutes) : fail('request.not-found');
}

export async function foundTable(database: Database, neighbourhood: string, input: TableInput): Promise<Result<TableStanding>> {
  if (!(await findNeighbourhood(database, neighbourhood))) return fail('request.not-found');
  const table = domain.foundTable(input, { id: randomId(), neighbourhood }, await readToday(database));
  await addTable(database, table);
  return readTable(database, table.id);
}

/** Carries out an act on a table, one at a time, and tells how it stands then. */
export async function actOnTable(database: Database, id: string | undefined, act: (table: Table, noting: Noting) => Result<Table>): Promise<Result<TableStanding>> {
  if (id === undefined) return fail('request.not-found');
  await lockTable(database, id);
  const table = await findTable(database, id);
  if (!table) return fail('request.not-found');
  const changed = act(table, { on: await readToday(database), newId: randomId });
  if (!changed.ok) return changed;
  const unknown = await unknownPromise(database, table, changed.value);
  if (unknown) return unknown;
  await addChanges(database, table, changed.value);
  await judgePromises(database, table, changed.value);
  return readTable(database, id);
}

/** A point may only ask about a promise to the table's own neighbourhood. */
async function unknownPromise(database: Database, before: Table, after: Table): Promise<Result<never> | undefined> {
  for (const { commitment } of after.agenda.slice(before.agenda.length)) {
    if (commitment !== undefined && (await findCommitment(database, commitment))?.neighbourhood !== after.neighbourhood) return fail('commitment.verdict.not-asked', 'commitment');
  }
  return undefined;
}

/** What residents just found at the table of a promise stands with it at once. */
async function judgePromises(database: Database, before: Table, after: Table): Promise<void> {
  const asked = after.decisions.slice(before.decisions.length).flatMap(({ point }) => after.agenda.find(({ id }) => id === point)?.commitment ?? []);
  const commitments = (await Promise.all(asked.map((id) => findCommitment(database, id)))).filter((one) => one !== undefined);
  for (const { commitment, verdict } of domain.verdictsAtTable(before, after, commitments)) {
    if (domain.judgeCommitment(commitment, verdict).ok) await addVerdict(database, commitment.id, verdict);
  }
}

/** The same, on the table that a part is of. */
export const actOnPart = async (database: Database, [part, id]: readonly [TablePart, string], act: (table: Table, noting: Noting) => Result<Table>): Promise<Result<TableStanding>> =>
  actOnTable(database, await tableOf(database, part, id), act);
