import * as z from 'zod/mini';
import { OptionId } from '../identifiers.ts';
import { Cents } from '../money.ts';
import { countingRuleNames } from './names.ts';

const Count = z.int().check(z.nonnegative());

/** Every way in which a count can decide on an option. The sentences for residents are in `@wijkaanpak/texts`, one for each. */
export const decisions = [
  'chosen', 'chosen-from-rest', 'decided-before',
  'nobody-voted', 'not-enough-votes', 'lost-tie', 'does-not-fit', 'below-threshold', 'excluded', 'place-spent', 'category-spent', 'supporters-too-poor', 'not-in-time',
  'eliminated', 'beaten', 'lower-grade', 'grade-zero', 'no-undefeated', 'not-drawn',
  'rejected', 'no-majority-in-group', 'objection-open', 'no-quorum',
] as const;

/** Who paid for an option where voters have shares. */
export const Payment = z.object({
  /** Price for a voter to whom the option is worth one unit (a vote, a cent, a point): an exact fraction of cents, `61728/131`. */
  each: z.string(),
  /** Voters who paid the price, and what they paid together at least, in whole cents. */
  payers: Count,
  together: Cents,
  /** Voters who gave all that they had left, and what that was together, in whole cents. */
  poor: Count,
  poorTogether: Cents,
});
export type Payment = z.infer<typeof Payment>;

/** The last look at one option: enough to explain it. In the order in which the rule took them. */
export const CountingStep = z.object({
  option: OptionId,
  votes: Count,
  decision: z.enum(decisions),
  /** What was left before this step, of the budget or of the limit that decided; null for a vote without money. */
  left: z.nullable(Cents),
  /** What its supporters still had of their shares together, in whole cents, where the rule gives shares. */
  had: z.optional(Cents),
  paid: z.optional(Payment),
  /** What each voter had earned in all when it was bought, where voters save: an exact fraction of cents. */
  earned: z.optional(z.string()),
  /** The option that kept this one out. */
  against: z.optional(OptionId),
  /** The round that decided, from 1. */
  round: z.optional(z.int().check(z.gte(1))),
  /** For a question of yes or no. */
  opinions: z.optional(z.object({ for: Count, against: Count, abstained: Count })),
  /** The group of residents that did not agree or did not take part. */
  group: z.optional(z.string()),
});
export type CountingStep = z.infer<typeof CountingStep>;

/** Whether the option goes ahead. */
export const isChosen = ({ decision }: Pick<CountingStep, 'decision'>): boolean => decision === 'chosen' || decision === 'chosen-from-rest' || decision === 'decided-before';

/** Options that were equally strong, in the order that the criterion gave them. */
export const Tie = z.object({ options: z.array(OptionId), settledBy: z.enum(['votes', 'cost', 'lot', 'id', 'earlier-round']) });
export type Tie = z.infer<typeof Tie>;

/** One round of a count that goes in rounds. */
export const Round = z.object({
  /** What each option still in the count has, in 1/`unit` vote. */
  votes: z.record(OptionId, Count),
  /** Ballots, in the same unit, on which no option is left; and what is cut off where a vote is transferred in fractions. */
  exhausted: Count,
  elected: z.array(OptionId),
  eliminated: z.array(OptionId),
  /** Where the rule looks at who stands last: ballots that put no other option, of those still in the count, below this one. */
  last: z.optional(z.record(OptionId, Count)),
  /** The elected option whose surplus goes to the next round. */
  transferred: z.optional(OptionId),
});
export type Round = z.infer<typeof Round>;

/** How many ballots put one option above another. Each pair once; which is named first has no meaning. */
export const Duel = z.object({ options: z.tuple([OptionId, OptionId]), votes: z.tuple([Count, Count]) });
export type Duel = z.infer<typeof Duel>;

/** The best way from the first of these options to the last, each beating the next, and its weakest duel: how many put the one above the other, and the reverse. */
export const DuelPath = z.object({ options: z.array(OptionId), votes: z.tuple([Count, Count]) });
export type DuelPath = z.infer<typeof DuelPath>;

/** A duel that the first option won, and whether it stands, or contradicts those before it. */
export const Victory = z.object({ options: z.tuple([OptionId, OptionId]), votes: z.tuple([Count, Count]), stands: z.boolean() });
export type Victory = z.infer<typeof Victory>;

/** What a rule notes beside its steps, for who wants to replay the count. */
export const CountRecord = z.object({
  rounds: z.optional(z.array(Round)),
  /** In what parts of a vote rounds count: 1, or 100000 where votes are transferred in fractions. */
  unit: z.optional(z.int()),
  quota: z.optional(Count),
  duels: z.optional(z.array(Duel)),
  /** For every two options of which the first can reach the second. */
  paths: z.optional(z.array(DuelPath)),
  /** In the order in which the rule took them. */
  victories: z.optional(z.array(Victory)),
  /** How many voters gave each grade, from 0 up, by option. */
  grades: z.optional(z.record(OptionId, z.array(Count))),
  /** SHA-256 of the reasoned objections with their answers, as they were at the count. */
  objections: z.optional(z.string()),
});
export type CountRecord = z.infer<typeof CountRecord>;

/** The outcome (uitslag) of a count. The same vote and ballots always give the same outcome. */
export const Outcome = z.object({
  kind: z.literal('outcome'),
  rule: z.enum(countingRuleNames),
  /** Sorted as text. */
  winners: z.array(OptionId),
  /** What each option got, in `unit`: ballots that chose it, points, or its middle grade. */
  votes: z.record(OptionId, Count),
  unit: z.enum(['votes', 'points', 'grade']),
  ballots: Count,
  /** Ballots on which nothing was chosen. */
  blank: Count,
  /** What the winners cost together, and what there was. Null for a vote without money. */
  cost: z.nullable(Cents),
  budget: z.nullable(Cents),
  steps: z.array(CountingStep),
  ties: z.array(Tie),
  /** The seed of the lots, where one was drawn. */
  lot: z.optional(z.string()),
  record: z.optional(CountRecord),
});
export type Outcome = z.infer<typeof Outcome>;

/** No outcome yet: these options are equal by every criterion that was frozen, and a lot has to tell them apart. */
export interface LotsNeeded {
  readonly kind: 'lots-needed';
  /** Sorted as text. */
  readonly options: readonly OptionId[];
}
