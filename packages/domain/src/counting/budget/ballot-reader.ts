import type { OptionId } from '../../identifiers.ts';
import type { CountedBallot } from '../../vote/ballot.ts';
import type { CountedVote } from '../rule.ts';

/** What is kept of a vote's ballots. Each choice of a ballot comes first, then how many voters cast it. */
export interface BallotKeeper {
  /** An option by its position, and what it weighs: a whole number from 1. */
  choose(option: number, weight: number): void;
  cast(times: number): void;
}

/** A vote as far as it can be known without its choices. Options are known by their position. */
export interface BallotsRead {
  readonly ids: readonly OptionId[];
  /** Cents. */
  readonly costs: readonly number[];
  /** All voters, who voted blank too. */
  readonly voters: number;
  readonly blank: number;
}

/**
 * Gives each ballot to the keeper; a ballot counts `times` times. Throws on a ballot that was never checked: an unknown or repeated option, points that are
 * no whole numbers from 0, or more voters than a number holds exactly. Counting does not repair.
 */
export function readBallots({ options }: Pick<CountedVote, 'options'>, ballots: Iterable<CountedBallot>, keeper: BallotKeeper): BallotsRead {
  const ids = options.map(({ id }) => id);
  const reader = new BallotReader(ids, keeper);
  let voters = 0;
  let blank = 0;
  for (const ballot of ballots) {
    const times = reader.take(ballot);
    voters += times;
    if (ballot.choices.length === 0) blank += times;
  }
  if (!Number.isSafeInteger(voters)) throw new RangeError('readBallots: more voters than a number holds exactly');
  return { ids, costs: options.map(({ cost }) => cost ?? 0), voters, blank };
}

/** Turns ids into positions and refuses what was never checked. */
class BallotReader {
  readonly #keeper: BallotKeeper;
  readonly #position: ReadonlyMap<string, number>;
  /** The last ballot on which each option was chosen. */
  readonly #seenOn: Int32Array;
  #ballots = 0;

  constructor(ids: readonly OptionId[], keeper: BallotKeeper) {
    this.#keeper = keeper;
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
      if (weight > 0) this.#keeper.choose(option, weight);
    }
    this.#keeper.cast(times);
    return times;
  }

  #refuse(what: string): RangeError {
    return new RangeError(`readBallots: ballot ${this.#ballots} ${what}`);
  }
}
