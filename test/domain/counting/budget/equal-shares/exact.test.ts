import { describe, it } from 'node:test';
import { agreesVoterByVoter } from '../../../../support/agrees-by-voter.ts';
import { drainedVotes, numbered, smallVotes, type SmallVote } from '../../../../support/small-votes.ts';

/** Votes by their number, found by trying: small mistakes count these wrong. Thousands of others are counted in `exact.long.test.ts`. */
const votes: Readonly<Record<string, SmallVote[]>> = {
  'on ordinary amounts': [4, 8, 48].map((number) => numbered(smallVotes('plain'), number)),
  'on costs that differ by a part in a million million': [114, 137, 139, 149].map((number) => numbered(smallVotes('close'), number)),
  'on cents that are left of a large share': [26, 43, 94, 103].map((number) => numbered(drainedVotes, number)),
  'on amounts from one cent to the most that a number holds': [98].map((number) => numbered(smallVotes('extreme'), number)),
};

describe('equal shares agree with a count voter by voter, to the last fraction of a cent', () => {
  for (const [what, some] of Object.entries(votes)) it(what, () => some.forEach(agreesVoterByVoter));
});
