import { creditsFor } from '../../vote/points.ts';
import { countingRule, type CountingRule } from '../rule.ts';
import { highest } from './highest.ts';

/**
 * The option with most votes wins, where `n` votes for one option cost n² of a voter's credits (Lalley and Weyl 2018, "Quadratic voting").
 * A ballot's points are its votes; `maxPoints` its credits. Throws on a ballot that spends more: counting does not repair.
 */
export const quadratic: CountingRule = countingRule({
  name: 'quadratic',
  source: 'https://doi.org/10.1257/pandp.20181002',
  reads: ['points'],
  chooses: 'seats',
  laws: ['anonymity', 'neutrality', 'monotonicity'],
  decide(election) {
    const { vote, profile } = election;
    const credits = vote.rules.maxPoints ?? Infinity;
    const overspent = profile.groups.find(({ points }) => points && creditsFor(points) > credits);
    if (overspent) throw new RangeError(`quadratic: a ballot spends ${creditsFor(overspent.points!)} credits of ${credits}`);
    return { steps: highest(election, profile.votes) };
  },
});
