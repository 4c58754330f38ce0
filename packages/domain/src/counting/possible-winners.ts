import type { OptionId } from '../identifiers.ts';
import type { CountedBallot } from '../vote/ballot.ts';
import type { Outcome } from './outcome.ts';
import type { CountedVote } from './rule.ts';
import { count, countingRules } from './rules.ts';

/** Trying more orders than this is refused: it takes too long to wait for. */
const mostOrders = 100_000;

/**
 * Every option that wins under some way of settling ties, sorted as text: what the ballots alone decide. One winner means that no criterion and no lot made
 * the difference. Counts again for every order that matters, so it is for votes with few ties: throws a RangeError beyond 100,000 orders. A TypeError for a
 * rule that spends a budget, where the order of costs has another meaning.
 */
export function possibleWinners(vote: CountedVote, ballots: readonly CountedBallot[]): OptionId[] {
  if (countingRules[vote.rules.counting].chooses === 'within-budget') throw new TypeError(`possibleWinners: ${vote.rules.counting} spends a budget`);
  const winners = new Set<OptionId>();
  const start = vote.options.map(({ id }) => id);
  const tried = new Set([start.join()]);
  const waiting = [start];
  for (let order = waiting.pop(); order; order = waiting.pop()) {
    const { winners: some, ties } = countInOrder(vote, order, ballots);
    for (const winner of some) winners.add(winner);
    for (const next of swaps(order, ties)) {
      if (tried.has(next.join())) continue;
      if (tried.size === mostOrders) throw new RangeError(`possibleWinners: more than ${mostOrders} orders of options to try`);
      tried.add(next.join());
      waiting.push(next);
    }
  }
  return [...winners].sort();
}

/** Where no money is spent, a cost does nothing but settle ties. */
function countInOrder(vote: CountedVote, order: readonly OptionId[], ballots: readonly CountedBallot[]): Outcome {
  const options = vote.options.map((option) => ({ ...option, cost: order.indexOf(option.id) }));
  const outcome = count({ ...vote, options, rules: { ...vote.rules, ties: ['cost'] } }, ballots);
  if (outcome.kind === 'lots-needed') throw new TypeError(`possibleWinners: ${vote.rules.counting} is decided by lot`);
  return outcome;
}

/**
 * The orders in which two options that tied have changed places. This misses none that matters: where the count runs otherwise in another order, two options
 * that tie stand the other way round in it, and after changing these places fewer do.
 */
const swaps = (order: readonly OptionId[], ties: Outcome['ties']): OptionId[][] =>
  ties.filter(({ settledBy }) => settledBy !== 'earlier-round').flatMap(({ options }) =>
    options.flatMap((a, index) => options.slice(index + 1).map((b) => order.map((option) => (option === a ? b : option === b ? a : option)))));
