import type { ChallengeAnswerInput, ChallengeStanding, InvitationInput, OfferInput, PlainStep, PostponementInput, ReceiptInput, ReviewInput, SignatureInput, SupplementInput } from '@wijkaanpak/domain';
import { post } from './address.ts';

// What happens to a challenge after it was sent: by its writers with the secret of their link, by an organisation in a role. Apart, since few readers do.
export const supplementChallenge = /* @__PURE__ */ post<SupplementInput, ChallengeStanding>()('supplementChallenge', '/uitdagingen/{uitdaging}/aanvullingen');
export const objectToRefusal = /* @__PURE__ */ post<PlainStep, ChallengeStanding>()('objectToRefusal', '/uitdagingen/{uitdaging}/bezwaren');
export const signAgreement = /* @__PURE__ */ post<SignatureInput, ChallengeStanding>()('signAgreement', '/uitdagingen/{uitdaging}/handtekeningen');
export const withdrawChallenge = /* @__PURE__ */ post<PlainStep, ChallengeStanding>()('withdrawChallenge', '/uitdagingen/{uitdaging}/intrekkingen');

export const confirmReceipt = /* @__PURE__ */ post<ReceiptInput, ChallengeStanding>()('confirmReceipt', '/uitdagingen/{uitdaging}/ontvangstbevestigingen');
export const inviteSupplement = /* @__PURE__ */ post<InvitationInput, ChallengeStanding>()('inviteSupplement', '/uitdagingen/{uitdaging}/uitnodigingen');
export const postponeAnswer = /* @__PURE__ */ post<PostponementInput, ChallengeStanding>()('postponeAnswer', '/uitdagingen/{uitdaging}/verdagingen');
export const answerChallenge = /* @__PURE__ */ post<ChallengeAnswerInput, ChallengeStanding>()('answerChallenge', '/uitdagingen/{uitdaging}/besluiten');
export const offerAgreement = /* @__PURE__ */ post<OfferInput, ChallengeStanding>()('offerAgreement', '/uitdagingen/{uitdaging}/aanbiedingen');
export const reviewAgreement = /* @__PURE__ */ post<ReviewInput, ChallengeStanding>()('reviewAgreement', '/uitdagingen/{uitdaging}/evaluaties');
