import type { Support } from '../support.ts';
import { Buying, type Choice } from './buying.ts';
import { unitOfCurrency } from './completions.ts';
import { Drift, type Fall } from './drift.ts';
import type { Terms } from './purchases.ts';

/** A guess about the raises after a count; a wrong one costs time only. */
export interface Outlook {
  /** How far to look ahead next. */
  readonly step: number;
  /** The raise at which the purchases seem to change; infinite when nothing is known of it. */
  readonly change: number;
}

interface Distance {
  /** What each voter of the upper count starts with. */
  readonly terms: Terms;
  /** Of the lower count, and how many units of currency the upper one is raised more. */
  readonly raise: number;
  readonly ahead: number;
}

/** Differences this small, relatively, are taken for none: floating point could have made them. */
const slack = 1e-9;

/**
 * Two counts side by side, with smaller and with larger shares, to tell whether all shares between give the same purchases in the same order.
 *
 * As long as the purchases are the same, a larger share leaves every voter with no less and makes no option dearer. So between the two counts, what voters
 * have and what options cost lies between theirs, and moves no faster than {@link Drift} says. If from the lower count on the lead of the option that is
 * bought cannot have shrunk to nothing before some share, and from the upper count back not before that same share, it is bought with every share between.
 * What cannot be paid for in the upper count cannot be paid for below.
 */
export class Lockstep {
  isSame = true;
  readonly #profile: Support;
  readonly #lower: Buying;
  readonly #upper: Buying;
  readonly #drift: Drift;
  readonly #satisfaction: Terms['satisfaction'];
  readonly #raise: number;
  readonly #ahead: number;
  /** What the price of the choice at hand does. */
  #fall: Fall = { least: 0, most: 0 };
  #step: number;
  /** At which part of the way something seems to change. */
  #change = Number.POSITIVE_INFINITY;

  constructor(profile: Support, lower: Buying, { terms, raise, ahead }: Distance) {
    this.#profile = profile;
    this.#lower = lower;
    this.#upper = new Buying(profile, terms);
    this.#drift = new Drift(profile, lower, this.#upper);
    this.#satisfaction = terms.satisfaction;
    this.#raise = raise;
    this.#ahead = ahead;
    this.#step = 2 * ahead + 1;
  }

  outlook(): Outlook {
    return { step: this.#step, change: Math.ceil(this.#raise + this.#ahead * this.#change) };
  }

  /** Whether every share between makes this choice too; to be asked before it is bought. */
  look(choice: Choice): void {
    if (!this.isSame) return;
    const { option, equal } = choice;
    const fall = this.#upper.lowerUrgency(option) === undefined ? undefined : this.#drift.fallOf(option);
    if (!fall) return this.#part(0);
    this.#fall = fall;
    for (const rival of this.#upper.rivalsUpTo(this.#lower.upperUrgency(option))) {
      // Equals whose prices stand still stay equal, and their tie is settled the same.
      if (rival === option || (equal.includes(rival) && this.#standsStill(option) && this.#standsStill(rival))) continue;
      this.#hold(option, rival);
      if (!this.isSame) return;
    }
  }

  follow(option: number): void {
    if (!this.isSame) return;
    this.#upper.follow(option);
    this.#drift.pay(option, this.#fall);
  }

  /** After the last purchase of the lower count: what the upper one could still buy is a change. */
  finish(): void {
    if (!this.isSame) return;
    for (const option of this.#upper.rivalsUpTo(Number.POSITIVE_INFINITY)) {
      this.#expectAffordable(option);
      this.#part(this.#ahead);
    }
  }

  #part(step: number): void {
    this.isSame = false;
    this.#step = step;
  }

  /** Whether the option to be bought is more urgent than its rival all the way. */
  #hold(option: number, rival: number): void {
    const [fall, rivalFall] = [this.#fall, this.#drift.fallOf(rival)];
    if (!rivalFall) return this.#part(0);
    const way = this.#ahead * Number(unitOfCurrency);
    const highest = this.#lower.upperUrgency(option);
    const lowest = this.#lower.lowerUrgency(rival);
    const end = this.#upper.lowerUrgency(rival)! - this.#upper.upperUrgency(option);
    /** How fast the lead shrinks at most, seen from the upper count back. */
    const backward = fall.most / this.#worthOf(option) - rivalFall.least / this.#worthOf(rival);
    if (lowest === undefined) {
      // Its supporters can pay for it only from some share on; then the lead is what the way back from the upper count leaves of it.
      if (end - Math.max(0, backward) * way > slack * (highest + end)) return;
      if (end <= 0) this.#expectAffordable(rival);
      return this.#part(end > 0 ? this.#ahead >> 1 : this.#ahead);
    }
    const start = lowest - highest;
    const least = slack * lowest;
    if (start <= least) return this.#part(0);
    if (end < start) this.#change = Math.min(this.#change, start / (start - end));
    if (end <= least) return this.#part(this.#ahead);
    const forward = rivalFall.most / this.#worthOf(rival) - fall.least / this.#worthOf(option);
    if (forward <= 0 || backward <= 0) return;
    const meeting = Math.min(way, Math.max(0, (start - end + backward * way) / (forward + backward)));
    if (start - forward * meeting <= least || end - backward * (way - meeting) <= least) this.#part(this.#ahead >> 1);
  }

  #worthOf(option: number): number {
    return this.#satisfaction === 'cost' ? this.#profile.costs[option]! : 1;
  }

  /** All who have anything left pay in full in both counts, and they are the same. */
  #standsStill(option: number): boolean {
    const [start, end] = [this.#lower.payersOf(option), this.#upper.payersOf(option)];
    return start !== undefined && end !== undefined && start.poor.length === 0 && end.poor.length === 0 && start.weight === end.weight;
  }

  /** Notes where, by what supporters have together at both ends, they can pay for an option. */
  #expectAffordable(option: number): void {
    const [start, end] = [this.#lower.togetherOf(option), this.#upper.togetherOf(option)];
    if (end > start) this.#change = Math.min(this.#change, Math.max(0, this.#profile.costs[option]! - start) / (end - start));
  }
}
