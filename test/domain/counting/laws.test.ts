import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countingRuleNames, countingRules, isChosen, outcomeOf, type Ballot, type BallotKind, type Law } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { ballotsOf, ids, maxScore, money, voteWith, type Money } from '../../support/elections.ts';
import { runs } from '../../support/runs.ts';

describe('an example counted by hand', () => {
  const vote = voteWith({ costs: [50, 30, 40, 10, 10, 5], budget: 100 }, 'greedy');
  const cast = (...papers: string[]): Ballot[] => papers.map((paper) => ({ choices: [...paper] }));

  it('greedy takes most votes first, passes over what no longer fits, and never takes what nobody wants', () => {
    const outcome = outcomeOf(vote, cast('abc', 'abc', 'ab', 'cd', 'a'));
    assert.deepEqual(outcome.winners, ['a', 'b', 'd']);
    assert.equal(outcome.cost, 90);
    assert.deepEqual(outcome.steps.map(({ option, votes: won, decision, left }) => [option, won, decision, left]), [
      ['a', 4, 'chosen', 100], ['b', 3, 'chosen', 50], ['c', 3, 'does-not-fit', 20], ['d', 1, 'chosen', 20], ['e', 0, 'nobody-voted', 10], ['f', 0, 'nobody-voted', 10],
    ]);
    assert.deepEqual(outcome.ties, [{ options: ['b', 'c'], settledBy: 'cost' }]);
  });

  it('plurality chooses one option, and says so when equal votes were settled', () => {
    const outcome = outcomeOf({ ...vote, rules: { ...vote.rules, counting: 'plurality' } }, cast('b', 'a', '', 'ab'));
    assert.deepEqual([outcome.winners, outcome.blank, outcome.ties], [['b'], 1, [{ options: ['b', 'a'], settledBy: 'cost' }]]);
  });

  it('equal votes and equal costs are settled by the smallest id as text', () => {
    const outcome = outcomeOf(voteWith({ costs: [10, 10, 10, 10, 10, 10], budget: 10 }, 'greedy'), cast('ba'));
    assert.deepEqual([outcome.winners, outcome.ties], [['a'], [{ options: ['a', 'b'], settledBy: 'id' }]]);
  });

  it('no ballots give no winner', () => {
    for (const counting of countingRuleNames.filter((name) => countingRules[name].reads.length)) assert.deepEqual(outcomeOf({ ...vote, rules: { ...vote.rules, counting } }, []).winners, [], counting);
  });

  it('a ballot that was never checked stops the count', () => {
    assert.throws(() => outcomeOf(vote, cast('z')), /ballot 1 chooses "z"/);
  });
});

/** One ballot that puts the winner higher than it stood, or a new one that wants nothing else. */
function withMoreSupport(kind: BallotKind, papers: readonly Ballot[], winner: string): Ballot[] {
  if (kind === 'rank') return papers.map((paper, index) => (index === 0 ? { choices: [winner, ...paper.choices.filter((choice) => choice !== winner)] } : paper));
  const points = { points: 4, score: maxScore, 'yes-no': 1 }[kind as 'points'];
  return [...papers, { choices: [winner], ...(points && { points: [points] }) }];
}

/** How much a voter wants an option, by the ballot: the higher, the more. */
function wish({ choices, points }: Ballot, kind: BallotKind, option: string | undefined): number {
  const place = option === undefined ? -1 : choices.indexOf(option);
  if (place < 0) return 0;
  return points ? points[place]! : kind === 'rank' ? ids.length - place : 1;
}

/** How many more ballots put `a` above `b` than the other way round. */
const margin = (papers: readonly Ballot[], a: string, b: string): number => papers.reduce((sum, paper) => sum + Math.sign(wish(paper, 'rank', a) - wish(paper, 'rank', b)), 0);

for (const name of countingRuleNames) {
  const { laws, reads, source, chooses } = countingRules[name];
  for (const kind of reads) {
    describe(`${name} of ballots of the kind ${kind}`, () => {
      const outcome = (vote: Money, papers: readonly Ballot[]) => outcomeOf(voteWith(vote, name, { ballot: kind }), papers);
      const holds = (law: (vote: Money, papers: Ballot[]) => void) => fc.assert(fc.property(money, ballotsOf(kind), law), { numRuns: runs(200) });
      const tests: Record<Law, () => void> = {
        anonymity: () => holds((vote, papers) => assert.deepEqual(outcome(vote, [...papers].reverse()).winners, outcome(vote, papers).winners)),
        neutrality: () =>
          holds((vote, papers) => {
            const whole = voteWith(vote, name, { ballot: kind });
            const [listed, reversed] = [outcome(vote, papers), outcomeOf({ ...whole, options: [...whole.options].reverse() }, papers)];
            assert.deepEqual(reversed.winners, listed.winners);
            if (chooses !== 'within-budget') assert.deepEqual([reversed.steps, reversed.ties], [listed.steps, listed.ties]);
          }),
        monotonicity: () =>
          holds((vote, papers) => {
            for (const winner of outcome(vote, papers).winners) assert.ok(outcome(vote, withMoreSupport(kind, papers, winner)).winners.includes(winner));
          }),
        participation: () =>
          fc.assert(fc.property(money, ballotsOf(kind), ballotsOf(kind, 1), (vote, papers, [extra]) => {
            if (!extra) return;
            const [before, after] = [outcome(vote, papers).winners[0], outcome(vote, [...papers, extra]).winners[0]];
            assert.ok(wish(extra, kind, after) >= wish(extra, kind, before));
          }), { numRuns: runs(400) }),
        majority: () =>
          holds((vote, papers) => {
            const first = ids.find((id) => papers.filter(({ choices }) => choices[0] === id).length * 2 > papers.length);
            if (first !== undefined) assert.deepEqual(outcome(vote, papers).winners, [first]);
          }),
        condorcet: () =>
          holds((vote, papers) => {
            const undefeated = ids.find((id) => ids.every((other) => other === id || margin(papers, id, other) > 0));
            if (undefeated !== undefined) assert.deepEqual(outcome(vote, papers).winners, [undefeated]);
          }),
        'condorcet-loser': () =>
          holds((vote, papers) => {
            const beaten = ids.find((id) => ids.every((other) => other === id || margin(papers, id, other) < 0));
            if (beaten !== undefined) assert.ok(!outcome(vote, papers).winners.includes(beaten));
          }),
        'within-budget': () =>
          holds((vote, papers) => {
            const { cost, budget } = outcome(vote, papers);
            assert.ok(cost === null || cost <= budget!);
          }),
        exhaustive: () =>
          holds((vote, papers) => {
            const { winners, votes: won, cost, budget } = outcome(vote, papers);
            for (const [index, id] of ids.entries()) assert.ok(won[id] === 0 || winners.includes(id) || vote.costs[index]! > budget! - cost!, id);
          }),
      };
      for (const law of laws) it(`keeps the law of ${law}`, tests[law]);

      it('accounts for every option once, and lets nothing win without a vote', () =>
        holds((vote, papers) => {
          const { steps, winners, votes: won } = outcome(vote, papers);
          assert.deepEqual(steps.map(({ option }) => option).sort(), ids);
          assert.deepEqual(steps.filter(isChosen).map(({ option }) => option).sort(), winners);
          assert.ok(kind === 'rank' || winners.every((id) => won[id]! > 0));
        }));

      it('counts equal ballots together as it counts them one by one', () =>
        holds((vote, papers) => {
          const { choices, points } = papers[0] ?? { choices: [] };
          const same = { choices, ...(points && { points }) };
          assert.deepEqual(outcomeOf(voteWith(vote, name, { ballot: kind }), [{ ...same, times: 3 }, ...papers]), outcome(vote, [same, same, same, ...papers]));
        }));

      it('says where it comes from', () => assert.match(source, /^https:/));
    });
  }
}

describe('equal shares', () => {
  const shares = (costs: number[], budget: number, ...papers: string[]) => outcomeOf(voteWith({ costs, budget }, 'equal-shares-cost'), papers.map((paper): Ballot => ({ choices: [...paper] })));

  it('gives each voter an equal part, and a plan to whoever can pay for it together', () => {
    // Three voters, 90 to spend: 30 each. Two pay 25 each for a, one pays 30 for b; the one who also wants c has 5 left of the 20 it costs.
    const outcome = shares([50, 30, 20, 1, 1, 1], 90, 'ac', 'a', 'b');
    assert.deepEqual(outcome.winners, ['a', 'b']);
    assert.deepEqual(outcome.steps.filter(({ decision }) => decision === 'supporters-too-poor').map(({ option, had }) => [option, had]), [['c', 5]]);
  });

  it('lets those with little left pay what they have, and the others the rest', () => {
    // Shares of 20. Four pay 15 each for a. Of the three for b two have 5 left and one has 20: together just the 30 it costs.
    const outcome = shares([60, 30, 100, 100, 100, 100], 100, 'ab', 'ab', 'a', 'a', 'b');
    assert.deepEqual(outcome.winners, ['a', 'b']);
  });

  it('gives every large enough group with common wishes its part (extended justified representation, by trying every group)', () => {
    const small = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 4 }), (wishes, seats) => {
        const vote = voteWith({ costs: [1, 1, 1, 1, 1, 1], budget: seats }, 'equal-shares-cardinality');
        const { winners } = outcomeOf(vote, wishes.map((choices) => ({ choices })));
        for (let group = 1; group < 2 ** wishes.length; group += 1) {
          const members = wishes.filter((_, voter) => group & (2 ** voter));
          const common = members[0]!.filter((option) => members.every((wish) => wish.includes(option))).length;
          const deserved = Math.min(common, Math.floor((members.length * seats) / wishes.length));
          assert.ok(deserved === 0 || members.some((wish) => wish.filter((option) => winners.includes(option)).length >= deserved));
        }
      }),
      { numRuns: 300 },
    );
  });
});
