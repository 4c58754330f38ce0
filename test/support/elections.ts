import type { Ballot, CountedVote, CountingRuleName, Vote } from '@wijkaanpak/domain';
import fc from 'fast-check';

/** Options of the small elections that the laws are tried on. */
export const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export const maxScore = 5;

export interface Money {
  readonly costs: readonly number[];
  readonly budget: number;
}
export const money: fc.Arbitrary<Money> = fc.record({ costs: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: ids.length, maxLength: ids.length }), budget: fc.integer({ min: 0, max: 150 }) });

const ordered = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 0, maxLength: ids.length });
const graded = (most: number, options: fc.Arbitrary<string[]>) =>
  options.chain((choices) => fc.array(fc.integer({ min: 0, max: most }), { minLength: choices.length, maxLength: choices.length }).map((points): Ballot => ({ choices, points })));

const papers: { readonly [Kind in Vote['rules']['ballot']]: fc.Arbitrary<Ballot> } = {
  approve: fc.subarray([...ids]).map((choices) => ({ choices })),
  'choose-one': fc.option(fc.constantFrom(...ids), { nil: undefined }).map((choice) => ({ choices: choice === undefined ? [] : [choice] })),
  points: graded(4, fc.constant([...ids])),
  rank: ordered.map((choices) => ({ choices })),
  score: graded(maxScore, fc.subarray([...ids])),
  'yes-no': graded(1, fc.subarray([...ids])),
};

/** Any ballots of a kind, few enough for ties to be common. */
export const ballotsOf = (kind: Vote['rules']['ballot'], maxLength = 25): fc.Arbitrary<Ballot[]> => fc.array(papers[kind], { maxLength });

export const optionsWith = (costs: readonly number[]): Vote['options'] =>
  costs.map((cost, index) => ({ id: ids[index]!, title: ids[index]!, description: null, category: null, place: null, proposal: null, cost }));

export const voteWith = ({ costs, budget }: Money, counting: CountingRuleName, rules: Partial<CountedVote['rules']> = {}): CountedVote => ({
  options: optionsWith(costs),
  rules: { counting, budget, ties: ['votes', 'cost', 'id'], ...rules },
});
