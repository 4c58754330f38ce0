import { escalationOn, fail, mandateOn, registerOn, succeed, whoDecides, type EscalationStanding, type Mandate, type MandateAnswer, type MandateMatter, type MandateRegister, type MandateStanding, type MandateSubject, type Neighbourhood, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { readToday } from '../repositories/commitments.ts';
import * as repository from '../repositories/mandates.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';

/** A neighbourhood, everything that was ever mandated there, and the day by which it is told. */
interface Registered {
  readonly neighbourhood: Neighbourhood;
  readonly mandates: readonly Mandate[];
  readonly subjects: readonly MandateSubject[];
  readonly today: string;
}

export async function readRegistered(database: Database, id: string): Promise<Result<Registered>> {
  const neighbourhood = await findNeighbourhood(database, id);
  if (!neighbourhood) return fail('request.not-found');
  return succeed({ neighbourhood, mandates: await repository.readMandates(database, id), subjects: await repository.readSubjects(database, id), today: await readToday(database) });
}

export async function readRegister(database: Database, id: string): Promise<Result<MandateRegister & { mandates: MandateStanding[] }>> {
  const registered = await readRegistered(database, id);
  if (!registered.ok) return registered;
  const { neighbourhood, mandates, subjects, today } = registered.value;
  return succeed({ ...registerOn(mandates, neighbourhood, { subjects, at: today }), mandates: mandates.map((mandate) => mandateOn(mandates, mandate, today)) });
}

/** May somebody here decide this? Always an answer with a name in it. */
export async function askWhoDecides(database: Database, id: string, matter: MandateMatter): Promise<Result<MandateAnswer>> {
  const registered = await readRegistered(database, id);
  if (!registered.ok) return registered;
  const { neighbourhood: { areas }, mandates, subjects, today } = registered.value;
  return whoDecides({ mandates, subjects, areas }, matter, today);
}

export async function readMandateStanding(database: Database, mandate: Mandate): Promise<MandateStanding> {
  return mandateOn(await repository.readMandates(database, mandate.neighbourhood), mandate, await readToday(database));
}

export async function readEscalationStandings(database: Database, neighbourhood: string): Promise<Result<EscalationStanding[]>> {
  if (!(await findNeighbourhood(database, neighbourhood))) return fail('request.not-found');
  const today = await readToday(database);
  return succeed((await repository.readEscalations(database, neighbourhood)).map((one) => escalationOn(one, today)));
}
