import type { IsBlocked, Support } from '../support.ts';
import type { TieBreak } from '../../ties.ts';
import { Buying } from './buying.ts';
import { paymentOf, type Payment } from './payments.ts';

/** What an option is worth to a supporter: the same for each option, its cost, or the points given to it. */
export type Satisfaction = 'cardinality' | 'cost' | 'points';

export interface Terms {
  readonly satisfaction: Satisfaction;
  readonly ties: TieBreak;
  /** What each voter starts with, as a fraction of cents. */
  readonly share: { readonly numerator: bigint; readonly denominator: bigint };
  /** Nothing is, when left out. */
  readonly isBlocked?: IsBlocked;
}

export interface Purchases {
  /** Positions of the bought options, in the order of buying. */
  readonly bought: readonly number[];
  /** Who paid what, in the same order. */
  readonly payments: readonly Payment[];
  /** For the other options with supporters: what these had left together, in whole cents rounded down; at most what a number holds exactly. */
  readonly left: ReadonlyMap<number, number>;
  /** Options that were passed over since they were blocked. */
  readonly blocked: readonly number[];
  /** Options that were equally urgent when one of them was bought, the bought one first. */
  readonly ties: readonly (readonly number[])[];
}

/**
 * The method of equal shares (Peters and Skowron 2020, "Proportionality and the limits of welfarism"; Peters, Pierczyński and Skowron 2021,
 * "Proportional participatory budgeting with additive utilities"): each voter gets an equal share; again and again the option is bought that
 * costs its supporters least for what it is worth to them, each paying the same or all they have left, until nothing can be bought.
 */
export function buyByEqualShares(profile: Support, terms: Terms): Purchases {
  const { costs, votes, supporters } = profile;
  const buying = new Buying(profile, terms);
  for (let next = buying.next(); next; next = buying.next()) buying.buy(next);
  const { bought, receipts, shares, blocked, ties } = buying;
  const others = costs.flatMap((_, option) => (votes[option]! > 0 && !bought.includes(option) ? [option] : []));
  const left = new Map(others.map((option) => [option, Math.min(Number(shares.totalLeft(supporters[option]!) / shares.unit), Number.MAX_SAFE_INTEGER)]));
  return { bought, payments: receipts.map((receipt) => paymentOf(profile, receipt)), left, blocked, ties };
}
