import { ballotBoxOf, succeed, type BallotBox, type Result } from '@wijkaanpak/domain';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { readBallots } from '../repositories/ballots.ts';
import { readObjections } from '../repositories/objections.ts';
import { findVote } from '../repositories/votes.ts';
import { countVote } from './count-vote.ts';

/** The ballots of a closed vote and the objections to it, for anyone to count again. It is counted first: that waits for ballots that were in time and are still being written. */
export async function publishBallots(database: Kysely<Schema>, voteId: string): Promise<Result<BallotBox>> {
  const counted = await countVote(database, voteId);
  if (!counted.ok) return counted;
  const vote = (await findVote(database, voteId))!;
  return succeed(ballotBoxOf(vote, await readBallots(database, voteId), await readObjections(database, voteId)));
}
