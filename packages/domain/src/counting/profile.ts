import type { OptionId } from '../identifiers.ts';
import type { CountedBallot } from '../vote/ballot.ts';
import type { CountedVote } from './rule.ts';

/** Voters who cast the same ballot. */
export interface Group {
  /** Positions of the options they chose, in {@link Profile.ids}; where ballots rank, the dearest first. */
  readonly options: Int32Array;
  /** Points for each of these; null when every choice weighs one. */
  readonly points: Int32Array | null;
  readonly voters: number;
  /** Whom these voters belong to, where a rule asks each group. */
  readonly group?: string | undefined;
}

/** All ballots of a vote, grouped. Options are known by their position. */
export interface Profile {
  readonly ids: readonly OptionId[];
  /** Cents. */
  readonly costs: readonly number[];
  /** Ballots that chose the option, or its points; where ballots rank, those that have it first. */
  readonly votes: readonly number[];
  /** All ballots, blank ones too. */
  readonly voters: number;
  readonly blank: number;
  readonly groups: readonly Group[];
}

/** Groups equal ballots. Throws on a ballot that was never checked: counting does not repair. */
export function makeProfile({ options, rules }: Pick<CountedVote, 'options' | 'rules'>, ballots: Iterable<CountedBallot>): Profile {
  const ids = options.map(({ id }) => id);
  const position = new Map(ids.map((id, index) => [id, index]));
  const isRanked = rules.ballot === 'rank';
  const groups = new Map<string, { options: number[]; points: readonly number[] | null; voters: number; group: string | undefined }>();
  let papers = 0;
  let voters = 0;
  let blank = 0;
  for (const { choices, points, group, times = 1 } of ballots) {
    papers += 1;
    voters += times;
    if (choices.length === 0) blank += times;
    const content = points ? choices.map((choice, index) => `${choice}=${points[index]}`).sort().join() : isRanked ? choices.join() : [...choices].sort().join();
    const key = `${group ?? ''}\n${content}`;
    const known = groups.get(key);
    if (known) known.voters += times;
    else groups.set(key, { options: choices.map((choice) => positionOf(position, choice, papers)), points: points ?? null, voters: times, group });
  }
  const grouped = [...groups.values()].map((group): Group => ({ ...group, options: Int32Array.from(group.options), points: group.points && Int32Array.from(group.points) }));
  return { ids, costs: options.map(({ cost }) => cost ?? 0), voters, blank, groups: grouped, votes: votesIn(grouped, ids.length, isRanked ? 1 : Infinity) };
}

function positionOf(position: ReadonlyMap<string, number>, choice: string, ballot: number): number {
  const found = position.get(choice);
  if (found === undefined) throw new RangeError(`makeProfile: ballot ${ballot} chooses "${choice}", which is not an option of this vote`);
  return found;
}

function votesIn(groups: readonly Group[], options: number, placesThatCount: number): number[] {
  const votes = Array.from({ length: options }, () => 0);
  for (const group of groups) {
    group.options.forEach((option, place) => {
      if (place < placesThatCount) votes[option]! += group.voters * (group.points ? group.points[place]! : 1);
    });
  }
  return votes;
}
