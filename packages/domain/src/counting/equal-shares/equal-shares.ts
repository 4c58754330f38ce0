import type { EqualSharesName } from '../names.ts';
import { isChosen, type CountingStep, type Outcome } from '../outcome.ts';
import { makeProfile, type Profile } from '../profile.ts';
import type { CountingRule } from '../rule.ts';
import { spendRest, withoutCompletion, type EqualSharesTerms, type Look } from './completions.ts';
import type { Purchases } from './purchases.ts';
import { addOne } from './raises.ts';

/** The rules of equal shares, by name: what an option is worth to its supporters, and what happens to money that is left. */
export const equalShares = (name: EqualSharesName): CountingRule => {
  const [method, completion = 'none'] = name.split('+');
  const satisfaction = method!.slice('equal-shares-'.length) as EqualSharesTerms['satisfaction'];
  return {
    name,
    source: 'https://arxiv.org/abs/2008.13276',
    reads: satisfaction === 'points' ? ['points'] : ['approve', 'choose-one'],
    laws: completion === 'utilitarian' || completion === 'add1u' ? ['anonymity', 'neutrality', 'within-budget', 'exhaustive'] : ['anonymity', 'neutrality', 'within-budget'],
    count({ rules, ...vote }, ballots) {
      if (rules.budget === null) throw new TypeError(`${name}: this vote has no budget; count it with most-votes`);
      const profile = makeProfile(vote, ballots);
      const terms = { satisfaction, ties: rules.ties, budget: rules.budget };
      const purchases = completion === 'add1' || completion === 'add1u' ? addOne(profile, terms) : withoutCompletion(profile, terms);
      const looks = completion === 'utilitarian' || completion === 'add1u' ? spendRest(profile, terms, purchases) : [];
      return outcomeOf(name, profile, { terms, purchases, looks });
    },
  };
};

interface Counted {
  readonly terms: EqualSharesTerms;
  readonly purchases: Purchases;
  readonly looks: readonly Look[];
}

function outcomeOf(rule: EqualSharesName, profile: Profile, { terms: { budget }, purchases, looks }: Counted): Outcome {
  const { ids, costs, votes, voters, blank } = profile;
  let left = budget;
  const step = (option: number, decision: CountingStep['decision'], more: Partial<CountingStep> = {}): CountingStep => ({ option: ids[option]!, votes: votes[option]!, decision, left, ...more });
  const steps = purchases.bought.map((option) => {
    const bought = step(option, 'chosen');
    left -= costs[option]!;
    return bought;
  });
  const had = (option: number) => ({ had: purchases.left.get(option)! });
  if (looks.length > 0) {
    steps.push(...looks.map(({ option, rest, decision }) => step(option, decision === 'chosen' ? 'chosen-from-rest' : 'does-not-fit', { left: rest, ...had(option) })));
  } else {
    const others = [...purchases.left.keys()].sort((a, b) => votes[b]! - votes[a]!);
    steps.push(...others.map((option) => step(option, 'supporters-too-poor', had(option))));
  }
  const unwanted = ids.flatMap((_, option) => (votes[option] === 0 ? [step(option, 'nobody-voted')] : []));
  const winners = steps.filter(isChosen).map(({ option }) => option).sort();
  const cost = winners.reduce((sum, id) => sum + costs[ids.indexOf(id)]!, 0);
  return {
    rule, winners, votes: Object.fromEntries(ids.map((id, option) => [id, votes[option]!])), ballots: voters, blank, cost, budget, steps: [...steps, ...unwanted],
    ties: purchases.ties.map((tied) => ({ options: tied.map((option) => ids[option]!), settledBy: settledBy(profile, tied) })),
  };
}

/** What told the first of these apart from the others. */
function settledBy({ costs, votes }: Profile, [first, ...others]: readonly number[]): 'votes' | 'cost' | 'id' {
  if (others.every((other) => votes[other] !== votes[first!])) return 'votes';
  return others.every((other) => costs[other] !== costs[first!]) ? 'cost' : 'id';
}
