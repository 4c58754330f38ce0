import type { Profile } from '../profile.ts';
import type { TieBreak } from '../ties.ts';
import { buyByEqualShares, type Purchases, type Satisfaction } from './purchases.ts';

export interface EqualSharesTerms {
  readonly satisfaction: Satisfaction;
  readonly ties: TieBreak;
  /** Cents. */
  readonly budget: number;
}

/** One unit of currency, by which `add1` raises each voter's share. */
const unitOfCurrency = 100n;

export const totalCost = ({ costs }: Profile, options: readonly number[]): number => options.reduce((sum, option) => sum + costs[option]!, 0);

/** Each voter gets an equal part of the budget and `raise` units of currency that are not really there. */
function buyWithRaise(profile: Profile, { satisfaction, ties, budget }: EqualSharesTerms, raise: bigint): Purchases {
  const voters = BigInt(profile.voters);
  if (voters === 0n) return { bought: [], left: new Map(), ties: [] };
  return buyByEqualShares(profile, { satisfaction, ties, share: { numerator: BigInt(budget) + raise * unitOfCurrency * voters, denominator: voters } });
}

/** The method of equal shares by itself; it often leaves money. */
export const withoutCompletion = (profile: Profile, terms: EqualSharesTerms): Purchases => buyWithRaise(profile, terms, 0n);

/**
 * Completion `add1` (https://equalshares.net/implementation/completion): raises every share by one unit of currency and starts afresh, until
 * nothing more fits, or the purchases exceed the budget and the ones before stand.
 */
export function addOne(profile: Profile, terms: EqualSharesTerms): Purchases {
  let standing = withoutCompletion(profile, terms);
  for (let raise = 1n; !isExhaustive(profile, terms, standing); raise += 1n) {
    const next = buyWithRaise(profile, terms, raise);
    if (totalCost(profile, next.bought) > terms.budget) break;
    standing = next;
  }
  return standing;
}

/** No option that anyone supports still fits. */
export function isExhaustive(profile: Profile, { budget }: EqualSharesTerms, { bought }: Purchases): boolean {
  const rest = budget - totalCost(profile, bought);
  return profile.costs.every((cost, option) => profile.votes[option] === 0 || cost > rest || bought.includes(option));
}

/** Completion `utilitarian`: what is left is spent on the options with most votes that still fit. In the order in which they were looked at. */
export function spendRest(profile: Profile, { budget, ties }: EqualSharesTerms, { bought }: Purchases): { option: number; rest: number; isChosen: boolean }[] {
  const byVotes = profile.ids.flatMap((_, option) => (profile.votes[option]! > 0 && !bought.includes(option) ? [option] : []));
  byVotes.sort((a, b) => profile.votes[b]! - profile.votes[a]! || (ties.comesFirst(a, b) ? -1 : 1));
  let rest = budget - totalCost(profile, bought);
  return byVotes.map((option) => {
    const look = { option, rest, isChosen: profile.costs[option]! <= rest };
    if (look.isChosen) rest -= profile.costs[option]!;
    return look;
  });
}
