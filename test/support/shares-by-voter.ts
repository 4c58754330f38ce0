/**
 * The method of equal shares as its definition reads: one purse a voter, exact fractions, everything tried. Slow on purpose, and it shares no line with
 * the program: what both find is hardly a mistake.
 */
export interface Election {
  /** Cents, by option. */
  readonly costs: readonly bigint[];
  /** Voters by what each option is worth to them; 0: not chosen. */
  readonly voters: readonly (readonly bigint[])[];
  readonly share: Fraction;
  /** Divides a price before options are compared: their cost, or 1. */
  readonly worth: readonly bigint[];
  /** Whether the first comes before the second when equal. */
  readonly comesFirst: (a: number, b: number) => boolean;
  readonly isBlocked: (option: number, chosen: readonly number[]) => boolean;
}

export class Fraction {
  readonly over: bigint;
  readonly under: bigint;
  constructor(over: bigint, under: bigint) {
    let [a, b] = [over < 0n ? -over : over, under];
    while (b) [a, b] = [b, a % b];
    this.over = over / (a || 1n);
    this.under = under / (a || 1n);
  }
  plus = (other: Fraction) => new Fraction(this.over * other.under + other.over * this.under, this.under * other.under);
  minus = (other: Fraction) => new Fraction(this.over * other.under - other.over * this.under, this.under * other.under);
  times = (whole: bigint) => new Fraction(this.over * whole, this.under);
  by = (whole: bigint) => new Fraction(this.over, this.under * whole);
  isLess = (other: Fraction) => this.over * other.under < other.over * this.under;
  floor = () => this.over / this.under;
  toString = () => `${this.over}/${this.under}`;
}
export const nothing = new Fraction(0n, 1n);
const sum = (fractions: readonly Fraction[]) => fractions.reduce((total, one) => total.plus(one), nothing);

export interface Bought {
  readonly option: number;
  readonly price: Fraction;
  /** What each voter paid. */
  readonly paid: readonly Fraction[];
  readonly equal: readonly number[];
}

export function buyByVoter({ costs, voters, share, worth, comesFirst, isBlocked }: Election): { bought: Bought[]; purses: Fraction[] } {
  const purses = voters.map(() => share);
  const bought: Bought[] = [];
  for (;;) {
    const chosen = bought.map(({ option }) => option);
    const candidates = costs.flatMap((cost, option) => {
      if (chosen.includes(option) || isBlocked(option, chosen) || voters.every((weights) => weights[option] === 0n)) return [];
      const price = priceOf(option, cost);
      return price ? [{ option, price, urgency: price.by(worth[option] || 1n) }] : [];
    });
    if (candidates.length === 0) return { bought, purses };
    const least = candidates.reduce((best, one) => (one.urgency.isLess(best.urgency) ? one : best));
    const equal = candidates.filter((one) => !least.urgency.isLess(one.urgency));
    const { option, price } = equal.reduce((best, one) => (comesFirst(one.option, best.option) ? one : best));
    const paid = purses.map((purse, voter) => lesser(price.times(voters[voter]![option]!), purse));
    paid.forEach((amount, voter) => (purses[voter] = purses[voter]!.minus(amount)));
    bought.push({ option, price, paid, equal: equal.map((one) => one.option) });
  }

  /** Tries each supporter as the poorest who pays in full. */
  function priceOf(option: number, cost: bigint): Fraction | undefined {
    const supporters = purses.flatMap((purse, voter) => (voters[voter]![option] ? [{ purse, weight: voters[voter]![option]!, most: purse.by(voters[voter]![option]!) }] : []));
    if (sum(supporters.map(({ purse }) => purse)).isLess(new Fraction(cost, 1n))) return undefined;
    supporters.sort((a, b) => (a.most.isLess(b.most) ? -1 : 1));
    let due = new Fraction(cost, 1n);
    let weight = supporters.reduce((total, one) => total + one.weight, 0n);
    for (const one of supporters) {
      const price = due.by(weight);
      if (!one.most.isLess(price)) return price;
      due = due.minus(one.purse);
      weight -= one.weight;
    }
    throw new Error('buyByVoter: supporters who can pay cannot pay');
  }
}

const lesser = (a: Fraction, b: Fraction) => (a.isLess(b) ? a : b);
