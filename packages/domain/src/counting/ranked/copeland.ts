import { countingRule, type CountingRule } from '../rule.ts';
import { Duels } from './duels.ts';
import { fillPlaces } from './places.ts';

/**
 * Every option is compared with each other one: two points for a duel that it wins, one for a draw. Most points win (Copeland 1951;
 * Saari and Merlin 1996, "The Copeland method I: relationships and the dictionary"). Equal points are common; the vote's criteria settle them.
 */
export const copeland: CountingRule = countingRule({
  name: 'copeland',
  source: 'https://doi.org/10.1007/BF01212012',
  reads: ['rank'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'majority', 'condorcet', 'condorcet-loser'],
  decide(election) {
    const { ids } = election.profile;
    const duels = new Duels(election.profile);
    const pointsFor = (option: number, other: number) => (other === option ? 0 : duels.isWon(option, other) ? 2 : duels.isWon(other, option) ? 0 : 1);
    const points = ids.map((_, option) => ids.reduce((sum, _, other) => sum + pointsFor(option, other), 0));
    return {
      steps: fillPlaces(election, (a, b) => points[a]! > points[b]!, (option) => duels.lossOf(option)),
      tally: { of: points, unit: 'points' },
      record: { duels: duels.all },
    };
  },
});
