import type { Support } from './support.ts';

/**
 * Voters who all earn money at the same pace, each option bought taking all that its supporters have. A group's last purchase is all that is known of it:
 * since then it has saved. Moments are whole numbers of 1/{@link unit} cent earned; when an option is due is kept times its number of votes, so nothing is divided.
 */
export class Saving {
  readonly bought: number[] = [];
  unit = 1n;
  readonly #profile: Support;
  /** Of each group, by number; -1 before the first. */
  readonly #lastPurchase: Int32Array;
  /** What each voter had earned in all at each purchase. */
  readonly #moments: bigint[] = [];
  readonly #due: bigint[];
  readonly #reckonedAfter: Int32Array;

  constructor(profile: Support) {
    this.#profile = profile;
    this.#lastPurchase = new Int32Array(profile.groups.voters.length).fill(-1);
    this.#due = profile.costs.map((cost) => BigInt(cost));
    this.#reckonedAfter = new Int32Array(profile.costs.length);
  }

  /** Which of these can be bought first, all of them when there are more. */
  soonest(options: readonly number[]): number[] {
    let first: number;
    // Waiting longer only makes an option later, so one that is first by an old reckoning is reckoned again until it is first by a new one.
    for (;;) {
      first = options.reduce((best, option) => (this.#compare(option, best) < 0 ? option : best));
      if (this.#reckonedAfter[first] === this.bought.length) break;
      this.#reckon(first);
    }
    return options.filter((option) => {
      if (this.#compare(option, first) > 0) return false;
      this.#reckon(option);
      return this.#compare(option, first) === 0;
    });
  }

  /** What each voter has earned in all at the moment the option can be bought, as a fraction of cents. */
  momentOf(option: number): { numerator: bigint; denominator: bigint } {
    this.#reckon(option);
    return { numerator: this.#due[option]!, denominator: BigInt(this.#profile.votes[option]!) * this.unit };
  }

  buy(option: number): void {
    this.#reckon(option);
    const votes = this.#profile.votes[option]!;
    const due = this.#due[option]!;
    const shared = greatestCommonDivisor(Number(due % BigInt(votes)), votes);
    const growth = BigInt(votes / shared);
    for (let purchase = 0; purchase < this.#moments.length; purchase += 1) this.#moments[purchase]! *= growth;
    for (let other = 0; other < this.#due.length; other += 1) this.#due[other]! *= growth;
    this.unit *= growth;
    this.#moments.push(due / BigInt(shared));
    for (const group of this.#profile.supporters[option]!) this.#lastPurchase[group] = this.bought.length;
    this.bought.push(option);
  }

  /** What the supporters of an option have together when each voter has earned so much, in whole cents rounded down; at most what a number holds exactly. */
  savedFor(option: number, { numerator, denominator }: { numerator: bigint; denominator: bigint }): number {
    this.#reckon(option);
    const missing = this.#due[option]! * denominator - BigInt(this.#profile.votes[option]!) * numerator * this.unit;
    const saved = (BigInt(this.#profile.costs[option]!) * denominator * this.unit - missing) / (denominator * this.unit);
    return Math.min(Number(saved), Number.MAX_SAFE_INTEGER);
  }

  #compare(a: number, b: number): number {
    const { votes } = this.#profile;
    const difference = this.#due[a]! * BigInt(votes[b]!) - this.#due[b]! * BigInt(votes[a]!);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** Due when the cost, and all that its supporters gave for other options, has been earned. */
  #reckon(option: number): void {
    if (this.#reckonedAfter[option] === this.bought.length) return;
    this.#reckonedAfter[option] = this.bought.length;
    const { supporters, groups, costs } = this.#profile;
    const spenders = new Float64Array(this.bought.length);
    for (const group of supporters[option]!) {
      const purchase = this.#lastPurchase[group]!;
      if (purchase >= 0) spenders[purchase]! += groups.voters[group]!;
    }
    this.#due[option] = spenders.reduce((due, voters, purchase) => (voters === 0 ? due : due + this.#moments[purchase]! * BigInt(voters)), BigInt(costs[option]!) * this.unit);
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
