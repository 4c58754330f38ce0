import { lotNumber } from './lots.ts';
import type { Tie } from './outcome.ts';
import type { Profile } from './profile.ts';
import type { CountedVote } from './rule.ts';

type Criterion = CountedVote['rules']['ties'][number];

/**
 * Tells equally strong options apart by the criteria that were frozen with the rules, and keeps account of it. Ids never tie, so `id` is the last
 * criterion, said or not. Where a lot decides and none has been drawn, the options that wait for it are in {@link awaitingLot} and the count does not stand.
 */
export class TieBreak {
  readonly #profile: Pick<Profile, 'ids' | 'costs' | 'votes'>;
  readonly #criteria: readonly Criterion[];
  readonly #seed: string | undefined;
  readonly #lots = new Map<number, string>();
  /** Positions of options that only a lot can tell apart. */
  readonly awaitingLot: Set<number> = new Set();
  readonly reported: { readonly options: readonly number[]; readonly settledBy: Tie['settledBy'] }[] = [];

  constructor(profile: Pick<Profile, 'ids' | 'costs' | 'votes'>, criteria: readonly Criterion[], seed: string | undefined) {
    this.#profile = profile;
    this.#criteria = [...criteria, 'id'];
    this.#seed = seed;
  }

  comesFirst(a: number, b: number): boolean {
    return this.#settling(a, b).order < 0;
  }

  /** The first of equally strong options; a tie between two or more is reported. */
  firstOf(equal: readonly number[]): number {
    return this.inOrder(equal)[0]!;
  }

  /** Notes a tie, the option that came first in front. */
  report([first, ...others]: readonly number[]): void {
    if (others.length) this.#note([first!, ...others], others.map((other) => this.#settling(first!, other).criterion));
  }

  /** Equally strong options, each before those that the criteria put behind it; reported where there are two or more. */
  inOrder(equal: readonly number[]): number[] {
    return this.rank(equal, () => 0);
  }

  /** The strongest first, equally strong ones settled; each group of these is reported. `strength` is negative when `a` is stronger. */
  rank(options: readonly number[], strength: (a: number, b: number) => number): number[] {
    const ranked = [...options].sort((a, b) => strength(a, b) || this.#settling(a, b).order);
    for (let start = 0; start < ranked.length; ) {
      let end = start + 1;
      while (end < ranked.length && strength(ranked[end]!, ranked[start]!) === 0) end += 1;
      const tied = ranked.slice(start, end);
      if (tied.length > 1) this.#note(tied, tied.slice(1).map((other, index) => this.#settling(tied[index]!, other).criterion));
      start = end;
    }
    return ranked;
  }

  #note(options: readonly number[], used: readonly Criterion[]): void {
    this.reported.push({ options, settledBy: [...this.#criteria].reverse().find((criterion) => used.includes(criterion))! });
  }

  /** Which criterion tells two options apart, and how. */
  #settling(a: number, b: number): { order: number; criterion: Criterion } {
    const criterion = this.#criteria.find((one) => this.#compare(one, a, b) !== 0)!;
    return { order: this.#compare(criterion, a, b), criterion };
  }

  #compare(criterion: Criterion, a: number, b: number): number {
    const { ids, costs, votes } = this.#profile;
    if (criterion === 'votes') return votes[b]! - votes[a]!;
    if (criterion === 'cost') return costs[a]! - costs[b]!;
    return criterion === 'lot' ? this.#compareLots(a, b) : ids[a]! < ids[b]! ? -1 : 1;
  }

  #compareLots(a: number, b: number): number {
    if (this.#seed !== undefined) return this.#lotOf(a) < this.#lotOf(b) ? -1 : 1;
    this.awaitingLot.add(a).add(b);
    return 0;
  }

  #lotOf(option: number): string {
    const known = this.#lots.get(option) ?? lotNumber(this.#seed!, this.#profile.ids[option]!);
    this.#lots.set(option, known);
    return known;
  }
}
