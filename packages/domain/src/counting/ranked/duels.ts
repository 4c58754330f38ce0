import type { Duel } from '../outcome.ts';
import type { Profile } from '../profile.ts';
import type { Decided } from '../rule.ts';

/**
 * Every two options compared: how many voters put the one above the other. What a ballot names stands above what it leaves out; between two that it
 * leaves out it does not choose. Options are known by their position.
 */
export class Duels {
  readonly #profile: Profile;
  readonly #above: readonly number[][];

  constructor(profile: Profile) {
    this.#profile = profile;
    this.#above = profile.ids.map(() => profile.ids.map(() => 0));
    for (const { options, voters } of profile.groups) {
      const below = new Set(profile.ids.keys());
      for (const option of options) {
        below.delete(option);
        for (const other of below) this.#above[option]![other]! += voters;
      }
    }
  }

  /** Voters who put `a` above `b`. */
  votes(a: number, b: number): number {
    return this.#above[a]![b]!;
  }

  isWon(a: number, b: number): boolean {
    return this.votes(a, b) > this.votes(b, a);
  }

  /**
   * How clearly `a` beats `b`, to compare duels by; 0 where it does not. First how many voters put `a` above `b`, then how few put `b` above `a`
   * (Schulze 2011, section 2, "winning votes"). On ballots that name every option this is the same as by difference.
   */
  clarity(a: number, b: number): number {
    return this.isWon(a, b) ? this.votes(a, b) * (this.#profile.voters + 1) + (this.#profile.voters - this.votes(b, a)) : 0;
  }

  /** Why an option that is not chosen lost: the option that beat it most clearly; where nothing beat it, another still did better. */
  lossOf(option: number): Pick<Decided['steps'][number], 'decision' | 'against'> {
    const { ids } = this.#profile;
    const beaters = [...ids.keys()].filter((other) => this.isWon(other, option)).sort((a, b) => this.clarity(b, option) - this.clarity(a, option) || (ids[a]! < ids[b]! ? -1 : 1));
    return beaters.length ? { decision: 'beaten', against: ids[beaters[0]!]! } : { decision: 'not-enough-votes' };
  }

  /** Each pair once, for the record. */
  get all(): Duel[] {
    const { ids } = this.#profile;
    return ids.flatMap((id, a) => ids.slice(a + 1).map((other, index): Duel => ({ options: [id, other], votes: [this.votes(a, a + 1 + index), this.votes(a + 1 + index, a)] })));
  }
}
