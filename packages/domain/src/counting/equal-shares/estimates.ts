import type { Profile } from '../profile.ts';
import { epsilon } from './quotient.ts';
import type { Shares, Sorted } from './shares.ts';

/** What floating point can tell of an option: its supporters cannot pay for it, its price is known but for a rounding error, or ask {@link Shares}. */
export type Look = 'too-dear' | 'clear' | 'unclear';

/**
 * Floating-point copies of what voters have left and of what options would cost, each with a bound on how far it can be off. They say which few
 * options and voters an exact decision is about; what lies within the bounds is left to {@link Shares}, so they decide nothing wrongly.
 *
 * Why that holds. Let s be the share and ε = 2⁻⁵²; one operation is off by at most ε/2 of its result.
 * 1. What is left: the share is off by less than 4ε·s. A purchase takes weight × price, which is at most s; the price is the exact one but for 4ε, and
 *    multiplying and subtracting add ε·s. So after k purchases it is off by less than E = 8ε·s·(k + 1), in cents. Not letting it below zero only helps.
 * 2. Sums: n amounts that are not negative add up to a sum that is off by less than n·ε of itself. What V voters in n groups have together is off by less
 *    than V·E + (n + 4)·ε·total, however small the cost is that it is held against. Sums of voters and of weights are whole and below 2⁵³: exact.
 * 3. Prices: at price p the supporters would pay F(p) together, each the lesser of weight × p and what is left; the true price has F = cost. The estimate p
 *    solves this for the copies, so F(p) is off the cost by less than η = V·E + (n + 4)·ε·cost. Let W be the weight of who pay in full, e = 2η/W + 4ε·p, and
 *    call doubtful whose left is within E + weight × e of weight × p. Who is richer pays in full anywhere between p − e and p + e, so F rises there at least by
 *    their weight. If that is W/2 or more, F(p − e) ≤ cost ≤ F(p + e): the true price is off by at most e, and only about the doubtful we can err.
 *    If it is less, all are doubtful.
 * 4. Voters only spend, so prices only rise: the lower bound of an old price holds for good.
 */
export class Estimates {
  readonly #profile: Profile;
  readonly #share: number;
  /** E, above. */
  #error: number;
  #purchases = 0;
  /** Of one voter in each group; -1 once they are broke. */
  readonly #left: Float64Array;
  /** The supporters of each option and what it weighs to them; who is broke falls out, and the first `#counts` remain. */
  readonly #supporters: readonly Int32Array[];
  readonly #weights: readonly (Float64Array | null)[];
  readonly #counts: Int32Array;
  /** Per unit of weight, by the last look; and how far it can be off. */
  readonly #prices: Float64Array;
  readonly #errors: Float64Array;
  /** The supporters at hand, without jumping through memory: what one voter has left, how many they are, what the option weighs to each. */
  readonly #purses: Float64Array;
  readonly #sizes: Float64Array;
  readonly #scales: Float64Array;

  constructor(profile: Profile, share: number) {
    const { supporters, weights, costs, votes, groups } = profile;
    this.#profile = profile;
    this.#share = share;
    this.#error = 8 * epsilon * share;
    this.#left = new Float64Array(groups.voters.length).fill(share > 0 ? share : -1);
    this.#supporters = supporters.map((list) => list.slice());
    this.#weights = weights.map((list) => list && list.slice());
    this.#counts = Int32Array.from(supporters, (list) => list.length);
    // Were every supporter able to pay, this would be the price: it can only be higher.
    this.#prices = Float64Array.from(costs, (cost, option) => cost / votes[option]!);
    this.#errors = this.#prices.map((price) => 4 * epsilon * price);
    const most = this.#counts.reduce((largest, count) => Math.max(largest, count), 0);
    this.#purses = new Float64Array(most);
    this.#sizes = new Float64Array(most);
    this.#scales = new Float64Array(most).fill(1);
  }

  /** Never above the true price, now or later. */
  lowestPrice(option: number): number {
    return this.#prices[option]! - this.#errors[option]!;
  }

  /** Never below the true price at the last look, unless that was unclear. */
  highestPrice(option: number): number {
    return this.#prices[option]! + this.#errors[option]!;
  }

  /** Estimates the price of an option anew. It only rises, so it starts from the last one and climbs until the poor are found. */
  look(option: number): Look {
    const cost = this.#profile.costs[option]!;
    const { total, voters } = this.#gather(option);
    const rounding = (this.#counts[option]! + 4) * epsilon;
    const doubt = voters * this.#error + rounding * total;
    if (total + doubt < cost) return 'too-dear';
    const found = total - doubt < cost ? undefined : this.#climb(option);
    if (!found) {
      this.#errors[option] = Number.POSITIVE_INFINITY;
      return 'unclear';
    }
    const { price, weight } = found;
    const error = (2 * (voters * this.#error + rounding * cost)) / weight + 4 * epsilon * price;
    this.#prices[option] = price;
    this.#errors[option] = error;
    for (let index = 0; index < this.#counts[option]!; index += 1) {
      const scale = this.#scales[index]!;
      if (Math.abs(this.#purses[index]! - scale * price) <= this.#error + scale * error) return 'unclear';
    }
    // When everyone pays the same, only the division can be off.
    if (weight === this.#profile.votes[option]) this.#errors[option] = 4 * epsilon * price;
    return 'clear';
  }

  /** Takes over an exact price, after an unclear look. */
  learn(option: number, price: number): void {
    this.#prices[option] = price;
    this.#errors[option] = 8 * epsilon * price;
  }

  /** Holds the supporters against the price of the last look. After a clear one nobody is doubtful. */
  sortSupporters(option: number): Sorted {
    const [list, weights, price, error] = [this.#supporters[option]!, this.#weights[option]!, this.#prices[option]!, this.#errors[option]!];
    const poor: number[] = [];
    const doubtful: { group: number; weight: number }[] = [];
    let sureWeight = 0;
    let doubtfulWeight = 0;
    for (let index = 0; index < this.#counts[option]!; index += 1) {
      const group = list[index]!;
      const weight = weights ? weights[index]! : 1;
      const spare = this.#left[group]! - weight * price;
      const margin = this.#error + weight * error;
      if (spare < -margin) poor.push(group);
      else if (spare > margin) sureWeight += this.#profile.groups.voters[group]! * weight;
      else {
        doubtful.push({ group, weight });
        doubtfulWeight += this.#profile.groups.voters[group]! * weight;
      }
    }
    if (doubtful.length === 0 || sureWeight >= doubtfulWeight) return { poor, doubtful, weightOfOthers: sureWeight + doubtfulWeight };
    const everyone = Array.from(list.subarray(0, this.#counts[option]!), (group, index) => ({ group, weight: weights ? weights[index]! : 1 }));
    return { poor: [], doubtful: everyone, weightOfOthers: everyone.reduce((sum, { group, weight }) => sum + this.#profile.groups.voters[group]! * weight, 0) };
  }

  /** Follows a purchase: who paid the price, and who is broke now. Returns how many voters gave anything. */
  pay(option: number, price: number, shares: Shares): number {
    const [list, weights] = [this.#supporters[option]!, this.#weights[option]!];
    let voters = 0;
    for (let index = 0; index < this.#counts[option]!; index += 1) {
      const group = list[index]!;
      voters += this.#profile.groups.voters[group]!;
      this.#left[group] = shares.isBroke(group) ? -1 : Math.max(0, this.#left[group]! - price * (weights ? weights[index]! : 1));
    }
    this.#purchases += 1;
    this.#error = 8 * epsilon * this.#share * (this.#purchases + 1);
    return voters;
  }

  #gather(option: number): { total: number; voters: number } {
    const [list, weights, sizes] = [this.#supporters[option]!, this.#weights[option]!, this.#profile.groups.voters];
    let kept = 0;
    let total = 0;
    let voters = 0;
    for (let index = 0; index < this.#counts[option]!; index += 1) {
      const group = list[index]!;
      const left = this.#left[group]!;
      if (left < 0) continue;
      const size = sizes[group]!;
      list[kept] = group;
      if (weights) this.#scales[kept] = weights[kept] = weights[index]!;
      this.#purses[kept] = left;
      this.#sizes[kept] = size;
      kept += 1;
      voters += size;
      total += size * left;
    }
    this.#counts[option] = kept;
    return { total, voters };
  }

  /** The price at which those who cannot pay it give all they have and the others the rest; undefined when rounding hides it. */
  #climb(option: number): { price: number; weight: number } | undefined {
    const [purses, sizes, scales] = [this.#purses, this.#sizes, this.#scales];
    let price = this.lowestPrice(option);
    for (let poorBefore = -1; ; ) {
      let paidByPoor = 0;
      let poor = 0;
      let weight = 0;
      for (let index = 0; index < this.#counts[option]!; index += 1) {
        if (purses[index]! < scales[index]! * price) {
          paidByPoor += sizes[index]! * purses[index]!;
          poor += 1;
        } else weight += sizes[index]! * scales[index]!;
      }
      if (weight === 0 || poor < poorBefore) return undefined;
      // As many are the same ones: who cannot pay a price cannot pay a higher one.
      if (poor === poorBefore) return { price, weight };
      poorBefore = poor;
      price = (this.#profile.costs[option]! - paidByPoor) / weight;
    }
  }
}
