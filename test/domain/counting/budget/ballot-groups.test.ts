import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BallotGroups } from '../../../../packages/domain/src/counting/budget/ballot-groups.ts';
import { seeded } from '../../../../packages/server/src/example/seeded.ts';

type Choice = readonly [option: number, weight: number];
interface Cast {
  readonly choices: readonly Choice[];
  readonly times: number;
}

const wordOf = (choices: readonly Choice[]): string => [...choices].sort(([a], [b]) => a - b).map(([option, weight]) => `${option}×${weight}`).join();

/** Each group as its choices, in the order in which they are kept, and its voters. */
function grouped(ballots: readonly Cast[]): { groups: [string, number][]; areLevel: boolean } {
  const groups = new BallotGroups();
  for (const { choices, times } of ballots) {
    for (const [option, weight] of choices) groups.choose(option, weight);
    groups.cast(times);
  }
  const { voters, starts, options, points } = groups.finish();
  assert.deepEqual([starts.length, options.length, points?.length ?? options.length], [voters.length + 1, starts.at(-1), options.length]);
  const told = [...voters].map((number, group): [string, number] => {
    const places = Array.from({ length: starts[group + 1]! - starts[group]! }, (_, place) => starts[group]! + place);
    return [places.map((place) => `${options[place]}×${points ? points[place] : 1}`).join(), number];
  });
  return { groups: told, areLevel: points === null };
}

/** The same by a map of words. */
function groupedByWord(ballots: readonly Cast[]): [string, number][] {
  const words = new Map<string, number>();
  for (const { choices, times } of ballots) words.set(wordOf(choices), (words.get(wordOf(choices)) ?? 0) + times);
  return [...words];
}

/** Ballots by a fixed sequence of numbers, up to `most` choices each, out of order. */
function ballotsOf(number: number, { options, most, weights }: { options: number; most: number; weights: readonly number[] }): Cast[] {
  const random = seeded(number);
  const upTo = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: number }, () => {
    const chosen = new Set(Array.from({ length: upTo(most + 1) }, () => upTo(options)));
    return { choices: [...chosen].map((option): Choice => [option, weights[upTo(weights.length)]!]), times: 1 + upTo(3) };
  });
}

const plain = (word: string, times = 1): Cast => ({ choices: [...word].map((option): Choice => [Number(option), 1]), times });

describe('equal ballots are kept once', () => {
  it('in the order of their first, with all their voters, however the choices were listed', () => {
    const { groups, areLevel } = grouped([plain('31'), plain('2'), plain('13', 4), plain(''), plain('1'), plain('2', 2), plain('')]);
    assert.deepEqual([groups, areLevel], [[['1×1,3×1', 5], ['2×1', 3], ['', 2], ['1×1', 1]], true]);
  });

  it('where they begin or end alike, and where one is a part of another, apart', () => {
    assert.deepEqual(grouped([plain('12'), plain('13'), plain('32'), plain('123'), plain('1')]).groups.length, 5);
  });

  it('by their points, and a plain ballot with those that give a point each', () => {
    const pointed: Cast = { choices: [[2, 1], [1, 1]], times: 1 };
    const { groups, areLevel } = grouped([plain('12'), { choices: [[1, 2], [2, 1]], times: 1 }, { choices: [[2, 2], [1, 1]], times: 1 }, pointed, { choices: [[2, 1], [1, 2]], times: 5 }]);
    assert.deepEqual([groups, areLevel], [[['1×1,2×1', 2], ['1×2,2×1', 6], ['1×1,2×2', 1]], false]);
  });

  for (const weights of [[1], [1, 2, 3]]) {
    const points = weights.length === 1 ? 'no points' : 'points';
    it(`among hundreds of few choices, with ${points}`, () => {
      for (const [number, kind] of [[300, { options: 9, most: 4 }], [600, { options: 200, most: 3 }]] as const) {
        const ballots = ballotsOf(number, { ...kind, weights });
        assert.deepEqual(grouped(ballots).groups, groupedByWord(ballots));
      }
    });

    it(`of many choices each, with ${points}`, () => {
      const ballots = ballotsOf(20, { options: 60, most: 60, weights });
      assert.deepEqual(grouped(ballots).groups, groupedByWord(ballots));
    });
  }

  it('and different ones apart, also where the hash table holds them for the same at first', () => {
    const same = (...choices: Choice[]): Cast => ({ choices, times: 1 });
    // Found by trying: each two have the same hash.
    const level = (...options: number[]): Cast => same(...options.map((option): Choice => [option, 1]));
    for (const pair of [[level(6, 7), level(3, 4, 7)], [level(2295, 4800, 5400, 12291), level(3127, 3742, 14190, 15335)], [same([1, 6], [2, 662]), same([1, 104], [2, 237])]]) assert.equal(grouped(pair).groups.length, 2);
  });

  it('also when points come late, after the lists have grown', () => {
    const ballots = [...ballotsOf(300, { options: 90, most: 9, weights: [1] }), ...ballotsOf(301, { options: 90, most: 9, weights: [1, 5] })];
    assert.deepEqual(grouped(ballots).groups, groupedByWord(ballots));
  });

  it('up to exactly as many as the lists first hold, and one more', () => {
    for (const number of [255, 256, 257, 513]) {
      const ballots = Array.from({ length: number }, (_, option): Cast => ({ choices: [[option, 1]], times: 1 }));
      assert.equal(grouped([...ballots, ...ballots]).groups.filter(([, voters]) => voters === 2).length, number);
    }
    for (const number of [1_023, 1_024, 1_025]) assert.deepEqual(grouped([{ choices: Array.from({ length: number }, (_, option): Choice => [number - option, 1]), times: 7 }]).groups[0]![1], 7);
  });
});
