import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPabulib, type Ballot } from '@wijkaanpak/domain';
import { withoutCompletion } from '../../../../../packages/domain/src/counting/budget/equal-shares/completions.ts';
import type { Payment } from '../../../../../packages/domain/src/counting/budget/equal-shares/payments.ts';
import { makeSupport } from '../../../../../packages/domain/src/counting/budget/support.ts';
import { TieBreak } from '../../../../../packages/domain/src/counting/ties.ts';
import { readBudgetFile } from '../../../../support/votes.ts';

/** A voter's money in 1/`unit` cent, and what each option weighs to them. */
interface Purse {
  left: bigint;
  readonly weights: ReadonlyMap<string, bigint>;
}

/** Lets every voter pay what the record says, in a unit in which all amounts are whole; each payment must make up the cost and fit in the purses. */
function replay(ballots: readonly Ballot[], budget: number, record: readonly (Payment & { readonly id: string; readonly cost: number })[]): bigint {
  let unit = BigInt(ballots.length);
  const purses = ballots.map(({ choices, points }): Purse => ({ left: BigInt(budget), weights: new Map(choices.map((id, index) => [id, BigInt(points ? points[index]! : 1)])) }));
  for (const { id, cost, price, each, payers, weight, poor, poorTogether } of record) {
    const [over, under] = price.split('/').map(BigInt) as [bigint, bigint];
    const growth = under / greatestCommonDivisor(unit, under);
    unit *= growth;
    for (const purse of purses) purse.left *= growth;
    const full = (over * unit) / under;
    const found = { payers: 0, weight: 0n, poor: 0, paidByPoor: 0n };
    for (const purse of purses) {
      const worth = purse.weights.get(id) ?? 0n;
      if (worth === 0n || purse.left === 0n) continue;
      if (purse.left < full * worth) {
        found.poor += 1;
        found.paidByPoor += purse.left;
        purse.left = 0n;
      } else {
        found.payers += 1;
        found.weight += worth;
        purse.left -= full * worth;
      }
    }
    assert.equal(found.weight * full + found.paidByPoor, BigInt(cost) * unit, `${id} is paid exactly`);
    assert.deepEqual({ ...found, paidByPoor: found.paidByPoor / unit, each: full / unit }, { payers, weight: BigInt(weight), poor, paidByPoor: BigInt(poorTogether), each: BigInt(each) }, id);
  }
  return purses.reduce((sum, { left }) => sum + left, 0n) / unit;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

describe('the record of who paid what', () => {
  for (const name of ['Netherlands_Amsterdam_604', 'Netherlands_Assen_2024', 'Poland_Katowice_2023', 'France_Toulouse_2022']) {
    it(`of ${name} can be replayed voter by voter: each cost is paid exactly and nobody pays more than they have`, () => {
      const file = readPabulib(readBudgetFile(name));
      assert.ok(file.ok);
      const { vote: { options, rules }, ballots } = file.value;
      for (const satisfaction of rules.ballot === 'points' ? (['points'] as const) : (['cardinality', 'cost'] as const)) {
        const support = makeSupport({ options }, ballots);
        const { bought, payments } = withoutCompletion(support, { satisfaction, ties: new TieBreak(support, rules.ties, undefined), budget: rules.budget! });
        const record = payments.map((payment) => ({ ...payment, id: options[payment.option]!.id, cost: options[payment.option]!.cost! }));
        assert.deepEqual(payments.map(({ option }) => option), bought);
        const spent = record.reduce((sum, { cost }) => sum + cost, 0);
        assert.equal(replay(ballots, rules.budget!, record), BigInt(rules.budget! - spent), 'what is left is the rest of the budget');
      }
    });
  }
});
