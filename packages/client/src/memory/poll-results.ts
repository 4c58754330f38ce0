import { dayOf, fail, isBefore, keptBy, resultAt, resultsOf, resultsTable, succeed, type Commitment, type PollResults, type Result, type TrustPoll, type WaveResult } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

export interface PublishedPolls {
  readonly polls: readonly TrustPoll[];
  /** Published waves, by poll. */
  readonly waveResults: Readonly<Record<string, readonly WaveResult[]>>;
  readonly commitments: readonly Commitment[];
  readonly now: () => string;
}

/** What was published of a poll. Waves are given as they were published: no answers are kept inside a page. */
export function publishedOf({ polls, waveResults, commitments, now }: PublishedPolls, id: string | undefined): Result<PollResults> {
  const poll = polls.find((one) => one.id === id);
  if (!poll) return fail('request.not-found');
  const waves = (waveResults[poll.id] ?? []).filter(({ closesAt }) => !isBefore(now(), closesAt));
  const here = commitments.filter(({ neighbourhood }) => neighbourhood === poll.neighbourhood);
  const promises = waves.map(({ wave, closesAt }) => ({ wave, ...keptBy(here, dayOf(closesAt)) })).filter(({ due }) => due > 0);
  return succeed(resultsOf(poll, { waves, promises, nextResultAt: isBefore(now(), resultAt(poll.wave)) ? resultAt(poll.wave) : null }));
}

export function pollResultHandlers(content: PublishedPolls): Record<string, Handler> {
  return {
    getPollResults: ({ params }) => publishedOf(content, params['peiling']),
    getPollTable({ params }) {
      const found = publishedOf(content, params['peiling']);
      return found.ok ? succeed(resultsTable(found.value)) : found;
    },
    // Its words are the service's, not a page's.
    getPollTableDescription: () => fail('request.not-found'),
  };
}
