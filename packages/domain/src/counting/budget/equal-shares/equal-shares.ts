import type { EqualSharesName } from '../../names.ts';
import { budgetRule, type CountingRule, type Decided, type Election } from '../../rule.ts';
import { blockedBeside, startWithDecided, type Start } from '../decided.ts';
import type { Support } from '../support.ts';
import { spendRest, totalCost, withoutCompletion, type EqualSharesTerms, type Look } from './completions.ts';
import type { Purchases } from './purchases.ts';
import { addOne } from './raises.ts';

/** The rules of equal shares, by name: what an option is worth to its supporters, and what happens to money that is left. */
export const equalShares = (name: EqualSharesName): CountingRule => {
  const [method, completion = 'none'] = name.split('+');
  const satisfaction = method!.slice('equal-shares-'.length) as EqualSharesTerms['satisfaction'];
  const spendsRest = completion === 'utilitarian' || completion === 'add1u';
  return budgetRule({
    name,
    source: 'https://arxiv.org/abs/2008.13276',
    reads: satisfaction === 'points' ? ['points'] : ['approve', 'choose-one'],
    laws: spendsRest ? ['anonymity', 'neutrality', 'within-budget', 'exhaustive'] : ['anonymity', 'neutrality', 'within-budget'],
    decide(election) {
      const { profile, ties, limits } = election;
      const start = startWithDecided(election);
      const isBlocked = blockedBeside(start.chosen, limits);
      const terms: EqualSharesTerms = { satisfaction, ties, budget: start.left, ...(isBlocked && { isBlocked }) };
      const purchases = completion === 'add1' || completion === 'add1u' ? addOne(profile, terms) : withoutCompletion(profile, terms);
      for (const tied of purchases.ties) ties.report(tied);
      return { steps: stepsOf(election, start, { purchases, looks: spendsRest ? spendRest(profile, terms, purchases) : [] }) };
    },
  });
};

interface Counted {
  readonly purchases: Purchases;
  readonly looks: readonly Look[];
}

function stepsOf({ profile, limits }: Election<Support>, { chosen, left: budget, steps }: Start, { purchases, looks }: Counted): Decided['steps'] {
  const { ids, costs, votes } = profile;
  let left = budget;
  const bought = purchases.bought.map((option, place): Decided['steps'][number] => {
    const { price, payers, together, poor, poorTogether } = purchases.payments[place]!;
    const step = { option, decision: 'chosen' as const, left, paid: { each: price, payers, together, poor, poorTogether } };
    left -= costs[option]!;
    return step;
  });
  const fromRest = looks.flatMap(({ option, decision }) => (decision === 'chosen' ? [option] : []));
  const all = [...chosen, ...purchases.bought, ...fromRest];
  const had = (option: number) => purchases.left.get(option)!;
  const others: Decided['steps'] =
    looks.length > 0
      ? looks.filter(({ option }) => !chosen.includes(option)).map(({ option, rest, decision }) => ({ option, left: rest, had: had(option), decision: decision === 'chosen' ? 'chosen-from-rest' : 'does-not-fit', ...(decision === 'blocked' && limits.blockOf(option, all)) }))
      : [...purchases.left.keys()].filter((option) => !chosen.includes(option)).sort((a, b) => votes[b]! - votes[a]!)
          .map((option) => ({ option, left, had: had(option), decision: 'supporters-too-poor', ...(purchases.blocked.includes(option) && limits.blockOf(option, all)) }));
  const unwanted = ids.flatMap((_, option) => (votes[option] === 0 && !chosen.includes(option) ? [{ option, decision: 'nobody-voted' as const, left: left - totalCost(profile, fromRest) }] : []));
  return [...steps, ...bought, ...others, ...unwanted];
}
