import * as z from 'zod/mini';
import { issue, type Issue } from '../issues.ts';

/** What the municipality's answer is in law: a decision (besluit, Awb 1:3), a reaction without legal force, or not certain. */
export const answerNatures = ['decision', 'reaction', 'unsettled'] as const;
export type AnswerNature = (typeof answerNatures)[number];

/** What the right to challenge is in law here, and what it is not. `claim`: to a reasoned answer, never to the task itself. */
export const LegalNature = z.strictObject({
  claim: z.literal('reasoned-answer'),
  answer: z.enum(answerNatures),
  agreement: z.enum(['contract', 'subsidy', 'unsettled']),
});
export type LegalNature = z.infer<typeof LegalNature>;

/** The sentences that say plainly what the law is and is not, in order; the words are in `texts`. */
export const legalStatements = ({ answer, agreement }: LegalNature) =>
  ['nature.reasoned-answer', 'nature.no-right-to-the-task', `nature.answer-${answer}`, `nature.agreement-${agreement}`, 'nature.municipality-stays-responsible'] as const;

export interface WayToObject {
  readonly way: 'objection' | 'complaint' | 'council' | 'ombudsman';
  readonly law: string;
}

const objection: WayToObject = { way: 'objection', law: 'Awb 6:7, 7:1' };
const otherWays: readonly WayToObject[] = [
  { way: 'complaint', law: 'Awb 9:1' },
  { way: 'council', law: 'Gemeentewet 169' },
  { way: 'ombudsman', law: 'Awb 9:18' },
];

/**
 * How residents can go against an answer, best way first. Objecting is open against a decision; where it is not certain that the answer is
 * one, objecting within six weeks keeps the way open, and a warning says so.
 */
export function waysToObject({ answer }: Pick<LegalNature, 'answer'>): { readonly ways: readonly WayToObject[]; readonly warnings: readonly Issue[] } {
  return {
    ways: answer === 'reaction' ? otherWays : [objection, ...otherWays],
    warnings: answer === 'unsettled' ? [issue('challenge.nature.unsettled')] : [],
  };
}
