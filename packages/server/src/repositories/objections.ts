import { fail, succeed, type Objection, type ObjectionAnswer, type Result } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import { refusalOf } from '../database/refusals.ts';
import type { Database } from '../database/schema.ts';
import { hashOf } from './ballots.ts';
import { pageOf, type PageOf, type PageWish } from './page.ts';

const columns = [
  'id', 'option', 'reasons', 'sequence', sql<string>`submitted_on::text`.as('submittedAt'),
  sql<ObjectionAnswer[]>`coalesce((select jsonb_agg(jsonb_build_object('answer', answer, 'sequence', a.sequence, 'by', jsonb_build_object('name', person, 'partner', partner, 'partnerName', partner_name), 'on', answered_on) order by position)
    from objection_answers a where a.objection = objections.id), '[]')`.as('answers'),
] as const;

/** A page of the objections to a vote, by day. Within a day their order says nothing: their names are random. */
export const listObjections = (database: Database, vote: string, wish: PageWish): Promise<PageOf<Objection>> =>
  pageOf(database.selectFrom('objections').where('vote', '=', vote), wish, (query) => query.select(columns).orderBy('submitted_on').orderBy('id')) as Promise<PageOf<Objection>>;

/** All of them, for who counts. */
export const readObjections = (database: Database, vote: string): Promise<Objection[]> => database.selectFrom('objections').select(columns).where('vote', '=', vote).execute();

/** What this code objected against this option, or undefined. */
export const findOwnObjection = (database: Database, { vote, code, option }: { vote: string; code: string; option: string }): Promise<Objection | undefined> =>
  database.selectFrom('objections').select(columns).where('vote', '=', vote).where('code_hash', '=', hashOf(vote, code)).where('option', '=', option).executeTakeFirst();

/** With the vote it belongs to. */
export const findObjection = (database: Database, id: string): Promise<(Objection & { vote: string }) | undefined> =>
  database.selectFrom('objections').select([...columns, 'vote']).where('id', '=', id).executeTakeFirst();

/** Writes an objection, or puts other reasons in the place of those that this code gave before. One statement: the unique code and the hours are the database's to keep. */
export const writeObjection = (database: Database, { id, vote, code, option, reasons }: { id: string; vote: string; code: string; option: string; reasons: string }): Promise<Result<Objection>> =>
  inTime(() =>
    database
      .insertInto('objections')
      .values({ id, vote, code_hash: hashOf(vote, code), option, reasons })
      .onConflict((conflict) => conflict.columns(['vote', 'code_hash', 'option']).doUpdateSet({ reasons }))
      .returning(columns)
      .executeTakeFirstOrThrow());

/** Takes an objection back: its reasons go, the answers to it stay. */
export const withdrawObjection = (database: Database, id: string): Promise<Result<Objection>> =>
  inTime(() => database.updateTable('objections').set({ reasons: null }).where('id', '=', id).returning(columns).executeTakeFirstOrThrow());

async function inTime(write: () => Promise<Objection>): Promise<Result<Objection>> {
  try {
    return succeed(await write());
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'too-late-to-object') return fail('objection.too-late', 'reasons');
    if (refusal === 'not-open-yet') return fail('vote.not-open-yet');
    throw error;
  }
}

export async function addAnswer(database: Database, objection: string, { answer, sequence, by }: Omit<ObjectionAnswer, 'on'>): Promise<Result<undefined>> {
  try {
    await database.insertInto('objection_answers').values({ objection, answer, sequence, person: by.name, partner: by.partner, partner_name: by.partnerName }).execute();
    return succeed(undefined);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'counted') return fail('objection.counted');
    if (refusal === 'other-reasons') return fail('objection.changed', 'sequence');
    throw error;
  }
}
