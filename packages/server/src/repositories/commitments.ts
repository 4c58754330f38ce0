import type { CalendarDate, Commitment, CommitmentDate, Verdict } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

/** The day in Amsterdam by the database, the one clock that decides. */
export async function readToday(database: Database): Promise<CalendarDate> {
  return (await sql<{ today: string }>`select wijk_today()::text as today`.execute(database)).rows[0]!.today;
}

const whole = sql`select c.id, c.neighbourhood, c.what, c.shown_by as "shownBy", c.mandate,
  jsonb_build_object('organisation', c.organisation, 'name', c.person, 'role', c.role) as by,
  jsonb_strip_nulls(jsonb_build_object('kind', c.origin_kind, 'id', c.origin, 'wave', c.origin_wave)) as origin,
  (select jsonb_agg(jsonb_build_object('due', due, 'given', given, 'reasons', reasons) order by position) from commitment_dates where commitment = c.id) as dates,
  coalesce((select jsonb_agg(jsonb_build_object('on', noted_on, 'text', text, 'photo',
    case when photo is null then null else jsonb_build_object('url', '/v1/fotos/' || photo, 'description', (select description from photos where id = photo)) end) order by position)
    from commitment_progress where commitment = c.id), '[]') as progress,
  (select noted_on::text from commitment_reports where commitment = c.id) as reported,
  coalesce((select jsonb_agg(case when v.point is null then jsonb_build_object('by', 'vote', 'vote', v.vote, 'level', v.level, 'found', v.found, 'on', v.noted_on)
    else jsonb_build_object('by', 'table', 'table', p.table_id, 'point', v.point, 'found', v.found, 'on', v.noted_on) end order by v.position)
    from commitment_verdicts v left join table_points p on p.id = v.point where v.commitment = c.id), '[]') as verdicts
  from commitments c`;

/** All promises to a neighbourhood, the newest first. How each stands follows from the day, so a page of one state is chosen after reading. */
export async function readCommitments(database: Database, neighbourhood: string): Promise<Commitment[]> {
  return (await sql<Commitment>`${whole} where c.neighbourhood = ${neighbourhood} order by c.position desc`.execute(database)).rows;
}

export async function readCommitmentsBy(database: Database, by: { readonly organisation: string; readonly name: string }): Promise<Commitment[]> {
  return (await sql<Commitment>`${whole} where c.organisation = ${by.organisation} and c.person = ${by.name} order by c.position desc`.execute(database)).rows;
}

export async function findCommitment(database: Database, id: string): Promise<Commitment | undefined> {
  return (await sql<Commitment>`${whole} where c.id = ${id}`.execute(database)).rows[0];
}

/** Keeps others from changing how a promise stands until this transaction ends. */
export async function lockCommitment(database: Database, id: string): Promise<void> {
  await sql`select 1 from commitments where id = ${id} for update`.execute(database);
}

export async function addCommitment(database: Database, { id, neighbourhood, what, shownBy, by, origin, mandate, dates }: Commitment): Promise<void> {
  await database
    .insertInto('commitments')
    .values({ id, neighbourhood, what, shown_by: shownBy, organisation: by.organisation, person: by.name, role: by.role, origin_kind: origin.kind, origin: origin.id, origin_wave: origin.wave ?? null, mandate })
    .execute();
  for (const date of dates) await addDate(database, id, date);
}

export async function addDate(database: Database, commitment: string, date: CommitmentDate): Promise<void> {
  await database.insertInto('commitment_dates').values({ commitment, ...date }).execute();
}

export async function addProgress(database: Database, commitment: string, progress: { on: CalendarDate; text: string; photo: string | null }): Promise<void> {
  await database.insertInto('commitment_progress').values({ commitment, noted_on: progress.on, text: progress.text, photo: progress.photo }).execute();
}

export async function addReport(database: Database, commitment: string, on: CalendarDate): Promise<void> {
  await database.insertInto('commitment_reports').values({ commitment, noted_on: on }).execute();
}

export async function addVerdict(database: Database, commitment: string, verdict: Verdict): Promise<void> {
  const from = verdict.by === 'vote' ? { vote: verdict.vote, level: verdict.level } : { vote: null, level: null, point: verdict.point };
  await database.insertInto('commitment_verdicts').values({ commitment, ...from, found: verdict.found, noted_on: verdict.on }).execute();
}
