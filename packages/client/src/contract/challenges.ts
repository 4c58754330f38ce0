import {
  CalendarDate, ChallengeAnswerInput, ChallengeOrdinance, ChallengeStanding, DraftChange, DraftSubmission, InvitationInput, OfferInput, PlainStep, PostponementInput, ReceiptInput, ReviewInput, SharedDraft, SharedDraftInput, SignatureInput, SupplementInput,
} from '@wijkaanpak/domain';
import * as z from 'zod/mini';
import * as addresses from './addresses.ts';
import { PageQuery, pageOf } from './page.ts';
import { route } from './route.ts';

const tag = 'Uitdagingen';
const roles = ['professional'] as const;
const reply = ChallengeStanding;

export const listChallenges = route(addresses.listChallenges, {
  tag, summary: 'Uitdagingen in de wijk met hun klok, nieuwste eerst, en de regels die er nu gelden', query: PageQuery,
  reply: z.extend(pageOf(ChallengeStanding), { ordinance: z.nullable(ChallengeOrdinance), readOn: CalendarDate }), status: 200,
});
export const getChallenge = route(addresses.getChallenge, { tag, summary: 'Een uitdaging: de zeven delen, alles wat ermee gebeurde, en de klok van dag tot dag', reply, status: 200 });

export const beginChallenge = route(addresses.beginChallenge, { tag, summary: 'Een uitdaging beginnen die buren samen schrijven', body: SharedDraftInput, reply: SharedDraft, status: 201 });
export const getChallengeDraft = route(addresses.getChallengeDraft, { tag, summary: 'Een concept, met het geheim uit de link als bearer token', reply: SharedDraft, status: 200 });
export const changeChallengeDraft = route(addresses.changeChallengeDraft, {
  tag, summary: 'Delen van een concept veranderen, met het geheim uit de link als bearer token; wat een ander intussen veranderde wordt niet overschreven', body: DraftChange, reply: SharedDraft, status: 201,
});
export const submitChallenge = route(addresses.submitChallenge, { tag, summary: 'Een concept indienen, met het geheim uit de link als bearer token; de klok begint', body: DraftSubmission, reply, status: 201 });

export const supplementChallenge = route(addresses.supplementChallenge, { tag, summary: 'Aanvullen waarom gevraagd is, met het geheim uit de link als bearer token', body: SupplementInput, reply, status: 201 });
export const objectToRefusal = route(addresses.objectToRefusal, { tag, summary: 'Melden dat bezwaar is gemaakt, met het geheim uit de link als bearer token', body: PlainStep, reply, status: 201 });
export const signAgreement = route(addresses.signAgreement, { tag, summary: 'De aangeboden afspraak ondertekenen, met het geheim uit de link als bearer token', body: SignatureInput, reply, status: 201 });
export const withdrawChallenge = route(addresses.withdrawChallenge, { tag, summary: 'Een uitdaging intrekken, met het geheim uit de link als bearer token', body: PlainStep, reply, status: 201 });

export const confirmReceipt = route(addresses.confirmReceipt, { tag, summary: 'De ontvangst bevestigen, en zeggen of het een gewone of een ingewikkelde zaak is', body: ReceiptInput, reply, status: 201, roles });
export const inviteSupplement = route(addresses.inviteSupplement, { tag, summary: 'Bewoners vragen iets aan te vullen; de klok staat zolang stil', body: InvitationInput, reply, status: 201, roles });
export const postponeAnswer = route(addresses.postponeAnswer, { tag, summary: 'Het antwoord verdagen, zo vaak en zo lang als de regels toelaten', body: PostponementInput, reply, status: 201, roles });
export const answerChallenge = route(addresses.answerChallenge, { tag, summary: 'Antwoorden, met redenen en het mandaat; nee alleen op een grond uit de regels', body: ChallengeAnswerInput, reply, status: 201, roles });
export const offerAgreement = route(addresses.offerAgreement, { tag, summary: 'Een afspraak aanbieden; zij geldt als bewoners ook tekenen', body: OfferInput, reply, status: 201, roles });
export const reviewAgreement = route(addresses.reviewAgreement, { tag, summary: 'Vastleggen wat bij het jaarlijkse gesprek over de afspraak bleek', body: ReviewInput, reply, status: 201, roles });
