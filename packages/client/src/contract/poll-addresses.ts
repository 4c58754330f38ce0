import type { AnswerReceipt, TrustInput, TrustPoll } from '@wijkaanpak/domain';
import { get, post, type OfNeighbourhood, type Page } from './address.ts';

// A file of its own, so that only a page with a poll carries these addresses.
export const listPolls = /* @__PURE__ */ get<Page<TrustPoll>, OfNeighbourhood>()('listPolls', '/peilingen');
export const getPoll = /* @__PURE__ */ get<TrustPoll>()('getPoll', '/peilingen/{peiling}');
export const sendAnswers = /* @__PURE__ */ post<TrustInput, AnswerReceipt>()('sendAnswers', '/peilingen/{peiling}/antwoorden');
