import type { ProposalStanding, QuestionInput, SupportInput } from '@wijkaanpak/domain';
import { get, post } from './address.ts';

// A file of its own, so that only a page with proposals carries these addresses.
export const getProposal = /* @__PURE__ */ get<ProposalStanding>()('getProposal', '/voorstellen/{voorstel}');
export const getProposalNews = /* @__PURE__ */ get<string>()('getProposalNews', '/voorstellen/{voorstel}/berichten');
export const supportProposal = /* @__PURE__ */ post<SupportInput, ProposalStanding>()('supportProposal', '/voorstellen/{voorstel}/steunbetuigingen');
export const askQuestion = /* @__PURE__ */ post<QuestionInput, ProposalStanding>()('askQuestion', '/voorstellen/{voorstel}/vragen');
export const settleProposal = /* @__PURE__ */ post<Record<string, never>, ProposalStanding>()('settleProposal', '/voorstellen/{voorstel}/uitslagen');
