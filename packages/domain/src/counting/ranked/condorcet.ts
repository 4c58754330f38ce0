import { countingRule, type CountingRule } from '../rule.ts';
import { Duels } from './duels.ts';
import { namedOptions, unnamedSteps } from './places.ts';

/**
 * The option wins that beats each other one: more voters put it above that option than below (Condorcet 1785). There may be none, and then nothing is
 * chosen. Two options can never both win, so there are no ties to settle.
 */
export const condorcet: CountingRule = countingRule({
  name: 'condorcet',
  source: 'https://gallica.bnf.fr/ark:/12148/bpt6k417181',
  reads: ['rank'],
  chooses: 'one',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'majority', 'condorcet', 'condorcet-loser'],
  decide(election) {
    const { profile } = election;
    const duels = new Duels(profile);
    const options = namedOptions(profile);
    const winner = options.find((option) => options.every((other) => other === option || duels.isWon(option, other)));
    const steps = options.map((option) => ({ option, ...(winner === undefined ? { decision: 'no-undefeated' as const } : option === winner ? { decision: 'chosen' as const } : duels.lossOf(option)) }));
    return { steps: [...steps.filter(({ option }) => option === winner), ...steps.filter(({ option }) => option !== winner), ...unnamedSteps(profile)], record: { duels: duels.all } };
  },
});
