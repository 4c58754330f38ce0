import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buyInTime } from '../../../../packages/domain/src/counting/budget/sequential-phragmen.ts';
import { phragmenByVoter } from '../../../support/phragmen-by-voter.ts';
import { Fraction, nothing } from '../../../support/shares-by-voter.ts';
import { runs } from '../../../support/runs.ts';
import { asElection, asProfile, asTerms, smallVotes, type SmallVote } from '../../../support/small-votes.ts';

function agreesVoterByVoter(small: SmallVote): void {
  const vote: SmallVote = { ...small, satisfaction: 'cardinality', ballots: small.ballots.map(({ points, times }) => ({ points: points.map((one) => Math.min(one, 1)), times })) };
  const found = buyInTime(asProfile(vote), asTerms(vote));
  const election = asElection(vote);
  const { bought, moments, purses } = phragmenByVoter(election, BigInt(vote.budget));
  assert.deepEqual(found.bought, bought);
  assert.deepEqual(found.earned.map((text) => text.split('/').map(BigInt)).map(([over, under]) => new Fraction(over!, under!).toString()), moments.map(String));
  for (const [option, cents] of found.left) {
    const together = election.voters.reduce((sum, weights, voter) => (weights[option]! > 0n ? sum.plus(purses[voter]!) : sum), nothing).floor();
    assert.equal(cents, Math.min(Number(together), Number.MAX_SAFE_INTEGER));
  }
  // The record by itself: what supporters had earned since their last purchase is the cost.
  const last = election.voters.map(() => nothing);
  found.bought.forEach((option, index) => {
    const [over, under] = found.earned[index]!.split('/').map(BigInt);
    const now = new Fraction(over!, under!);
    let paid = nothing;
    election.voters.forEach((weights, voter) => {
      if (!weights[option]) return;
      paid = paid.plus(now.minus(last[voter]!));
      last[voter] = now;
    });
    assert.equal(paid.toString(), `${vote.costs[option]}/1`);
  });
}

describe('sequential Phragmén', () => {
  it('agrees with a count voter by voter, blocked options and all', () => fc.assert(fc.property(smallVotes('plain'), agreesVoterByVoter), { numRuns: runs(1500) }));
  it('agrees on costs that differ by a part in a million million', () => fc.assert(fc.property(smallVotes('close'), agreesVoterByVoter), { numRuns: runs(700) }));
  it('agrees on amounts from one cent to the most that a number holds', () => fc.assert(fc.property(smallVotes('extreme'), agreesVoterByVoter), { numRuns: runs(700) }));

  it('takes for equal only what is due at the same moment once all has been reckoned that supporters spent', () => {
    // The first is bought at 10. The second is due at 12; so was the third, but one of its two supporters gave 10 for the first: at 17.
    const vote: SmallVote = {
      costs: [20, 12, 24, 1000, 1000, 1000], budget: 100, satisfaction: 'cardinality', ties: ['votes'], kinds: [0, 0, 0, 0, 0, 0], limit: Number.MAX_SAFE_INTEGER,
      ballots: [{ points: [1, 0, 1, 0, 0, 0], times: 1 }, { points: [1, 0, 0, 0, 0, 0], times: 1 }, { points: [0, 0, 1, 0, 0, 0], times: 1 }, { points: [0, 1, 0, 0, 0, 0], times: 1 }],
    };
    const found = buyInTime(asProfile(vote), asTerms(vote));
    assert.deepEqual([found.bought, found.earned, found.ties], [[0, 1, 2], ['20/2', '12/1', '34/2'], []]);
  });

  it('drops a blocked option and goes on, where one that does not fit would stop it', () => {
    const vote: SmallVote = {
      costs: [60, 60, 30, 1000, 1000, 1000], budget: 100, satisfaction: 'cardinality', ties: ['id'], kinds: [1, 1, 0, 0, 0, 0], limit: Number.MAX_SAFE_INTEGER,
      ballots: [{ points: [1, 0, 0, 0, 0, 0], times: 3 }, { points: [0, 1, 0, 0, 0, 0], times: 2 }, { points: [0, 0, 1, 0, 0, 0], times: 1 }],
    };
    const found = buyInTime(asProfile(vote), asTerms(vote));
    assert.deepEqual([found.bought, found.blocked, found.ties], [[0, 2], [1], []]);
    const { isBlocked, ...open } = asTerms(vote);
    assert.ok(isBlocked!(1, [0]));
    assert.deepEqual(buyInTime(asProfile(vote), open).bought, [0]);
  });
});
