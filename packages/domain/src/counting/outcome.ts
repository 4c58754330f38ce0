import * as z from 'zod/mini';
import { OptionId } from '../identifiers.ts';
import { Cents } from '../money.ts';
import { countingRuleNames } from './names.ts';

const Count = z.int().check(z.nonnegative());

/** One look at one option, in the order in which the rule took them: enough to replay the count and to explain it. */
export const CountingStep = z.object({
  option: OptionId,
  votes: Count,
  decision: z.enum(['chosen', 'chosen-from-rest', 'does-not-fit', 'not-enough-votes', 'not-in-time', 'supporters-too-poor', 'nobody-voted']),
  /** What was left before this step; null for a vote without money. */
  left: z.nullable(Cents),
  /** What its supporters still had of their shares together, in whole cents, where the rule gives shares. */
  had: z.optional(Cents),
});
export type CountingStep = z.infer<typeof CountingStep>;

export const isChosen = ({ decision }: CountingStep): boolean => decision === 'chosen' || decision === 'chosen-from-rest';

/** Options that had equal votes, in the order that the criterion gave them. */
export const Tie = z.object({ options: z.array(OptionId), settledBy: z.enum(['votes', 'cost', 'id']) });
export type Tie = z.infer<typeof Tie>;

/** The outcome (uitslag) of a count. The same vote and ballots always give the same outcome. */
export const Outcome = z.object({
  rule: z.enum(countingRuleNames),
  /** Sorted as text. */
  winners: z.array(OptionId),
  votes: z.record(OptionId, Count),
  ballots: Count,
  /** Ballots on which nothing was chosen. */
  blank: Count,
  /** What the winners cost together, and what there was. Null for a vote without money. */
  cost: z.nullable(Cents),
  budget: z.nullable(Cents),
  steps: z.array(CountingStep),
  ties: z.array(Tie),
});
export type Outcome = z.infer<typeof Outcome>;
