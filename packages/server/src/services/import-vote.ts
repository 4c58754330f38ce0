import type { Ballot } from '@wijkaanpak/domain';
import type { Kysely } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';
import { importBallots } from '../repositories/ballots.ts';
import { addVote, type NewVote } from '../repositories/votes.ts';

const batchSize = 5_000;

/**
 * Stores a vote that was held elsewhere with all its ballots, or nothing at all: whatever goes wrong, in the file or here, undoes everything.
 * `ballots` may throw to stop the import. Ballots are held in memory a batch at a time. `first` stores what the vote needs, in the same transaction.
 * Returns how many ballots there were.
 */
export async function importVote(
  database: Kysely<Schema>,
  vote: NewVote,
  ballots: AsyncIterable<Ballot> | Iterable<Ballot>,
  first: (transaction: Database) => Promise<void> = async () => undefined,
): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    await first(transaction);
    await addVote(transaction, vote, 'imported');
    let batch: Ballot[] = [];
    let total = 0;
    for await (const ballot of ballots) {
      batch.push(ballot);
      if (batch.length === batchSize) {
        await importBallots(transaction, vote.id, batch);
        total += batch.length;
        batch = [];
      }
    }
    await importBallots(transaction, vote.id, batch);
    return total + batch.length;
  });
}
