import type { Support } from '../support.ts';

/** The supporters of an option by whether they can pay a price. */
export interface Sorted {
  /** Surely cannot. */
  readonly poor: Int32Array;
  /** May or may not. */
  readonly doubtful: readonly { readonly group: number; readonly weight: number }[];
  /** What all but the poor weigh together. */
  readonly weightOfOthers: number;
}

/** An exact price per unit of weight: `numerator / (denominator × unit)` cents, and who can only pay what they have left. */
export interface Price {
  readonly numerator: bigint;
  /** What all who pay the price weigh together. */
  readonly denominator: number;
  readonly poor: Int32Array;
  /** Who pay the price with their last money. */
  readonly emptied: readonly number[];
}

interface Purchase {
  /** Of 1/unit cent, when the unit had grown by this purchase. */
  readonly price: bigint;
  /** By how much the unit grew. */
  readonly growth: bigint;
}

/**
 * What every voter has left, exactly. Amounts are whole numbers of 1/{@link unit} cent; the unit grows with each purchase, so nothing is ever rounded.
 * What a group has left follows from what was bought: its share less the price of each bought option it chose, or nothing once it is broke.
 * So only one number an option is kept, and not one a voter.
 */
export class Shares {
  readonly #profile: Support;
  readonly #isBroke: Uint8Array;
  readonly #share: bigint;
  readonly #purchases: Purchase[] = [];
  /** Which purchase each option was; -1: not bought. */
  readonly #purchaseOf: Int32Array;
  /** What every voter started with and each purchase cost them, in today's units; made when first asked for. */
  #amounts: { readonly share: bigint; readonly prices: readonly bigint[] } | undefined;
  unit: bigint;

  /** Each voter starts with `numerator / denominator` cents. */
  constructor(profile: Support, numerator: bigint, denominator: bigint) {
    this.#profile = profile;
    this.#share = numerator;
    this.unit = denominator;
    this.#isBroke = new Uint8Array(profile.groups.voters.length);
    this.#purchaseOf = new Int32Array(profile.ids.length).fill(-1);
  }

  isBroke(group: number): boolean {
    return this.#isBroke[group] === 1;
  }

  /** What one voter of a group has left. */
  leftOf(group: number): bigint {
    if (this.isBroke(group)) return 0n;
    const { starts, options, points } = this.#profile.groups;
    const { share, prices } = (this.#amounts ??= this.#reckonAmounts());
    let left = share;
    for (let at = starts[group]!; at < starts[group + 1]!; at += 1) {
      const purchase = this.#purchaseOf[options[at]!]!;
      if (purchase >= 0) left -= points ? prices[purchase]! * BigInt(points[at]!) : prices[purchase]!;
    }
    return left;
  }

  /** What all voters of these groups have left together; by counting payments, not by adding up purses. */
  totalLeft(groups: Int32Array): bigint {
    const { voters, starts, options, points } = this.#profile.groups;
    const paid = new Float64Array(this.#purchases.length);
    let count = 0;
    for (let index = 0; index < groups.length; index += 1) {
      const group = groups[index]!;
      if (this.#isBroke[group] === 1) continue;
      const size = voters[group]!;
      count += size;
      for (let at = starts[group]!; at < starts[group + 1]!; at += 1) {
        const purchase = this.#purchaseOf[options[at]!]!;
        if (purchase >= 0) paid[purchase]! += points ? size * points[at]! : size;
      }
    }
    if (count === 0) return 0n;
    let total = this.#share * BigInt(count);
    this.#purchases.forEach(({ price, growth }, purchase) => {
      if (growth !== 1n) total *= growth;
      if (paid[purchase] !== 0) total -= price * BigInt(paid[purchase]!);
    });
    return total;
  }

  /**
   * The price at which the supporters together pay for an option exactly, each the same a unit of weight, or all they have left.
   * The poor cannot pay the price for certain; about the doubtful an estimate could not tell, and here it is decided. Undefined: they cannot pay for it.
   */
  priceOf(option: number, { poor, doubtful, weightOfOthers }: Sorted): Price | undefined {
    const { groups, costs } = this.#profile;
    const morePoor: number[] = [];
    let undecided = doubtful.map(({ group, weight }) => ({ group, weight, left: this.leftOf(group) }));
    let denominator = weightOfOthers;
    let numerator = BigInt(costs[option]!) * this.unit - this.totalLeft(poor);
    for (;;) {
      if (denominator === 0) return undefined;
      const divisor = BigInt(denominator);
      const cannotPay = undecided.filter(({ weight, left }) => left * divisor < numerator * BigInt(weight));
      if (cannotPay.length === 0) {
        const emptied = undecided.filter(({ weight, left }) => left * divisor === numerator * BigInt(weight));
        return { numerator, denominator, poor: morePoor.length === 0 ? poor : Int32Array.of(...poor, ...morePoor), emptied: emptied.map(({ group }) => group) };
      }
      const moved = new Set(cannotPay.map(({ group }) => group));
      undecided = undecided.filter(({ group }) => !moved.has(group));
      for (const { group, weight, left } of cannotPay) {
        denominator -= groups.voters[group]! * weight;
        numerator -= left * BigInt(groups.voters[group]!);
        morePoor.push(group);
      }
    }
  }

  /** Buys an option at a price: the poor give all they have, the others the price. Returns the price in units. */
  buy(option: number, { numerator, denominator, poor, emptied }: Price): bigint {
    const shared = greatestCommonDivisor(Number(numerator % BigInt(denominator)), denominator);
    const growth = BigInt(denominator / shared);
    const price = numerator / BigInt(shared);
    this.unit *= growth;
    this.#purchaseOf[option] = this.#purchases.length;
    this.#purchases.push({ price, growth });
    this.#amounts = undefined;
    for (const group of poor) this.#isBroke[group] = 1;
    for (const group of emptied) this.#isBroke[group] = 1;
    return price;
  }

  #reckonAmounts(): { share: bigint; prices: bigint[] } {
    let growth = 1n;
    const prices = this.#purchases.map(({ price }) => price);
    for (let purchase = prices.length - 1; purchase >= 0; purchase -= 1) {
      prices[purchase]! *= growth;
      growth *= this.#purchases[purchase]!.growth;
    }
    return { share: this.#share * growth, prices };
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
