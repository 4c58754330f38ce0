import type { ResidentGroup } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

const whole = sql`select id, neighbourhood, name, kind, members, decided_by as "decidedBy", until_day::text as until, registered_on::text as registered from resident_groups`;

/** Groups of residents of a neighbourhood, the newest first; those whose word has ended too. */
export async function readGroups(database: Database, neighbourhood: string): Promise<ResidentGroup[]> {
  return (await sql<ResidentGroup>`${whole} where neighbourhood = ${neighbourhood} order by position desc`.execute(database)).rows;
}

export async function findGroup(database: Database, id: string): Promise<ResidentGroup | undefined> {
  return (await sql<ResidentGroup>`${whole} where id = ${id}`.execute(database)).rows[0];
}

export async function addGroup(database: Database, { decidedBy, until, registered, ...group }: ResidentGroup): Promise<void> {
  await database.insertInto('resident_groups').values({ ...group, decided_by: decidedBy, until_day: until, registered_on: registered }).execute();
}
