import { fail, succeed, type PollNotHeard, type Result } from '@wijkaanpak/domain';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { findPoll } from '../repositories/polls.ts';
import { readNotHeard } from '../repositories/wave-results.ts';
import { publishWaves } from './publish-waves.ts';

/** Who was not heard in the closed waves of a poll. What has closed since is published first. */
export async function tellNotHeard(database: Kysely<Schema>, pollId: string): Promise<Result<PollNotHeard>> {
  const poll = await findPoll(database, pollId);
  if (!poll) return fail('request.not-found');
  const published = await publishWaves(database, pollId);
  if (!published.ok) return published;
  const { areas } = (await findNeighbourhood(database, poll.neighbourhood))!;
  return succeed({ poll: poll.id, title: poll.title, areas: areas.map(({ code, name }) => ({ code, name })), waves: await readNotHeard(database, pollId) });
}
