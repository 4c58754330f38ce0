import type { AnswerReceipt, TrustInput, TrustPoll } from '@wijkaanpak/domain';
import { get, post } from './address.ts';

// A file of its own, so that only a page with a poll carries these addresses.
export const getPoll = /* @__PURE__ */ get<TrustPoll>()('getPoll', '/peilingen/{peiling}');
export const sendAnswers = /* @__PURE__ */ post<TrustInput, AnswerReceipt>()('sendAnswers', '/peilingen/{peiling}/antwoorden');
