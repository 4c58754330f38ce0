import { countingRule, type CountingRule } from '../rule.ts';
import { byMajority, judgeEach, opinionsOn } from './yes-no.ts';

/**
 * The double majority of a wijktafel: an option goes ahead when each side, residents and partners, has a majority for it by itself. The sides are the
 * groups that the quorum names and those on the ballots; a side that stays away has no majority.
 */
export const doubleMajority: CountingRule = countingRule({
  name: 'double-majority',
  source: 'https://en.wikipedia.org/wiki/Double_majority',
  reads: ['yes-no'],
  chooses: 'each',
  laws: ['anonymity', 'neutrality', 'monotonicity'],
  decide(election) {
    const { vote, profile } = election;
    const sides = [...new Set([...Object.keys(vote.rules.quorum?.groups ?? {}), ...profile.groups.map(({ group }) => group ?? '')])].sort();
    return judgeEach(election, (option, opinions) => {
      if (sides.length < 2) return byMajority(opinions);
      const opposed = sides.find((side) => byMajority(opinionsOn(election, option, side)).decision !== 'chosen');
      return opposed === undefined ? { decision: 'chosen' } : { decision: 'no-majority-in-group', group: opposed };
    });
  },
});
