import { fail, keptBy, pollState, populationBy, publishWave, resultAt, resultsOf, succeed, type PollResults, type Result, type TrustPoll } from '@wijkaanpak/domain';
import type { Kysely } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';
import { readCommitments } from '../repositories/commitments.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { readNow } from '../repositories/now.ts';
import { findPoll } from '../repositories/polls.ts';
import { readRespondents, readWaves } from '../repositories/waves.ts';
import { addResult, growLedger, lockForPublishing, readLedger, readResults } from '../repositories/wave-results.ts';
import { publishGroups } from './publish-groups.ts';

/**
 * What has been published of a poll. A wave that has closed since is published first, once: whoever asks first makes the service do it, and nobody can hold it back
 * or have it earlier. Where forms on paper are typed over after closing, it waits for those.
 */
export async function publishWaves(database: Kysely<Schema>, pollId: string): Promise<Result<PollResults>> {
  const poll = await findPoll(database, pollId);
  if (!poll) return fail('request.not-found');
  const now = await readNow(database);
  const waves = await readWaves(database, pollId);
  if (waves.some(({ wave, isPublished }) => !isPublished && pollState(wave, now) === 'closed')) await database.transaction().execute((transaction) => publishClosed(transaction, poll));
  const published = await readResults(database, pollId);
  const commitments = await readCommitments(database, poll.neighbourhood);
  const promises = published.map(({ wave }) => ({ wave, ...keptBy(commitments, waves.find((one) => one.wave.id === wave)!.closesOn) })).filter(({ due }) => due > 0);
  const next = waves.find(({ wave }) => !published.some((one) => one.wave === wave.id));
  const nextResultAt = next ? resultAt(next.wave) : null;
  return succeed(resultsOf(poll, { waves: published, promises, nextResultAt }));
}

/** Publishes every closed wave whose paper was typed over and that is not, oldest first, in one transaction: results and ledger are both there or neither. */
async function publishClosed(database: Database, { id, neighbourhood }: TrustPoll): Promise<void> {
  await lockForPublishing(database, id);
  const now = await readNow(database);
  const { areas } = (await findNeighbourhood(database, neighbourhood))!;
  const ready = (await readWaves(database, id)).filter(({ wave, isPublished }) => !isPublished && pollState(wave, now) === 'closed');
  for (const { wave, wordingVersion, questions, background, invited } of ready) {
    const before = await readLedger(database, id);
    const margins = background?.weightBy.length ? populationBy(areas, background.weightBy) : undefined;
    if (margins && !margins.ok) throw new Error(`publishClosed: ${id}/${wave.id} cannot be weighted: ${JSON.stringify(margins.issues)}`);
    const respondents = await readRespondents(database, id, wave.id);
    const published = publishWave(before, {
      wave, questions, wordingVersion, invited, areas: areas.map(({ code }) => code), respondents,
      ...(margins && { margins: margins.value }), ...(wave.draw && { population: wave.draw.listed }),
    }, now);
    if (!published.ok) throw new Error(`publishClosed: ${id}/${wave.id} could not be published: ${JSON.stringify(published.issues)}`);
    const { result } = published.value;
    const told = background && publishGroups(published.value.ledger, { result, background, areas, respondents });
    // Groups of which nobody knows who could be in them are not told; anything else that is refused is a fault.
    if (told?.ok === false && told.issues[0]!.code !== 'background.no-figures') throw new Error(`publishClosed: groups of ${id}/${wave.id} could not be told: ${JSON.stringify(told.issues)}`);
    const byGroup = told?.ok ? told.value : undefined;
    await growLedger(database, id, { before, after: byGroup?.ledger ?? published.value.ledger });
    await addResult(database, id, { result, byGroup });
  }
}
