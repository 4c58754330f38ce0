import type { Profile } from '../profile.ts';
import { countingRule, type CountingRule, type Decided } from '../rule.ts';

/**
 * Majority judgment (Balinski and Laraki 2007, "A theory of measuring, electing and ranking"): the option with the highest middle grade wins. Of an even
 * number the lower of the two middle ones counts. Equal options each lose one ballot with their middle grade until they differ. What is not graded gets 0;
 * blank ballots grade nothing. An option whose middle grade is 0 is never chosen: at least half turned it down.
 */
export const majorityJudgment: CountingRule = countingRule({
  name: 'majority-judgment',
  source: 'https://doi.org/10.1073/pnas.0702634104',
  reads: ['score'],
  chooses: 'one',
  laws: ['anonymity', 'neutrality', 'monotonicity'],
  decide({ profile, ties }) {
    const { ids, votes } = profile;
    const grades = gradesOf(profile);
    const middles = grades.map(middleOf);
    const best = bestOf(grades.map((counts, option) => ({ option, counts: [...counts] })).filter(({ option }) => middles[option]! > 0));
    const winner = best.length ? ties.firstOf(best) : undefined;
    const options = ids.map((_, option) => option).sort((a, b) => middles[b]! - middles[a]! || (ids[a]! < ids[b]! ? -1 : 1));
    const decision = (option: number): Decided['steps'][number]['decision'] =>
      option === winner ? 'chosen' : best.includes(option) ? 'lost-tie' : votes[option] === 0 ? 'nobody-voted' : middles[option] === 0 ? 'grade-zero' : 'lower-grade';
    const others = options.filter((option) => option !== winner);
    return {
      steps: (winner === undefined ? others : [winner, ...others]).map((option) => ({ option, decision: decision(option) })),
      tally: { of: middles, unit: 'grade' },
      record: { grades: Object.fromEntries(ids.map((id, option) => [id, grades[option]!])) },
    };
  },
});

/** How many voters gave each grade, from 0 up, by option. */
function gradesOf({ ids, groups, voters, blank }: Profile): number[][] {
  const highest = groups.reduce((most, { points }) => Math.max(most, ...(points ?? [])), 0);
  const grades = ids.map(() => Array.from({ length: highest + 1 }, (_, grade) => (grade === 0 ? voters - blank : 0)));
  for (const { options, points, voters: size } of groups) {
    options.forEach((option, place) => {
      grades[option]![0]! -= size;
      grades[option]![points![place]!]! += size;
    });
  }
  return grades;
}

/** The middle grade; of an even number of grades the lower of the two in the middle. */
function middleOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return counts.findIndex((count) => (below += count) * 2 >= total);
}

/** The options that stay equal to the end, by taking one ballot with the middle grade from each again and again. */
function bestOf(graded: readonly { readonly option: number; readonly counts: number[] }[]): number[] {
  let equal = graded;
  for (let rest = graded[0]?.counts.reduce((sum, count) => sum + count, 0) ?? 0; rest > 0 && equal.length > 1; rest -= 1) {
    const middles = equal.map(({ counts }) => middleOf(counts));
    const top = Math.max(...middles);
    equal = equal.filter((_, index) => middles[index] === top);
    for (const { counts } of equal) counts[top]! -= 1;
  }
  return equal.map(({ option }) => option);
}
