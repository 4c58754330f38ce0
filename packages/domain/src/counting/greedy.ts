import type { Ballot } from '../vote/ballot.ts';
import type { CountingRuleName } from './names.ts';
import type { CountingStep, Outcome } from './outcome.ts';
import { byVotes, byVotesPerCost, rank, tally, type Strength } from './tally.ts';
import type { CountedVote, CountingRule } from './rule.ts';

/**
 * Most votes first; what no longer fits in what is left is passed over and the next is tried. An option nobody voted for is never chosen.
 * The rule most Dutch participatory budgets use (Pabulib `greedy`; Goel et al. 2019, "Knapsack voting", greedy aggregation).
 */
export const greedy: CountingRule = {
  name: 'greedy',
  source: 'https://pabulib.org/format',
  reads: ['approve', 'choose-one', 'points'],
  laws: ['anonymity', 'neutrality', 'monotonicity', 'within-budget', 'exhaustive'],
  count: (vote, ballots) => spend('greedy', byVotes, vote, ballots),
};

/** As {@link greedy}, with most votes (or points) per euro first (Dantzig 1957, "Discrete-variable extremum problems", applied to votes). */
export const greedyPerCost: CountingRule = {
  name: 'greedy-per-cost',
  source: 'https://doi.org/10.1287/opre.5.2.266',
  reads: ['approve', 'choose-one', 'points'],
  laws: ['anonymity', 'neutrality', 'monotonicity', 'within-budget', 'exhaustive'],
  count: (vote, ballots) => spend('greedy-per-cost', byVotesPerCost, vote, ballots),
};

function spend(rule: CountingRuleName, strength: Strength, vote: CountedVote, ballots: Iterable<Ballot>): Outcome {
  const budget = vote.rules.budget;
  if (budget === null) throw new TypeError(`${rule}: this vote has no budget; count it with most-votes`);
  const { votes, ballots: count, blank } = tally(vote, ballots);
  const { ranked, ties } = rank(vote, votes, strength);
  let left = budget;
  const steps = ranked.map((option): CountingStep => {
    const step = { option: option.id, votes: votes.get(option.id)!, left };
    if (step.votes === 0) return { ...step, decision: 'nobody-voted' };
    const cost = option.cost ?? 0;
    if (cost > left) return { ...step, decision: 'does-not-fit' };
    left -= cost;
    return { ...step, decision: 'chosen' };
  });
  const winners = steps.filter((step) => step.decision === 'chosen').map((step) => step.option).sort();
  return { rule, winners, votes: Object.fromEntries(votes), ballots: count, blank, cost: budget - left, budget, steps, ties };
}
