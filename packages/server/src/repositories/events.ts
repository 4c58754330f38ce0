import type { EventKind, PublicEvent } from '@wijkaanpak/domain';
import { sql, type Selectable } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';

/** Which events; undefined and an empty list mean any. */
export interface EventsWanted {
  readonly after: number;
  readonly upTo: number;
  readonly kinds: readonly EventKind[];
  readonly neighbourhood: string | undefined;
  readonly most: number;
}

const toEvent = ({ position, at, kind, ...event }: Selectable<Schema['events']>): PublicEvent => ({ ...event, kind: kind as EventKind, position: Number(position), at: at.toISOString() });

/** Notes what became so by the clock alone. Whoever wants to know of events asks this first. */
export async function tellWhatTimeDid(database: Database): Promise<void> {
  await sql`select tell_what_time_did()`.execute(database);
}

/** The position of the newest event; 0 where there is none. Up to it nothing is missing. */
export async function readLastPosition(database: Database): Promise<number> {
  return Number((await database.selectFrom('events').select(({ fn }) => fn.max('position').as('last')).executeTakeFirstOrThrow()).last ?? 0);
}

/** Events in order. */
export async function readEvents(database: Database, { after, upTo, kinds, neighbourhood, most }: EventsWanted): Promise<PublicEvent[]> {
  let rows = database.selectFrom('events').selectAll().where('position', '>', after).where('position', '<=', upTo);
  if (kinds.length) rows = rows.where('kind', 'in', kinds);
  if (neighbourhood !== undefined) rows = rows.where('neighbourhood', '=', neighbourhood);
  return (await rows.orderBy('position').limit(most).execute()).map(toEvent);
}
