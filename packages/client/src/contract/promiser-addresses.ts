import type { CommitmentInput, CommitmentStanding, HandOverAnswer, HandOverInput, PhotoInput, Reminder } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

// What who made a promise does with it: apart, since few readers do.
export const makeCommitment = /* @__PURE__ */ post<CommitmentInput, CommitmentStanding>()('makeCommitment', '/wijken/{wijk}/toezeggingen');
export const giveNewDate = /* @__PURE__ */ post<{ due: string; reasons: string }, CommitmentStanding>()('giveNewDate', '/toezeggingen/{toezegging}/data');
export const tellProgress = /* @__PURE__ */ post<{ text: string; photo?: PhotoInput | undefined }, CommitmentStanding>()('tellProgress', '/toezeggingen/{toezegging}/vorderingen');
export const reportDone = /* @__PURE__ */ post<Record<string, never>, CommitmentStanding>()('reportDone', '/toezeggingen/{toezegging}/gereedmeldingen');
export const handOverCommitment = /* @__PURE__ */ post<HandOverInput, CommitmentStanding>()('handOverCommitment', '/toezeggingen/{toezegging}/overdrachten');
export const answerHandOver = /* @__PURE__ */ post<{ answer: HandOverAnswer }, CommitmentStanding>()('answerHandOver', '/toezeggingen/{toezegging}/overdrachtsantwoorden');
export const listReminders = /* @__PURE__ */ get<Page<Reminder>, PageRequest>()('listReminders', '/herinneringen');
