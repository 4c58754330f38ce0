import type { EqualSharesName } from '../names.ts';
import { countingRule, type CountingRule, type Decided, type Election } from '../rule.ts';
import { addOne, spendRest, withoutCompletion, type EqualSharesTerms } from './completions.ts';
import type { Purchases } from './purchases.ts';

/** The rules of equal shares, by name: what an option is worth to its supporters, and what happens to money that is left. */
export const equalShares = (name: EqualSharesName): CountingRule => {
  const [method, completion = 'none'] = name.split('+');
  const satisfaction = method!.slice('equal-shares-'.length) as EqualSharesTerms['satisfaction'];
  const spendsRest = completion === 'utilitarian' || completion === 'add1u';
  return countingRule({
    name,
    source: 'https://arxiv.org/abs/2008.13276',
    reads: satisfaction === 'points' ? ['points'] : ['approve', 'choose-one'],
    spends: true,
    laws: spendsRest ? ['anonymity', 'neutrality', 'within-budget', 'exhaustive'] : ['anonymity', 'neutrality', 'within-budget'],
    decide(election) {
      const { profile, vote, ties } = election;
      const terms = { satisfaction, ties, budget: vote.rules.budget! };
      const purchases = completion === 'add1' || completion === 'add1u' ? addOne(profile, terms) : withoutCompletion(profile, terms);
      for (const tied of purchases.ties) ties.report(tied);
      return { steps: stepsOf(election, purchases, spendsRest ? spendRest(profile, terms, purchases) : []) };
    },
  });
};

function stepsOf({ profile: { ids, costs, votes }, vote }: Election, purchases: Purchases, looks: ReturnType<typeof spendRest>): Decided['steps'] {
  let left = vote.rules.budget!;
  const steps: Decided['steps'][number][] = purchases.bought.map((option) => {
    const bought = { option, decision: 'chosen' as const, left };
    left -= costs[option]!;
    return bought;
  });
  const had = (option: number) => purchases.left.get(option)!;
  if (looks.length > 0) {
    steps.push(...looks.map(({ option, rest, isChosen }) => ({ option, decision: isChosen ? ('chosen-from-rest' as const) : ('does-not-fit' as const), left: rest, had: had(option) })));
  } else {
    const others = [...purchases.left.keys()].sort((a, b) => votes[b]! - votes[a]!);
    steps.push(...others.map((option) => ({ option, decision: 'supporters-too-poor' as const, left, had: had(option) })));
  }
  return [...steps, ...ids.flatMap((_, option) => (votes[option] === 0 ? [{ option, decision: 'nobody-voted' as const, left }] : []))];
}
