import type { Table } from '@wijkaanpak/domain';
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/schema.ts';

const list = (rows: RawBuilder<unknown>) => sql`coalesce((${rows}), '[]')`;

const whole = sql`select t.id, t.neighbourhood, t.name, t.ordinance, t.founded::text as founded,
  ${list(sql`select jsonb_agg(jsonb_build_object('id', id, 'side', side, 'group', seat_group, 'groupName', group_name, 'name', name, 'from', from_day, 'ended', ended, 'left', left_day,
    'filledBy', case when source = 'lot' then jsonb_build_object('kind', source, 'draw', draw, 'number', number) else jsonb_build_object('kind', source) end) order by position)
    from table_seats where table_id = t.id`)} as seats,
  ${list(sql`select jsonb_agg(jsonb_build_object('id', id, 'volunteers', volunteers, 'seats', seats, 'seedFrom', seed_from, 'seedOn', seed_on, 'announced', announced, 'seed', seed, 'held', held) order by position)
    from table_draws where table_id = t.id`)} as draws,
  ${list(sql`select jsonb_agg(jsonb_build_object('id', id, 'title', title, 'explanation', explanation, 'kind', kind, 'meeting', meeting, 'put', put) || case when commitment is null then '{}' else jsonb_build_object('commitment', commitment) end order by position) from table_points where table_id = t.id`)} as agenda,
  ${list(sql`select jsonb_agg(jsonb_build_object('id', d.id, 'point', d.point, 'on', d.on_day, 'called', d.called) order by d.position)
    from table_decisions d join table_points p on p.id = d.point where p.table_id = t.id`)} as decisions,
  ${list(sql`select jsonb_agg(jsonb_build_object('point', s.point, 'to', s.to_state, 'on', s.on_day, 'reasons', s.reasons) order by s.position)
    from table_steps s join table_points p on p.id = s.point where p.table_id = t.id`)} as steps,
  ${list(sql`select jsonb_agg(jsonb_build_object('id', v.id, 'decision', v.decision, 'organisation', v.organisation, 'what', v.what, 'on', v.on_day,
    'reasons', (select jsonb_build_object('text', text, 'by', person, 'on', on_day) from table_reasons where deviation = v.id)) order by v.position)
    from table_deviations v join table_decisions d on d.id = v.decision join table_points p on p.id = d.point where p.table_id = t.id`)} as deviations,
  ${list(sql`select jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title, 'parties', a.parties,
    'versions', (select jsonb_agg(jsonb_build_object('text', w.text, 'proposedBy', w.proposed_by, 'proposed', w.proposed,
      'agreed', coalesce((select jsonb_agg(jsonb_build_object('party', party, 'on', on_day) order by position) from table_words_given where agreement = w.agreement and version = w.version), '[]')) order by w.version)
      from table_wordings w where w.agreement = a.id)) order by a.position) from table_agreements a where a.table_id = t.id`)} as agreements,
  ${list(sql`select jsonb_agg(jsonb_build_object('id', id, 'meeting', meeting, 'text', text, 'published', published) order by position) from table_minutes where table_id = t.id`)} as minutes
  from wijk_tables t`;

export async function findTable(database: Database, id: string): Promise<Table | undefined> {
  return (await sql<Table>`${whole} where t.id = ${id}`.execute(database)).rows[0];
}

/** Tables, the newest first; of one neighbourhood where it is named. */
export async function readTables(database: Database, neighbourhood: string | undefined): Promise<Table[]> {
  return (await sql<Table>`${whole} where ${neighbourhood ?? null}::text is null or t.neighbourhood = ${neighbourhood ?? null} order by t.position desc`.execute(database)).rows;
}

const owners = {
  draw: sql`select table_id as id from table_draws where id = `,
  seat: sql`select table_id as id from table_seats where id = `,
  point: sql`select table_id as id from table_points where id = `,
  decision: sql`select p.table_id as id from table_decisions d join table_points p on p.id = d.point where d.id = `,
  deviation: sql`select p.table_id as id from table_deviations v join table_decisions d on d.id = v.decision join table_points p on p.id = d.point where v.id = `,
  agreement: sql`select table_id as id from table_agreements where id = `,
  minutes: sql`select table_id as id from table_minutes where id = `,
} as const;
/** Parts of a table that have a name of their own. */
export type TablePart = keyof typeof owners;

/** Which table a part is of. */
export async function tableOf(database: Database, part: TablePart, id: string): Promise<string | undefined> {
  return (await sql<{ id: string }>`${owners[part]}${id}`.execute(database)).rows[0]?.id;
}

/** Keeps others from changing a table until this transaction ends. */
export async function lockTable(database: Database, id: string): Promise<void> {
  await sql`select 1 from wijk_tables where id = ${id} for update`.execute(database);
}

export async function addTable(database: Database, { id, neighbourhood, name, ordinance, founded }: Table): Promise<void> {
  await database.insertInto('wijk_tables').values({ id, neighbourhood, name, founded, ordinance: ordinance && JSON.stringify(ordinance) }).execute();
}
