import type { CommitmentInput, CommitmentState, CommitmentStanding, PhotoInput, PromiseKeeping, Reminder } from '@wijkaanpak/domain';
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
export const makeCommitment = /* @__PURE__ */ post<CommitmentInput, CommitmentStanding>()('makeCommitment', '/wijken/{wijk}/toezeggingen');
export const getCommitmentNews = /* @__PURE__ */ get<string, FeedRequest>()('getCommitmentNews', '/wijken/{wijk}/toezeggingen/berichten');
export const getCommitmentCalendar = /* @__PURE__ */ get<string, FeedRequest>()('getCommitmentCalendar', '/wijken/{wijk}/toezeggingen/agendapunten');
export const listPromiseKeeping = /* @__PURE__ */ get<Page<PromiseKeeping>, PageRequest>()('listPromiseKeeping', '/wijken/{wijk}/nakomingscijfers');
export const getCommitment = /* @__PURE__ */ get<CommitmentStanding>()('getCommitment', '/toezeggingen/{toezegging}');
export const giveNewDate = /* @__PURE__ */ post<{ due: string; reasons: string }, CommitmentStanding>()('giveNewDate', '/toezeggingen/{toezegging}/data');
export const tellProgress = /* @__PURE__ */ post<{ text: string; photo?: PhotoInput | undefined }, CommitmentStanding>()('tellProgress', '/toezeggingen/{toezegging}/vorderingen');
export const reportDone = /* @__PURE__ */ post<Record<string, never>, CommitmentStanding>()('reportDone', '/toezeggingen/{toezegging}/gereedmeldingen');
export const judgeCommitment = /* @__PURE__ */ post<{ vote: string }, CommitmentStanding>()('judgeCommitment', '/toezeggingen/{toezegging}/oordelen');
export const listReminders = /* @__PURE__ */ get<Page<Reminder>, PageRequest>()('listReminders', '/herinneringen');
