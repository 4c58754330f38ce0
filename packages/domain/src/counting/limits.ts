import * as z from 'zod/mini';
import { OptionId } from '../identifiers.ts';
import { Cents } from '../money.ts';
import type { VoteOption } from '../vote/vote.ts';
import type { CountingStep } from './outcome.ts';

/** Constraints that cities put on a budget besides its total; frozen with the rules. */
export const BudgetLimits = z.object({
  /** An option with fewer votes (or points) is not chosen, whatever is left. */
  minVotes: z.optional(z.int().check(z.nonnegative())),
  /** The most that the chosen options of a place, or of a category, may cost together. What is not named has no limit of its own. */
  perPlace: z.optional(z.record(z.string(), Cents)),
  perCategory: z.optional(z.record(z.string(), Cents)),
  /** Of each of these groups at most one option is chosen. */
  exclusive: z.optional(z.array(z.array(OptionId))),
  /** Decided before the vote: chosen whatever its votes, and paid from the budget first. */
  decided: z.optional(z.array(OptionId)),
});
export type BudgetLimits = z.infer<typeof BudgetLimits>;

/** Why an option may not be chosen any more, beside what others have spent. */
export type Block = Pick<CountingStep, 'decision' | 'against' | 'left'>;

/**
 * Follows what is chosen and says which options that keeps out. What is kept out once is kept out for good, since choosing only adds.
 * Options are known by their position.
 */
export class Limits {
  readonly #options: readonly VoteOption[];
  readonly #votes: readonly number[];
  readonly #limits: BudgetLimits;
  readonly #rivals: ReadonlyMap<string, readonly string[]>;
  readonly decided: readonly number[];

  constructor(options: readonly VoteOption[], votes: readonly number[], limits: BudgetLimits = {}) {
    this.#options = options;
    this.#votes = votes;
    this.#limits = limits;
    this.decided = options.flatMap(({ id }, index) => (limits.decided?.includes(id) ? [index] : []));
    this.#rivals = new Map(options.map(({ id }) => [id, (limits.exclusive ?? []).filter((group) => group.includes(id)).flat()]));
  }

  /** Whether there is anything that may keep an option out. */
  get areSet(): boolean {
    const { minVotes, perPlace, perCategory, exclusive } = this.#limits;
    return minVotes !== undefined || perPlace !== undefined || perCategory !== undefined || exclusive !== undefined;
  }

  isBlocked(option: number, chosen: readonly number[]): boolean {
    return this.areSet && this.blockOf(option, chosen) !== undefined;
  }

  /** Why the option is kept out once these are chosen; undefined when it is not. */
  blockOf(option: number, chosen: readonly number[]): Block | undefined {
    const { minVotes = 0, perPlace = {}, perCategory = {} } = this.#limits;
    const { id, place, category, cost } = this.#options[option]!;
    if (this.#votes[option]! < minVotes) return { decision: 'below-threshold', left: null };
    const rivals = this.#rivals.get(id)!;
    const rival = rivals.length ? chosen.find((other) => rivals.includes(this.#options[other]!.id)) : undefined;
    if (rival !== undefined) return { decision: 'excluded', against: this.#options[rival]!.id, left: null };
    const room = (limit: number | undefined, isSame: (other: VoteOption) => boolean) =>
      (limit ?? Infinity) - chosen.reduce((sum, other) => sum + (isSame(this.#options[other]!) ? (this.#options[other]!.cost ?? 0) : 0), 0);
    const inPlace = room(place === null ? undefined : perPlace[place], (other) => other.place === place);
    if ((cost ?? 0) > inPlace) return { decision: 'place-spent', left: Math.max(0, inPlace) };
    const inCategory = room(category === null ? undefined : perCategory[category], (other) => other.category === category);
    return (cost ?? 0) > inCategory ? { decision: 'category-spent', left: Math.max(0, inCategory) } : undefined;
  }
}
