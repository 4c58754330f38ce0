import type { CountingStep } from '../outcome.ts';
import { countingRule, type CountingRule, type Election } from '../rule.ts';

export interface Opinions {
  readonly for: number;
  readonly against: number;
  /** Voters who took part and said neither. */
  readonly abstained: number;
}

/** What voters said of an option; of one group of residents where it is named. */
export function opinionsOn({ profile: { groups } }: Pick<Election, 'profile'>, option: number, of?: string): Opinions {
  const opinions = { for: 0, against: 0, abstained: 0 };
  for (const { options, points, voters, group } of groups) {
    if (of !== undefined && (group ?? '') !== of) continue;
    const place = options.indexOf(option);
    opinions[place < 0 ? 'abstained' : points![place] === 1 ? 'for' : 'against'] += voters;
  }
  return opinions;
}

export interface Judgment {
  readonly decision: CountingStep['decision'];
  readonly group?: string;
}

/** More for than against. Who abstains takes part, for the quorum, and weighs on neither side. */
export const byMajority = ({ for: inFavour, against }: Opinions): Judgment => ({ decision: inFavour > against ? 'chosen' : inFavour + against === 0 ? 'nobody-voted' : 'rejected' });

/** Each option judged for itself, with what was said of it; those with most in favour first. */
export function judgeEach(election: Election, judge: (option: number, opinions: Opinions) => Judgment) {
  const { ids } = election.profile;
  const judged = ids.map((_, option) => {
    const opinions = opinionsOn(election, option);
    return { option, opinions, ...judge(option, opinions) };
  });
  judged.sort((a, b) => b.opinions.for - a.opinions.for || (ids[a.option]! < ids[b.option]! ? -1 : 1));
  return { steps: judged, tally: { of: ids.map((_, option) => judged.find((one) => one.option === option)!.opinions.for), unit: 'votes' as const } };
}

/** Each option goes ahead when more voters are for it than against (simple majority; Robert's Rules of Order 44:1). As many for as against is a no. */
export const yesNo: CountingRule = countingRule({
  name: 'yes-no',
  source: 'https://robertsrules.com',
  reads: ['yes-no'],
  chooses: 'each',
  laws: ['anonymity', 'neutrality', 'monotonicity'],
  decide: (election) => judgeEach(election, (_, opinions) => byMajority(opinions)),
});
