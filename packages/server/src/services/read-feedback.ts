import { fail, feedbackOf, succeed, type PollFeedback, type Result } from '@wijkaanpak/domain';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { readToday } from '../repositories/commitments.ts';
import { findPoll } from '../repositories/polls.ts';
import { readReplies } from '../repositories/wave-replies.ts';
import { readWaves } from '../repositories/waves.ts';
import { publishWaves } from './publish-waves.ts';
import { readStandings } from './read-commitments.ts';

/** What became of every closed round of a poll. What has closed since is published first. */
export async function readFeedback(database: Kysely<Schema>, pollId: string): Promise<Result<PollFeedback>> {
  const results = await publishWaves(database, pollId);
  if (!results.ok) return results;
  const poll = await findPoll(database, pollId);
  if (!poll) return fail('request.not-found');
  const commitments = await readStandings(database, poll.neighbourhood);
  if (!commitments.ok) return commitments;
  const waves = await readWaves(database, pollId);
  const closedOn = Object.fromEntries(waves.map(({ wave, closesOn }) => [wave.id, closesOn]));
  return succeed(feedbackOf(results.value, { neighbourhood: poll.neighbourhood, closedOn, readOn: await readToday(database), commitments: commitments.value, replies: await readReplies(database, pollId) }));
}
