import { budgetRule, type CountingRule, type Decided } from '../rule.ts';
import type { TieBreak } from '../ties.ts';
import { blockedBeside, startWithDecided } from './decided.ts';
import { Saving } from './saving.ts';
import type { IsBlocked, Support } from './support.ts';

/**
 * Sequential Phragmén (Phragmén 1894; for costs: Los, Christoff and Grossi 2022, "Proportional budget allocations"): every voter earns money at
 * the same pace, and an option is bought at the moment its supporters together have its cost. Stops as soon as an option that could be bought
 * next, or one tied with it, would exceed the budget.
 */
export const sequentialPhragmen: CountingRule = budgetRule({
  name: 'sequential-phragmen',
  source: 'https://doi.org/10.24963/ijcai.2022/59',
  reads: ['approve', 'choose-one'],
  laws: ['anonymity', 'neutrality', 'within-budget'],
  decide(election) {
    const { profile: { ids, costs, votes }, ties, limits } = election;
    const { chosen, steps, ...start } = startWithDecided(election);
    const isBlocked = blockedBeside(chosen, limits);
    const timed = buyInTime(election.profile, { budget: start.left, ties, ...(isBlocked && { isBlocked }) });
    for (const tied of timed.ties) ties.report(tied);
    let { left } = start;
    const bought = timed.bought.map((option, place): Decided['steps'][number] => {
      const step = { option, decision: 'chosen' as const, left, earned: timed.earned[place]! };
      left -= costs[option]!;
      return step;
    });
    const all = [...chosen, ...timed.bought];
    const others = ids.map((_, option) => option).filter((option) => !all.includes(option)).sort((a, b) => votes[b]! - votes[a]!);
    const reason = (option: number) => (votes[option] === 0 ? 'nobody-voted' : costs[option]! > left ? 'does-not-fit' : 'not-in-time');
    const had = (option: number) => (timed.left.has(option) ? { had: timed.left.get(option)! } : {});
    return { steps: [...steps, ...bought, ...others.map((option) => ({ option, decision: reason(option), left, ...had(option), ...(timed.blocked.includes(option) && limits.blockOf(option, all)) }) as const)] };
  },
});

interface Terms {
  /** Cents. */
  readonly budget: number;
  readonly ties: TieBreak;
  /** Such an option is dropped; it is no reason to stop. Nothing is, when left out. */
  readonly isBlocked?: IsBlocked;
}

interface TimedPurchases {
  /** In the order of buying. */
  readonly bought: readonly number[];
  /**
   * What each voter had earned in all at each of these purchases: cents, as a fraction `50/3`. A supporter gave what they had earned since the
   * purchase before in which they took part, or since the start.
   */
  readonly earned: readonly string[];
  /** For the other options with supporters: what these had together at the end, in whole cents rounded down; at most what a number holds exactly. */
  readonly left: ReadonlyMap<number, number>;
  /** Options that were dropped since they were blocked. */
  readonly blocked: readonly number[];
  /** Options that could be bought at the same moment, the bought one first. */
  readonly ties: readonly (readonly number[])[];
}

export function buyInTime(profile: Support, { budget, ties: criteria, isBlocked = () => false }: Terms): TimedPurchases {
  const { costs, votes } = profile;
  const saving = new Saving(profile);
  const { bought } = saving;
  const earned: string[] = [];
  const blocked: number[] = [];
  const ties: number[][] = [];
  let left = budget;
  let now = { numerator: 0n, denominator: 1n };
  for (let open = costs.flatMap((cost, option) => (votes[option]! > 0 && cost <= budget ? [option] : [])); ; ) {
    open = open.filter((option) => !bought.includes(option));
    blocked.push(...open.filter((option) => isBlocked(option, bought)));
    open = open.filter((option) => !blocked.includes(option));
    if (open.length === 0) break;
    const equal = saving.soonest(open);
    now = saving.momentOf(equal[0]!);
    if (equal.some((option) => costs[option]! > left)) break;
    const next = equal.reduce((best, option) => (criteria.comesFirst(option, best) ? option : best));
    if (equal.length > 1) ties.push([next, ...equal.filter((option) => option !== next)]);
    earned.push(`${now.numerator}/${now.denominator}`);
    saving.buy(next);
    left -= costs[next]!;
  }
  const others = costs.flatMap((_, option) => (votes[option]! > 0 && !bought.includes(option) ? [option] : []));
  return { bought, earned, left: new Map(others.map((option) => [option, saving.savedFor(option, now)])), blocked, ties };
}
