import * as domain from '@wijkaanpak/domain';
import { fail, programmeStandingOn, succeed, type Programme, type ProgrammeInput, type ProgrammeStanding, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { readToday } from '../repositories/commitments.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { addProgramme, addToProgramme, findProgramme, lockProgramme, programmeOf, readProgrammes, type ProgrammePart } from '../repositories/programmes.ts';

/** A programme as it stands today, by the database's day. */
export async function readProgramme(database: Database, id: string): Promise<Result<ProgrammeStanding>> {
  const programme = await findProgramme(database, id);
  return programme ? succeed(programmeStandingOn(programme, await readToday(database))) : fail('request.not-found');
}

export async function readProgrammeStandings(database: Database, neighbourhood: string): Promise<ProgrammeStanding[]> {
  const today = await readToday(database);
  return (await readProgrammes(database, neighbourhood)).map((programme) => programmeStandingOn(programme, today));
}

export async function beginProgramme(database: Database, neighbourhood: string, input: ProgrammeInput): Promise<Result<ProgrammeStanding>> {
  if (!(await findNeighbourhood(database, neighbourhood))) return fail('request.not-found');
  const programme = domain.beginProgramme(input, { id: randomId(), neighbourhood }, await readToday(database));
  if (!programme.ok) return programme;
  await addProgramme(database, programme.value);
  return readProgramme(database, programme.value.id);
}

type Act = (programme: Programme, noting: { readonly on: string; readonly newId: () => string }) => Result<Programme>;

/** Carries out an act on a programme, one at a time, and tells how it stands then. */
export async function actOnProgramme(database: Database, id: string | undefined, act: Act): Promise<Result<ProgrammeStanding>> {
  if (id === undefined) return fail('request.not-found');
  await lockProgramme(database, id);
  const programme = await findProgramme(database, id);
  if (!programme) return fail('request.not-found');
  const changed = act(programme, { on: await readToday(database), newId: randomId });
  if (!changed.ok) return changed;
  await addToProgramme(database, programme, changed.value);
  return readProgramme(database, id);
}

/** The same, on the programme that a part is of. */
export const actOnProgrammePart = async (database: Database, [part, id]: readonly [ProgrammePart, string], act: Act): Promise<Result<ProgrammeStanding>> =>
  actOnProgramme(database, await programmeOf(database, part, id), act);
