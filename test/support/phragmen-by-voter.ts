import { Fraction, nothing, type Election } from './shares-by-voter.ts';

/** Sequential Phragmén as its definition reads, with one purse a voter that fills evenly with time. Slow on purpose, and it shares no line with the program. */
export function phragmenByVoter({ costs, voters, comesFirst, isBlocked }: Omit<Election, 'share' | 'worth'>, budget: bigint): { bought: number[]; moments: Fraction[]; purses: Fraction[] } {
  const bought: number[] = [];
  const moments: Fraction[] = [];
  let purses = voters.map(() => nothing);
  let now = nothing;
  let left = budget;
  for (;;) {
    const waits = costs.flatMap((cost, option) => {
      const supporters = purses.filter((_, voter) => voters[voter]![option]! > 0n);
      if (supporters.length === 0 || cost > budget || bought.includes(option) || isBlocked(option, bought)) return [];
      return [{ option, wait: supporters.reduce((missing, purse) => missing.minus(purse), new Fraction(cost, 1n)).by(BigInt(supporters.length)) }];
    });
    if (waits.length === 0) return { bought, moments, purses };
    const soonest = waits.reduce((best, one) => (one.wait.isLess(best.wait) ? one : best));
    const equal = waits.filter((one) => !soonest.wait.isLess(one.wait)).map(({ option }) => option);
    now = now.plus(soonest.wait);
    purses = purses.map((purse) => purse.plus(soonest.wait));
    if (equal.some((option) => costs[option]! > left)) return { bought, moments, purses };
    const next = equal.reduce((best, option) => (comesFirst(option, best) ? option : best));
    purses = purses.map((purse, voter) => (voters[voter]![next]! > 0n ? nothing : purse));
    left -= costs[next]!;
    bought.push(next);
    moments.push(now);
  }
}
