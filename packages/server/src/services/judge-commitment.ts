import * as domain from '@wijkaanpak/domain';
import { fail, foundByVote, type CommitmentStanding, type Result, type Verdict } from '@wijkaanpak/domain';
import type { Database } from '../database/schema.ts';
import { addVerdict, findCommitment, lockCommitment, readToday } from '../repositories/commitments.ts';
import { findVote, readOpeningDay, wasImported } from '../repositories/votes.ts';
import { countClosed } from './count-vote.ts';
import { readStanding } from './read-commitments.ts';

/** Carries residents' verdict over from the vote in which they gave it. What it says is counted here, never sent; a vote counted elsewhere is none of ours. */
export async function judgeCommitment(database: Database, id: string, voteId: string): Promise<Result<CommitmentStanding>> {
  await lockCommitment(database, id);
  const commitment = await findCommitment(database, id);
  if (!commitment) return fail('request.not-found');
  const vote = await findVote(database, voteId);
  if (!vote || (await wasImported(database, voteId))) return fail('commitment.verdict.not-asked', 'vote');
  if (vote.state !== 'closed') return fail('vote.not-counted-yet', 'vote');
  if (commitment.verdicts.some((one) => one.by === 'vote' && one.vote === voteId)) return fail('commitment.verdict.given-before', 'vote');
  const found = foundByVote({ vote, outcome: await countClosed(database, vote), openedOn: await readOpeningDay(database, voteId) }, commitment);
  if (!found.ok) return found;
  const verdict: Verdict & { by: 'vote' } = { by: 'vote', vote: voteId, level: vote.rules.level, found: found.value, on: await readToday(database) };
  const judged = domain.judgeCommitment(commitment, verdict);
  if (!judged.ok) return judged;
  await addVerdict(database, id, verdict);
  return readStanding(database, id);
}
