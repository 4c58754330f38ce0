import { countingRule, type CountingRule } from '../rule.ts';
import { highest } from './highest.ts';

/** The option with most points wins, each voter grading as many as they like from 0 up (score or range voting; Smith 2000). What is not graded gets 0. */
export const score: CountingRule = countingRule({
  name: 'score',
  source: 'https://rangevoting.org/RangeVoting.html',
  reads: ['score'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'participation'],
  decide: (election) => ({ steps: highest(election, election.profile.votes) }),
});
