import type { CountedBallot } from '../vote/ballot.ts';
import { groupBallots } from '../vote/ballot-box.ts';
import type { Vote } from '../vote/vote.ts';
import { greedy, greedyPerCost } from './budget/greedy.ts';
import { consent } from './consent/consent.ts';
import { doubleMajority } from './consent/double-majority.ts';
import { yesNo } from './consent/yes-no.ts';
import { equalShares } from './budget/equal-shares/equal-shares.ts';
import { issue, type Issue } from '../issues.ts';
import { unmetDemands } from './countable.ts';
import { closingHead } from './lots.ts';
import { countingRuleNames, type CountingRuleName, type EqualSharesName } from './names.ts';
import type { LotsNeeded, Outcome } from './outcome.ts';
import type { CountedVote, CountingRule } from './rule.ts';
import { borda } from './ranked/borda.ts';
import { condorcet } from './ranked/condorcet.ts';
import { coombs } from './ranked/coombs.ts';
import { copeland } from './ranked/copeland.ts';
import { instantRunoffTogether } from './ranked/instant-runoff-together.ts';
import { instantRunoff } from './ranked/instant-runoff.ts';
import { minimax } from './ranked/minimax.ts';
import { rankedPairs } from './ranked/ranked-pairs.ts';
import { schulze } from './ranked/schulze.ts';
import { singleTransferableVote } from './ranked/single-transferable-vote.ts';
import { approval } from './scored/approval.ts';
import { cumulative } from './scored/cumulative.ts';
import { majorityJudgment } from './scored/majority-judgment.ts';
import { plurality } from './scored/plurality.ts';
import { quadratic } from './scored/quadratic.ts';
import { score } from './scored/score.ts';
import { star } from './scored/star.ts';
import { sequentialPhragmen } from './budget/sequential-phragmen.ts';
import { sortition } from './sortition.ts';

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
  score,
  star,
  'majority-judgment': majorityJudgment,
  cumulative,
  quadratic,
  borda,
  'instant-runoff': instantRunoff,
  'instant-runoff-together': instantRunoffTogether,
  coombs,
  condorcet,
  copeland,
  minimax,
  schulze,
  'ranked-pairs': rankedPairs,
  'single-transferable-vote': singleTransferableVote,
  'yes-no': yesNo,
  consent,
  'double-majority': doubleMajority,
  sortition,
};

/** Everything about the rules of a vote that keeps ballots from being counted: to be mended before it opens. */
export function checkRules(rules: CountedVote['rules']): Issue[] {
  const rule = countingRules[rules.counting];
  return rule.reads.length === 0 ? [issue('vote.rules.drawn-by-lot', 'rules.counting', { counting: rule.name })] : unmetDemands(rule, rules);
}

/**
 * Counts a vote by the rule it froze. `lots-needed` only where the vote settles ties by lot and its `lot` is not known yet.
 * @example count({ options, rules: { counting: 'greedy', budget: 50_000_000, ties: ['votes', 'cost', 'id'] } }, ballots).winners
 */
export const count = (vote: CountedVote, ballots: Iterable<CountedBallot>): Outcome | LotsNeeded => countingRules[vote.rules.counting].count(vote, ballots);

/**
 * Counts a vote that has closed. Where a lot is needed, the closed ballot box itself is the seed ({@link closingHead}), so that nobody draws it.
 * Throws for a sortition: it has no ballots to make a seed, and takes its `lot` from a public source.
 */
export function outcomeOf(vote: CountedVote & Partial<Pick<Vote, 'rulesHash'>>, ballots: readonly CountedBallot[]): Outcome {
  const first = count(vote, ballots);
  if (first.kind === 'outcome') return first;
  if (countingRules[vote.rules.counting].reads.length === 0) throw new TypeError(`outcomeOf: ${vote.rules.counting} needs a lot from a public source`);
  // No rule asks for a lot that has been drawn.
  return count({ ...vote, lot: closingHead(vote.rulesHash ?? '', groupBallots(vote, ballots)) }, ballots) as Outcome;
}
