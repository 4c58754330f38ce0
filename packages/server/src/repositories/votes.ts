import { checkObjectionsEnd, checkRules, rulesHash, voteState, type Outcome, type Vote } from '@wijkaanpak/domain';
import { sql, type Selectable } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';
import { pageOf, type PageOf, type PageWish } from './page.ts';

type Row = Selectable<Schema['votes']> & { read_at: Date };

/** A vote as an organisation draws it up: its state follows from the clock, its hash from its rules. */
export type NewVote = Omit<Vote, 'state' | 'rulesHash'>;

/** The time by the database, the one clock that decides. */
const databaseTime = sql<Date>`clock_timestamp()`.as('read_at');

function toVote({ opens_at, closes_at, rules_hash, imported: _, outcome: __, read_at, ...row }: Row): Vote {
  const moments = { opensAt: new Date(opens_at).toISOString(), closesAt: new Date(closes_at).toISOString() };
  return { ...row, ...moments, rulesHash: rules_hash, state: voteState(moments, read_at.toISOString()) } as Vote;
}

export async function findVote(database: Database, id: string): Promise<Vote | undefined> {
  const row = await database.selectFrom('votes').selectAll().select(databaseTime).where('id', '=', id).executeTakeFirst();
  return row && toVote(row);
}

export async function listVotes(database: Database, { wijk, ...wish }: PageWish & { readonly wijk?: string | undefined }): Promise<PageOf<Vote>> {
  let rows = database.selectFrom('votes');
  if (wijk) rows = rows.where('neighbourhood', '=', wijk);
  const page = await pageOf(rows, wish, (query) => query.selectAll().select(databaseTime).orderBy('opens_at', 'desc').orderBy('id'));
  return { ...page, items: (page.items as Row[]).map(toVote) };
}

/** Throws where nobody could count it afterwards: who draws up a vote asks {@link checkRules} and {@link checkObjectionsEnd} first. */
export async function addVote(database: Database, { opensAt, closesAt, rules, options, ...vote }: NewVote, origin: 'own' | 'imported'): Promise<void> {
  const [unmet] = [...checkRules(rules), ...checkObjectionsEnd({ opensAt, closesAt, rules })];
  if (unmet) throw new TypeError(`addVote: ${vote.id} cannot be counted: ${unmet.code}`);
  const moments = { opensAt: new Date(opensAt).toISOString(), closesAt: new Date(closesAt).toISOString() };
  const rules_hash = rulesHash({ question: vote.question, ...moments, rules, options });
  await database
    .insertInto('votes')
    .values({ ...vote, opens_at: moments.opensAt, closes_at: moments.closesAt, rules: JSON.stringify(rules), options: JSON.stringify(options), rules_hash, imported: origin === 'imported' })
    .execute();
}

/** Waits for every ballot that was in time and is still being written, and keeps new ones out while counting. */
export async function lockForCounting(database: Database, vote: string): Promise<Outcome | undefined> {
  const row = await database.selectFrom('votes').select('outcome').where('id', '=', vote).forUpdate().executeTakeFirst();
  return (row?.outcome as Outcome | null) ?? undefined;
}

/** The outcome of a vote that was counted; undefined before that. */
export async function readOutcome(database: Database, vote: string): Promise<Outcome | undefined> {
  return ((await database.selectFrom('votes').select('outcome').where('id', '=', vote).executeTakeFirst())?.outcome as Outcome | null) ?? undefined;
}

export async function storeOutcome(database: Database, vote: string, outcome: Outcome): Promise<void> {
  await database.updateTable('votes').set({ outcome: JSON.stringify(outcome) }).where('id', '=', vote).execute();
}

/** Closed votes, the last closed first. */
export async function listClosedVotes(database: Database, { wijk, ...wish }: PageWish & { readonly wijk?: string | undefined }): Promise<PageOf<{ id: string }>> {
  let rows = database.selectFrom('votes').where('closes_at', '<=', sql<Date>`clock_timestamp()`);
  if (wijk) rows = rows.where('neighbourhood', '=', wijk);
  return pageOf(rows, wish, (query) => query.select('id').orderBy('closes_at', 'desc').orderBy('id'));
}

/** The votes of a neighbourhood that ask about promises; what was held elsewhere is no verdict here. */
export async function readJudgingVotes(database: Database, neighbourhood: string): Promise<Vote[]> {
  const rows = await database
    .selectFrom('votes').selectAll().select(databaseTime).where('neighbourhood', '=', neighbourhood).where('imported', '=', false)
    .where(sql<boolean>`jsonb_path_exists(options, '$[*].commitment')`).orderBy('opens_at', 'desc').execute();
  return (rows as Row[]).map(toVote);
}

/** The day in Amsterdam on which a vote opens. */
export async function readOpeningDay(database: Database, vote: string): Promise<string> {
  const day = sql<string>`(opens_at at time zone 'Europe/Amsterdam')::date::text`.as('day');
  return (await database.selectFrom('votes').select(day).where('id', '=', vote).executeTakeFirstOrThrow()).day;
}

/** Whether its outcome stands. */
export const wasCounted = async (database: Database, vote: string): Promise<'counted' | 'not-counted'> =>
  (await database.selectFrom('votes').select('id').where('id', '=', vote).where('outcome', 'is not', null).executeTakeFirst()) ? 'counted' : 'not-counted';

/** The time by the database, the one clock that decides. */
export const readNow = async (database: Database): Promise<string> => (await database.selectNoFrom(databaseTime).executeTakeFirstOrThrow()).read_at.toISOString();

/** Whether it was held elsewhere, without codes of this service. */
export async function wasImported(database: Database, vote: string): Promise<boolean> {
  return (await database.selectFrom('votes').select('imported').where('id', '=', vote).executeTakeFirst())?.imported ?? false;
}
