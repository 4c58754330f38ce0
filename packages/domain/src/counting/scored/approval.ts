import { countingRule, type CountingRule } from '../rule.ts';
import { highest } from './highest.ts';

/** The option on most ballots wins, each ballot approving as many as it likes (Brams and Fishburn 1978, "Approval voting"). */
export const approval: CountingRule = countingRule({
  name: 'approval',
  source: 'https://doi.org/10.2307/1955105',
  reads: ['approve', 'choose-one'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'participation'],
  decide: (election) => ({ steps: highest(election, election.profile.votes) }),
});
