import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Ballot } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { makeSupport } from '../../../../packages/domain/src/counting/budget/support.ts';
import { makeTally } from '../../../../packages/domain/src/counting/budget/tally.ts';

const ids = Array.from({ length: 40 }, (_, index) => `o${index}`);
const options = ids.map((id) => ({ id, title: id, description: null, category: null, place: null, proposal: null, cost: 1 }));
const tallyOf = (ballots: readonly object[]) => makeTally({ options }, ballots as Ballot[]);
const profileOf = (ballots: readonly object[]) => makeSupport({ options }, ballots as Ballot[]);

const choices = fc.subarray(ids, { maxLength: 40 }).chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
const paper = choices.chain((list) =>
  fc.record({ choices: fc.constant(list), points: fc.option(fc.array(fc.constantFrom(0, 1, 2, 2 ** 31, 2 ** 40), { minLength: list.length, maxLength: list.length }), { nil: undefined }), times: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }) }),
);

describe('a profile', () => {
  it('holds each different ballot once, with how many voters cast it, however its choices are listed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(paper, fc.constantFrom({ choices: ['o1', 'o2'] }, { choices: ['o2', 'o1'] }, { choices: [] }, { choices: ['o3'], points: [3] }, { choices: ['o3'] })), { maxLength: 60 }), (ballots) => {
        const expected = new Map<string, number>();
        let voters = 0;
        for (const { choices: list, points, times = 1 } of ballots as { choices: string[]; points?: number[]; times?: number }[]) {
          const key = list.flatMap((id, index) => ((points?.[index] ?? 1) > 0 ? [`${id}=${points?.[index] ?? 1}`] : [])).sort().join();
          expected.set(key, (expected.get(key) ?? 0) + times);
          voters += times;
        }
        const profile = profileOf(ballots);
        const { groups } = profile;
        const found = [...groups.voters.keys()].map((group) => {
          const places = [...groups.options.subarray(groups.starts[group]!, groups.starts[group + 1]!).keys()].map((place) => place + groups.starts[group]!);
          return [places.map((place) => `${ids[groups.options[place]!]}=${groups.points ? groups.points[place]! : 1}`).sort().join(), groups.voters[group]!] as const;
        });
        assert.deepEqual(new Map(found), expected);
        assert.equal(found.length, expected.size);
        assert.deepEqual([profile.voters, profile.blank], [voters, ballots.filter((one) => one.choices.length === 0).reduce((sum, one) => sum + ((one as { times?: number }).times ?? 1), 0)]);
        ids.forEach((id, option) => {
          const weight = (key: string) => Number(key.split(',').find((part) => part.startsWith(`${id}=`))?.split('=')[1] ?? 0);
          assert.equal(profile.votes[option], [...expected].reduce((sum, [key, count]) => sum + weight(key) * count, 0));
          assert.equal(profile.supporters[option]!.length, [...expected.keys()].filter((key) => weight(key) > 0).length);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('says what a tally says, which needs no groups', () => {
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 60 }), (ballots) => {
        const { ids: options, costs, votes, voters, blank, isWeighted } = profileOf(ballots);
        assert.deepEqual(tallyOf(ballots), { ids: options, costs, votes, voters, blank, isWeighted });
      }),
    );
  });

  const wrong: [string, object, RegExp][] = [
    ['an unknown option', { choices: ['x'] }, /ballot 2 chooses "x"/],
    ['an option twice', { choices: ['o1', 'o1'] }, /ballot 2 chooses "o1" twice/],
    ['fewer points than choices', { choices: ['o1', 'o2'], points: [1] }, /ballot 2 gives undefined points/],
    ['half a point', { choices: ['o1'], points: [0.5] }, /ballot 2 gives 0.5 points/],
    ['points below nothing', { choices: ['o1'], points: [-1] }, /ballot 2 gives -1 points/],
    ['no voters', { choices: ['o1'], times: 0 }, /ballot 2 was cast 0 times/],
    ['more points than are counted exactly', { choices: ['o1'], points: [2 ** 52], times: 2 }, /more votes than/],
    ['more voters than are counted exactly', { choices: [], times: Number.MAX_SAFE_INTEGER }, /more voters than/],
  ];
  for (const [what, ballot, message] of wrong) it(`is not made of a ballot with ${what}, and neither is a tally`, () => [profileOf, tallyOf].forEach((make) => assert.throws(() => make([{ choices: ['o1'] }, ballot]), message)));
});
