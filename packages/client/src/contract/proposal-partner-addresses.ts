import type {
  ConsentAskInput, NotedProposalInput, ObstacleInput, ObstacleNoteInput, Proposal, ProposalAgreementInput, ProposalAnswerInput, ProposalProgressInput, ProposalStanding, ProposalStepInput, QuestionAnswerInput,
  ResidentGroup, ResidentGroupInput, ToVoteInput,
} from '@wijkaanpak/domain';
import { post } from './address.ts';

// What who acts for a partner does on the road of a proposal: apart, since few readers do.
export const noteProposal = /* @__PURE__ */ post<NotedProposalInput, Proposal>()('noteProposal', '/wijken/{wijk}/aanmeldingen');
export const registerGroup = /* @__PURE__ */ post<ResidentGroupInput, ResidentGroup>()('registerGroup', '/wijken/{wijk}/bewonersgroepen');
export const answerQuestion = /* @__PURE__ */ post<QuestionAnswerInput, ProposalStanding>()('answerQuestion', '/vragen/{vraag}/antwoorden');
export const answerProposal = /* @__PURE__ */ post<ProposalAnswerInput, ProposalStanding>()('answerProposal', '/voorstellen/{voorstel}/antwoorden');
export const putProposalToVote = /* @__PURE__ */ post<ToVoteInput, ProposalStanding>()('putProposalToVote', '/voorstellen/{voorstel}/stemmingen');
export const askConsent = /* @__PURE__ */ post<ConsentAskInput, ProposalStanding>()('askConsent', '/voorstellen/{voorstel}/instemmingen');
export const agreeOnProposal = /* @__PURE__ */ post<ProposalAgreementInput, ProposalStanding>()('agreeOnProposal', '/voorstellen/{voorstel}/afspraken');
export const stepProposal = /* @__PURE__ */ post<ProposalStepInput, ProposalStanding>()('stepProposal', '/voorstellen/{voorstel}/stappen');
export const tellProposalProgress = /* @__PURE__ */ post<ProposalProgressInput, ProposalStanding>()('tellProposalProgress', '/voorstellen/{voorstel}/vorderingen');
export const noteObstacle = /* @__PURE__ */ post<ObstacleInput, ProposalStanding>()('noteObstacle', '/voorstellen/{voorstel}/belemmeringen');
export const addObstacleNote = /* @__PURE__ */ post<ObstacleNoteInput, ProposalStanding>()('addObstacleNote', '/belemmeringen/{belemmering}/aantekeningen');
