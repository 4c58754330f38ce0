import type { CommitmentState, CommitmentStanding, PromiseKeeping } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

export interface CommitmentRequest extends PageRequest {
  readonly stand?: CommitmentState | undefined;
}

/** A feed of one organisation's promises, or of all. */
export interface FeedRequest {
  readonly organisatie?: string | undefined;
}

// A file of its own, so that only a page with promises carries these addresses.
export const listCommitments = /* @__PURE__ */ get<Page<CommitmentStanding>, CommitmentRequest>()('listCommitments', '/wijken/{wijk}/toezeggingen');
export const getCommitmentNews = /* @__PURE__ */ get<string, FeedRequest>()('getCommitmentNews', '/wijken/{wijk}/toezeggingen/berichten');
export const getCommitmentCalendar = /* @__PURE__ */ get<string, FeedRequest>()('getCommitmentCalendar', '/wijken/{wijk}/toezeggingen/agendapunten');
export const listPromiseKeeping = /* @__PURE__ */ get<Page<PromiseKeeping>, PageRequest>()('listPromiseKeeping', '/wijken/{wijk}/nakomingscijfers');
export const getCommitment = /* @__PURE__ */ get<CommitmentStanding>()('getCommitment', '/toezeggingen/{toezegging}');
export const judgeCommitment = /* @__PURE__ */ post<{ vote: string }, CommitmentStanding>()('judgeCommitment', '/toezeggingen/{toezegging}/oordelen');
