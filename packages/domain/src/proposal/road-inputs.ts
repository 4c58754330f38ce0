import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { MandateMatter } from '../mandate/register.ts';
import { plainText } from '../text.ts';
import { answerOutcomes, proposalKinds } from './events.ts';
import { PhotoInput } from './photo.ts';
import { roadTexts } from './road-texts.ts';

const reasons = plainText(roadTexts.reasons);

/** What a resident asks about a proposal. No name is asked. */
export const QuestionInput = z.strictObject({ text: plainText(roadTexts.question) });
export type QuestionInput = z.infer<typeof QuestionInput>;

export const QuestionAnswerInput = z.strictObject({ text: plainText(roadTexts.questionAnswer) });
export type QuestionAnswerInput = z.infer<typeof QuestionAnswerInput>;

/** The answer to a proposal: what, why, whether it lasts, and the mandate that it rests on. */
export const ProposalAnswerInput = z.strictObject({
  outcome: z.enum(answerOutcomes), text: plainText(roadTexts.answer), reasons, lasts: z.enum(proposalKinds), mandate: Slug, matter: MandateMatter,
});
export type ProposalAnswerInput = z.infer<typeof ProposalAnswerInput>;

export const ToVoteInput = z.strictObject({ vote: Slug, reasons });
export type ToVoteInput = z.infer<typeof ToVoteInput>;

/** Which point of a table asks residents' consent to this proposal; before it is decided. */
export const ConsentAskInput = z.strictObject({ table: Slug, point: Slug });
export type ConsentAskInput = z.infer<typeof ConsentAskInput>;

/** What was agreed, and between whom: at least two parties. */
export const ProposalAgreementInput = z.strictObject({
  text: plainText(roadTexts.agreement), parties: z.array(plainText(roadTexts.party)).check(z.minLength(2), z.maxLength(20)), reasons,
});
export type ProposalAgreementInput = z.infer<typeof ProposalAgreementInput>;

/** The steps that an organisation takes once there is an agreement. */
export const proposalSteps = ['under-way', 'done', 'stopped'] as const;

export const ProposalStepInput = z.strictObject({ to: z.enum(proposalSteps), reasons });
export type ProposalStepInput = z.infer<typeof ProposalStepInput>;

export const ProposalProgressInput = z.strictObject({ text: plainText(roadTexts.progress), photo: z.optional(PhotoInput) });
export type ProposalProgressInput = z.infer<typeof ProposalProgressInput>;
