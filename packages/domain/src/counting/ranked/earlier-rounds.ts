import type { TieBreak } from '../ties.ts';

/** By option what it had, round by round; the last is the round in which they are equal. */
type History = readonly (readonly number[])[];

/**
 * Of options with equally many votes the one that had most, or fewest, in the most recent earlier round in which they differed; of more that had the same
 * there, by the round before, and so on (rules 49(2) and 51(2)(a)). Options that were equal in all rounds go to the vote's criteria, in place of the
 * returning officer's lot (49(3) and 51(2)(b)). A tie is reported.
 */
export function byEarlierRounds(equal: readonly number[], sought: 'most' | 'fewest', { history, ties }: { readonly history: History; readonly ties: TieBreak }): number {
  const compare = (a: number, b: number): number => {
    const votes = [...history].reverse().find((round) => round[a] !== round[b]);
    return votes ? votes[b]! - votes[a]! : 0;
  };
  const ordered = [...equal].sort(compare);
  const first = sought === 'most' ? ordered[0]! : ordered.at(-1)!;
  const left = ordered.filter((option) => compare(option, first) === 0);
  if (left.length < equal.length) ties.reported.push({ options: ordered, settledBy: 'earlier-round' });
  return ties.inOrder(left).at(sought === 'most' ? 0 : -1)!;
}
