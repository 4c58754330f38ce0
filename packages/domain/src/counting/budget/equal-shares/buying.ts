import type { Support } from '../support.ts';
import { Estimates } from './estimates.ts';
import type { Receipt } from './payments.ts';
import type { Terms } from './purchases.ts';
import { quotient } from './quotient.ts';
import { Shares, type Price } from './shares.ts';

/** The option to buy next. */
export interface Choice {
  readonly option: number;
  readonly price: Price;
  /** All that are as urgent, itself too. */
  readonly equal: readonly number[];
}

/** A count by equal shares under way: what was bought, what may still be, and what voters have left. */
export class Buying {
  readonly shares: Shares;
  readonly bought: number[] = [];
  readonly receipts: Receipt[] = [];
  readonly blocked: number[] = [];
  readonly ties: number[][] = [];
  readonly #profile: Support;
  readonly #terms: Terms;
  readonly #estimates: Estimates;
  /** What an option is worth to a supporter for each unit of weight. */
  readonly #worth: readonly number[];
  #open: number[];
  /** Price for what an option is worth: the lower, the sooner it is bought. Never above the true one, now or later. */
  readonly #urgencies: Float64Array;
  /** After how many purchases an option was looked at. */
  readonly #lookedAfter: Int32Array;
  /** The exact prices found since the last purchase. */
  readonly #prices = new Map<number, Price>();

  constructor(profile: Support, terms: Terms) {
    const { costs, votes } = profile;
    const { numerator, denominator } = terms.share;
    this.#profile = profile;
    this.#terms = terms;
    this.shares = new Shares(profile, numerator, denominator);
    this.#estimates = new Estimates(profile, quotient(numerator, denominator));
    this.#worth = terms.satisfaction === 'cost' ? costs : costs.map(() => 1);
    this.#open = costs.flatMap((cost, option) => (cost > 0 && votes[option]! > 0 ? [option] : []));
    this.#urgencies = Float64Array.from(costs, (_, option) => this.#estimates.lowestPrice(option) / this.#worth[option]!);
    this.#lookedAfter = new Int32Array(costs.length).fill(-1);
    this.#takeForFree(costs.flatMap((cost, option) => (cost === 0 && votes[option]! > 0 ? [option] : [])));
    this.#open = this.#unblocked(this.#open);
  }

  /** Which option costs its supporters least for what it is worth to them; undefined when none can be paid for. */
  next(): Choice | undefined {
    const first = this.#mostUrgent();
    if (first === undefined) return undefined;
    const limit = this.upperUrgency(first);
    const rivals = this.#open.filter((option) => this.#urgencies[option]! <= limit && this.#isAffordable(option) && this.#urgencies[option]! <= limit);
    const priced = rivals.map((option) => ({ option, price: this.#priceOf(option) }));
    const cheapest = priced.filter((one) => priced.every((other) => this.#compareUrgency(one, other) <= 0));
    const equal = cheapest.map(({ option }) => option);
    const option = this.#firstOf(equal);
    return { option, price: this.#priceOf(option), equal };
  }

  buy({ option, price, equal }: Choice): void {
    if (equal.length > 1) this.ties.push([option, ...equal.filter((other) => other !== option)]);
    const { unit } = this.shares;
    const amount = this.shares.buy(option, price);
    const supporters = this.#estimates.pay(option, quotient(amount, this.shares.unit), this.shares);
    this.receipts.push({ option, price, unit, supporters });
    this.bought.push(option);
    this.#prices.clear();
    this.#open = this.#unblocked(this.#open.filter((other) => other !== option));
  }

  /** Buys an option that is bought in a count with smaller shares: so its supporters can pay for it here too. */
  follow(option: number): void {
    this.#isAffordable(option);
    this.buy({ option, price: this.#priceOf(option), equal: [option] });
  }

  /** Never below the true urgency of an option that was looked at since the last purchase. */
  upperUrgency(option: number): number {
    return this.#estimates.highestPrice(option) / this.#worth[option]!;
  }

  /** The options that can be paid for and, as far as can be told, are as urgent as this or more. */
  rivalsUpTo(urgency: number): number[] {
    return this.#open.filter((option) => this.#urgencies[option]! <= urgency && this.#isAffordable(option) && this.#urgencies[option]! <= urgency);
  }

  /** Never above the true urgency; undefined when the option cannot be paid for. */
  lowerUrgency(option: number): number | undefined {
    return this.#open.includes(option) && this.#isAffordable(option) ? this.#urgencies[option]! : undefined;
  }

  /** Which supporters cannot pay the price of an option that was looked at, and what the others weigh; undefined when that would take exact numbers to tell. */
  payersOf(option: number): { poor: Int32Array; weight: number } | undefined {
    const price = this.#prices.get(option);
    if (price) return { poor: price.poor, weight: price.denominator };
    const { poor, doubtful, weightOfOthers } = this.#estimates.sortSupporters(option);
    return doubtful.length > 0 ? undefined : { poor, weight: weightOfOthers };
  }

  /** What the supporters of an option have together, about. */
  togetherOf(option: number): number {
    return this.#estimates.togetherOf(option);
  }

  /** Those supporters of an option who had anything left when it was last looked at. */
  supportersOf(option: number): Int32Array {
    return this.#estimates.supportersOf(option);
  }

  /** Only urgencies that could still be the lowest are brought up to date. */
  #mostUrgent(): number | undefined {
    for (;;) {
      let first: number | undefined;
      for (const option of this.#open) if (first === undefined || this.#urgencies[option]! < this.#urgencies[first]!) first = option;
      if (first === undefined || this.#lookedAfter[first] === this.bought.length) return first;
      this.#isAffordable(first);
    }
  }

  /** Looks at an option unless that was done since the last purchase. What cannot be paid for is closed for good, since voters only spend. */
  #isAffordable(option: number): boolean {
    if (this.#lookedAfter[option] === this.bought.length) return true;
    const look = this.#estimates.look(option);
    const price = look === 'unclear' ? this.#findPrice(option) : undefined;
    if (look === 'too-dear' || (look === 'unclear' && !price)) {
      this.#open = this.#open.filter((other) => other !== option);
      return false;
    }
    if (price) this.#estimates.learn(option, quotient(price.numerator, BigInt(price.denominator) * this.shares.unit));
    this.#urgencies[option] = this.#estimates.lowestPrice(option) / this.#worth[option]!;
    this.#lookedAfter[option] = this.bought.length;
    return true;
  }

  #findPrice(option: number): Price | undefined {
    const price = this.shares.priceOf(option, this.#estimates.sortSupporters(option));
    if (price) this.#prices.set(option, price);
    return price;
  }

  /** Exactly, of an option that can be paid for. */
  #priceOf(option: number): Price {
    return this.#prices.get(option) ?? this.#findPrice(option)!;
  }

  /** Exactly: negative when `a` costs its supporters less for what it is worth. */
  #compareUrgency(a: { option: number; price: Price }, b: { option: number; price: Price }): number {
    const [worthOfA, worthOfB] = [BigInt(this.#worth[a.option]!), BigInt(this.#worth[b.option]!)];
    const difference = a.price.numerator * BigInt(b.price.denominator) * worthOfB - b.price.numerator * BigInt(a.price.denominator) * worthOfA;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** The frozen criteria decide between equals. */
  #firstOf(options: readonly number[]): number {
    return options.reduce((first, option) => (this.#terms.ties.comesFirst(option, first) ? option : first));
  }

  /** Those that may still be bought; notes the others. */
  #unblocked(options: readonly number[]): number[] {
    const { isBlocked } = this.#terms;
    if (!isBlocked) return [...options];
    const stopped = options.filter((option) => isBlocked(option, this.bought));
    this.blocked.push(...stopped);
    return options.filter((option) => !stopped.includes(option));
  }

  /** What costs nothing and has a supporter is bought before all else. Which of them comes first matters only where it blocks another. */
  #takeForFree(options: readonly number[]): void {
    const { votes, supporters, groups } = this.#profile;
    for (let free = this.#unblocked(options); free.length > 0; ) {
      const option = this.#firstOf(free);
      const voters = supporters[option]!.reduce((sum, group) => sum + groups.voters[group]!, 0);
      this.receipts.push({ option, price: { numerator: 0n, denominator: votes[option]!, poor: new Int32Array(0), emptied: [] }, unit: this.shares.unit, supporters: voters });
      this.bought.push(option);
      const others = free.filter((other) => other !== option);
      free = this.#unblocked(others);
      if (free.length < others.length) this.ties.push([option, ...others]);
    }
  }
}
