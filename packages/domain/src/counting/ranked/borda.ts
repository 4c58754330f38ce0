import { countingRule, type CountingRule } from '../rule.ts';
import { Duels } from './duels.ts';
import { fillPlaces } from './places.ts';

/**
 * Most points over all ballots wins (Borda 1781). A ballot gives an option two points for each option that it puts below, and one for each that it leaves
 * level with it. On a ballot that names all m options that is twice the usual m-1, m-2, … 0; options left out share what remains of these points equally
 * (symmetric Borda; Emerson 2013, "The original Borda count and partial voting", compares the ways). Doubled, every share is a whole number.
 */
export const borda: CountingRule = countingRule({
  name: 'borda',
  source: 'https://doi.org/10.1007/s00355-011-0603-9',
  reads: ['rank'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'participation', 'condorcet-loser'],
  decide(election) {
    const { profile } = election;
    const duels = new Duels(profile);
    const cast = profile.voters - profile.blank;
    const points = profile.ids.map((_, option) => profile.ids.reduce((sum, _, other) => sum + (other === option ? 0 : cast + duels.votes(option, other) - duels.votes(other, option)), 0));
    return {
      steps: fillPlaces(election, (a, b) => points[a]! > points[b]!, () => ({ decision: 'not-enough-votes' })),
      tally: { of: points, unit: 'points' },
      record: { duels: duels.all },
    };
  },
});
