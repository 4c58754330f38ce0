import { fail, promiseKeeping, standingOn, succeed, type Commitment, type CommitmentStanding, type Neighbourhood, type PromiseKeeping, type Result } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { findCommitment, readCommitments, readToday } from '../repositories/commitments.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { readJudgingVotes } from '../repositories/votes.ts';

/** A neighbourhood, its promises as they were noted, and the day by which they stand. */
export interface PromisedTo {
  readonly neighbourhood: Neighbourhood;
  readonly commitments: readonly Commitment[];
  readonly today: string;
}

export async function readPromisedTo(database: Database, id: string): Promise<Result<PromisedTo>> {
  const neighbourhood = await findNeighbourhood(database, id);
  if (!neighbourhood) return fail('request.not-found');
  return succeed({ neighbourhood, commitments: await readCommitments(database, id), today: await readToday(database) });
}

/** All promises to a neighbourhood as they stand today, the newest first. */
export async function readStandings(database: Database, id: string): Promise<Result<CommitmentStanding[]>> {
  const promised = await readPromisedTo(database, id);
  if (!promised.ok) return promised;
  const { neighbourhood: { partners }, commitments, today } = promised.value;
  const votes = await readJudgingVotes(database, id);
  return succeed(commitments.map((commitment) => standingOn(commitment, today, { partners, votes })));
}

export async function readStanding(database: Database, id: string): Promise<Result<CommitmentStanding>> {
  const commitment = await findCommitment(database, id);
  if (!commitment) return fail('request.not-found');
  const partners = (await findNeighbourhood(database, commitment.neighbourhood))?.partners ?? [];
  return succeed(standingOn(commitment, await readToday(database), { partners, votes: await readJudgingVotes(database, commitment.neighbourhood) }));
}

/** How each partner of a neighbourhood keeps its promises there, by name. */
export async function readPromiseKeeping(database: Database, id: string): Promise<Result<PromiseKeeping[]>> {
  const promised = await readPromisedTo(database, id);
  if (!promised.ok) return promised;
  const { neighbourhood: { partners }, commitments, today } = promised.value;
  return succeed(partners.map((partner) => promiseKeeping(commitments, partner, today)));
}
