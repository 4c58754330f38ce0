import type { CountedBallot } from '../../vote/ballot.ts';
import type { CountedVote } from '../rule.ts';
import { readBallots, type BallotKeeper, type BallotsRead } from './ballot-reader.ts';

/** What each option got: all that a rule needs which does not ask who supports what. */
export interface Tally extends BallotsRead {
  /** Voters who chose the option, or its points. */
  readonly votes: readonly number[];
  /** Whether any choice weighs something else than one: points, and no votes. */
  readonly isWeighted: boolean;
}

/** Adds up what each option got, in memory that does not grow with the ballots. Throws as {@link readBallots} does, and on more votes than a number holds exactly. */
export function makeTally(vote: Pick<CountedVote, 'options'>, ballots: Iterable<CountedBallot>): Tally {
  const sums = new Sums(vote.options.length);
  const read = readBallots(vote, ballots, sums);
  requireExact(sums.votes);
  return { ...read, votes: sums.votes, isWeighted: sums.isWeighted };
}

export function requireExact(votes: readonly number[]): void {
  if (!votes.every(Number.isSafeInteger)) throw new RangeError('makeTally: more votes than a number holds exactly');
}

class Sums implements BallotKeeper {
  readonly votes: number[];
  isWeighted = false;
  /** The ballot at hand; no option is on it twice. */
  readonly #options: Int32Array;
  readonly #weights: Float64Array;
  #chosen = 0;

  constructor(options: number) {
    this.votes = Array.from({ length: options }, () => 0);
    this.#options = new Int32Array(options);
    this.#weights = new Float64Array(options);
  }

  choose(option: number, weight: number): void {
    if (weight !== 1) this.isWeighted = true;
    this.#options[this.#chosen] = option;
    this.#weights[this.#chosen] = weight;
    this.#chosen += 1;
  }

  cast(times: number): void {
    for (let at = 0; at < this.#chosen; at += 1) this.votes[this.#options[at]!]! += this.#weights[at]! * times;
    this.#chosen = 0;
  }
}
