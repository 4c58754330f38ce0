import { addDays, type Area } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { readToday } from '../repositories/commitments.ts';
import { addAnswer, addEscalation, addMandate, addRevocation, addSubject, readMandates } from '../repositories/mandates.ts';
import { exampleEscalations, exampleMandates, exampleSubjects, type ExampleMandate } from './mandates.ts';

/** A register with gaps, an overlap, something passed on and something taken back; and questions in every state of the clock. As history brings them in. */
export async function addMandates(database: Database, neighbourhood: string, areas: readonly Area[]): Promise<void> {
  await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(database);
  const today = await readToday(database);
  const codes = areas.map(({ code }) => code);
  const places: Readonly<Record<ExampleMandate['where'], string[]>> = { everywhere: codes, 'first-half': codes.slice(0, Math.ceil(codes.length / 2)), 'first-two': codes.slice(0, 2) };
  for (const subject of exampleSubjects) await addSubject(database, neighbourhood, subject);
  for (const { where, days: [from, until], revoked, subjects, parent = null, ...one } of exampleMandates) {
    await addMandate(database, {
      ...one, neighbourhood, subjects: [...subjects], areas: places[where], from: addDays(today, from), until: addDays(today, until), parent, basis: one.onBehalfOf.organisation === 'gemeente' ? 'awb' : 'own-rules',
      scope: 'general', isWritten: true, isSubordinate: true, hasAgreed: false, maySubmandate: parent === null,
    });
    const { organisation, signedBy: name } = one.onBehalfOf;
    if (revoked !== undefined) await addRevocation(database, one.id, { on: addDays(today, revoked), noted: addDays(today, revoked), isWritten: true, by: { organisation, name } });
  }
  const register = await readMandates(database, neighbourhood);
  for (const { subject, amount, raised, road, answer, mandate, ...asked } of exampleEscalations) {
    const { holder, areas: [area] } = register.find(({ id }) => id === mandate)!;
    await addEscalation(database, { ...asked, mandate, neighbourhood, by: holder, matter: { subject, area: area!, amount }, raised: addDays(today, raised), road: [...road] });
    if (answer) await addAnswer(database, asked.id, { ...answer, on: addDays(today, answer.on) });
  }
}
