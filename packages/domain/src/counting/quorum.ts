import * as z from 'zod/mini';
import type { CountedBallot } from '../vote/ballot.ts';

const Count = z.int().check(z.nonnegative());

/** How many ballots there must be, blank ones included, for the vote to choose anything: of all, and of each named group of residents. */
export const Quorum = z.object({ ballots: Count, groups: z.optional(z.record(z.string(), Count)) });
export type Quorum = z.infer<typeof Quorum>;

/** Follows ballots on their way to the count, and keeps how many came, of all and of each group. */
export class Turnout {
  #all = 0;
  readonly #groups = new Map<string, number>();

  *of(ballots: Iterable<CountedBallot>): Generator<CountedBallot> {
    for (const ballot of ballots) {
      const { group = '', times = 1 } = ballot;
      this.#all += times;
      this.#groups.set(group, (this.#groups.get(group) ?? 0) + times);
      yield ballot;
    }
  }

  /** What is lacking: `all`, or the names of groups of which too few took part. */
  missed(quorum: Quorum): string[] {
    const missing = Object.entries(quorum.groups ?? {}).flatMap(([name, needed]) => ((this.#groups.get(name) ?? 0) < needed ? [name] : []));
    return this.#all < quorum.ballots ? ['all', ...missing] : missing;
  }
}
