import assert from 'node:assert/strict';
import { withRaise, type EqualSharesTerms } from '../../packages/domain/src/counting/budget/equal-shares/completions.ts';
import type { Outlook } from '../../packages/domain/src/counting/budget/equal-shares/lockstep.ts';
import { buyByEqualShares } from '../../packages/domain/src/counting/budget/equal-shares/purchases.ts';
import { countAhead } from '../../packages/domain/src/counting/budget/equal-shares/raises.ts';
import type { Support } from '../../packages/domain/src/counting/budget/support.ts';

interface Distance {
  readonly raise: number;
  readonly ahead: number;
}

/** Counts with a raise, and beside it with one so much larger, and tells what the two say of those between. */
export function lookAhead(profile: Support, terms: EqualSharesTerms, { raise, ahead }: Distance): { isSame: boolean; bought: readonly number[]; outlook: Outlook } {
  const { bought, reach, step, change } = countAhead(profile, terms, { raise, ahead });
  return { isSame: reach > 0, bought, outlook: { step, change } };
}

/** Looks ahead from a raise, and counts with every raise on the way when that is said to change nothing. Returns whether it was. */
export function holdsBetween(profile: Support, terms: EqualSharesTerms, { raise, ahead }: Distance): boolean {
  const { isSame, bought } = lookAhead(profile, terms, { raise, ahead });
  if (!isSame) return false;
  for (let more = 1; more <= ahead; more += 1) assert.deepEqual(buyByEqualShares(profile, withRaise(profile, terms, raise + more)).bought, bought, `${raise} + ${more}`);
  return true;
}
