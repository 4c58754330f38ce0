import { breakdownTable, dayOf, fail, isBefore, keptBy, resultAt, resultsOf, resultsTable, succeed, type Commitment, type Neighbourhood, type PollBreakdowns, type PollResults, type Result, type TrustPoll, type WaveBreakdown, type WaveResult } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';

export interface PublishedPolls {
  readonly polls: readonly TrustPoll[];
  /** Published waves, by poll. */
  readonly waveResults: Readonly<Record<string, readonly WaveResult[]>>;
  readonly commitments: readonly Commitment[];
  readonly now: () => string;
}

interface Content extends PublishedPolls {
  /** As they were published, newest first, by poll. */
  readonly breakdowns: Readonly<Record<string, readonly WaveBreakdown[]>>;
  readonly neighbourhoods: readonly Neighbourhood[];
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

function groupsOf({ polls, breakdowns, neighbourhoods }: Content, id: string | undefined): Result<PollBreakdowns> {
  const poll = polls.find((one) => one.id === id);
  if (!poll) return fail('request.not-found');
  const areas = neighbourhoods.find((one) => one.id === poll.neighbourhood)?.areas ?? [];
  return succeed({ poll: poll.id, title: poll.title, neighbourhoodName: poll.neighbourhoodName, areas: areas.map(({ code, name }) => ({ code, name })), waves: [...(breakdowns[poll.id] ?? [])] });
}

export function pollResultHandlers(content: Content): Record<string, Handler> {
  return {
    getPollResults: ({ params }) => publishedOf(content, params['peiling']),
    getPollTable({ params }) {
      const found = publishedOf(content, params['peiling']);
      return found.ok ? succeed(resultsTable(found.value)) : found;
    },
    getBreakdowns: ({ params }) => groupsOf(content, params['peiling']),
    getBreakdownTable({ params }) {
      const found = groupsOf(content, params['peiling']);
      return found.ok ? succeed(breakdownTable(found.value)) : found;
    },
    // Their words are the service's, not a page's.
    getPollTableDescription: () => fail('request.not-found'),
    getBreakdownTableDescription: () => fail('request.not-found'),
  };
}
