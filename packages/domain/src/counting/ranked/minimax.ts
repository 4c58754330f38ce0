import { countingRule, type CountingRule } from '../rule.ts';
import { Duels } from './duels.ts';
import { fillPlaces } from './places.ts';

/**
 * The option wins whose clearest defeat is the least clear (Simpson 1969, Kramer 1977; also Simpson-Kramer). An option that nothing beats has no defeat.
 * How clear a defeat is: {@link Duels.clarity}.
 */
export const minimax: CountingRule = countingRule({
  name: 'minimax',
  source: 'https://doi.org/10.2307/1880533',
  reads: ['rank'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'majority', 'condorcet'],
  decide(election) {
    const { ids } = election.profile;
    const duels = new Duels(election.profile);
    const defeats = ids.map((_, option) => Math.max(...ids.map((_, other) => duels.clarity(other, option))));
    return { steps: fillPlaces(election, (a, b) => defeats[a]! < defeats[b]!, (option) => duels.lossOf(option)), record: { duels: duels.all } };
  },
});
