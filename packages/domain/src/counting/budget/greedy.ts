import { tallyingRule, type CountingRule, type Decided, type Election } from '../rule.ts';
import { startWithDecided } from './decided.ts';
import type { Tally } from './tally.ts';

type Strength = (a: number, b: number) => number;

/**
 * Most votes first; what no longer fits in what is left is passed over and the next is tried. An option nobody voted for is never chosen.
 * The rule most Dutch participatory budgets use (Pabulib `greedy`; Goel et al. 2019, "Knapsack voting", greedy aggregation).
 */
export const greedy: CountingRule = tallyingRule({
  name: 'greedy',
  source: 'https://pabulib.org/format',
  reads: ['approve', 'choose-one', 'points'],
  laws: ['anonymity', 'neutrality', 'monotonicity', 'within-budget', 'exhaustive'],
  decide: (election) => spend(election, ({ profile: { votes } }) => (a, b) => votes[b]! - votes[a]!),
});

/** As {@link greedy}, with most votes (or points) per euro first (Dantzig 1957, "Discrete-variable extremum problems", applied to votes). */
export const greedyPerCost: CountingRule = tallyingRule({
  name: 'greedy-per-cost',
  source: 'https://doi.org/10.1287/opre.5.2.266',
  reads: ['approve', 'choose-one', 'points'],
  laws: ['anonymity', 'neutrality', 'monotonicity', 'within-budget', 'exhaustive'],
  decide: (election) =>
    // Compared without dividing.
    spend(election, ({ profile: { votes, costs } }) => (a, b) => {
      const difference = BigInt(votes[b]!) * BigInt(costs[a]!) - BigInt(votes[a]!) * BigInt(costs[b]!);
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    }),
});

function spend(election: Election<Tally>, strengthIn: (election: Election<Tally>) => Strength): Decided {
  const { profile: { ids, costs, votes }, ties, limits } = election;
  const { chosen, steps, ...start } = startWithDecided(election);
  let { left } = start;
  const others = ids.map((_, option) => option).filter((option) => !chosen.includes(option));
  for (const option of ties.rank(others.filter((one) => votes[one]! > 0), strengthIn(election))) {
    const block = limits.blockOf(option, chosen);
    const fits = !block && costs[option]! <= left;
    steps.push({ option, left, decision: fits ? 'chosen' : 'does-not-fit', ...block });
    if (!fits) continue;
    chosen.push(option);
    left -= costs[option]!;
  }
  return { steps: [...steps, ...others.filter((option) => votes[option] === 0).map((option) => ({ option, decision: 'nobody-voted' as const, left }))] };
}
