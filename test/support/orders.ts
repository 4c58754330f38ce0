import type { CountedBallot, CountedVote, CountingRuleName } from '@wijkaanpak/domain';

/** A vote in which ballots rank these options; ties are settled by id, unless said otherwise. */
export const rankedVote = (ids: Iterable<string>, counting: CountingRuleName, rules: Partial<CountedVote['rules']> = {}): CountedVote => ({
  options: [...ids].map((id) => ({ id, title: id, description: null, category: null, place: null, proposal: null, cost: null })),
  rules: { ballot: 'rank', counting, budget: null, ties: ['id'], ...rules },
});

/** Ballots from `12 abc`: twelve voters who put a above b above c and leave out the rest. `3` alone: three blank ones. */
export const orders = (...lines: string[]): CountedBallot[] =>
  lines.map((line) => {
    const [times, choices = ''] = line.split(' ');
    return { choices: [...choices], times: Number(times) };
  });

/** The same ballots one by one, as lists of ids. */
export const onePerVoter = (ballots: readonly CountedBallot[]): string[][] => ballots.flatMap(({ choices, times = 1 }) => Array.from({ length: times }, () => [...choices]));
