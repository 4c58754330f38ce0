import type { Support } from '../support.ts';
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
  readonly #profile: Support;
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
  /** The supporters at hand, without jumping through memory: what one voter could pay for each unit of weight, what the group has, and what the option weighs to it. */
  readonly #ratios: Float64Array;
  readonly #money: Float64Array;
  readonly #masses: Float64Array;

  constructor(profile: Support, share: number) {
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
    this.#ratios = new Float64Array(most);
    this.#money = new Float64Array(most);
    this.#masses = new Float64Array(most);
  }

  /** Who among the supporters had anything left at the last look. */
  supportersOf(option: number): Int32Array {
    return this.#supporters[option]!.subarray(0, this.#counts[option]!);
  }

  /** What the supporters have together, about. */
  togetherOf(option: number): number {
    return this.#gather(option).total;
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
    const before = this.#counts[option]!;
    const { total, voters, ...climb } = this.#gather(option);
    const rounding = (before + 4) * epsilon;
    const doubt = voters * this.#error + rounding * total;
    if (total + doubt < cost) return 'too-dear';
    this.#errors[option] = Number.POSITIVE_INFINITY;
    if (total - doubt < cost) return 'unclear';
    const { price, weight, richestPoor, poorestRich } = this.#climb(cost, climb);
    if (weight === 0) return 'unclear';
    const error = (2 * (voters * this.#error + rounding * cost)) / weight + 4 * epsilon * price;
    this.#prices[option] = price;
    this.#errors[option] = error;
    if (price - richestPoor <= this.#error + error || poorestRich - price <= this.#error + error) return 'unclear';
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
    const [list, weights, count] = [this.#supporters[option]!, this.#weights[option]!, this.#counts[option]!];
    const [left, sizes, price, error] = [this.#left, this.#profile.groups.voters, this.#prices[option]!, this.#errors[option]!];
    const poor = new Int32Array(count);
    const doubtful: { group: number; weight: number }[] = [];
    let poorCount = 0;
    let surelyRich = 0;
    let unsure = 0;
    for (let index = 0; index < count; index += 1) {
      const group = list[index]!;
      const weight = weights ? weights[index]! : 1;
      const spare = left[group]! - weight * price;
      const margin = this.#error + weight * error;
      poor[poorCount] = group;
      poorCount += Number(spare < -margin);
      surelyRich += sizes[group]! * weight * Number(spare > margin);
      if (Math.abs(spare) <= margin) {
        doubtful.push({ group, weight });
        unsure += sizes[group]! * weight;
      }
    }
    if (surelyRich >= unsure) return { poor: poor.slice(0, poorCount), doubtful, weightOfOthers: surelyRich + unsure };
    const everyone = Array.from(list.subarray(0, count), (group, index) => ({ group, weight: weights ? weights[index]! : 1 }));
    return { poor: new Int32Array(0), doubtful: everyone, weightOfOthers: everyone.reduce((sum, { group, weight }) => sum + sizes[group]! * weight, 0) };
  }

  /** Follows a purchase: who paid the price, and who is broke now. Returns how many voters gave anything. */
  pay(option: number, price: number, shares: Shares): number {
    const [list, weights, count] = [this.#supporters[option]!, this.#weights[option]!, this.#counts[option]!];
    const [left, sizes] = [this.#left, this.#profile.groups.voters];
    let voters = 0;
    for (let index = 0; index < count; index += 1) {
      const group = list[index]!;
      const isLive = Number(!shares.isBroke(group));
      voters += sizes[group]!;
      left[group] = Math.max(0, left[group]! - price * (weights ? weights[index]! : 1)) * isLive - (1 - isLive);
    }
    this.#purchases += 1;
    this.#error = 8 * epsilon * this.#share * (this.#purchases + 1);
    return voters;
  }

  /**
   * Lays out those of the supporters at hand who are not poor at the last price, and drops who is broke.
   * What is true is counted as 1 and not branched on: a processor guesses wrong so often here that a branch costs four times the sum.
   */
  #gather(option: number): Climb & { total: number; voters: number } {
    const [list, weights, count] = [this.#supporters[option]!, this.#weights[option]!, this.#counts[option]!];
    const [left, sizes, ratios, money, masses] = [this.#left, this.#profile.groups.voters, this.#ratios, this.#money, this.#masses];
    const price = this.lowestPrice(option);
    let kept = 0;
    let rich = 0;
    let total = 0;
    let voters = 0;
    let paidByPoor = 0;
    let weight = 0;
    let richestPoor = 0;
    for (let index = 0; index < count; index += 1) {
      const group = list[index]!;
      const purse = left[group]!;
      const isLive = Number(purse >= 0);
      const size = sizes[group]! * isLive;
      const scale = weights ? weights[index]! : 1;
      const ratio = weights ? purse / scale : purse;
      const isRich = Number(ratio >= price) * isLive;
      list[kept] = group;
      if (weights) weights[kept] = scale;
      kept += isLive;
      voters += size;
      const amount = size * purse;
      total += amount;
      paidByPoor += amount * (1 - isRich);
      richestPoor = Math.max(richestPoor, ratio * (1 - isRich));
      ratios[rich] = ratio;
      money[rich] = amount;
      masses[rich] = size * scale;
      weight += size * scale * isRich;
      rich += isRich;
    }
    this.#counts[option] = kept;
    return { total, voters, rich, paidByPoor, weight, richestPoor };
  }

  /** The price at which those who cannot pay it give all they have and the others the rest. Weight 0: rounding hides it. */
  #climb(cost: number, start: Climb): { price: number; weight: number; richestPoor: number; poorestRich: number } {
    const [ratios, money, masses] = [this.#ratios, this.#money, this.#masses];
    let { rich, paidByPoor, weight, richestPoor } = start;
    for (;;) {
      const price = (cost - paidByPoor) / weight;
      let poorestRich = Number.POSITIVE_INFINITY;
      let kept = 0;
      for (let index = 0; index < rich; index += 1) {
        const ratio = ratios[index]!;
        const amount = money[index]!;
        const mass = masses[index]!;
        const isRich = Number(ratio >= price);
        paidByPoor += amount * (1 - isRich);
        weight -= mass * (1 - isRich);
        richestPoor = Math.max(richestPoor, ratio * (1 - isRich));
        poorestRich = Math.min(poorestRich, ratio);
        ratios[kept] = ratio;
        money[kept] = amount;
        masses[kept] = mass;
        kept += isRich;
      }
      // Nobody became poor: the price stands, and the poorest of all these is the poorest of the rich.
      if (kept === rich || weight === 0) return { price, weight, richestPoor, poorestRich };
      rich = kept;
    }
  }
}

/** The supporters of an option by whether they are poor at a price. */
interface Climb {
  /** How many groups are not. */
  readonly rich: number;
  /** What these weigh together. */
  readonly weight: number;
  readonly paidByPoor: number;
  /** The most that one poor voter could pay for each unit of weight. */
  readonly richestPoor: number;
}
