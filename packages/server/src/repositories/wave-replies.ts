import type { CalendarDate, WaveReply } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';

/** What organisations replied to the rounds of a poll, in the order in which it came. */
export async function readReplies(database: Database, poll: string): Promise<WaveReply[]> {
  const rows = await database.selectFrom('wave_replies').selectAll().select(sql<CalendarDate>`replied_on::text`.as('on')).where('poll', '=', poll).orderBy('position').execute();
  return rows.map(({ id, wave, partner, partner_name, person, role, words, on }) => ({ id, wave, partner, partnerName: partner_name, name: person, role, words, on }));
}

/** Notes a reply. The day is the database's, unless history is imported. */
export async function addReply(database: Database, poll: string, { id, wave, partner, partnerName, name, role, words, on }: Omit<WaveReply, 'on'> & { readonly on?: CalendarDate }): Promise<void> {
  await database.insertInto('wave_replies').values({ id, poll, wave, partner, partner_name: partnerName, person: name, role, words, ...(on !== undefined && { replied_on: on }) }).execute();
}
