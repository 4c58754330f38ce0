import { countingRule, type CountingRule } from '../rule.ts';
import { highest } from './highest.ts';

/** The option with most points wins, each voter dividing a fixed number of points (cumulative voting; Cole 1949, "Legal and mathematical aspects of cumulative voting"). */
export const cumulative: CountingRule = countingRule({
  name: 'cumulative',
  source: 'https://pabulib.org/format',
  reads: ['points'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'participation'],
  decide: (election) => ({ steps: highest(election, election.profile.votes) }),
});
