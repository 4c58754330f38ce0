import type { CountRecord } from '../outcome.ts';
import { countingRule, type CountingRule } from '../rule.ts';
import { Duels } from './duels.ts';
import { fillPlaces } from './places.ts';
import { strongestPaths, type StrongestPath } from './strongest-paths.ts';

/**
 * An option is stronger than another when its best path there, along duels that were won, is stronger than the best path back; the option wins than which
 * none is stronger (Schulze 2011, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method"), by
 * winning votes. Options than which none is stronger are told apart by the vote's criteria.
 */
export const schulze: CountingRule = countingRule({
  name: 'schulze',
  source: 'https://doi.org/10.1007/s00355-010-0475-4',
  reads: ['rank'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'majority', 'condorcet', 'condorcet-loser'],
  decide(election) {
    const { ids } = election.profile;
    const duels = new Duels(election.profile);
    const paths = strongestPaths(duels, ids.length);
    return {
      steps: fillPlaces(election, (a, b) => paths[a]![b]!.strength > paths[b]![a]!.strength, (option) => duels.lossOf(option)),
      record: { duels: duels.all, paths: recordOf(paths, ids, duels) },
    };
  },
});

const recordOf = (paths: readonly (readonly StrongestPath[])[], ids: readonly string[], duels: Duels): CountRecord['paths'] =>
  paths.flat().filter(({ strength }) => strength > 0).map(({ route, weakest: [a, b] }) => ({ options: route.map((option) => ids[option]!), votes: [duels.votes(a, b), duels.votes(b, a)] }));
