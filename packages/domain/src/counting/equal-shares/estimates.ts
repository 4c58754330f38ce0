import type { Profile } from '../profile.ts';
import type { Shares } from './shares.ts';

/** Relative error that floating point surely stays within here: 131 purchases of 2⁻⁵² each are a million times less. */
const tolerance = 1e-9;

/**
 * Floating-point copies of what voters have left and what options would cost, to find quickly which few options and voters an exact
 * decision is about. They choose where to look and decide nothing: what they cannot tell apart is left to {@link Shares}.
 */
export class Estimates {
  readonly #profile: Profile;
  readonly #left: Float64Array;
  readonly #sizes: Float64Array;
  readonly #prices: Float64Array;
  readonly #tiny: number;
  /** Divides a price by what an option is worth to its supporters. */
  readonly #worth: readonly number[];

  constructor(profile: Profile, share: number, worth: readonly number[]) {
    this.#profile = profile;
    this.#left = new Float64Array(profile.groups.length).fill(share);
    this.#sizes = Float64Array.from(profile.groups, ({ voters }) => voters);
    // Were every supporter able to pay, this would be the price: it can only be higher.
    this.#prices = Float64Array.from(profile.costs, (cost, option) => cost / profile.votes[option]!);
    this.#tiny = tolerance * share;
    this.#worth = worth;
  }

  /** Price for what an option is worth: the lower, the sooner it is bought. Never above the true one by more than the tolerance. */
  urgencyOf(option: number): number {
    return this.#prices[option]! / this.#worth[option]!;
  }

  /** All options that may be as urgent as one of this urgency. */
  limit(urgency: number): number {
    return urgency * (1 + tolerance);
  }

  /** Whether the supporters can pay for an option: certainly not, certainly, or too close to tell. */
  affordability(option: number): 'no' | 'yes' | 'unsure' {
    const cost = this.#profile.costs[option]!;
    let total = 0;
    for (const group of this.#profile.supporters[option]!) total += this.#sizes[group]! * this.#left[group]!;
    if (total < cost * (1 - tolerance)) return 'no';
    return total > cost * (1 + tolerance) ? 'yes' : 'unsure';
  }

  /** Estimates the price anew. It only rises while voters spend, so it starts from the last one and climbs until the poor are found. */
  refresh(option: number): void {
    const supporters = this.#profile.supporters[option]!;
    const weights = this.#profile.weights[option]!;
    const cost = this.#profile.costs[option]!;
    let price = this.#prices[option]!;
    for (;;) {
      let paidByPoor = 0;
      let weightOfOthers = 0;
      for (let index = 0; index < supporters.length; index += 1) {
        const group = supporters[index]!;
        const left = this.#left[group]!;
        const weight = weights === null ? 1 : weights[index]!;
        if (left < weight * price) paidByPoor += this.#sizes[group]! * left;
        else weightOfOthers += this.#sizes[group]! * weight;
      }
      if (weightOfOthers === 0) break;
      const next = (cost - paidByPoor) / weightOfOthers;
      if (next <= price * (1 + 1e-14)) break;
      price = next;
    }
    this.#prices[option] = price;
  }

  /** Which supporters surely cannot pay the price, which may or may not, and how much the rest weighs. */
  sortSupporters(option: number, shares: Shares): { poor: number[]; doubtful: { group: number; weight: number }[]; weightOfOthers: number } {
    const poor: number[] = [];
    const doubtful: { group: number; weight: number }[] = [];
    let weightOfOthers = 0;
    const weights = this.#profile.weights[option]!;
    this.#profile.supporters[option]!.forEach((group, index) => {
      const weight = weights === null ? 1 : weights[index]!;
      const spare = this.#left[group]! - weight * this.#prices[option]!;
      if (shares.isBroke(group) || spare < -this.#tiny) return void poor.push(group);
      weightOfOthers += this.#sizes[group]! * weight;
      if (spare < this.#tiny) doubtful.push({ group, weight });
    });
    return { poor, doubtful, weightOfOthers };
  }

  /** Follows a purchase: who paid the price, and who is broke now. Who seems to have nothing left is settled exactly. */
  pay(option: number, price: number, shares: Shares): void {
    const weights = this.#profile.weights[option]!;
    this.#profile.supporters[option]!.forEach((group, index) => {
      if (!shares.isBroke(group)) this.#left[group]! -= price * (weights === null ? 1 : weights[index]!);
      if (shares.isBroke(group) || (this.#left[group]! < this.#tiny && shares.settle(group))) this.#left[group] = 0;
    });
  }
}

/** A quotient of large whole numbers, as near as floating point comes. */
export function quotient(numerator: bigint, denominator: bigint): number {
  const excess = denominator.toString(16).length * 4 - 64;
  if (excess <= 0) return Number(numerator) / Number(denominator);
  return Number(numerator >> BigInt(excess)) / Number(denominator >> BigInt(excess));
}
