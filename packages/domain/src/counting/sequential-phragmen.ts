import type { CountingStep } from './outcome.ts';
import { makeProfile, type IsBlocked, type Profile } from './profile.ts';
import type { CountingRule, CountedVote } from './rule.ts';
import { Saving } from './saving.ts';
import { comesFirst } from './ties.ts';

/**
 * Sequential Phragmén (Phragmén 1894; for costs: Los, Christoff and Grossi 2022, "Proportional budget allocations"): every voter earns money at
 * the same pace, and an option is bought at the moment its supporters together have its cost. Stops as soon as an option that could be bought
 * next, or one tied with it, would exceed the budget.
 */
export const sequentialPhragmen: CountingRule = {
  name: 'sequential-phragmen',
  source: 'https://doi.org/10.24963/ijcai.2022/59',
  reads: ['approve', 'choose-one'],
  laws: ['anonymity', 'neutrality', 'within-budget'],
  count(vote, ballots) {
    const { budget, ties } = vote.rules;
    if (budget === null) throw new TypeError('sequential-phragmen: this vote has no budget; count it with most-votes');
    const profile = makeProfile(vote, ballots);
    const { ids, costs, votes, voters, blank } = profile;
    const { bought, ties: tied } = buyInTime(profile, { budget, ties });
    let left = budget;
    const steps = bought.map((option): CountingStep => {
      const step = { option: ids[option]!, votes: votes[option]!, decision: 'chosen' as const, left };
      left -= costs[option]!;
      return step;
    });
    const others = ids.flatMap((id, option): CountingStep[] => {
      if (bought.includes(option)) return [];
      return [{ option: id, votes: votes[option]!, decision: votes[option] === 0 ? 'nobody-voted' : costs[option]! > left ? 'does-not-fit' : 'not-in-time', left }];
    });
    others.sort((a, b) => b.votes - a.votes);
    return {
      rule: 'sequential-phragmen', winners: bought.map((option) => ids[option]!).sort(), votes: Object.fromEntries(ids.map((id, option) => [id, votes[option]!])),
      ballots: voters, blank, cost: budget - left, budget, steps: [...steps, ...others],
      ties: tied.map((options) => ({ options: options.map((option) => ids[option]!), settledBy: 'id' })),
    };
  },
};

interface Terms {
  /** Cents. */
  readonly budget: number;
  readonly ties: CountedVote['rules']['ties'];
  /** Such an option is dropped; it is no reason to stop. Nothing is, when left out. */
  readonly isBlocked?: IsBlocked;
}

interface TimedPurchases {
  /** In the order of buying. */
  readonly bought: readonly number[];
  /**
   * What each voter had earned in all at each of these purchases: cents, as a fraction `50/3`. A supporter gave what they had earned since the
   * purchase before in which they took part, or since the start.
   */
  readonly earned: readonly string[];
  /** For the other options with supporters: what these had together at the end, in whole cents rounded down; at most what a number holds exactly. */
  readonly left: ReadonlyMap<number, number>;
  /** Options that were dropped since they were blocked. */
  readonly blocked: readonly number[];
  /** Options that could be bought at the same moment, the bought one first. */
  readonly ties: readonly (readonly number[])[];
}

export function buyInTime(profile: Profile, { budget, ties: criteria, isBlocked = () => false }: Terms): TimedPurchases {
  const { costs, votes } = profile;
  const saving = new Saving(profile);
  const { bought } = saving;
  const earned: string[] = [];
  const blocked: number[] = [];
  const ties: number[][] = [];
  let left = budget;
  let now = { numerator: 0n, denominator: 1n };
  for (let open = costs.flatMap((cost, option) => (votes[option]! > 0 && cost <= budget ? [option] : [])); ; ) {
    open = open.filter((option) => !bought.includes(option));
    blocked.push(...open.filter((option) => isBlocked(option, bought)));
    open = open.filter((option) => !blocked.includes(option));
    if (open.length === 0) break;
    const equal = saving.soonest(open);
    now = saving.momentOf(equal[0]!);
    if (equal.some((option) => costs[option]! > left)) break;
    const next = equal.reduce((best, option) => (comesFirst(profile, criteria, option, best) ? option : best));
    if (equal.length > 1) ties.push([next, ...equal.filter((option) => option !== next)]);
    earned.push(`${now.numerator}/${now.denominator}`);
    saving.buy(next);
    left -= costs[next]!;
  }
  const others = costs.flatMap((_, option) => (votes[option]! > 0 && !bought.includes(option) ? [option] : []));
  return { bought, earned, left: new Map(others.map((option) => [option, saving.savedFor(option, now)])), blocked, ties };
}
