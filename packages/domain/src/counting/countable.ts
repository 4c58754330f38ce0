import { issue, type Issue } from '../issues.ts';
import type { CountedVote, CountingRule } from './rule.ts';

/** What a rule says of itself that a vote must meet. */
type Demands = Pick<CountingRule, 'reads' | 'chooses'>;

/** What keeps a rule from counting a vote with these rules; empty when it can. */
export function unmetDemands({ reads, chooses }: Demands, { counting, ballot, seats = 1, budget }: CountedVote['rules']): Issue[] {
  const unmet: Issue[] = [];
  if (ballot && reads.length > 0 && !reads.includes(ballot)) unmet.push(issue('vote.rules.ballot-not-counted', 'rules.ballot', { counting, ballot, countable: reads.join(', ') }));
  if (seats > 1 && chooses !== 'seats') unmet.push(issue('vote.rules.no-seats', 'rules.seats', { counting }));
  if (budget === null && chooses === 'within-budget') unmet.push(issue('vote.rules.no-budget', 'rules.budget', { counting }));
  return unmet;
}
