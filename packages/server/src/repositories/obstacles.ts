import type { Obstacle, ObstacleNote } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

const whole = sql`select o.id, o.proposal, o.neighbourhood, o.kind, o.what, o.due::text as due, o.raised_on::text as raised,
  jsonb_build_object('organisation', o.owner_organisation, 'name', o.owner, 'role', o.owner_role) as owner,
  jsonb_build_object('organisation', o.organisation, 'name', o.person, 'role', o.role) as "raisedBy",
  coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'on', noted_on, 'text', text, 'due', due, 'by', jsonb_build_object('organisation', organisation, 'name', person, 'role', role)) order by position)
    from obstacle_notes where obstacle = o.id), '[]') as notes
  from obstacles o`;

/** All obstacles of a neighbourhood, the newest first; those that ended too. */
export async function readObstacles(database: Database, neighbourhood: string): Promise<Obstacle[]> {
  return (await sql<Obstacle>`${whole} where o.neighbourhood = ${neighbourhood} order by o.position desc`.execute(database)).rows;
}

export async function readObstaclesOf(database: Database, proposal: string): Promise<Obstacle[]> {
  return (await sql<Obstacle>`${whole} where o.proposal = ${proposal} order by o.position desc`.execute(database)).rows;
}

export async function findObstacle(database: Database, id: string): Promise<Obstacle | undefined> {
  return (await sql<Obstacle>`${whole} where o.id = ${id}`.execute(database)).rows[0];
}

/** Keeps others from adding to an obstacle until this transaction ends. */
export async function lockObstacle(database: Database, id: string): Promise<void> {
  await sql`select 1 from obstacles where id = ${id} for update`.execute(database);
}

export async function addObstacle(database: Database, { id, proposal, neighbourhood, kind, what, due, raised, owner, raisedBy: { organisation, name: person, role }, notes }: Obstacle): Promise<void> {
  await database
    .insertInto('obstacles')
    .values({ id, proposal, neighbourhood, kind, what, due, raised_on: raised, owner_organisation: owner.organisation, owner: owner.name, owner_role: owner.role, organisation, person, role })
    .execute();
  for (const note of notes) await addNote(database, id, note);
}

export async function addNote(database: Database, obstacle: string, { kind, on, text, due, by: { organisation, name: person, role } }: ObstacleNote): Promise<void> {
  await database.insertInto('obstacle_notes').values({ obstacle, kind, noted_on: on, text, due, organisation, person, role }).execute();
}
