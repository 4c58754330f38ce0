import type { Figure, Goal, Indicator, Programme, Reflection } from '@wijkaanpak/domain';
import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../database/schema.ts';

const list = (rows: RawBuilder<unknown>) => sql`coalesce((${rows}), '[]')`;

const whole = sql`select p.id, p.neighbourhood, p.title, p.from_year as "from", p.until_year as until, p.begun::text as begun,
  ${list(sql`select jsonb_agg(jsonb_build_object('id', g.id, 'words', g.words, 'said', g.said, 'table', g.table_id, 'named', g.named,
    'ended', (select jsonb_build_object('on', on_day, 'reasons', reasons) from programme_goal_ends where goal = g.id)) order by g.position)
    from programme_goals g where g.programme = p.id`)} as goals,
  ${list(sql`select jsonb_agg(jsonb_build_object('id', i.id, 'goal', i.goal, 'what', i.what, 'unit', i.unit, 'better', i.better, 'source', jsonb_build_object('name', i.source_name, 'url', i.source_url),
    'figures', coalesce((select jsonb_agg(jsonb_build_object('year', year, 'definition', definition, 'area', area, 'city', city, 'reasons', reasons, 'noted', noted) order by position)
      from programme_figures where indicator = i.id), '[]')) order by i.position)
    from programme_indicators i join programme_goals g on g.id = i.goal where g.programme = p.id`)} as indicators,
  ${list(sql`select jsonb_agg(jsonb_build_object('year', year, 'words', words, 'where', place, 'residents', residents, 'goals', goals, 'noted', noted) order by year)
    from programme_reflections where programme = p.id`)} as reflections
  from programmes p`;

export async function findProgramme(database: Database, id: string): Promise<Programme | undefined> {
  return (await sql<Programme>`${whole} where p.id = ${id}`.execute(database)).rows[0];
}

/** The programmes of a neighbourhood, the newest first. */
export async function readProgrammes(database: Database, neighbourhood: string): Promise<Programme[]> {
  return (await sql<Programme>`${whole} where p.neighbourhood = ${neighbourhood} order by p.position desc`.execute(database)).rows;
}

const owners = {
  goal: sql`select programme as id from programme_goals where id = `,
  indicator: sql`select g.programme as id from programme_indicators i join programme_goals g on g.id = i.goal where i.id = `,
} as const;
/** Parts of a programme that have a name of their own. */
export type ProgrammePart = keyof typeof owners;

/** Which programme a part is of. */
export async function programmeOf(database: Database, part: ProgrammePart, id: string): Promise<string | undefined> {
  return (await sql<{ id: string }>`${owners[part]}${id}`.execute(database)).rows[0]?.id;
}

/** Keeps others from changing a programme until this transaction ends. */
export async function lockProgramme(database: Database, id: string): Promise<void> {
  await sql`select 1 from programmes where id = ${id} for update`.execute(database);
}

export async function addProgramme(database: Database, { id, neighbourhood, title, from, until, begun }: Programme): Promise<void> {
  await database.insertInto('programmes').values({ id, neighbourhood, title, from_year: from, until_year: until, begun }).execute();
}

/** Writes what a programme has more after an act than before it. */
export async function addToProgramme(database: Database, before: Programme, after: Programme): Promise<void> {
  for (const goal of after.goals) await addGoal(database, after.id, { was: before.goals.find(({ id }) => id === goal.id), is: goal });
  for (const indicator of after.indicators) await addIndicator(database, { was: before.indicators.find(({ id }) => id === indicator.id), is: indicator });
  for (const reflection of after.reflections.slice(before.reflections.length)) await addReflection(database, after.id, reflection);
}

interface Change<Item> {
  readonly was: Item | undefined;
  readonly is: Item;
}

async function addGoal(database: Database, programme: string, { was, is: { id, words, said, table, named, ended } }: Change<Goal>): Promise<void> {
  if (!was) await database.insertInto('programme_goals').values({ id, programme, words, said, table_id: table, named }).execute();
  if (ended && !was?.ended) await database.insertInto('programme_goal_ends').values({ goal: id, on_day: ended.on, reasons: ended.reasons }).execute();
}

async function addIndicator(database: Database, { was, is }: Change<Indicator>): Promise<void> {
  const { id, goal, what, unit, better, source } = is;
  if (!was) await database.insertInto('programme_indicators').values({ id, goal, what, unit, better, source_name: source.name, source_url: source.url }).execute();
  for (const figure of is.figures.slice(was?.figures.length ?? 0)) await addFigure(database, id, figure);
}

async function addFigure(database: Database, indicator: string, { year, definition, area, city, reasons, noted }: Figure): Promise<void> {
  await database.insertInto('programme_figures').values({ indicator, year, definition, area: JSON.stringify(area), city: JSON.stringify(city), reasons, noted }).execute();
}

async function addReflection(database: Database, programme: string, { year, words, where, residents, goals, noted }: Reflection): Promise<void> {
  await database.insertInto('programme_reflections').values({ programme, year, words, place: where, residents, goals: JSON.stringify(goals), noted }).execute();
}
