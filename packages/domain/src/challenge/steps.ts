import type { NamedPerson } from '../mandate/mandate.ts';
import type { Cents } from '../money.ts';
import type { CalendarDate } from '../time.ts';
import type { Challenge } from './challenge.ts';
import type { ChallengeAnswerInput, ChallengeEvent, InvitationInput, OfferInput, PostponementInput, ReceiptInput, ReviewInput, SignatureInput, SupplementInput } from './events.ts';

/** By whom and on which day an organisation takes a step. */
export interface Taken {
  readonly on: CalendarDate;
  readonly by: NamedPerson;
}

/** What an organisation sends, made into what happened: by its address in the API. */
export const organisationSteps = {
  confirmReceipt: ({ mandate, complexity }: ReceiptInput, taken: Taken): ChallengeEvent => ({ kind: 'receipt', ...taken, mandate, complexity }),
  inviteSupplement: ({ mandate, what, supplyBy }: InvitationInput, taken: Taken): ChallengeEvent => ({ kind: 'invitation', ...taken, mandate, what, supplyBy }),
  postponeAnswer: ({ mandate, by, reasons }: PostponementInput, taken: Taken): ChallengeEvent => ({ kind: 'postponement', ...taken, mandate, length: by, reasons }),
  answerChallenge: ({ mandate, outcome, reasons, grounds }: ChallengeAnswerInput, taken: Taken): ChallengeEvent => ({ kind: 'answer', ...taken, mandate, outcome, reasons, grounds: outcome === 'accepted' ? [] : grounds }),
  offerAgreement: ({ mandate, result, yearly, until }: OfferInput, taken: Taken): ChallengeEvent => ({ kind: 'offer', ...taken, mandate, result, yearly, until }),
  reviewAgreement: ({ mandate, findings }: ReviewInput, taken: Taken): ChallengeEvent => ({ kind: 'review', ...taken, mandate, findings }),
} as const;

/** What the writers of a challenge send, made into what happened. */
export const residentSteps = {
  supplementChallenge: ({ words }: SupplementInput, on: CalendarDate): ChallengeEvent => ({ kind: 'supplement', on, words }),
  objectToRefusal: (_: unknown, on: CalendarDate): ChallengeEvent => ({ kind: 'objection', on }),
  signAgreement: ({ offer }: SignatureInput, on: CalendarDate): ChallengeEvent => ({ kind: 'signature', on, offer }),
  withdrawChallenge: (_: unknown, on: CalendarDate): ChallengeEvent => ({ kind: 'withdrawal', on }),
} as const;

/** How much a year the mandate of a step must reach to: a yes and an agreement spend, nothing else does. */
export function amountOf({ cost }: Pick<Challenge, 'cost'>, event: Pick<ChallengeAnswerInput, 'outcome'> | Pick<OfferInput, 'yearly'> | object): Cents {
  if ('yearly' in event) return event.yearly;
  return 'outcome' in event && event.outcome === 'accepted' ? cost.ours : 0;
}
