import type { CountedBallot } from '../../vote/ballot.ts';
import type { CountedVote } from '../rule.ts';
import { BallotGroups, type Groups } from './ballot-groups.ts';
import { readBallots } from './ballot-reader.ts';
import { requireExact, type Tally } from './tally.ts';

/** All ballots of a vote, grouped, and who supports what. Options are known by their position. */
export interface Support extends Tally {
  readonly groups: Groups;
  /** For each option the positions of the groups that chose it. */
  readonly supporters: readonly Int32Array[];
  /** For each option what it weighs to each of its supporters; null when every choice weighs one. */
  readonly weights: readonly (Float64Array | null)[];
}

/** Whether an option may no longer be bought next to what was chosen. Once blocked it stays so while more is chosen. */
export type IsBlocked = (option: number, chosen: readonly number[]) => boolean;

/** Groups equal ballots. Throws as {@link makeTally} does. */
export function makeSupport(vote: Pick<CountedVote, 'options'>, ballots: Iterable<CountedBallot>): Support {
  const found = new BallotGroups();
  const read = readBallots(vote, ballots, found);
  const groups = found.finish();
  return { ...read, isWeighted: groups.points !== null, groups, ...supportOf(read.ids.length, groups) };
}

function supportOf(options: number, { voters, starts, options: chosen, points }: Groups): Pick<Support, 'votes' | 'supporters' | 'weights'> {
  const votes = Array.from({ length: options }, () => 0);
  const ends = new Int32Array(options + 1);
  for (let at = 0; at < chosen.length; at += 1) ends[chosen[at]! + 1]! += 1;
  for (let option = 0; option < options; option += 1) ends[option + 1]! += ends[option]!;
  const bounds = ends.slice();
  const groups = new Int32Array(chosen.length);
  const weights = points && new Float64Array(chosen.length);
  for (let group = 0; group < voters.length; group += 1) {
    for (let at = starts[group]!; at < starts[group + 1]!; at += 1) {
      const option = chosen[at]!;
      const place = ends[option]!;
      ends[option] = place + 1;
      groups[place] = group;
      if (weights) weights[place] = points[at]!;
      votes[option]! += voters[group]! * (points ? points[at]! : 1);
    }
  }
  requireExact(votes);
  const part = <List extends Int32Array | Float64Array>(list: List) => votes.map((_, option) => list.subarray(bounds[option]!, bounds[option + 1]!) as List);
  return { votes, supporters: part(groups), weights: weights ? part(weights) : votes.map(() => null) };
}
