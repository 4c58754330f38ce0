import type { IsBlocked, Support } from '../support.ts';
import type { TieBreak } from '../../ties.ts';
import { buyByEqualShares, type Purchases, type Satisfaction, type Terms } from './purchases.ts';

export interface EqualSharesTerms {
  readonly satisfaction: Satisfaction;
  readonly ties: TieBreak;
  /** Cents. */
  readonly budget: number;
  /** Nothing is, when left out. */
  readonly isBlocked?: IsBlocked;
}

/** One unit of currency, by which `add1` raises each voter's share. */
export const unitOfCurrency = 100n;

export const totalCost = ({ costs }: Support, options: readonly number[]): number => options.reduce((sum, option) => sum + costs[option]!, 0);

/** Each voter gets an equal part of the budget, and `raise` units of currency that are not really there. Of no voters: as if there were one. */
export function withRaise({ voters }: Support, { budget, ...terms }: EqualSharesTerms, raise: number): Terms {
  const denominator = BigInt(Math.max(voters, 1));
  return { ...terms, share: { numerator: BigInt(budget) + BigInt(raise) * unitOfCurrency * denominator, denominator } };
}

/** The method of equal shares by itself; it often leaves money. */
export const withoutCompletion = (profile: Support, terms: EqualSharesTerms): Purchases => buyByEqualShares(profile, withRaise(profile, terms, 0));

/** No option that anyone supports and that is not blocked still fits. */
export function isExhaustive({ costs, votes, ...profile }: Support, { budget, isBlocked }: EqualSharesTerms, bought: readonly number[]): boolean {
  const rest = budget - totalCost({ costs, votes, ...profile }, bought);
  return costs.every((cost, option) => votes[option] === 0 || cost > rest || bought.includes(option) || isBlocked?.(option, bought));
}

/** A look at an option when the rest was spent, and what the rest was. */
export interface Look {
  readonly option: number;
  readonly rest: number;
  readonly decision: 'chosen' | 'does-not-fit' | 'blocked';
}

/** Completion `utilitarian`: what is left is spent on the options with most votes that still fit. In the order in which they were looked at. */
export function spendRest(profile: Support, { budget, ties, isBlocked }: EqualSharesTerms, { bought }: Purchases): Look[] {
  const { costs, votes } = profile;
  const byVotes = costs.flatMap((_, option) => (votes[option]! > 0 && !bought.includes(option) ? [option] : []));
  byVotes.sort((a, b) => votes[b]! - votes[a]! || (ties.comesFirst(a, b) ? -1 : 1));
  const chosen = [...bought];
  let rest = budget - totalCost(profile, bought);
  return byVotes.map((option): Look => {
    if (isBlocked?.(option, chosen)) return { option, rest, decision: 'blocked' };
    if (costs[option]! > rest) return { option, rest, decision: 'does-not-fit' };
    chosen.push(option);
    rest -= costs[option]!;
    return { option, rest: rest + costs[option]!, decision: 'chosen' };
  });
}
