import { byVotes, rank, tally } from './tally.ts';
import type { CountingStep } from './outcome.ts';
import type { CountingRule } from './rule.ts';

/** The option on most ballots wins (plurality when each ballot holds one choice, approval voting when it may hold more; Brams and Fishburn 1978). */
export const mostVotes: CountingRule = {
  name: 'most-votes',
  source: 'https://doi.org/10.2307/1955105',
  reads: ['approve', 'choose-one', 'points'],
  laws: ['anonymity', 'neutrality', 'monotonicity', 'within-budget'],
  count(vote, ballots) {
    const { votes, ballots: count, blank } = tally(vote, ballots);
    const { ranked, ties } = rank(vote, votes, byVotes);
    const steps = ranked.map((option, index): CountingStep => {
      const won = votes.get(option.id)!;
      const decision = won === 0 ? 'nobody-voted' : index === 0 ? 'chosen' : 'not-enough-votes';
      return { option: option.id, votes: won, left: null, decision };
    });
    const winners = steps.filter((step) => step.decision === 'chosen').map((step) => step.option);
    return { rule: 'most-votes', winners, votes: Object.fromEntries(votes), ballots: count, blank, cost: null, budget: null, steps, ties };
  },
};
