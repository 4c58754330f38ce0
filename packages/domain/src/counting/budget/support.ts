import type { OptionId } from '../../identifiers.ts';
import type { CountedBallot } from '../../vote/ballot.ts';
import { BallotGroups, type Groups } from './ballot-groups.ts';
import type { CountedVote } from '../rule.ts';

/** All ballots of a vote, grouped, and who supports what. Options are known by their position. */
export interface Support {
  readonly ids: readonly OptionId[];
  /** Cents. */
  readonly costs: readonly number[];
  /** Voters who chose the option, or its points. */
  readonly votes: readonly number[];
  /** All voters, who voted blank too. */
  readonly voters: number;
  readonly blank: number;
  readonly groups: Groups;
  /** For each option the positions of the groups that chose it. */
  readonly supporters: readonly Int32Array[];
  /** For each option what it weighs to each of its supporters; null when every choice weighs one. */
  readonly weights: readonly (Float64Array | null)[];
}

/** Whether an option may no longer be bought next to what was chosen. Once blocked it stays so while more is chosen. */
export type IsBlocked = (option: number, chosen: readonly number[]) => boolean;

/**
 * Groups equal ballots; a ballot counts `times` times. Throws on a ballot that was never checked: an unknown or repeated option, points that are
 * no whole numbers from 0, or more votes than a number holds exactly. Counting does not repair.
 */
export function makeSupport({ options }: Pick<CountedVote, 'options'>, ballots: Iterable<CountedBallot>): Support {
  const ids = options.map(({ id }) => id);
  const reader = new BallotReader(ids);
  let voters = 0;
  let blank = 0;
  for (const ballot of ballots) {
    const times = reader.take(ballot);
    voters += times;
    if (ballot.choices.length === 0) blank += times;
  }
  if (!Number.isSafeInteger(voters)) throw new RangeError('makeSupport: more voters than a number holds exactly');
  const groups = reader.groups.finish();
  return { ids, costs: options.map(({ cost }) => cost ?? 0), voters, blank, groups, ...supportOf(ids.length, groups) };
}

/** Turns ids into positions and refuses what was never checked. */
class BallotReader {
  readonly groups = new BallotGroups();
  readonly #position: ReadonlyMap<string, number>;
  /** The last ballot on which each option was chosen. */
  readonly #seenOn: Int32Array;
  #ballots = 0;

  constructor(ids: readonly OptionId[]) {
    this.#position = new Map(ids.map((id, index) => [id, index]));
    this.#seenOn = new Int32Array(ids.length);
  }

  /** Returns how many voters cast it. */
  take(ballot: CountedBallot): number {
    const { choices, points, times = 1 } = ballot;
    this.#ballots += 1;
    if (!Number.isSafeInteger(times) || times < 1) throw this.#refuse(`was cast ${times} times`);
    for (let index = 0; index < choices.length; index += 1) {
      const option = this.#position.get(choices[index]!);
      if (option === undefined) throw this.#refuse(`chooses "${choices[index]}", which is not an option of this vote`);
      if (this.#seenOn[option] === this.#ballots) throw this.#refuse(`chooses "${choices[index]}" twice`);
      this.#seenOn[option] = this.#ballots;
      const weight = points ? points[index]! : 1;
      if (!Number.isSafeInteger(weight) || weight < 0) throw this.#refuse(`gives ${weight} points`);
      if (weight > 0) this.groups.choose(option, weight);
    }
    this.groups.cast(times);
    return times;
  }

  #refuse(what: string): RangeError {
    return new RangeError(`makeSupport: ballot ${this.#ballots} ${what}`);
  }
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
  if (!votes.every(Number.isSafeInteger)) throw new RangeError('makeSupport: more votes than a number holds exactly');
  const part = <List extends Int32Array | Float64Array>(list: List) => votes.map((_, option) => list.subarray(bounds[option]!, bounds[option + 1]!) as List);
  return { votes, supporters: part(groups), weights: weights ? part(weights) : votes.map(() => null) };
}
