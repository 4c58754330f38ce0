import { dayOf, fail, isBefore, keptBy, resultAt, resultsOf, resultsTable, succeed, type Commitment, type PollResults, type Result, type TrustPoll, type WaveResult } from '@wijkaanpak/domain';
import type { Call, Handler } from './call.ts';

interface Content {
  readonly polls: readonly TrustPoll[];
  /** Published waves, by poll. */
  readonly waveResults: Readonly<Record<string, readonly WaveResult[]>>;
  readonly commitments: readonly Commitment[];
  readonly now: () => string;
}

/** What was published of polls. Waves are given as they were published: no answers are kept inside a page. */
export function pollResultHandlers({ polls, waveResults, commitments, now }: Content): Record<string, Handler> {
  const results = ({ params }: Pick<Call, 'params'>): Result<PollResults> => {
    const poll = polls.find(({ id }) => id === params['peiling']);
    if (!poll) return fail('request.not-found');
    const waves = (waveResults[poll.id] ?? []).filter(({ closesAt }) => !isBefore(now(), closesAt));
    const here = commitments.filter(({ neighbourhood }) => neighbourhood === poll.neighbourhood);
    const promises = waves.map(({ wave, closesAt }) => ({ wave, ...keptBy(here, dayOf(closesAt)) })).filter(({ due }) => due > 0);
    return succeed(resultsOf(poll, { waves, promises, nextResultAt: isBefore(now(), resultAt(poll.wave)) ? resultAt(poll.wave) : null }));
  };
  return {
    getPollResults: results,
    getPollTable(call) {
      const found = results(call);
      return found.ok ? succeed(resultsTable(found.value)) : found;
    },
    // Its words are the service's, not a page's.
    getPollTableDescription: () => fail('request.not-found'),
  };
}
