import { countingRule, type CountingRule } from '../rule.ts';
import { highest } from './highest.ts';

/** The option that most voters choose, or put first, wins (plurality, "de meeste stemmen gelden"). Of ranked ballots only the first choice counts. */
export const plurality: CountingRule = countingRule({
  name: 'plurality',
  source: 'https://doi.org/10.1017/CBO9781107446984.003',
  reads: ['choose-one', 'rank'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'participation', 'majority'],
  decide: (election) => ({ steps: highest(election, election.profile.votes) }),
});
