import type { Ballot } from '../vote/ballot.ts';
import { greedy } from './greedy.ts';
import { mostVotes } from './most-votes.ts';
import type { CountingRuleName } from './names.ts';
import type { Outcome } from './outcome.ts';
import type { CountedVote, CountingRule } from './rule.ts';

/** Every way of counting. A new rule is one file and one line here. */
export const countingRules: { readonly [Name in CountingRuleName]: CountingRule } = {
  greedy,
  'most-votes': mostVotes,
};

/**
 * Counts a vote by the rule it froze.
 * @example count({ options, rules: { counting: 'greedy', budget: 50_000_000, ties: ['votes', 'cost', 'id'] } }, ballots).winners
 */
export const count = (vote: CountedVote, ballots: Iterable<Ballot>): Outcome => countingRules[vote.rules.counting].count(vote, ballots);
