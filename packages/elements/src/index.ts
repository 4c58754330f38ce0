export { WijkSubmitEvent } from './base/submit-event.ts';
export { WijkProposalForm, type ProposalDraft } from './proposal-form/proposal-form.ts';
export { WijkProposals } from './proposals/proposals.ts';
export { WijkStory, type StoryDraft } from './story/story.ts';
export { WijkTrustPoll, type AnswersDraft } from './trust-poll/trust-poll.ts';
export { WijkTrustTrend } from './trust-trend/trust-trend.ts';
export { WijkVoteResult, type VoteResult } from './vote-result/vote-result.ts';
export type { BallotDraft } from './vote/sheet.ts';
export { WijkVote } from './vote/vote.ts';
