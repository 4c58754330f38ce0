import {
  ballotBoxOf, checkAnswers, checkBallot, countedObjections, fail, mayAct, outcomeOf, parse, readInvitation, readVotingCode, succeed, within,
  type Actor, type Ballot, type BallotInput, type Challenge, type ChallengeOrdinance, type Commitment, type Escalation, type Mandate, type MandateSubject, type Neighbourhood, type NotHeard, type Objection, type Outlines, type Programme, type Proposal, type Receipt, type Result, type StoryLinkInput, type Table, type Theme, type TrustInput, type TrustPoll, type Vote, type WaveBreakdown, type WaveReply, type WaveResult,
} from '@wijkaanpak/domain';
import type { Api, Request } from './api.ts';
import { routes } from './contract/index.ts';
import type { Address, ReplyOf } from './contract/route.ts';
import type { Handler } from './memory/call.ts';
import { challengeHandlers, type KeptDraft } from './memory/challenges.ts';
import { commitmentHandlers } from './memory/commitments.ts';
import { eventHandlers } from './memory/events.ts';
import { feedbackHandlers, whyNotFromWave } from './memory/feedback.ts';
import { fieldworkHandlers } from './memory/fieldwork.ts';
import { mandateHandlers } from './memory/mandates.ts';
import { networkHandlers } from './memory/network.ts';
import { objectionHandlers } from './memory/objections.ts';
import { createPaperDesk } from './memory/paper-desk.ts';
import { pollResultHandlers } from './memory/poll-results.ts';
import { proposalHandlers, type ProposalContent } from './memory/proposals.ts';
import { programmeHandlers } from './memory/programmes.ts';
import { allOf, rememberedBy } from './memory/remembered.ts';
import { tableHandlers } from './memory/tables.ts';
import { themeHandlers } from './memory/themes.ts';
import { storyHandlers, type KeptStory } from './memory/stories.ts';

/** What the in-memory service starts with, and the outside world it may not make up itself. */
export interface MemoryContent extends ProposalContent {
  readonly neighbourhoods?: readonly Neighbourhood[];
  readonly outlines?: Readonly<Record<string, Outlines>>;
  readonly stories?: readonly KeptStory[];
  readonly themes?: readonly Theme[];
  /** Who acts in a role, by bearer token. */
  readonly actors?: Readonly<Record<string, Actor>>;
  readonly commitments?: readonly Commitment[];
  readonly mandates?: readonly Mandate[];
  /** What is decided about, by neighbourhood. */
  readonly mandateSubjects?: Readonly<Record<string, readonly MandateSubject[]>>;
  readonly escalations?: readonly Escalation[];
  readonly tables?: readonly Table[];
  readonly challenges?: readonly Challenge[];
  /** Challenges that neighbours write together, with the hash of their secret; that of one that was sent stays its writers'. */
  readonly challengeDrafts?: readonly KeptDraft[];
  /** Rules for the right to challenge that were set, by neighbourhood. */
  readonly challengeOrdinances?: Readonly<Record<string, readonly ChallengeOrdinance[]>>;
  readonly programmes?: readonly Programme[];
  readonly votes?: readonly Vote[];
  /** Ballots of closed votes, by vote. */
  readonly ballots?: Readonly<Record<string, readonly Ballot[]>>;
  /** Reasoned objections, by vote. */
  readonly objections?: Readonly<Record<string, readonly Objection[]>>;
  /** Voting codes as written in the letters, by vote. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
  readonly polls?: readonly TrustPoll[];
  /** Codes as written in the invitations, by poll. */
  readonly invitations?: Readonly<Record<string, readonly string[]>>;
  /** Published waves, by poll. */
  readonly waveResults?: Readonly<Record<string, readonly WaveResult[]>>;
  /** Published waves by group, newest first, by poll. */
  readonly breakdowns?: Readonly<Record<string, readonly WaveBreakdown[]>>;
  /** What organisations replied to published waves, in order, by poll. */
  readonly waveReplies?: Readonly<Record<string, readonly WaveReply[]>>;
  /** Who was not heard in published waves, newest first, by poll. */
  readonly notHeard?: Readonly<Record<string, readonly NotHeard[]>>;
  /** The time in UTC; tests and stories pass a fixed one. */
  readonly now: () => string;
}

/** A service inside the page, with the domain's own rules: for tests, stories, and pages without a server. */
export function createMemoryApi(content: MemoryContent): Api {
  const { neighbourhoods = [], outlines = {}, votes = [], ballots = {}, objections = {}, codes = {}, polls = [], invitations = {}, actors = {}, now } = content;
  const commitments = [...(content.commitments ?? [])];
  const published = { polls, waveResults: content.waveResults ?? {}, commitments, now };
  const tables = [...(content.tables ?? [])];
  const box = new Map<string, Receipt>();
  const answered = new Map<string, Result<unknown>>();

  const found = <T>(item: T | undefined): Result<T> => (item === undefined ? fail('request.not-found') : succeed(item));
  const byId = <T extends { id: string }>(items: readonly T[], id: string | undefined) => found(items.find((item) => item.id === id));
  const paged = <T>(items: readonly T[], { pagina = 1, perPagina = 20 }: { pagina?: number; perPagina?: number }) =>
    succeed({ items: items.slice((pagina - 1) * perPagina, pagina * perPagina), total: items.length, page: pagina, perPage: perPagina });
  const ofNeighbourhood = <T extends { neighbourhood: string }>(items: readonly T[], wijk: unknown) =>
    items.filter((item) => wijk === undefined || item.neighbourhood === wijk);
  const ofClosed = <T>(id: string | undefined, make: (vote: Vote, cast: readonly Ballot[]) => T): Result<T> => {
    const vote = byId(votes, id);
    if (!vote.ok) return vote;
    return vote.value.state === 'closed' ? succeed(make(vote.value, ballots[vote.value.id] ?? [])) : fail('vote.not-counted-yet');
  };

  const known = (id: string) => neighbourhoods.find((neighbourhood) => neighbourhood.id === id);
  const proposalNow = (id: string) => {
    const read = handlers['getProposal']!({ params: { voorstel: id }, query: {}, body: undefined as never, token: undefined, actor: undefined });
    return read.ok ? [read.value as Proposal] : [];
  };
  const titleOf = (wijk: string, { kind, id }: StoryLinkInput) => (kind === 'proposal' ? ofNeighbourhood(proposalNow(id), wijk)[0]?.title : ofNeighbourhood(content.commitments ?? [], wijk).find((one) => one.id === id)?.what);
  const stories = storyHandlers(content.stories ?? [], { now, isKnown: (id) => known(id) !== undefined, isPartner: (id, partner) => known(id)?.partners.some((one) => one.id === partner) ?? false, titleOf });
  const { handlers: ofObjections, ofVote, prepare } = objectionHandlers({ objections, codes, neighbourhoods, voteOf: (id) => byId(votes, id), paged, now });
  const outcomeIn = (vote: Vote, cast: readonly Ballot[]) => outcomeOf({ ...vote, objections: countedObjections(ofVote(vote)) }, cast);

  const desk = createPaperDesk({ polls, invitations, now });

  const handlers: Record<string, Handler> = {
    listStories: ({ params, query }) => paged(stories.published(params['wijk']!), query),
    listStoryBoard: ({ params, query }) => paged(stories.board(params['wijk']!), query),
    getWaitingStories: ({ params }) => succeed(stories.waiting(params['wijk']!)),
    tellStory: stories.tellStory,
    noteStory: stories.tellStory,
    getOwnStory: stories.getOwnStory,
    addToStory: stories.addToStory,
    takeBackStory: stories.takeBackStory,
    transcribeStory: stories.transcribeStory,
    agreeTranscript: stories.agreeTranscript,
    linkStory: stories.linkStory,
    unlinkStory: stories.unlinkStory,
    answerStory: stories.answerStory,
    shareStory: stories.shareStory,
    listNeighbourhoods: ({ query }) => paged(neighbourhoods, query),
    getNeighbourhood: ({ params }) => byId(neighbourhoods, params['wijk']),
    getOutlines: ({ params }) => found(outlines[params['wijk']!]),
    listVotes: ({ query }) => paged(ofNeighbourhood(votes, query['wijk']), query),
    getVote: ({ params }) => byId(votes, params['stemming']),
    castBallot({ params, body: input }) {
      const vote = byId(votes, params['stemming']);
      if (!vote.ok) return vote;
      const { code: typed, objections: raised = [], ...ballot } = input as BallotInput;
      const read = readVotingCode(typed);
      if (!read.ok) return read;
      if (!codes[vote.value.id]?.includes(read.value)) return fail('code.unknown', 'code');
      if (vote.value.state === 'closed') return fail('vote.closed');
      if (vote.value.state === 'announced') return fail('vote.not-open-yet', '', { opensAt: vote.value.opensAt });
      const issues = checkBallot(vote.value, ballot);
      if (issues.length) return { ok: false, issues };
      const prepared = raised.map((objection) => prepare(vote.value, { ...objection, code: typed }));
      for (const [index, one] of prepared.entries()) if (!one.ok) return within(one, `objections.${index}`);
      for (const one of prepared) if (one.ok) one.value();
      const place = `${vote.value.id}/${read.value}`;
      const sequence = (box.get(place)?.sequence ?? 0) + 1;
      const receipt: Receipt = { id: `bewijs-${answered.size + 1}`, castAt: now(), sequence, changeableUntil: vote.value.closesAt };
      box.set(place, receipt);
      return succeed(receipt);
    },
    getOutcome: ({ params }) => ofClosed(params['stemming'], outcomeIn),
    getBallotBox: ({ params }) => ofClosed(params['stemming'], (vote, cast) => ballotBoxOf(vote, cast, ofVote(vote))),
    listOutcomes({ query }) {
      const closed = ofNeighbourhood(votes, query['wijk']).filter((vote) => vote.state === 'closed');
      return paged(closed.map((vote) => ({ vote: vote.id, outcome: outcomeIn(vote, ballots[vote.id] ?? []) })), query);
    },
    ...commitmentHandlers({ neighbourhoods, commitments, whyNotFrom: (origin) => whyNotFromWave(published, origin), votes, counted: ({ id }) => ofClosed(id, outcomeIn), paged, now }),
    ...mandateHandlers({ neighbourhoods, mandates: content.mandates ?? [], subjects: content.mandateSubjects ?? {}, escalations: content.escalations ?? [], paged, now }),
    ...proposalHandlers({ ...content, neighbourhoods, votes, tables, counted: ({ id }) => ofClosed(id, outcomeIn), paged, now }),
    ...themeHandlers({ themes: content.themes ?? [], tables, told: stories.board, paged, now }),
    ...tableHandlers({ tables, commitments, isKnown: (id) => known(id) !== undefined, paged, now }),
    ...challengeHandlers({ neighbourhoods, challenges: content.challenges ?? [], drafts: content.challengeDrafts ?? [], ordinances: content.challengeOrdinances ?? {}, mandates: content.mandates ?? [], paged, now }),
    ...programmeHandlers({ programmes: content.programmes ?? [], isKnown: (id) => known(id) !== undefined, paged, now, rememberedOf: (id) => rememberedBy(handlers, id, { published: content.waveResults ?? {}, replies: content.waveReplies ?? {} }) }),
    ...networkHandlers({ neighbourhoods, subjects: content.mandateSubjects ?? {}, boardOf: stories.board, obstaclesOf: (id) => allOf(handlers, id, 'listObstacles'), paged, now, rememberedOf: (id) => rememberedBy(handlers, id, { published: {}, replies: {} }) }),
    ...pollResultHandlers({ ...published, breakdowns: content.breakdowns ?? {}, neighbourhoods }),
    ...feedbackHandlers({ ...published, neighbourhoods, votes, waveReplies: content.waveReplies ?? {} }),
    ...ofObjections,
    ...fieldworkHandlers({ desk, neighbourhoods, notHeard: content.notHeard ?? {} }),
    ...eventHandlers(paged),
    listActs: ({ query }) => paged([], query),
    listPolls: ({ query }) => paged(ofNeighbourhood(polls, query['wijk']), query),
    getPoll: ({ params }) => desk.poll(params['peiling']),
    sendAnswers({ params, body: input }) {
      const poll = byId(polls, params['peiling']);
      if (!poll.ok) return poll;
      if (poll.value.state === 'announced') return fail('poll.not-open-yet', '', { opensAt: poll.value.wave.opensAt });
      if (poll.value.state !== 'open') return fail('poll.closed');
      const code = readInvitation(poll.value.wave, (input as TrustInput).code);
      if (!code.ok) return code;
      if (code.value !== null && !invitations[poll.value.id]?.includes(code.value)) return fail('invitation.unknown', 'code');
      const issues = checkAnswers(poll.value, input as TrustInput);
      return issues.length ? { ok: false, issues } : succeed({ id: `antwoord-${answered.size + 1}`, receivedAt: now() });
    },
  };

  return {
    async call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>> {
      const { params = {}, query = {}, body, key, token } = request as { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown; key?: string; token?: string };
      const before = key === undefined ? undefined : answered.get(key);
      if (before) return before as Result<ReplyOf<A>>;
      const agreed = routes.find((route) => route.name === address.name);
      const actor = token === undefined ? undefined : actors[token];
      const allowed = agreed?.roles ? mayAct(actor, agreed.roles) : succeed(actor);
      if (!allowed.ok) return allowed;
      const schema = agreed?.body;
      const input = schema ? parse(schema, body) : succeed(undefined);
      const handler = handlers[address.name];
      if (!handler) throw new TypeError(`createMemoryApi: no handler for route ${address.name}`);
      const result = input.ok ? handler({ params, query, token, actor, body: input.value as never }) : input;
      if (key !== undefined && result.ok) answered.set(key, result);
      return result as Result<ReplyOf<A>>;
    },
  };
}
