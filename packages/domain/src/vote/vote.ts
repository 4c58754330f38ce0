import * as z from 'zod/mini';
import { contentHash } from '../canonical.ts';
import { BudgetLimits } from '../counting/limits.ts';
import { countingRuleNames } from '../counting/names.ts';
import { Quorum } from '../counting/quorum.ts';
import { OptionId, Slug } from '../identifiers.ts';
import { Cents } from '../money.ts';
import { Instant, isBefore } from '../time.ts';

/** How sure it is that each resident counts once; design.md section 4. 2 and 3 are to come. */
export const assuranceLevels = [0, 1, 2, 3] as const;

/** Criteria that settle a tie, in order; frozen with the rules. `lot`: drawn from the hash of the closed ballot box; `id`: the smallest as text. */
export const tieCriteria = ['votes', 'cost', 'lot', 'id'] as const;

/**
 * What a ballot holds. `rank`: choices, the dearest first. `score`: a grade for each choice. `yes-no`: 1 (for) or 0 (against) for each choice;
 * who leaves an option out abstains.
 */
export const ballotKinds = ['approve', 'choose-one', 'points', 'rank', 'score', 'yes-no'] as const;
export type BallotKind = (typeof ballotKinds)[number];

/** What a vote promises before it opens. Frozen: nobody can change it afterwards, and its hash shows it. */
export const VoteRules = z.object({
  ballot: z.enum(ballotKinds),
  minChoices: z.int().check(z.nonnegative()),
  maxChoices: z.int().check(z.gte(1)),
  /** The most that the options on one ballot may cost together. */
  maxCost: z.nullable(Cents),
  /** The most points one ballot may divide; null when it takes none or any number. */
  maxPoints: z.nullable(z.int().check(z.gte(1))),
  /** The highest grade a ballot may give (`score`): 0 up to this. */
  maxScore: z.optional(z.int().check(z.gte(1), z.lte(100))),
  counting: z.enum(countingRuleNames),
  /** How many options are chosen, where the rule fills places; one when not said. */
  seats: z.optional(z.int().check(z.gte(1))),
  /** How many of them in each category of options, for a lot in groups. */
  seatsPer: z.optional(z.record(z.string(), z.int().check(z.nonnegative()))),
  quorum: z.optional(Quorum),
  limits: z.optional(BudgetLimits),
  /** Until when residents can make a reasoned objection, where the rule asks for them; until closing when not said. At most closing, so that there is time to answer. */
  objectionsUntil: z.optional(Instant),
  /** What there is to spend; null for a vote without money. */
  budget: z.nullable(Cents),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  ties: z.array(z.enum(tieCriteria)),
  level: z.literal(assuranceLevels),
});
export type VoteRules = z.infer<typeof VoteRules>;

export const VoteOption = z.object({
  id: OptionId,
  title: z.string(),
  description: z.nullable(z.string()),
  category: z.nullable(z.string()),
  /** The part of town it is for, as the organisers name it. */
  place: z.nullable(z.string()),
  cost: z.nullable(Cents),
  /** The proposal it came from, where there is one. */
  proposal: z.nullable(Slug),
  /** The promise it asks about: yes is kept, no is broken. Frozen with the rest, so that a vote cannot be turned into a verdict afterwards. */
  commitment: z.optional(Slug),
});
export type VoteOption = z.infer<typeof VoteOption>;

export const voteStates = ['announced', 'open', 'closed'] as const;
export type VoteState = (typeof voteStates)[number];

/** A vote (stemming). `rulesHash` is {@link rulesHash} of its rules and options, fixed when it opens. */
export const Vote = z.object({
  id: Slug,
  neighbourhood: Slug,
  title: z.string(),
  question: z.string(),
  opensAt: Instant,
  closesAt: Instant,
  /** By the database's clock when it was read, never by a browser's. */
  state: z.enum(voteStates),
  rules: VoteRules,
  rulesHash: z.string(),
  options: z.array(VoteOption).check(z.minLength(1)),
});
export type Vote = z.infer<typeof Vote>;

/** What is fixed at opening, as one hash: what is asked, among what, how it is counted, and until when. */
export const rulesHash = ({ question, opensAt, closesAt, rules, options }: Pick<Vote, 'question' | 'opensAt' | 'closesAt' | 'rules' | 'options'>): string =>
  contentHash({ question, opensAt, closesAt, rules, options });

/** Open from `opensAt` up to, not including, `closesAt`. */
export function voteState(vote: Pick<Vote, 'opensAt' | 'closesAt'>, at: Instant): VoteState {
  if (isBefore(at, vote.opensAt)) return 'announced';
  return isBefore(at, vote.closesAt) ? 'open' : 'closed';
}
