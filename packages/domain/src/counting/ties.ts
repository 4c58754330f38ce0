import type { CountedVote } from './rule.ts';
import type { Profile } from './profile.ts';

/** Whether option `a` comes before `b` by the vote's frozen criteria. Ids never tie, so there is always an answer. */
export function comesFirst({ ids, costs, votes }: Pick<Profile, 'ids' | 'costs' | 'votes'>, ties: CountedVote['rules']['ties'], a: number, b: number): boolean {
  for (const criterion of ties) {
    if (criterion === 'votes' && votes[a] !== votes[b]) return votes[a]! > votes[b]!;
    if (criterion === 'cost' && costs[a] !== costs[b]) return costs[a]! < costs[b]!;
    if (criterion === 'id') break;
  }
  return ids[a]! < ids[b]!;
}
