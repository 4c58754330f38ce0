import type { ChallengeOrdinance, ChallengeStanding, DraftChange, DraftSubmission, SharedDraft, SharedDraftInput } from '@wijkaanpak/domain';
import { get, post, type Page, type PageRequest } from './address.ts';

/** The challenges of a neighbourhood, with the rules that hold there today; null where there are none. */
export interface ChallengePage extends Page<ChallengeStanding> {
  ordinance: ChallengeOrdinance | null;
  readOn: string;
}

// Of a draft the secret of its link goes along as a bearer token.
export const listChallenges = /* @__PURE__ */ get<ChallengePage, PageRequest>()('listChallenges', '/wijken/{wijk}/uitdagingen');
export const getChallenge = /* @__PURE__ */ get<ChallengeStanding>()('getChallenge', '/uitdagingen/{uitdaging}');
export const beginChallenge = /* @__PURE__ */ post<SharedDraftInput, SharedDraft>()('beginChallenge', '/wijken/{wijk}/concepten');
export const getChallengeDraft = /* @__PURE__ */ get<SharedDraft>()('getChallengeDraft', '/concepten/{concept}');
export const changeChallengeDraft = /* @__PURE__ */ post<DraftChange, SharedDraft>()('changeChallengeDraft', '/concepten/{concept}/wijzigingen');
export const submitChallenge = /* @__PURE__ */ post<DraftSubmission, ChallengeStanding>()('submitChallenge', '/concepten/{concept}/indieningen');
