import type { CalendarDate, Escalation, Mandate, MandateSubject, NamedPerson } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

const whole = sql`select m.id, m.neighbourhood, jsonb_build_object('organisation', m.organisation, 'name', person, 'role', role) as holder,
  jsonb_build_object('organisation', body_organisation, 'body', body, 'signedBy', signed_by) as "onBehalfOf",
  jsonb_build_object('organisation', backing_organisation, 'name', backing_person, 'role', backing_role) as backing,
  basis, subjects, areas, up_to as "upTo", starts::text as "from", ends::text as until, scope, is_written as "isWritten", is_subordinate as "isSubordinate",
  has_agreed as "hasAgreed", may_submandate as "maySubmandate", parent, (select revoked_on::text from mandate_revocations where mandate = m.id) as revoked
  from mandates m`;

/** A bigint comes as text from one of the drivers. */
const counted = (mandate: Mandate): Mandate => ({ ...mandate, upTo: mandate.upTo === null ? null : Number(mandate.upTo) });

/** The whole register of a neighbourhood, in the order in which it was written; what ended too. */
export async function readMandates(database: Database, neighbourhood: string): Promise<Mandate[]> {
  return (await sql<Mandate>`${whole} where neighbourhood = ${neighbourhood} order by position`.execute(database)).rows.map(counted);
}

export async function findMandate(database: Database, id: string): Promise<Mandate | undefined> {
  return (await sql<Mandate>`${whole} where id = ${id}`.execute(database)).rows.map(counted)[0];
}

/** Keeps a mandate from being taken back or passed on by others until this transaction ends. */
export async function lockMandate(database: Database, id: string): Promise<void> {
  await sql`select 1 from mandates where id = ${id} for update`.execute(database);
}

export async function addMandate(database: Database, { id, neighbourhood, holder, onBehalfOf, backing, basis, subjects, areas, upTo, from, until, scope, parent, ...form }: Omit<Mandate, 'revoked'>): Promise<void> {
  await database
    .insertInto('mandates')
    .values({
      id, neighbourhood, organisation: holder.organisation, person: holder.name, role: holder.role,
      backing_organisation: backing.organisation, backing_person: backing.name, backing_role: backing.role,
      body_organisation: onBehalfOf.organisation, body: onBehalfOf.body, signed_by: onBehalfOf.signedBy,
      basis, subjects: JSON.stringify(subjects), areas: JSON.stringify(areas), up_to: upTo, starts: from, ends: until, scope, parent,
      is_written: form.isWritten, is_subordinate: form.isSubordinate, has_agreed: form.hasAgreed, may_submandate: form.maySubmandate,
    })
    .execute();
}

export interface NewRevocation {
  readonly on: CalendarDate;
  /** When it was written down, where history brings it in; today otherwise, by the database. */
  readonly noted?: CalendarDate;
  readonly isWritten: boolean;
  readonly by: Pick<NamedPerson, 'organisation' | 'name'>;
}

export async function addRevocation(database: Database, mandate: string, { on, noted, isWritten, by }: NewRevocation): Promise<void> {
  await database.insertInto('mandate_revocations').values({ mandate, revoked_on: on, in_writing: isWritten, organisation: by.organisation, person: by.name, ...(noted && { noted_on: noted }) }).execute();
}

export async function readSubjects(database: Database, neighbourhood: string): Promise<MandateSubject[]> {
  const rows = await database.selectFrom('mandate_subjects').selectAll().where('neighbourhood', '=', neighbourhood).orderBy('position').execute();
  return rows.map(({ id, name, organisation, body, signed_by }) => ({ id, name, onBehalfOf: { organisation, body, signedBy: signed_by } }));
}

export async function addSubject(database: Database, neighbourhood: string, { id, name, onBehalfOf: { organisation, body, signedBy } }: MandateSubject): Promise<void> {
  await database.insertInto('mandate_subjects').values({ neighbourhood, id, name, organisation, body, signed_by: signedBy }).execute();
}

const asked = sql`select e.id, e.mandate, e.neighbourhood, jsonb_build_object('organisation', e.organisation, 'name', e.person, 'role', e.role) as by,
  jsonb_build_object('subject', subject, 'area', area, 'amount', amount) as matter, question, raised_on::text as raised, road,
  case when a.escalation is null then null else jsonb_build_object('on', a.answered_on, 'by', jsonb_build_object('organisation', a.organisation, 'name', a.person, 'role', a.role),
    'outcome', a.outcome, 'reasons', a.reasons) end as answer
  from escalations e left join escalation_answers a on a.escalation = e.id`;

/** All that was put to somebody further up in a neighbourhood, the newest first. */
export async function readEscalations(database: Database, neighbourhood: string): Promise<Escalation[]> {
  return (await sql<Escalation>`${asked} where e.neighbourhood = ${neighbourhood} order by e.position desc`.execute(database)).rows;
}

export async function findEscalation(database: Database, id: string): Promise<Escalation | undefined> {
  return (await sql<Escalation>`${asked} where e.id = ${id}`.execute(database)).rows[0];
}

/** Keeps others from answering until this transaction ends. */
export async function lockEscalation(database: Database, id: string): Promise<void> {
  await sql`select 1 from escalations where id = ${id} for update`.execute(database);
}

export async function addEscalation(database: Database, { id, neighbourhood, mandate, by, matter, question, raised, road }: Omit<Escalation, 'answer'>): Promise<void> {
  await database
    .insertInto('escalations')
    .values({ id, neighbourhood, mandate, organisation: by.organisation, person: by.name, role: by.role, ...matter, question, raised_on: raised, road: JSON.stringify(road) })
    .execute();
}

export async function addAnswer(database: Database, escalation: string, { on, by, outcome, reasons }: NonNullable<Escalation['answer']>): Promise<void> {
  await database.insertInto('escalation_answers').values({ escalation, answered_on: on, organisation: by.organisation, person: by.name, role: by.role, outcome, reasons }).execute();
}
