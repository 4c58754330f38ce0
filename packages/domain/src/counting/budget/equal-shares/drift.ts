import type { Support } from '../support.ts';
import type { Buying } from './buying.ts';
import { epsilon } from './quotient.ts';

/** How fast a price falls while shares grow: cents per cent, at least and at most. */
export interface Fall {
  readonly least: number;
  readonly most: number;
}

/**
 * Bounds on how fast things move while shares grow from those of one count to those of another that buys the same options in the same order.
 *
 * What a voter has left grows as fast as the share does and as the prices they pay fall. A price is what the cost leaves after the poor gave all, divided
 * by the weight of the others: it falls as fast as what the poor have grows, divided by that weight. Who is poor with larger shares is so with smaller ones, so the
 * most is reached with the poor and the weight of the lower count, and the least with those of the upper. Each result is rounded outward.
 */
export class Drift {
  readonly #profile: Support;
  readonly #lower: Buying;
  readonly #upper: Buying;
  /** How fast what one voter of each group has left grows, at least and at most. */
  readonly #least: Float64Array;
  readonly #most: Float64Array;

  constructor(profile: Support, lower: Buying, upper: Buying) {
    this.#profile = profile;
    this.#lower = lower;
    this.#upper = upper;
    this.#least = new Float64Array(profile.groups.voters.length).fill(1);
    this.#most = this.#least.slice();
  }

  /** Of an option that was looked at in the upper count. `most` is infinite when the lower one cannot pay for it; undefined when exact numbers would be needed. */
  fallOf(option: number): Fall | undefined {
    const { voters } = this.#profile.groups;
    const upper = this.#upper.payersOf(option);
    if (!upper) return undefined;
    const rounding = (this.#upper.supportersOf(option).length + 4) * epsilon;
    const least = (upper.poor.reduce((sum, group) => sum + voters[group]! * this.#least[group]!, 0) / upper.weight) * (1 - rounding);
    if (this.#lower.lowerUrgency(option) === undefined) return { least, most: Number.POSITIVE_INFINITY };
    const lower = this.#lower.payersOf(option);
    if (!lower) return undefined;
    let growth = lower.poor.reduce((sum, group) => sum + voters[group]! * this.#most[group]!, 0);
    for (const group of this.#upper.supportersOf(option)) if (this.#lower.shares.isBroke(group)) growth += voters[group]! * this.#most[group]!;
    return { least, most: (growth / lower.weight) * (1 + rounding) };
  }

  /** Follows a purchase, after both counts made it. */
  pay(option: number, { least, most }: Fall): void {
    const { supporters, weights } = this.#profile;
    for (let index = 0; index < supporters[option]!.length; index += 1) {
      const group = supporters[option]![index]!;
      const weight = weights[option] ? weights[option]![index]! : 1;
      this.#most[group] = (this.#most[group]! + weight * most) * (1 + 2 * epsilon);
      this.#least[group] = this.#lower.shares.isBroke(group) ? 0 : (this.#least[group]! + weight * least) * (1 - 2 * epsilon);
    }
  }
}
