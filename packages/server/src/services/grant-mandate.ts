import { checkArea, fail, grantMandate, passOn, succeed, takeBack, type Actor, type Giver, type Issue, type Mandate, type MandateInput, type MandateStanding, type MandateSubject, type Result, type SubmandateInput } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { randomId } from '../random-id.ts';
import { readToday } from '../repositories/commitments.ts';
import * as repository from '../repositories/mandates.ts';
import { readMandateStanding, readRegistered } from './read-mandates.ts';

/** Who acts, as a person of an organisation; who works for none gives nothing. */
export const giverOf = ({ partner, name }: Actor): Giver | undefined => (partner === null ? undefined : { organisation: partner, name });

/** A mandate from the body itself, entered by somebody of its organisation. */
export async function grant(database: Database, { wijk, actor }: { readonly wijk: string; readonly actor: Actor }, input: MandateInput): Promise<Result<MandateStanding>> {
  const registered = await readRegistered(database, wijk);
  if (!registered.ok) return registered;
  const { neighbourhood, subjects } = registered.value;
  const giver = giverOf(actor);
  if (!giver || !neighbourhood.partners.some(({ id }) => id === giver.organisation)) return fail('mandate.not-yours', 'onBehalfOf.organisation');
  const issues: Issue[] = input.areas.flatMap((area, index) => checkArea(neighbourhood, area).map((one) => ({ ...one, path: `areas.${index}` })));
  const unknown = input.subjects.findIndex((subject) => !subjects.some(({ id }) => id === subject));
  if (unknown >= 0) issues.push({ code: 'mandate.subject-unknown', path: `subjects.${unknown}` });
  if (issues.length) return { ok: false, issues };
  const granted = grantMandate(input, { id: randomId(), neighbourhood: wijk }, giver);
  return granted.ok ? keep(database, granted.value) : granted;
}

type Act = { readonly id: string; readonly actor: Actor };

/** Part of a mandate, passed on by its holder. */
export async function submandate(database: Database, { id, actor }: Act, input: SubmandateInput): Promise<Result<MandateStanding>> {
  await repository.lockMandate(database, id);
  const parent = await repository.findMandate(database, id);
  const giver = giverOf(actor);
  if (!parent) return fail('request.not-found');
  if (!giver) return fail('mandate.not-yours');
  const passed = passOn(parent, input, { id: randomId(), giver });
  return passed.ok ? keep(database, passed.value) : passed;
}

async function keep(database: Database, mandate: Mandate): Promise<Result<MandateStanding>> {
  await repository.addMandate(database, mandate);
  return succeed(await readMandateStanding(database, mandate));
}

export async function revoke(database: Database, { id, actor }: Act, { on, isWritten }: { readonly on: string; readonly isWritten: boolean }): Promise<Result<MandateStanding>> {
  await repository.lockMandate(database, id);
  const mandate = await repository.findMandate(database, id);
  const giver = giverOf(actor);
  if (!mandate) return fail('request.not-found');
  if (!giver) return fail('mandate.not-yours');
  const register = await repository.readMandates(database, mandate.neighbourhood);
  const taken = takeBack(register, mandate, { on, form: isWritten ? 'in-writing' : 'by-word', giver, today: await readToday(database) });
  if (!taken.ok) return taken;
  await repository.addRevocation(database, id, { on, isWritten, by: giver });
  return succeed(await readMandateStanding(database, taken.value));
}

/** Something that is decided about here, in residents' words, with the body that it belongs to. */
export async function nameSubject(database: Database, wijk: string, subject: MandateSubject): Promise<Result<MandateSubject>> {
  const registered = await readRegistered(database, wijk);
  if (!registered.ok) return registered;
  const { neighbourhood, subjects } = registered.value;
  if (!neighbourhood.partners.some(({ id }) => id === subject.onBehalfOf.organisation)) return fail('mandate.not-yours', 'onBehalfOf.organisation');
  const before = subjects.find(({ id, name }) => id === subject.id || name === subject.name);
  if (before) return fail('mandate.subject-named', 'name', { name: before.name });
  await repository.addSubject(database, wijk, subject);
  return succeed(subject);
}
