import { dayOf, fail, feedbackOf, issue, standingOn, succeed, type CommitmentInput, type Issue, type Neighbourhood, type PollResults, type Vote, type WaveReply, type WaveReplyInput } from '@wijkaanpak/domain';
import type { Handler } from './call.ts';
import { publishedOf, type PublishedPolls } from './poll-results.ts';

interface Content extends PublishedPolls {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly votes: readonly Vote[];
  /** What organisations replied, in order, by poll. */
  readonly waveReplies: Readonly<Record<string, readonly WaveReply[]>>;
}

/** What became of published waves, and what organisations reply to them. */
export function feedbackHandlers(content: Content): Record<string, Handler> {
  const { polls, commitments, neighbourhoods, votes, now } = content;
  const replies = new Map(Object.entries(content.waveReplies).map(([poll, given]) => [poll, [...given]]));
  const partnersOf = (neighbourhood: string) => neighbourhoods.find(({ id }) => id === neighbourhood)?.partners ?? [];
  const neighbourhoodOf = ({ poll }: PollResults): string => polls.find(({ id }) => id === poll)!.neighbourhood;

  return {
    getPollFeedback({ params }) {
      const results = publishedOf(content, params['peiling']);
      if (!results.ok) return results;
      const neighbourhood = neighbourhoodOf(results.value);
      const readOn = dayOf(now());
      const closedOn = Object.fromEntries(results.value.waves.map(({ wave, closesAt }) => [wave, dayOf(closesAt)]));
      const standings = commitments.filter((one) => one.neighbourhood === neighbourhood).map((one) => standingOn(one, readOn, { partners: partnersOf(neighbourhood), votes }));
      return succeed(feedbackOf(results.value, { neighbourhood, closedOn, readOn, commitments: standings, replies: replies.get(results.value.poll) ?? [] }));
    },
    replyToWave({ params, body, actor }) {
      const results = publishedOf(content, params['peiling']);
      if (!results.ok) return results;
      const { poll, waves } = results.value;
      if (!waves.some(({ wave }) => wave === params['ronde'])) return fail('request.not-found');
      const partner = partnersOf(neighbourhoodOf(results.value)).find(({ id }) => id === actor!.partner);
      if (!partner) return fail('reply.not-a-partner');
      const given = replies.get(poll) ?? [];
      const reply: WaveReply = { id: `reactie-${given.length + 1}`, wave: params['ronde']!, partner: partner.id, partnerName: partner.name, name: actor!.name, ...(body as WaveReplyInput), on: dayOf(now()) };
      replies.set(poll, [...given, reply]);
      return succeed(reply);
    },
    // Their words are the service's, not a page's.
    getPollNews: () => fail('request.not-found'),
    getPollCalendar: () => fail('request.not-found'),
  };
}

/** Why a promise cannot be made from this round of a poll; undefined where it can, or is made from something else. */
export function whyNotFromWave(content: PublishedPolls, { kind, id, wave }: CommitmentInput['origin']): Issue | undefined {
  if (kind !== 'poll' || wave === undefined) return undefined;
  const results = publishedOf(content, id);
  return results.ok && results.value.waves.some((one) => one.wave === wave) ? undefined : issue('commitment.origin.unknown', 'origin.wave');
}
