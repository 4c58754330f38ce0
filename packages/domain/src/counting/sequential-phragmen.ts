import type { Profile } from './profile.ts';
import { countingRule, type CountingRule, type Decided } from './rule.ts';
import type { TieBreak } from './ties.ts';

/**
 * Sequential Phragmén (Phragmén 1894; for costs: Los, Christoff and Grossi 2022, "Proportional budget allocations"): every voter earns money at
 * the same pace, and an option is bought at the moment its supporters together have its cost. Stops as soon as an option that could be bought
 * next, or one tied with it, would exceed the budget.
 */
export const sequentialPhragmen: CountingRule = countingRule({
  name: 'sequential-phragmen',
  source: 'https://doi.org/10.24963/ijcai.2022/59',
  reads: ['approve', 'choose-one'],
  spends: true,
  laws: ['anonymity', 'neutrality', 'within-budget'],
  decide({ vote, profile, ties }) {
    const { ids, costs, votes } = profile;
    const bought = buyInTime(profile, vote.rules.budget!, ties);
    let left = vote.rules.budget!;
    const steps: Decided['steps'][number][] = bought.map((option) => {
      const step = { option, decision: 'chosen' as const, left };
      left -= costs[option]!;
      return step;
    });
    const others = ids.map((_, option) => option).filter((option) => !bought.includes(option)).sort((a, b) => votes[b]! - votes[a]!);
    const reason = (option: number) => (votes[option] === 0 ? 'nobody-voted' : costs[option]! > left ? 'does-not-fit' : 'not-in-time');
    return { steps: [...steps, ...others.map((option) => ({ option, decision: reason(option), left }) as const)] };
  },
});

/**
 * Buys in order of time. A group's last purchase is all that is known of it: since then it has saved. Moments are whole numbers of 1/`unit`;
 * an option's is kept times its number of votes, so that nothing is divided.
 */
function buyInTime({ costs, votes, groups, supporters }: Profile, budget: number, ties: TieBreak): number[] {
  const lastPurchase = new Int32Array(groups.length).fill(-1);
  const moments: bigint[] = [];
  let unit = 1n;
  const open = costs.flatMap((cost, option) => (votes[option]! > 0 && cost <= budget ? [option] : []));
  const due = costs.map((cost) => BigInt(cost));
  const reckonedIn = costs.map(() => 0);
  const bought: number[] = [];
  let left = budget;

  const isSooner = (a: number, b: number) => due[a]! * BigInt(votes[b]!) < due[b]! * BigInt(votes[a]!);
  const reckon = (option: number) => {
    const spenders = new Map<number, number>();
    for (const group of supporters[option]!) if (lastPurchase[group]! >= 0) spenders.set(lastPurchase[group]!, (spenders.get(lastPurchase[group]!) ?? 0) + groups[group]!.voters);
    due[option] = BigInt(costs[option]!) * unit;
    for (const [purchase, count] of spenders) due[option]! += moments[purchase]! * BigInt(count);
    reckonedIn[option] = bought.length;
  };
  /** Waiting longer only makes an option later, so one that is first by an old reckoning is reckoned again until it is first by a new one. */
  const soonest = (): number => {
    for (;;) {
      const first = open.reduce((best, option) => (isSooner(option, best) ? option : best));
      if (reckonedIn[first] === bought.length) return first;
      reckon(first);
    }
  };

  while (open.length > 0) {
    const first = soonest();
    const together = open.filter((option) => !isSooner(first, option));
    for (const option of together) if (reckonedIn[option] !== bought.length) reckon(option);
    const equal = together.filter((option) => !isSooner(first, option));
    if (equal.some((option) => costs[option]! > left)) break;
    const next = ties.firstOf(equal);
    const growth = BigInt(votes[next]!);
    const moment = due[next]!;
    for (let index = 0; index < moments.length; index += 1) moments[index]! *= growth;
    for (const option of open) due[option]! *= growth;
    unit *= growth;
    moments.push(moment);
    for (const group of supporters[next]!) lastPurchase[group] = bought.length;
    bought.push(next);
    left -= costs[next]!;
    open.splice(open.indexOf(next), 1);
  }
  return bought;
}
