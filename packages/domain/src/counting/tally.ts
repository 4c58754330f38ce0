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

/**
 * Options with most votes first; equal votes by the vote's frozen criteria, in their order: lowest cost, smallest id.
 * Reports each group of equal votes. `id` always decides in the end, so the order never hangs on the order of input.
 */
export function rank({ options, rules }: CountedVote, votes: Tally['votes']): { ranked: VoteOption[]; ties: Tie[] } {
  const votesOf = (option: VoteOption) => votes.get(option.id)!;
  // Ids never tie, so what stands after `id` is never asked.
  const isCostAsked = rules.ties.find((criterion) => criterion !== 'votes') === 'cost';
  const byCost = (a: VoteOption, b: VoteOption) => (isCostAsked ? (a.cost ?? 0) - (b.cost ?? 0) : 0);
  const ranked = [...options].sort((a, b) => votesOf(b) - votesOf(a) || byCost(a, b) || (a.id < b.id ? -1 : 1));
  const ties: Tie[] = [];
  for (let start = 0; start < ranked.length; ) {
    let end = start + 1;
    while (end < ranked.length && votesOf(ranked[end]!) === votesOf(ranked[start]!)) end += 1;
    const group = ranked.slice(start, end);
    if (group.length > 1 && votesOf(group[0]!) > 0) {
      const costs = new Set(group.map((option) => option.cost ?? 0));
      const settledBy = isCostAsked && costs.size === group.length ? 'cost' : 'id';
      ties.push({ options: group.map((option) => option.id), settledBy });
    }
    start = end;
  }
  return { ranked, ties };
}
