import type { Profile } from '../profile.ts';
import { countingRule, type CountingRule, type Decided } from '../rule.ts';
import { strongestFirst, unsupportedSteps } from './highest.ts';

/**
 * STAR voting (score, then automatic runoff; Equal Vote Coalition): of the two options with most points, the one wins that more voters graded higher.
 * Equal points for a place in the runoff are told apart by the vote's criteria; an equal runoff goes to the one with more points, then to those criteria.
 */
export const star: CountingRule = countingRule({
  name: 'star',
  source: 'https://www.starvoting.org/star',
  reads: ['score'],
  chooses: 'one',
  laws: ['anonymity', 'neutrality', 'monotonicity', 'condorcet-loser'],
  decide(election) {
    const { profile, ties } = election;
    const { ids, votes } = profile;
    const options = ids.map((_, option) => option).sort((a, b) => votes[b]! - votes[a]! || (ids[a]! < ids[b]! ? -1 : 1));
    const supported = options.filter((option) => votes[option]! > 0);
    const [first, second] = strongestFirst(election, votes, 2);
    const unsupported = unsupportedSteps(election, votes);
    if (first === undefined) return { steps: unsupported };
    if (second === undefined) return { steps: [{ option: first, decision: 'chosen' as const, round: 1 }, ...unsupported] };

    const preferring = (a: number, b: number) => profile.groups.reduce((sum, group) => sum + (gradeOf(group, a) > gradeOf(group, b) ? group.voters : 0), 0);
    const [forFirst, forSecond] = [preferring(first, second), preferring(second, first)];
    const isWonByFirst = forFirst > forSecond || (forFirst === forSecond && (votes[first] !== votes[second] || ties.firstOf([first, second]) === first));
    const [winner, loser] = isWonByFirst ? [first, second] : [second, first];
    const others = supported.filter((option) => option !== winner && option !== loser);
    const steps: Decided['steps'] = [
      { option: winner, decision: 'chosen', round: 2 },
      { option: loser, decision: forFirst === forSecond ? 'lost-tie' : 'beaten', against: ids[winner]!, round: 2 },
      ...others.map((option) => ({ option, decision: votes[option] === votes[second] ? ('lost-tie' as const) : ('not-enough-votes' as const), round: 1 })),
      ...unsupported,
    ];
    const named = (tally: readonly [number, number][]) => Object.fromEntries(tally.map(([option, number]) => [ids[option]!, number]));
    return {
      steps,
      record: {
        rounds: [
          { votes: named(options.map((option) => [option, votes[option]!])), exhausted: 0, elected: [], eliminated: [...others, ...unsupported.map(({ option }) => option)].map((option) => ids[option]!).sort() },
          { votes: named([[first, forFirst], [second, forSecond]]), exhausted: profile.voters - forFirst - forSecond, elected: [ids[winner]!], eliminated: [ids[loser]!] },
        ],
        unit: 1,
      },
    };
  },
});

function gradeOf({ options, points }: Profile['groups'][number], option: number): number {
  const place = options.indexOf(option);
  return place < 0 ? 0 : points![place]!;
}
