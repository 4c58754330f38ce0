import type {
  Act, AnswerReceipt, AreaCode, BallotBox, BallotInput, CommitmentInput, CommitmentState, CommitmentStanding, Neighbourhood, Outcome, Outlines, Proposal, ProposalInput, ProposalState, Receipt, Reminder, PhotoInput, TrustInput, TrustPoll, Vote,
} from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

export type { Page, PageRequest } from './address.ts';
export * from './story-addresses.ts';

export interface ProposalRequest extends PageRequest {
  readonly zoek?: string | undefined;
  readonly status?: ProposalState | undefined;
  readonly categorie?: string | undefined;
  readonly buurt?: AreaCode | undefined;
}

export interface CommitmentRequest extends PageRequest {
  readonly stand?: CommitmentState | undefined;
}

export interface OfNeighbourhood extends PageRequest {
  readonly wijk?: string | undefined;
}

export const listActs = /* @__PURE__ */ get<Page<Act>, PageRequest>()('listActs', '/handelingen');

export const listNeighbourhoods = /* @__PURE__ */ get<Page<Neighbourhood>, PageRequest>()('listNeighbourhoods', '/wijken');
export const getNeighbourhood = /* @__PURE__ */ get<Neighbourhood>()('getNeighbourhood', '/wijken/{wijk}');
export const getOutlines = /* @__PURE__ */ get<Outlines>()('getOutlines', '/wijken/{wijk}/buurten');

export const listProposals = /* @__PURE__ */ get<Page<Proposal>, ProposalRequest>()('listProposals', '/wijken/{wijk}/voorstellen');
export const submitProposal = /* @__PURE__ */ post<ProposalInput, Proposal>()('submitProposal', '/wijken/{wijk}/voorstellen');
export const getProposal = /* @__PURE__ */ get<Proposal>()('getProposal', '/voorstellen/{voorstel}');
export const getPhoto = /* @__PURE__ */ get<unknown>()('getPhoto', '/fotos/{foto}');

export const listCommitments = /* @__PURE__ */ get<Page<CommitmentStanding>, CommitmentRequest>()('listCommitments', '/wijken/{wijk}/toezeggingen');
export const makeCommitment = /* @__PURE__ */ post<CommitmentInput, CommitmentStanding>()('makeCommitment', '/wijken/{wijk}/toezeggingen');
export const getCommitment = /* @__PURE__ */ get<CommitmentStanding>()('getCommitment', '/toezeggingen/{toezegging}');
export const giveNewDate = /* @__PURE__ */ post<{ due: string; reasons: string }, CommitmentStanding>()('giveNewDate', '/toezeggingen/{toezegging}/data');
export const tellProgress = /* @__PURE__ */ post<{ text: string; photo?: PhotoInput | undefined }, CommitmentStanding>()('tellProgress', '/toezeggingen/{toezegging}/vorderingen');
export const reportDone = /* @__PURE__ */ post<Record<string, never>, CommitmentStanding>()('reportDone', '/toezeggingen/{toezegging}/gereedmeldingen');
export const judgeCommitment = /* @__PURE__ */ post<{ vote: string }, CommitmentStanding>()('judgeCommitment', '/toezeggingen/{toezegging}/oordelen');
export const listReminders = /* @__PURE__ */ get<Page<Reminder>, PageRequest>()('listReminders', '/herinneringen');

export const listVotes = /* @__PURE__ */ get<Page<Vote>, OfNeighbourhood>()('listVotes', '/stemmingen');
export const getVote = /* @__PURE__ */ get<Vote>()('getVote', '/stemmingen/{stemming}');
export const castBallot = /* @__PURE__ */ post<BallotInput, Receipt>()('castBallot', '/stemmingen/{stemming}/stembiljetten');
export const listOutcomes = /* @__PURE__ */ get<Page<{ vote: string; outcome: Outcome }>, OfNeighbourhood>()('listOutcomes', '/uitslagen');
export const getOutcome = /* @__PURE__ */ get<Outcome>()('getOutcome', '/uitslagen/{stemming}');
export const getBallotBox = /* @__PURE__ */ get<BallotBox>()('getBallotBox', '/uitslagen/{stemming}/stembiljetten');

export * from './fieldwork-addresses.ts';
export * from './poll-result-addresses.ts';

export const listPolls = /* @__PURE__ */ get<Page<TrustPoll>, OfNeighbourhood>()('listPolls', '/peilingen');
export const getPoll = /* @__PURE__ */ get<TrustPoll>()('getPoll', '/peilingen/{peiling}');
export const sendAnswers = /* @__PURE__ */ post<TrustInput, AnswerReceipt>()('sendAnswers', '/peilingen/{peiling}/antwoorden');
