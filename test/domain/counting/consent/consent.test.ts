import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CountedObjection, outcomeOf, type CountedBallot, type CountedVote, type CountingRuleName } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { ballotsOf, optionsWith } from '../../../support/elections.ts';

const measure = (counting: CountingRuleName, more: Partial<CountedVote> = {}, rules: Partial<CountedVote['rules']> = {}): CountedVote => ({
  options: optionsWith([0]), rules: { ballot: 'yes-no', counting, budget: null, ties: ['id'], ...rules }, ...more,
});
const say = (answer: 1 | 0, times: number, group?: string): CountedBallot => ({ choices: ['a'], points: [answer], times, ...(group && { group }) });
const abstain = (times: number, group?: string): CountedBallot => ({ choices: [], times, ...(group && { group }) });
const judged = (vote: CountedVote, ...papers: CountedBallot[]) => {
  const { decision, group, opinions } = outcomeOf(vote, papers).steps[0]!;
  return { decision, ...(group !== undefined && { group }), opinions };
};

describe('yes or no', () => {
  it('more for than against is a yes, and who abstains weighs on neither side', () => {
    assert.deepEqual(judged(measure('yes-no'), say(1, 3), say(0, 2), abstain(9)), { decision: 'chosen', opinions: { for: 3, against: 2, abstained: 9 } });
  });

  it('as many for as against is a no', () => assert.equal(judged(measure('yes-no'), say(1, 2), say(0, 2)).decision, 'rejected'));

  it('decides nothing when too few take part; who abstains takes part', () => {
    const vote = measure('yes-no', {}, { quorum: { ballots: 10 } });
    assert.deepEqual(judged(vote, say(1, 9)), { decision: 'no-quorum', opinions: { for: 9, against: 0, abstained: 0 } });
    assert.equal(judged(vote, say(1, 9), abstain(1)).decision, 'chosen');
    assert.deepEqual(outcomeOf(vote, [say(1, 9)]).winners, []);
  });

  it('judges each of several measures for itself', () => {
    const outcome = outcomeOf({ ...measure('yes-no'), options: optionsWith([0, 0, 0]) }, [{ choices: ['a', 'b'], points: [1, 0] }, { choices: ['a', 'b'], points: [1, 0] }]);
    assert.deepEqual(outcome.steps.map(({ option, decision }) => [option, decision]), [['a', 'chosen'], ['b', 'rejected'], ['c', 'nobody-voted']]);
    assert.deepEqual(outcome.votes, { a: 2, b: 0, c: 0 });
  });

  it('tells first of what has most voters for it, and of equal ones by id', () => {
    const { steps, votes } = outcomeOf({ ...measure('yes-no'), options: optionsWith([0, 0, 0, 0]).reverse() }, [{ choices: ['c', 'b', 'a', 'd'], points: [1, 1, 0, 1] }, { choices: ['d'], points: [1] }]);
    assert.deepEqual([steps.map(({ option }) => option), votes], [['d', 'b', 'c', 'a'], { a: 0, b: 1, c: 1, d: 2 }]);
  });
});

describe('consent to what lasts', () => {
  const objection = { option: 'a', reasons: 'De bus kan er niet meer door.', answer: null };

  it('waits for an answer to each objection that has reasons', () => {
    assert.equal(judged(measure('consent', { objections: [CountedObjection.parse(objection)] }), say(1, 9), say(0, 1)).decision, 'objection-open');
    assert.equal(judged(measure('consent', { objections: [{ ...objection, answer: 'De bus gaat voortaan om.' }] }), say(1, 9), say(0, 1)).decision, 'chosen');
  });

  it('is stopped neither by an objection without reasons nor helped by an answer without words', () => {
    assert.equal(judged(measure('consent', { objections: [{ ...objection, reasons: ' ' }] }), say(1, 9)).decision, 'chosen');
    assert.equal(judged(measure('consent', { objections: [{ ...objection, answer: ' ' }] }), say(1, 9)).decision, 'objection-open');
    assert.equal(judged(measure('consent', { objections: [{ ...objection, option: 'b' }] }), say(1, 9)).decision, 'chosen');
  });

  it('asks a majority first', () => assert.equal(judged(measure('consent', { objections: [objection] }), say(0, 9), say(1, 1)).decision, 'rejected'));

  it('asks that enough of each group of residents took part', () => {
    const vote = measure('consent', {}, { quorum: { ballots: 5, groups: { huurders: 3, kopers: 2 } } });
    assert.deepEqual(judged(vote, say(1, 8, 'huurders'), say(1, 1, 'kopers')), { decision: 'no-quorum', group: 'kopers', opinions: { for: 9, against: 0, abstained: 0 } });
    assert.equal(judged(vote, say(1, 8, 'huurders'), say(1, 1, 'kopers'), abstain(1, 'kopers')).decision, 'chosen');
  });
});

describe('the double majority of a table', () => {
  it('asks a majority of each side, however large the other', () => {
    assert.deepEqual(judged(measure('double-majority'), say(1, 50, 'partners'), say(1, 2, 'bewoners'), say(0, 3, 'bewoners')).decision, 'no-majority-in-group');
    assert.equal(judged(measure('double-majority'), say(1, 50, 'partners'), say(1, 2, 'bewoners'), say(0, 3, 'bewoners')).group, 'bewoners');
    assert.equal(judged(measure('double-majority'), say(1, 2, 'partners'), say(0, 1, 'partners'), say(1, 3, 'bewoners')).decision, 'chosen');
  });

  it('counts who belongs to no group as a side, and names the first side by name that says no', () => {
    assert.equal(judged(measure('double-majority'), say(1, 5, 'partners'), say(1, 1)).decision, 'chosen');
    assert.equal(judged(measure('double-majority'), say(1, 5, 'partners'), say(0, 1)).group, '');
    assert.equal(judged(measure('double-majority'), say(0, 5, 'partners'), say(0, 1, 'bewoners')).group, 'bewoners');
    assert.equal(judged(measure('double-majority'), say(0, 1, 'bewoners'), say(0, 5, 'partners')).group, 'bewoners');
  });

  it('is not reached by one side alone', () => {
    const vote = measure('double-majority', {}, { quorum: { ballots: 0, groups: { bewoners: 0, partners: 0 } } });
    assert.deepEqual(judged(vote, say(1, 9, 'partners')), { decision: 'no-majority-in-group', group: 'bewoners', opinions: { for: 9, against: 0, abstained: 0 } });
  });

  it('never adopts what either side by itself would reject', () =>
    fc.assert(fc.property(ballotsOf('yes-no'), ballotsOf('yes-no'), (residents, partners) => {
      const vote = { ...measure('double-majority', {}, { quorum: { ballots: 0, groups: { bewoners: 0, partners: 0 } } }), options: optionsWith([0, 0, 0, 0, 0, 0]) };
      const { winners } = outcomeOf(vote, [...residents.map((paper) => ({ ...paper, group: 'bewoners' })), ...partners.map((paper) => ({ ...paper, group: 'partners' }))]);
      const alone = (papers: CountedBallot[]) => outcomeOf({ ...vote, rules: { ...vote.rules, counting: 'yes-no', quorum: undefined } }, papers).winners;
      assert.deepEqual(winners, alone(residents).filter((id) => alone(partners).includes(id)));
    })));
});
