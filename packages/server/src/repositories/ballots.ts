import { createHash } from 'node:crypto';
import { fail, succeed, type Ballot, type CountedBallot, type Result } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import { refusalOf } from '../database/refusals.ts';
import type { Database } from '../database/schema.ts';

const batchSize = 5_000;

/** A voting code is kept as a hash only; with 74 random bits it cannot be guessed back. */
export const hashOf = (vote: string, code: string): string => createHash('sha256').update(`${vote}\n${code}`).digest('hex');

/** Lets these codes, as written in the letters, each give one ballot, counted with a group of residents where one is named. */
export async function addCodes(database: Database, vote: string, codes: readonly string[], group?: string): Promise<void> {
  for (let start = 0; start < codes.length; start += batchSize) {
    const rows = codes.slice(start, start + batchSize).map((code) => ({ vote, hash: hashOf(vote, code), voter_group: group ?? null }));
    await database.insertInto('voting_codes').values(rows).execute();
  }
}

export const isKnownCode = async (database: Database, vote: string, code: string): Promise<boolean> =>
  (await database.selectFrom('voting_codes').select('vote').where('vote', '=', vote).where('hash', '=', hashOf(vote, code)).executeTakeFirst()) !== undefined;

export interface WrittenBallot {
  readonly receipt: string;
  readonly sequence: number;
  readonly castAt: Date;
}

/**
 * Puts a ballot in the box, or replaces the one this code gave before. One statement: the unique code and the opening hours are the
 * database's to keep, so two at once count once and a late one is refused.
 */
export async function writeBallot(database: Database, { vote, code, receipt, choices, points }: Ballot & { vote: string; code: string; receipt: string }): Promise<Result<WrittenBallot>> {
  const chosen = { choices: JSON.stringify(choices), points: points ? JSON.stringify(points) : null };
  try {
    const row = await database
      .insertInto('ballots')
      .values({ vote, code_hash: hashOf(vote, code), receipt, ...chosen })
      .onConflict((conflict) => conflict.columns(['vote', 'code_hash']).doUpdateSet({ ...chosen, receipt, sequence: sql`ballots.sequence + 1` }))
      .returning(['sequence', 'cast_at'])
      .executeTakeFirstOrThrow();
    return succeed({ receipt, sequence: row.sequence, castAt: row.cast_at });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return fail(refusal === 'closed' ? 'vote.closed' : 'vote.not-open-yet');
  }
}

/** Ballots of a vote held elsewhere, in the order given. Only inside an import, which says so to the database. */
export async function importBallots(database: Database, vote: string, ballots: readonly Ballot[]): Promise<void> {
  await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(database);
  await sql`insert into ballots (vote, choices, points)
    select ${vote}, value->'choices', value->'points' from jsonb_array_elements(${JSON.stringify(ballots)}::jsonb) with ordinality order by ordinality`.execute(database);
}

/** All ballots, equal ones together, in no particular order. */
export async function readBallots(database: Database, vote: string): Promise<CountedBallot[]> {
  const rows = await database
    .selectFrom('ballots')
    .leftJoin('voting_codes', (join) => join.onRef('voting_codes.vote', '=', 'ballots.vote').onRef('voting_codes.hash', '=', 'ballots.code_hash'))
    .select(['choices', 'points', 'voter_group', sql<number>`count(*)::int`.as('times')]).where('ballots.vote', '=', vote).groupBy(['choices', 'points', 'voter_group']).execute();
  return rows.map(({ choices, points, voter_group: group, times }) => ({ choices: choices as string[], ...(points !== null && { points: points as number[] }), ...(group !== null && { group }), times }));
}
