import type { CountedBallot } from '../vote/ballot.ts';
import type { Vote } from '../vote/vote.ts';
import { greedy, greedyPerCost } from './budget/greedy.ts';
import { equalShares } from './equal-shares/equal-shares.ts';
import { closingHead } from './lots.ts';
import { countingRuleNames, type CountingRuleName, type EqualSharesName } from './names.ts';
import type { LotsNeeded, Outcome } from './outcome.ts';
import type { CountedVote, CountingRule } from './rule.ts';
import { approval } from './scored/approval.ts';
import { plurality } from './scored/plurality.ts';
import { sequentialPhragmen } from './sequential-phragmen.ts';

function isEqualShares(name: CountingRuleName): name is EqualSharesName {
  return name.startsWith('equal-shares-');
}

/** Every way of counting. A new rule is one file and one line here. */
export const countingRules: { readonly [Name in CountingRuleName]: CountingRule } = {
  greedy,
  'greedy-per-cost': greedyPerCost,
  'sequential-phragmen': sequentialPhragmen,
  ...(Object.fromEntries(countingRuleNames.filter(isEqualShares).map((name) => [name, equalShares(name)])) as { readonly [Name in EqualSharesName]: CountingRule }),
  plurality,
  approval,
};

/**
 * Counts a vote by the rule it froze. `lots-needed` only where the vote settles ties by lot and its `lot` is not known yet.
 * @example count({ options, rules: { counting: 'greedy', budget: 50_000_000, ties: ['votes', 'cost', 'id'] } }, ballots).winners
 */
export const count = (vote: CountedVote, ballots: Iterable<CountedBallot>): Outcome | LotsNeeded => countingRules[vote.rules.counting].count(vote, ballots);

/** Counts a vote that has closed. Where a lot is needed, the closed ballot box itself is the seed ({@link closingHead}), so that nobody draws it. */
export function outcomeOf(vote: CountedVote & Partial<Pick<Vote, 'rulesHash'>>, ballots: readonly CountedBallot[]): Outcome {
  const first = count(vote, ballots);
  if (first.kind === 'outcome') return first;
  const second = count({ ...vote, lot: closingHead(vote.rulesHash ?? '', ballots) }, ballots);
  if (second.kind === 'lots-needed') throw new Error(`outcomeOf: ${vote.rules.counting} asks for a lot that has been drawn`);
  return second;
}
