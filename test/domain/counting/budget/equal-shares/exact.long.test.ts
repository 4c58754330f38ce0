import { describe, it } from 'node:test';
import fc from 'fast-check';
import { agreesVoterByVoter } from '../../../../support/agrees-by-voter.ts';
import { drainedVotes, smallVotes } from '../../../../support/small-votes.ts';

describe('equal shares agree with a count voter by voter, to the last fraction of a cent', () => {
  it('on ordinary amounts', () => fc.assert(fc.property(smallVotes('plain'), agreesVoterByVoter), { numRuns: 1500 }));
  it('on costs that differ by a part in a million million', () => fc.assert(fc.property(smallVotes('close'), agreesVoterByVoter), { numRuns: 1500 }));
  it('on cents that are left of a large share', () => fc.assert(fc.property(drainedVotes, agreesVoterByVoter), { numRuns: 1500 }));
  it('on amounts from one cent to the most that a number holds', () => fc.assert(fc.property(smallVotes('extreme'), agreesVoterByVoter), { numRuns: 1500 }));
});
