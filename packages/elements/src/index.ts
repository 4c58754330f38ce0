export { WijkSubmitEvent } from './base/submit-event.ts';
export { WijkVote, type BallotDraft } from './vote/vote.ts';
