import { fail, succeed, type Microdata, type PollBreakdowns, type Result, type TrustPoll } from '@wijkaanpak/domain';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { findPoll } from '../repositories/polls.ts';
import { readBreakdowns, readMicrodata, readResults } from '../repositories/wave-results.ts';
import { publishWaves } from './publish-waves.ts';

/** The closed waves of a poll by group. What has closed since is published first. */
export async function tellGroups(database: Kysely<Schema>, pollId: string): Promise<Result<PollBreakdowns>> {
  const poll = await publishedPoll(database, pollId);
  if (!poll.ok) return poll;
  const { id, title, neighbourhood, neighbourhoodName } = poll.value;
  const { areas } = (await findNeighbourhood(database, neighbourhood))!;
  return succeed({ poll: id, title, neighbourhoodName, areas: areas.map(({ code, name }) => ({ code, name })), waves: await readBreakdowns(database, id) });
}

export interface ToldSheets {
  readonly poll: TrustPoll;
  readonly questions: TrustPoll['questions'];
  readonly microdata: Microdata;
}

/** The answer sheets of a wave as a file; of the last wave that has one where none is named. */
export async function tellSheets(database: Kysely<Schema>, pollId: string, wave: string | undefined): Promise<Result<ToldSheets>> {
  const poll = await publishedPoll(database, pollId);
  if (!poll.ok) return poll;
  const microdata = await readMicrodata(database, pollId, wave);
  if (!microdata) return fail('request.not-found');
  const { questions } = (await readResults(database, pollId)).find((result) => result.wave === microdata.wave)!;
  return succeed({ poll: poll.value, questions, microdata });
}

async function publishedPoll(database: Kysely<Schema>, pollId: string): Promise<Result<TrustPoll>> {
  const poll = await findPoll(database, pollId);
  if (!poll) return fail('request.not-found');
  const published = await publishWaves(database, pollId);
  return published.ok ? succeed(poll) : published;
}
