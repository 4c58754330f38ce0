import { rank, tally } from './tally.ts';
import type { CountingStep } from './outcome.ts';
import type { CountingRule } from './rule.ts';

/**
 * Most votes first; what no longer fits in what is left is passed over and the next is tried. An option nobody voted for is never chosen.
 * The rule most Dutch participatory budgets use (Pabulib `greedy`; Goel et al. 2019, "Knapsack voting", greedy aggregation).
 */
export const greedy: CountingRule = {
  name: 'greedy',
  source: 'https://pabulib.org/format (rule: greedy)',
  count(vote, ballots) {
    const { votes, ballots: count, blank } = tally(vote, ballots);
    const { ranked, ties } = rank(vote, votes);
    const budget = vote.rules.budget;
    if (budget === null) throw new TypeError('greedy: this vote has no budget; count it with most-votes');
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
    return { rule: 'greedy', winners, votes: Object.fromEntries(votes), ballots: count, blank, cost: budget - left, budget, steps, ties };
  },
};
