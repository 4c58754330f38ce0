import type {
  Act, AreaCode, BallotInput, Neighbourhood, Outlines, Proposal, ProposalInput, ProposalState, Receipt, Vote,
} from '@wijkaanpak/domain';
import { get, post, type OfNeighbourhood, type Page, type PageRequest } from './address.ts';

export * from './challenge-addresses.ts';
export * from './challenge-step-addresses.ts';
export type { OfNeighbourhood, Page, PageRequest } from './address.ts';
export * from './breakdown-addresses.ts';
export * from './commitment-addresses.ts';
export * from './event-addresses.ts';
export * from './mandate-addresses.ts';
export * from './mandate-holder-addresses.ts';
export * from './promiser-addresses.ts';
export * from './story-addresses.ts';
export * from './desk-addresses.ts';
export * from './feedback-addresses.ts';
export * from './story-act-addresses.ts';
export * from './story-team-addresses.ts';
export * from './theme-addresses.ts';
export * from './fieldwork-addresses.ts';
export * from './network-addresses.ts';
export * from './objection-addresses.ts';
export * from './obstacle-addresses.ts';
export * from './outcome-addresses.ts';
export * from './poll-addresses.ts';
export * from './poll-list-addresses.ts';
export * from './poll-result-addresses.ts';
export * from './proposal-addresses.ts';
export * from './proposal-partner-addresses.ts';
export * from './programme-addresses.ts';
export * from './table-addresses.ts';
export * from './table-secretary-addresses.ts';

export interface ProposalRequest extends PageRequest {
  readonly zoek?: string | undefined;
  readonly status?: ProposalState | undefined;
  readonly categorie?: string | undefined;
  readonly buurt?: AreaCode | undefined;
}

export const listActs = /* @__PURE__ */ get<Page<Act>, PageRequest>()('listActs', '/handelingen');

export const listNeighbourhoods = /* @__PURE__ */ get<Page<Neighbourhood>, PageRequest>()('listNeighbourhoods', '/wijken');
export const getNeighbourhood = /* @__PURE__ */ get<Neighbourhood>()('getNeighbourhood', '/wijken/{wijk}');
export const getOutlines = /* @__PURE__ */ get<Outlines>()('getOutlines', '/wijken/{wijk}/buurten');

export const listProposals = /* @__PURE__ */ get<Page<Proposal>, ProposalRequest>()('listProposals', '/wijken/{wijk}/voorstellen');
export const submitProposal = /* @__PURE__ */ post<ProposalInput, Proposal>()('submitProposal', '/wijken/{wijk}/voorstellen');
export const getPhoto = /* @__PURE__ */ get<unknown>()('getPhoto', '/fotos/{foto}');

export const listVotes = /* @__PURE__ */ get<Page<Vote>, OfNeighbourhood>()('listVotes', '/stemmingen');
export const getVote = /* @__PURE__ */ get<Vote>()('getVote', '/stemmingen/{stemming}');
export const castBallot = /* @__PURE__ */ post<BallotInput, Receipt>()('castBallot', '/stemmingen/{stemming}/stembiljetten');
