import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { count, outcomeOf, type CountedVote, type Outcome } from '@wijkaanpak/domain';
import { orders, rankedVote } from '../../../support/orders.ts';

const vote = (ids: Iterable<string>, seats: number, rules: Partial<CountedVote['rules']> = {}) => rankedVote(ids, 'single-transferable-vote', { seats, ...rules });
const decisions = ({ steps }: Outcome) => steps.map(({ option, decision, round }) => [option, decision, round]);
const votesIn = ({ record }: Outcome, round: number) => record!.rounds![round - 1]!.votes;

describe('the single transferable vote, by hand', () => {
  // 13 papers for 2 seats: the quota is 13 / 3 without decimals, and one: 5.
  const counts = () => outcomeOf(vote('abcd', 2), orders('4 ab', '3 ac', '3 b', '2 c', '1 d'));

  it('elects who has the quota, and passes on what is above it to five decimals', () => {
    const outcome = counts();
    assert.deepEqual([outcome.record!.quota, votesIn(outcome, 1)], [500_000, { a: 700_000, b: 300_000, c: 200_000, d: 100_000 }]);
    // a has 2 too many of 7: each of its papers goes on as 2/7 = 0.28571|43 vote. b gets 4 of them, c gets 3; 0.00003 is lost.
    assert.deepEqual(votesIn(outcome, 2), { a: 500_000, b: 414_284, c: 285_713, d: 100_000 });
    assert.deepEqual(outcome.record!.rounds!.map(({ exhausted, elected, eliminated, transferred }) => [exhausted, elected, eliminated, transferred]), [
      [0, ['a'], [], 'a'],
      [3, [], ['d'], undefined],
      [100_003, [], ['c'], undefined],
      [385_716, ['b'], [], undefined],
    ]);
  });

  it('excludes who has fewest, and elects all who are left when they are as many as the seats', () => {
    const outcome = counts();
    assert.deepEqual(votesIn(outcome, 4), { a: 500_000, b: 414_284 });
    assert.deepEqual(decisions(outcome), [['a', 'chosen', 1], ['d', 'eliminated', 2], ['c', 'eliminated', 3], ['b', 'chosen', 4]]);
  });

  it('tells who was elected in a round, and who was left over, most votes first', () => {
    const outcome = outcomeOf(vote('abcdef', 2), orders('30 a', '40 b', '3 c', '4 d', '5 e'));
    assert.deepEqual(decisions(outcome), [['b', 'chosen', 1], ['a', 'chosen', 1], ['e', 'not-enough-votes', 1], ['d', 'not-enough-votes', 1], ['c', 'not-enough-votes', 1], ['f', 'nobody-voted', undefined]]);
    assert.deepEqual(outcome.record!.rounds, [{ votes: { a: 3_000_000, b: 4_000_000, c: 300_000, d: 400_000, e: 500_000 }, exhausted: 0, elected: ['b', 'a'], eliminated: [] }]);
  });

  it('passes a paper on for what it was worth when it came, once more and once more', () => {
    // Quota of 20 papers for 3 seats: 6. a has 5 too many of 11: 0.45454. b has 5 + 4.99994 = 9.99994, 3.99994 too many; papers that came from a go on as
    // 0.45454 × 3.99994 / 9.99994 = 0.18181|5…, b's own as 0.39999|6….
    const twice = outcomeOf(vote('abcd', 3), orders('11 abc', '5 bd', '3 c', '1 d'));
    assert.deepEqual(votesIn(twice, 2), { a: 600_000, b: 999_994, c: 300_000, d: 100_000 });
    assert.deepEqual(votesIn(twice, 3), { a: 600_000, b: 600_000, c: 300_000 + 11 * 18_181, d: 100_000 + 5 * 39_999 });
  });

  it('counts no blank ballots, and fills no seat with an option that no ballot names', () => {
    const few = outcomeOf(vote('abcz', 4), orders('3 a', '2 b', '90'));
    assert.deepEqual([few.record!.quota, few.winners, decisions(few).at(-1)], [200_000, ['a', 'b'], ['z', 'nobody-voted', undefined]]);
    assert.equal(few.record!.rounds!.length, 1);
  });
});

describe('ties in the single transferable vote', () => {
  it('are settled by the most recent round in which they differed', () => {
    // After a has gone b and c have 3 each; in the round before b had 2.
    const outcome = outcomeOf(vote('abcde', 2), orders('1 ab', '2 b', '3 c', '4 d', '5 e'));
    assert.deepEqual(decisions(outcome).slice(0, 2), [['a', 'eliminated', 1], ['b', 'eliminated', 2]]);
    assert.deepEqual(outcome.ties, [{ options: ['c', 'b'], settledBy: 'earlier-round' }]);
  });
  it('by the round nearest to it, also where it was the other way round longer ago', () => {
    // b and c: 4 and 5, then 6 and 5, then 6 and 6.
    const outcome = outcomeOf(vote('abcxyz', 2), orders('2 ab', '4 b', '5 c', '1 xc', '2 x', '12 y', '11 z'));
    assert.deepEqual(decisions(outcome).slice(0, 3), [['a', 'eliminated', 1], ['x', 'eliminated', 2], ['c', 'eliminated', 3]]);
    assert.deepEqual(outcome.ties, [{ options: ['b', 'c'], settledBy: 'earlier-round' }]);
  });
  it('go to the criteria, or wait for a lot, when they were equal in all rounds', () => {
    const papers = orders('2 a', '2 b', '5 c');
    assert.deepEqual(outcomeOf(vote('abc', 2), papers).ties, [{ options: ['a', 'b'], settledBy: 'id' }]);
    assert.deepEqual(count(vote('abc', 2, { ties: ['lot'] }), papers), { kind: 'lots-needed', options: ['a', 'b'] });
  });
  it('go to the criteria only between those that earlier rounds leave equal', () => {
    // b, c and d have 4; in the round before b and c had 3. Of these the criteria put c last.
    const outcome = outcomeOf(vote('abcdxyz', 2), orders('1 ab', '1 ac', '3 b', '3 c', '4 d', '9 y', '9 z'));
    assert.deepEqual(outcome.ties.slice(0, 2), [{ options: ['d', 'b', 'c'], settledBy: 'earlier-round' }, { options: ['b', 'c'], settledBy: 'id' }]);
    assert.deepEqual(decisions(outcome)[1], ['c', 'eliminated', 2]);
  });
  it('of equal surpluses let that go first which was highest in the round nearest', () => {
    // t passes on half a vote with each paper, which lifts a to the 9 of b.
    const outcome = outcomeOf(vote('abcdt', 4), orders('8 ta', '8 t', '9 bc', '5 ad', '6 c'));
    assert.deepEqual(outcome.record!.rounds!.map(({ transferred }) => transferred).slice(0, 3), ['t', 'b', 'a']);
    assert.deepEqual(outcome.ties, [{ options: ['b', 'a'], settledBy: 'earlier-round' }]);
  });
  it('of equal surpluses in the first round the criteria choose', () => {
    const outcome = outcomeOf(vote('abcd', 3), orders('6 bc', '6 ad', '2 c', '1 d'));
    assert.deepEqual([outcome.record!.rounds!.map(({ transferred }) => transferred).slice(0, 2), outcome.ties[0]], [['a', 'b'], { options: ['a', 'b'], settledBy: 'id' }]);
  });
});

interface Ward {
  readonly ward: string;
  readonly seats: number;
  readonly candidates: number;
  readonly valid: number;
  readonly quota: number;
  /** By candidate, the stage in which they were elected. */
  readonly elected: Readonly<Record<string, number>>;
  /** Votes by stage and candidate, as published. */
  readonly stages: readonly (readonly string[])[];
  /** How many papers, and whom they prefer. */
  readonly ballots: readonly string[];
}

const { wards } = JSON.parse(readFileSync(new URL('../../../data/votes/wards/scotland-2017.json', import.meta.url), 'utf8')) as { wards: Ward[] };
const countWard = ({ seats, candidates, ballots }: Ward): Outcome => {
  const papers = ballots.map((line) => line.split(' ')).map(([times, ...choices]) => ({ choices, times: Number(times) }));
  return outcomeOf(vote(Array.from({ length: candidates }, (_, place) => String(place + 1)), seats), papers);
};

/** `1319.04505` in 1/100,000 vote. */
function inUnits(number: string): number {
  const [whole, decimals = ''] = number.split('.');
  return Number(whole! + decimals.padEnd(5, '0'));
}

describe('councillors in Scotland, 4 May 2017', () => {
  for (const ward of wards) {
    it(`${ward.ward}: each stage as the returning officer published it, to the fifth decimal`, () => {
      const { record, steps, ballots } = countWard(ward);
      assert.deepEqual([ballots, record!.quota], [ward.valid, ward.quota * 100_000]);
      const stages = record!.rounds!.map(({ votes }) => ward.stages[0]!.map((_, place) => votes[String(place + 1)] ?? 0));
      assert.deepEqual(stages, ward.stages.map((stage) => stage.map(inUnits)));
      assert.deepEqual(Object.fromEntries(steps.filter(({ decision }) => decision === 'chosen').map(({ option, round }) => [option, round])), ward.elected);
    });
  }

  it('what was lost or could not be passed on is as published, where that is published too', () => {
    const inverness = countWard(wards.find(({ ward }) => ward.includes('Inverness South'))!);
    assert.deepEqual(inverness.record!.rounds!.slice(0, 2).map(({ exhausted }) => exhausted), [0, 1_108_166]);
  });

  it('a tie in Paisley was settled by the stage before', () => {
    const paisley = countWard(wards.find(({ ward }) => ward.includes('Paisley'))!);
    assert.deepEqual(paisley.ties, [{ options: ['8', '6'], settledBy: 'earlier-round' }]);
  });
});
