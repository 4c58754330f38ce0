import assert from 'node:assert/strict';
import { withoutCompletion } from '../../packages/domain/src/counting/budget/equal-shares/completions.ts';
import { buyByVoter, Fraction, nothing } from './shares-by-voter.ts';
import { asElection, asProfile, asTerms, type SmallVote } from './small-votes.ts';

/** Holds a count against the same count voter by voter: what was bought, in which order, who paid what, what is left, and which ties there were. */
export function agreesVoterByVoter(vote: SmallVote): void {
  const profile = asProfile(vote);
  const found = withoutCompletion(profile, asTerms(vote));
  const election = asElection(vote);
  const { bought, purses } = buyByVoter(election);
  assert.deepEqual(found.bought, bought.map(({ option }) => option));
  found.payments.forEach(({ option, price, each, payers, weight, poor, poorTogether }, index) => {
    const { price: exact, paid } = bought[index]!;
    assert.equal(price, exact.toString());
    assert.equal(BigInt(each), exact.floor());
    const supporters = election.voters.flatMap((weights, voter) => (weights[option]! > 0n ? [{ weight: weights[option]!, paid: paid[voter]! }] : []));
    const full = supporters.filter((one) => !one.paid.isLess(exact.times(one.weight)));
    const gaveAll = supporters.filter((one) => one.paid.isLess(exact.times(one.weight)) && nothing.isLess(one.paid));
    assert.deepEqual([payers, BigInt(weight), poor], [full.length, full.reduce((sum, one) => sum + one.weight, 0n), gaveAll.length]);
    const together = gaveAll.reduce((sum, one) => sum.plus(one.paid), nothing);
    assert.equal(BigInt(poorTogether), together.floor());
    // The record by itself: what all paid is the cost.
    const [over, under] = price.split('/').map(BigInt);
    assert.equal(new Fraction(over!, under!).times(BigInt(weight)).plus(together).toString(), `${vote.costs[option]}/1`);
  });
  for (const [option, cents] of found.left) {
    const together = election.voters.reduce((sum, weights, voter) => (weights[option]! > 0n ? sum.plus(purses[voter]!) : sum), nothing);
    assert.equal(BigInt(cents), together.floor());
  }
  const ties = bought.filter(({ option, equal }) => equal.length > 1 && vote.costs[option]! > 0).map(({ option, equal }) => [option, ...equal.filter((other) => other !== option)]);
  assert.deepEqual(found.ties.filter(([option]) => vote.costs[option!]! > 0), ties);
  for (const purse of purses) assert.ok(!purse.isLess(nothing));
}
