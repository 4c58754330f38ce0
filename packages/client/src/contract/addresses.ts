import type {
  Act, AnswerReceipt, AreaCode, BallotInput, Neighbourhood, NotedStoryInput, Outcome, Outlines, Proposal, ProposalInput, ProposalState, Receipt, Story, StoryAdditionInput, StoryAnswer,
  StoryAnswerInput, StoryInput, StoryPartnerInput, StoryPartners, StoryReceipt, StoryWithdrawal, TrustInput, TrustPoll, Vote, WaitingStories, WholeStory,
} from '@wijkaanpak/domain';
import type { Address } from './route.ts';

/** One page of a list; `total` counts all items that match. */
export interface Page<Item> {
  items: Item[];
  total: number;
  page: number;
  perPage: number;
}

/** `?pagina=2&perPagina=20`. Numbers travel as text. */
export interface PageRequest {
  readonly pagina?: unknown;
  readonly perPagina?: unknown;
}

export interface ProposalRequest extends PageRequest {
  readonly zoek?: string | undefined;
  readonly status?: ProposalState | undefined;
  readonly categorie?: string | undefined;
  readonly buurt?: AreaCode | undefined;
}

export interface OfNeighbourhood extends PageRequest {
  readonly wijk?: string | undefined;
}

const get = <Reply, Query = unknown>() => <const Path extends string>(name: string, path: Path): Address<Path, Query, unknown, Reply> => ({ name, method: 'GET', path });
const post = <Body, Reply>() => <const Path extends string>(name: string, path: Path): Address<Path, unknown, Body, Reply> => ({ name, method: 'POST', path });

export const listActs = /* @__PURE__ */ get<Page<Act>, PageRequest>()('listActs', '/handelingen');

export const listNeighbourhoods = /* @__PURE__ */ get<Page<Neighbourhood>, PageRequest>()('listNeighbourhoods', '/wijken');
export const getNeighbourhood = /* @__PURE__ */ get<Neighbourhood>()('getNeighbourhood', '/wijken/{wijk}');
export const getOutlines = /* @__PURE__ */ get<Outlines>()('getOutlines', '/wijken/{wijk}/buurten');

export const listProposals = /* @__PURE__ */ get<Page<Proposal>, ProposalRequest>()('listProposals', '/wijken/{wijk}/voorstellen');
export const submitProposal = /* @__PURE__ */ post<ProposalInput, Proposal>()('submitProposal', '/wijken/{wijk}/voorstellen');
export const getProposal = /* @__PURE__ */ get<Proposal>()('getProposal', '/voorstellen/{voorstel}');
export const getPhoto = /* @__PURE__ */ get<unknown>()('getPhoto', '/fotos/{foto}');

export const listStories = /* @__PURE__ */ get<Page<Story>, PageRequest>()('listStories', '/wijken/{wijk}/verhalen');
export const tellStory = /* @__PURE__ */ post<StoryInput, StoryReceipt>()('tellStory', '/wijken/{wijk}/verhalen');
export const noteStory = /* @__PURE__ */ post<NotedStoryInput, StoryReceipt>()('noteStory', '/wijken/{wijk}/optekeningen');
export const getWaitingStories = /* @__PURE__ */ get<WaitingStories>()('getWaitingStories', '/wijken/{wijk}/wachttijden');
export const listStoryBoard = /* @__PURE__ */ get<Page<WholeStory>, PageRequest>()('listStoryBoard', '/wijken/{wijk}/teamverhalen');
export const getOwnStory = /* @__PURE__ */ get<WholeStory>()('getOwnStory', '/vertellingen/{verhaal}');
export const addToStory = /* @__PURE__ */ post<StoryAdditionInput, StoryReceipt>()('addToStory', '/vertellingen/{verhaal}/aanvullingen');
export const takeBackStory = /* @__PURE__ */ post<StoryWithdrawal, StoryReceipt>()('takeBackStory', '/vertellingen/{verhaal}/intrekkingen');
export const answerStory = /* @__PURE__ */ post<StoryAnswerInput, StoryAnswer>()('answerStory', '/verhalen/{verhaal}/antwoorden');
export const shareStory = /* @__PURE__ */ post<StoryPartnerInput, StoryPartners>()('shareStory', '/verhalen/{verhaal}/partners');

export const listVotes = /* @__PURE__ */ get<Page<Vote>, OfNeighbourhood>()('listVotes', '/stemmingen');
export const getVote = /* @__PURE__ */ get<Vote>()('getVote', '/stemmingen/{stemming}');
export const castBallot = /* @__PURE__ */ post<BallotInput, Receipt>()('castBallot', '/stemmingen/{stemming}/stembiljetten');
export const listOutcomes = /* @__PURE__ */ get<Page<{ vote: string; outcome: Outcome }>, OfNeighbourhood>()('listOutcomes', '/uitslagen');
export const getOutcome = /* @__PURE__ */ get<Outcome>()('getOutcome', '/uitslagen/{stemming}');

export const listPolls = /* @__PURE__ */ get<Page<TrustPoll>, OfNeighbourhood>()('listPolls', '/peilingen');
export const getPoll = /* @__PURE__ */ get<TrustPoll>()('getPoll', '/peilingen/{peiling}');
export const sendAnswers = /* @__PURE__ */ post<TrustInput, AnswerReceipt>()('sendAnswers', '/peilingen/{peiling}/antwoorden');
