import { countingRule, type CountingRule } from '../rule.ts';
import { runOff } from './runoff.ts';

/**
 * As instant runoff, but options that are equally last leave together, so that no criterion decides who may stay. When all that are left are equal, they tie
 * for the win and the vote's criteria choose one (`instant_runoff` of pref_voting, Holliday and Pacuit).
 */
export const instantRunoffTogether: CountingRule = countingRule({
  name: 'instant-runoff-together',
  source: 'https://pref-voting.readthedocs.io/en/latest/iterative_methods.html',
  reads: ['rank'],
  chooses: 'one',
  laws: ['anonymity', 'neutrality', 'majority'],
  decide: (election) =>
    runOff(election, ({ continuing, first }) => {
      const fewest = Math.min(...continuing.map((option) => first[option]!));
      return { options: continuing.filter((option) => first[option] === fewest) };
    }),
});
