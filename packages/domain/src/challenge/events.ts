import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { NamedPerson } from '../mandate/mandate.ts';
import { Cents } from '../money.ts';
import { plainText } from '../text.ts';
import { termUnits } from '../terms/term.ts';
import { CalendarDate } from '../time.ts';
import { refusalGrounds } from './grounds.ts';
import { challengeTexts as texts } from './texts.ts';

const mandate = Slug;
const onDay = { on: CalendarDate };
/** What an organisation does is done by a named person under a mandate (Awb 10:10). */
const organisation = { ...onDay, by: NamedPerson, mandate };

export const challengeOutcomes = ['accepted', 'refused', 'refusal-upheld'] as const;
export type ChallengeOutcome = (typeof challengeOutcomes)[number];

/** What an organisation sends to take a step; who does it comes from the login, the day from the service. */
export const ReceiptInput = z.strictObject({ mandate, complexity: z.enum(['ordinary', 'complex']) });
export type ReceiptInput = z.infer<typeof ReceiptInput>;
export const InvitationInput = z.strictObject({ mandate, what: plainText(texts.asked), supplyBy: CalendarDate });
export type InvitationInput = z.infer<typeof InvitationInput>;
export const PostponementInput = z.strictObject({ mandate, by: z.strictObject({ length: z.int().check(z.gte(1), z.lte(520)), unit: z.enum(termUnits) }), reasons: plainText(texts.reasons) });
export type PostponementInput = z.infer<typeof PostponementInput>;
export const ChallengeAnswerInput = z.strictObject({ mandate, outcome: z.enum(challengeOutcomes), reasons: plainText(texts.reasons), grounds: z.array(z.enum(refusalGrounds)).check(z.maxLength(refusalGrounds.length)) });
export type ChallengeAnswerInput = z.infer<typeof ChallengeAnswerInput>;
export const OfferInput = z.strictObject({ mandate, result: plainText(texts.result), yearly: Cents, until: CalendarDate });
export type OfferInput = z.infer<typeof OfferInput>;
export const ReviewInput = z.strictObject({ mandate, findings: plainText(texts.findings) });
export type ReviewInput = z.infer<typeof ReviewInput>;

/** What residents send; they show who they are by the secret of their link. */
export const SupplementInput = z.strictObject({ words: plainText(texts.supplement) });
export type SupplementInput = z.infer<typeof SupplementInput>;
export const SignatureInput = z.strictObject({ offer: z.int().check(z.gte(1)) });
export type SignatureInput = z.infer<typeof SignatureInput>;
/** To withdraw or to tell of an objection asks for no reason: the objection itself goes to the municipality. */
export const PlainStep = z.strictObject({});
export type PlainStep = z.infer<typeof PlainStep>;

/** Everything that can happen to a challenge after it was sent, each with its day. Nothing of it is changed or taken away. */
export const ChallengeEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('receipt'), ...organisation, complexity: ReceiptInput.shape.complexity }),
  z.strictObject({ kind: z.literal('invitation'), ...organisation, what: z.string(), supplyBy: CalendarDate }),
  z.strictObject({ kind: z.literal('supplement'), ...onDay, words: z.string() }),
  z.strictObject({ kind: z.literal('postponement'), ...organisation, length: PostponementInput.shape.by, reasons: z.string() }),
  z.strictObject({ kind: z.literal('answer'), ...organisation, outcome: z.enum(challengeOutcomes), reasons: z.string(), grounds: z.array(z.enum(refusalGrounds)) }),
  z.strictObject({ kind: z.literal('objection'), ...onDay }),
  z.strictObject({ kind: z.literal('offer'), ...organisation, result: z.string(), yearly: Cents, until: CalendarDate }),
  z.strictObject({ kind: z.literal('signature'), ...onDay, offer: z.int() }),
  z.strictObject({ kind: z.literal('review'), ...organisation, findings: z.string() }),
  z.strictObject({ kind: z.literal('withdrawal'), ...onDay }),
]);
export type ChallengeEvent = z.infer<typeof ChallengeEvent>;
export type ChallengeEventKind = ChallengeEvent['kind'];
export type ChallengeEventOf<Kind extends ChallengeEventKind> = Extract<ChallengeEvent, { kind: Kind }>;

/** All of one kind, in the order in which they happened. */
export const eventsOf = <Kind extends ChallengeEventKind>(events: readonly ChallengeEvent[], kind: Kind): ChallengeEventOf<Kind>[] => events.filter((event): event is ChallengeEventOf<Kind> => event.kind === kind);
