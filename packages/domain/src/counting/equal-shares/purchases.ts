import type { Profile } from '../profile.ts';
import type { TieBreak } from '../ties.ts';
import { Estimates, quotient } from './estimates.ts';
import { Shares, type Price } from './shares.ts';

/** What an option is worth to a supporter: the same for each option, its cost, or the points given to it. */
export type Satisfaction = 'cardinality' | 'cost' | 'points';

export interface Purchases {
  /** Positions of the bought options, in the order of buying. */
  readonly bought: readonly number[];
  /** For the other options with supporters: what these had left together, in whole cents rounded down. */
  readonly left: ReadonlyMap<number, number>;
  /** Options that were equally urgent when one of them was bought, the bought one first. */
  readonly ties: readonly (readonly number[])[];
}

interface Terms {
  readonly satisfaction: Satisfaction;
  readonly ties: TieBreak;
  /** What each voter starts with, as a fraction of cents. */
  readonly share: { readonly numerator: bigint; readonly denominator: bigint };
}

/**
 * The method of equal shares (Peters and Skowron 2020, "Proportionality and the limits of welfarism"; Peters, Pierczyński and Skowron 2021,
 * "Proportional participatory budgeting with additive utilities"): each voter gets an equal share; again and again the option is bought that
 * costs its supporters least for what it is worth to them, each paying the same or all they have left, until nothing can be bought.
 */
export function buyByEqualShares(profile: Profile, { satisfaction, ties: tieBreak, share }: Terms): Purchases {
  const { costs, votes } = profile;
  const shares = new Shares(profile, share.numerator, share.denominator);
  const worth = costs.map((cost) => (satisfaction === 'cost' ? cost : 1));
  const estimates = new Estimates(profile, quotient(share.numerator, share.denominator), worth);
  const bought = costs.flatMap((cost, option) => (cost === 0 && votes[option]! > 0 ? [option] : []));
  const open = new Set(costs.flatMap((cost, option) => (cost > 0 && votes[option]! > 0 ? [option] : [])));
  const ties: number[][] = [];
  const estimatedIn = new Map<number, number>();

  /** Brings an estimate up to date; an option that cannot be paid for is closed for good, since voters only spend. */
  const isStillOpen = (option: number): boolean => {
    if (estimatedIn.get(option) === bought.length) return true;
    const affordability = estimates.affordability(option);
    const isAffordable = affordability === 'yes' || (affordability === 'unsure' && shares.totalLeft(profile.supporters[option]!) >= BigInt(costs[option]!) * shares.unit);
    if (!isAffordable) return !open.delete(option);
    estimates.refresh(option);
    estimatedIn.set(option, bought.length);
    return true;
  };

  for (;;) {
    const first = mostUrgent(open, estimates, isStillOpen);
    if (first === undefined) break;
    const limit = estimates.limit(estimates.urgencyOf(first));
    const candidates = [...open].filter((option) => estimates.urgencyOf(option) <= limit && isStillOpen(option) && estimates.urgencyOf(option) <= limit);
    const priced = candidates.flatMap((option) => {
      const { poor, doubtful, weightOfOthers } = estimates.sortSupporters(option, shares);
      const price = shares.priceOf(option, poor, doubtful, weightOfOthers);
      if (!price) open.delete(option);
      return price ? [{ option, price }] : [];
    });
    const cheapest = priced.filter((one) => priced.every((other) => compareUrgency(one, other, satisfaction, costs) <= 0));
    const chosen = cheapest.reduce<(typeof priced)[number] | undefined>((best, one) => (best && tieBreak.comesFirst(best.option, one.option) ? best : one), undefined);
    if (!chosen) continue;
    if (cheapest.length > 1) ties.push([chosen.option, ...cheapest.map(({ option }) => option).filter((option) => option !== chosen.option)]);
    const price = shares.buy(chosen.option, chosen.price);
    estimates.pay(chosen.option, quotient(price, shares.unit), shares);
    open.delete(chosen.option);
    bought.push(chosen.option);
  }
  const others = costs.flatMap((_, option) => (votes[option]! > 0 && !bought.includes(option) ? [option] : []));
  const left = new Map(others.map((option) => [option, Number(shares.totalLeft(profile.supporters[option]!) / shares.unit)]));
  return { bought, left, ties };
}

/** The open option of lowest urgency value; only estimates that could still be the lowest are brought up to date. */
function mostUrgent(open: ReadonlySet<number>, estimates: Estimates, isStillOpen: (option: number) => boolean): number | undefined {
  for (;;) {
    let best: number | undefined;
    for (const option of open) if (best === undefined || estimates.urgencyOf(option) < estimates.urgencyOf(best)) best = option;
    if (best === undefined) return undefined;
    const before = estimates.urgencyOf(best);
    if (isStillOpen(best) && estimates.urgencyOf(best) === before) return best;
  }
}

/** Exactly: negative when `a` costs its supporters less for what it is worth. */
function compareUrgency(a: { option: number; price: Price }, b: { option: number; price: Price }, satisfaction: Satisfaction, costs: readonly number[]): number {
  const worth = (option: number) => (satisfaction === 'cost' ? BigInt(costs[option]!) : 1n);
  const difference = a.price.numerator * BigInt(b.price.denominator) * worth(b.option) - b.price.numerator * BigInt(a.price.denominator) * worth(a.option);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
