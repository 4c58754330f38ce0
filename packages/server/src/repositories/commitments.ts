import type { CalendarDate, Commitment, CommitmentDate, HandOver, HandOverAnswer, Verdict } from '@wijkaanpak/domain';
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
  coalesce((select jsonb_agg(jsonb_build_object('to', jsonb_build_object('organisation', h.organisation, 'name', h.person, 'role', h.role), 'reasons', h.reasons, 'offered', h.offered_on,
    'answer', a.answer, 'answered', a.noted_on) order by h.position)
    from commitment_hand_overs h left join commitment_hand_over_answers a on a.hand_over = h.position where h.commitment = c.id), '[]') as "handOvers",
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

/** The promises that someone has now. */
export async function readCommitmentsHeldBy(database: Database, by: { readonly organisation: string; readonly name: string }): Promise<Commitment[]> {
  return (await sql<Commitment>`${whole} where (${by.organisation}, ${by.name}) = (select organisation, person from commitment_holder(c.id)) order by c.position desc`.execute(database)).rows;
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

export async function addHandOver(database: Database, commitment: string, { to, reasons, offered }: Pick<HandOver, 'to' | 'reasons' | 'offered'>): Promise<void> {
  await database.insertInto('commitment_hand_overs').values({ commitment, organisation: to.organisation, person: to.name, role: to.role, reasons, offered_on: offered }).execute();
}

/** Answers the offer that waits; there is one at most. */
export async function addHandOverAnswer(database: Database, commitment: string, { answer, on }: { answer: HandOverAnswer; on: CalendarDate }): Promise<void> {
  await sql`insert into commitment_hand_over_answers (hand_over, answer, noted_on)
    select position, ${answer}, ${on}::date from commitment_hand_overs h where commitment = ${commitment} and not exists (select from commitment_hand_over_answers where hand_over = h.position)`.execute(database);
}
