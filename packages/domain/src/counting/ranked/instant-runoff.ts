import { countingRule, type CountingRule } from '../rule.ts';
import { runOff } from './runoff.ts';

/**
 * Rounds: each ballot counts for the first option on it that is still in; the option with fewest leaves, until one has more than half of the ballots that
 * still name an option (Maine Revised Statutes 21-A § 723-A). Of options that are equally last one leaves: the one that the vote's criteria put last; the
 * criterion `votes` compares first choices. A tie of the last two is settled likewise.
 */
export const instantRunoff: CountingRule = countingRule({
  name: 'instant-runoff',
  source: 'https://legislature.maine.gov/statutes/21-A/title21-Asec723-A.html',
  reads: ['rank'],
  chooses: 'one',
  laws: ['anonymity', 'neutrality', 'majority', 'condorcet-loser'],
  decide: (election) =>
    runOff(election, ({ continuing, first }, { ties }) => {
      const fewest = Math.min(...continuing.map((option) => first[option]!));
      const tied = continuing.filter((option) => first[option] === fewest);
      return { options: continuing.length === 2 ? tied : [ties.inOrder(tied).at(-1)!] };
    }),
});
