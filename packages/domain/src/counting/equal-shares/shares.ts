import type { Profile } from '../profile.ts';

/** An exact price per unit of weight: `numerator / (denominator × unit)` cents, and who can only pay what they have left. */
export interface Price {
  readonly numerator: bigint;
  readonly denominator: number;
  readonly poor: readonly number[];
}

/**
 * What every voter has left, exactly. Amounts are whole numbers of 1/{@link unit} cent; the unit grows with each purchase, so nothing is ever rounded.
 * What a group has left follows from what was bought: its share less the price of each bought option it chose, or nothing once it is broke.
 * So only one number an option is kept, and not one a voter.
 */
export class Shares {
  readonly #profile: Profile;
  readonly #isBroke: Uint8Array;
  readonly #isBought: Uint8Array;
  readonly #prices: bigint[];
  readonly #bought: number[] = [];
  #share: bigint;
  unit: bigint;

  /** Each voter starts with `numerator / denominator` cents. */
  constructor(profile: Profile, numerator: bigint, denominator: bigint) {
    this.#profile = profile;
    this.#share = numerator;
    this.unit = denominator;
    this.#isBroke = new Uint8Array(profile.groups.length);
    this.#isBought = new Uint8Array(profile.ids.length);
    this.#prices = profile.ids.map(() => 0n);
  }

  isBroke(group: number): boolean {
    return this.#isBroke[group] === 1;
  }

  /** What one voter of a group has left. */
  leftOf(group: number): bigint {
    if (this.isBroke(group)) return 0n;
    const { options, points } = this.#profile.groups[group]!;
    let left = this.#share;
    options.forEach((option, place) => {
      if (this.#isBought[option]) left -= this.#prices[option]! * BigInt(points ? points[place]! : 1);
    });
    return left;
  }

  /** What all voters of these groups have left together; by counting payments, not by adding up purses. */
  totalLeft(groups: Iterable<number>): bigint {
    let voters = 0;
    const payments = new Map<number, number>();
    for (const group of groups) {
      if (this.isBroke(group)) continue;
      const { options, points, voters: size } = this.#profile.groups[group]!;
      voters += size;
      for (let place = 0; place < options.length; place += 1) {
        const option = options[place]!;
        if (this.#isBought[option]) payments.set(option, (payments.get(option) ?? 0) + size * (points ? points[place]! : 1));
      }
    }
    let total = this.#share * BigInt(voters);
    for (const [option, count] of payments) total -= this.#prices[option]! * BigInt(count);
    return total;
  }

  /**
   * The price at which the supporters together pay for an option exactly, each the same a unit of weight, or all they have left.
   * `surelyPoor` cannot pay the price for certain; about the `doubtful` an estimate could not tell, and here it is decided. Undefined: they cannot afford it.
   */
  priceOf(option: number, surelyPoor: readonly number[], doubtful: readonly { group: number; weight: number }[], weightOfOthers: number): Price | undefined {
    const { groups, costs } = this.#profile;
    const poor = [...surelyPoor];
    let undecided = doubtful;
    let denominator = weightOfOthers;
    let numerator = BigInt(costs[option]!) * this.unit - this.totalLeft(poor);
    for (;;) {
      if (denominator === 0) return numerator <= 0n ? { numerator: 0n, denominator: 1, poor } : undefined;
      const cannotPay = undecided.filter(({ group, weight }) => this.leftOf(group) * BigInt(denominator) < numerator * BigInt(weight));
      if (cannotPay.length === 0) return { numerator, denominator, poor };
      undecided = undecided.filter((one) => !cannotPay.includes(one));
      for (const { group, weight } of cannotPay) denominator -= groups[group]!.voters * weight;
      const moved = cannotPay.map(({ group }) => group);
      numerator -= this.totalLeft(moved);
      poor.push(...moved);
    }
  }

  /** Buys an option at a price: the poor give all they have, the others the price. Returns the price in units. */
  buy(option: number, { numerator, denominator, poor }: Price): bigint {
    const shared = greatestCommonDivisor(Number(numerator % BigInt(denominator)), denominator);
    const growth = BigInt(denominator / shared);
    for (const one of this.#bought) this.#prices[one]! *= growth;
    this.#share *= growth;
    this.unit *= growth;
    const price = numerator / BigInt(shared);
    this.#prices[option] = price;
    this.#isBought[option] = 1;
    this.#bought.push(option);
    for (const group of poor) this.#isBroke[group] = 1;
    return price;
  }

  /** Marks a group that has nothing left, exactly. */
  settle(group: number): boolean {
    if (this.leftOf(group) > 0n) return false;
    this.#isBroke[group] = 1;
    return true;
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
