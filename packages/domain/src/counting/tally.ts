import type { OptionId } from '../identifiers.ts';
import type { Ballot } from '../vote/ballot.ts';
import type { VoteOption } from '../vote/vote.ts';
import type { Tie } from './outcome.ts';
import type { CountedVote } from './rule.ts';

export interface Tally {
  readonly votes: Map<OptionId, number>;
  readonly ballots: number;
  readonly blank: number;
}

/** Counts how many ballots approve each option, or its points where ballots divide points. Throws on a ballot that was never checked: counting does not repair. */
export function tally({ options }: Pick<CountedVote, 'options'>, ballots: Iterable<Ballot>): Tally {
  const votes = new Map(options.map((option) => [option.id, 0]));
  let count = 0;
  let blank = 0;
  for (const { choices, points } of ballots) {
    count += 1;
    if (choices.length === 0) blank += 1;
    for (let index = 0; index < choices.length; index += 1) {
      const before = votes.get(choices[index]!);
      if (before === undefined) throw new RangeError(`tally: ballot ${count} chooses "${choices[index]}", which is not an option of this vote`);
      votes.set(choices[index]!, before + (points ? points[index]! : 1));
    }
  }
  return { votes, ballots: count, blank };
}

/** What an option goes by before any tie is settled. Options nobody voted for come last, whatever they cost. */
export type Strength = (a: Standing, b: Standing) => number;
interface Standing {
  readonly votes: number;
  readonly cost: number;
}

export const byVotes: Strength = (a, b) => b.votes - a.votes;

/** Votes per euro, compared without dividing. */
export const byVotesPerCost: Strength = (a, b) => {
  if (a.votes === 0 || b.votes === 0) return b.votes - a.votes;
  const difference = BigInt(b.votes) * BigInt(a.cost) - BigInt(a.votes) * BigInt(b.cost);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/**
 * The strongest options first; equally strong ones by the vote's frozen criteria, in their order: most votes, lowest cost, smallest id.
 * Reports each group of equally strong ones. `id` always decides in the end, so the order never hangs on the order of input.
 */
export function rank({ options, rules }: CountedVote, votes: Tally['votes'], strength: Strength): { ranked: VoteOption[]; ties: Tie[] } {
  const standing = new Map(options.map((option) => [option, { votes: votes.get(option.id)!, cost: option.cost ?? 0 }]));
  const compare = (a: VoteOption, b: VoteOption) => strength(standing.get(a)!, standing.get(b)!);
  // Ids never tie, so what stands after `id` is never asked.
  const criteria = rules.ties.slice(0, rules.ties.includes('id') ? rules.ties.indexOf('id') : undefined);
  const settle = (a: VoteOption, b: VoteOption): number => {
    const [x, y] = [standing.get(a)!, standing.get(b)!];
    for (const criterion of criteria) {
      const difference = criterion === 'votes' ? y.votes - x.votes : x.cost - y.cost;
      if (difference !== 0) return difference;
    }
    return a.id < b.id ? -1 : 1;
  };
  const ranked = [...options].sort((a, b) => compare(a, b) || settle(a, b));
  const ties: Tie[] = [];
  for (let start = 0; start < ranked.length; ) {
    let end = start + 1;
    while (end < ranked.length && compare(ranked[end]!, ranked[start]!) === 0) end += 1;
    const group = ranked.slice(start, end);
    if (group.length > 1 && standing.get(group[0]!)!.votes > 0) {
      const settledBy = criteria.find((criterion) => new Set(group.map((option) => standing.get(option)![criterion as 'votes' | 'cost'])).size === group.length);
      ties.push({ options: group.map((option) => option.id), settledBy: settledBy === undefined || settledBy === 'id' ? 'id' : settledBy });
    }
    start = end;
  }
  return { ranked, ties };
}
