import type { Profile } from '../profile.ts';

/** Votes are counted in whole 1/100,000: transfer values have five decimals, and what remains is ignored (rule 48(3)). */
export const voteUnit = 100_000;

/** Ballot papers with the option they lie with, and what a vote on them is worth there. Options are known by their position. */
export class Parcels {
  readonly #groups: Profile['groups'];
  /** By group: the place on its papers of the option they lie with; past the end where none is left. */
  readonly #place: Int32Array;
  /** By group: what each of its papers is worth, in 1/100,000 vote. */
  readonly #value: Int32Array;
  /** By option, in 1/100,000 vote. */
  readonly votes: number[];

  /** Rule 45: every valid paper is one vote for its first preference. */
  constructor({ ids, groups }: Profile) {
    this.#groups = groups;
    this.#place = new Int32Array(groups.length);
    this.#value = new Int32Array(groups.length).fill(voteUnit);
    this.votes = ids.map(() => 0);
    for (const { options, voters } of groups) if (options.length > 0) this.votes[options[0]!]! += voters * voteUnit;
  }

  /** Rule 48: the papers of an elected option go on, each worth its part of the surplus; the option keeps the quota. */
  transferSurplus(from: number, quota: number, continuing: ReadonlySet<number>): void {
    const total = BigInt(this.votes[from]!);
    const surplus = total - BigInt(quota);
    // Rule 48(3): A divided by B, A the surplus times what the paper was worth when received, B all votes credited; five decimals, the remainder ignored.
    this.#transfer(from, continuing, (value) => Number((surplus * BigInt(value)) / total));
    this.votes[from] = quota;
  }

  /** Rule 50: the papers of an excluded option go on, worth what they were worth when it received them (50(4)). */
  transferExcluded(from: number, continuing: ReadonlySet<number>): void {
    this.#transfer(from, continuing, (value) => value);
    this.votes[from] = 0;
  }

  /** Rules 48(1) and (2), 50(2) and (3): papers are sorted by the next preference for an option that continues, which is credited; others are not transferable. */
  #transfer(from: number, continuing: ReadonlySet<number>, worth: (value: number) => number): void {
    for (const [group, { options, voters }] of this.#groups.entries()) {
      let place = this.#place[group]!;
      if (options[place] !== from) continue;
      while (place < options.length && !continuing.has(options[place]!)) place += 1;
      this.#place[group] = place;
      if (place === options.length) continue;
      this.#value[group] = worth(this.#value[group]!);
      this.votes[options[place]!]! += voters * this.#value[group]!;
    }
  }
}
