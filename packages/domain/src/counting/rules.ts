import type { Ballot } from '../vote/ballot.ts';
import { equalShares } from './equal-shares/equal-shares.ts';
import { greedy, greedyPerCost } from './greedy.ts';
import { mostVotes } from './most-votes.ts';
import { countingRuleNames, type CountingRuleName, type EqualSharesName } from './names.ts';
import type { Outcome } from './outcome.ts';
import type { CountedVote, CountingRule } from './rule.ts';
import { sequentialPhragmen } from './sequential-phragmen.ts';

function isEqualShares(name: CountingRuleName): name is EqualSharesName {
  return name.startsWith('equal-shares-');
}

/** Every way of counting. A new rule is one file and one line here. */
export const countingRules: { readonly [Name in CountingRuleName]: CountingRule } = {
  greedy,
  'greedy-per-cost': greedyPerCost,
  'most-votes': mostVotes,
  'sequential-phragmen': sequentialPhragmen,
  ...(Object.fromEntries(countingRuleNames.filter(isEqualShares).map((name) => [name, equalShares(name)])) as { readonly [Name in EqualSharesName]: CountingRule }),
};

/**
 * Counts a vote by the rule it froze.
 * @example count({ options, rules: { counting: 'greedy', budget: 50_000_000, ties: ['votes', 'cost', 'id'] } }, ballots).winners
 */
export const count = (vote: CountedVote, ballots: Iterable<Ballot>): Outcome => countingRules[vote.rules.counting].count(vote, ballots);
