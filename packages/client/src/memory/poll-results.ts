import { breakdownTable, dayOf, fail, isBefore, keptBy, resultAt, resultsOf, resultsTable, succeed, type Commitment, type Neighbourhood, type PollBreakdowns, type PollResults, type Result, type TrustPoll, type WaveBreakdown, type WaveResult } from '@wijkaanpak/domain';
import type { Call, Handler } from './call.ts';

interface Content {
  readonly polls: readonly TrustPoll[];
  /** Published waves, by poll. */
  readonly waveResults: Readonly<Record<string, readonly WaveResult[]>>;
  /** As they were published, newest first, by poll. */
  readonly breakdowns: Readonly<Record<string, readonly WaveBreakdown[]>>;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly commitments: readonly Commitment[];
  readonly now: () => string;
}

/** What was published of polls. Waves are given as they were published: no answers are kept inside a page. */
export function pollResultHandlers({ polls, waveResults, breakdowns, neighbourhoods, commitments, now }: Content): Record<string, Handler> {
  const results = ({ params }: Pick<Call, 'params'>): Result<PollResults> => {
    const poll = polls.find(({ id }) => id === params['peiling']);
    if (!poll) return fail('request.not-found');
    const waves = (waveResults[poll.id] ?? []).filter(({ closesAt }) => !isBefore(now(), closesAt));
    const here = commitments.filter(({ neighbourhood }) => neighbourhood === poll.neighbourhood);
    const promises = waves.map(({ wave, closesAt }) => ({ wave, ...keptBy(here, dayOf(closesAt)) })).filter(({ due }) => due > 0);
    return succeed(resultsOf(poll, { waves, promises, nextResultAt: isBefore(now(), resultAt(poll.wave)) ? resultAt(poll.wave) : null }));
  };
  const groups = ({ params }: Pick<Call, 'params'>): Result<PollBreakdowns> => {
    const poll = polls.find(({ id }) => id === params['peiling']);
    if (!poll) return fail('request.not-found');
    const areas = neighbourhoods.find(({ id }) => id === poll.neighbourhood)?.areas ?? [];
    return succeed({ poll: poll.id, title: poll.title, neighbourhoodName: poll.neighbourhoodName, areas: areas.map(({ code, name }) => ({ code, name })), waves: [...(breakdowns[poll.id] ?? [])] });
  };
  return {
    getBreakdowns: groups,
    getBreakdownTable(call) {
      const found = groups(call);
      return found.ok ? succeed(breakdownTable(found.value)) : found;
    },
    getBreakdownTableDescription: () => fail('request.not-found'),
    getPollResults: results,
    getPollTable(call) {
      const found = results(call);
      return found.ok ? succeed(resultsTable(found.value)) : found;
    },
    // Its words are the service's, not a page's.
    getPollTableDescription: () => fail('request.not-found'),
  };
}
