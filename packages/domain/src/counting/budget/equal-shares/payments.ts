import type { Support } from '../support.ts';
import type { Price } from './shares.ts';

/** A purchase as it was made. */
export interface Receipt {
  readonly option: number;
  readonly price: Price;
  /** Of the price, before it grew. */
  readonly unit: bigint;
  /** Voters among its supporters who had anything left, or all of them when it costs nothing. */
  readonly supporters: number;
}

/** Who paid what for an option. Each supporter paid the price, or all they had left when that was less. */
export interface Payment {
  readonly option: number;
  /** What each paid for each unit of weight (their vote, or each of their points): cents, as a fraction in lowest terms: `50/3`. */
  readonly price: string;
  /** The same in whole cents, rounded down. */
  readonly each: number;
  /** Voters who paid the full price, and what the option weighs to them together: one for each, or their points. */
  readonly payers: number;
  readonly weight: number;
  /** What these paid together, in whole cents rounded down. */
  readonly together: number;
  /** Voters who had less left than that, and gave it all. */
  readonly poor: number;
  /** What these gave together, in whole cents rounded down; exactly it is the cost less weight × price. */
  readonly poorTogether: number;
}

export function paymentOf({ costs, groups }: Support, { option, price, unit, supporters }: Receipt): Payment {
  const { numerator, denominator: weight } = price;
  const denominator = BigInt(weight) * unit;
  const poor = price.poor.reduce((sum, group) => sum + groups.voters[group]!, 0);
  const shared = greatestCommonDivisor(numerator, denominator);
  return {
    option,
    price: `${numerator / shared}/${denominator / shared}`,
    each: Number(numerator / denominator),
    payers: supporters - poor,
    weight,
    together: Number(numerator / unit),
    poor,
    poorTogether: Number((BigInt(costs[option]!) * unit - numerator) / unit),
  };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
