import { countedObjections, outcomeOf, fail, succeed, type Outcome, type Result, type Vote } from '@wijkaanpak/domain';
import type { Kysely } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';
import { readBallots } from '../repositories/ballots.ts';
import { readObjections } from '../repositories/objections.ts';
import { findVote, lockForCounting, storeOutcome } from '../repositories/votes.ts';

/** The outcome of a closed vote, counted once and then kept. Before closing nobody can have it, not even the operator through the service. */
export async function countVote(database: Kysely<Schema>, voteId: string): Promise<Result<Outcome>> {
  const vote = await findVote(database, voteId);
  if (!vote) return fail('request.not-found');
  if (vote.state !== 'closed') return fail('vote.not-counted-yet');
  return database.transaction().execute(async (transaction) => succeed(await countClosed(transaction, vote)));
}

/** The same for a vote that is known to be closed, inside a transaction. */
export async function countClosed(transaction: Database, vote: Vote): Promise<Outcome> {
  const counted = await lockForCounting(transaction, vote.id);
  if (counted) return counted;
  const objections = countedObjections(await readObjections(transaction, vote.id));
  const outcome = outcomeOf({ ...vote, objections }, await readBallots(transaction, vote.id));
  await storeOutcome(transaction, vote.id, outcome);
  return outcome;
}
