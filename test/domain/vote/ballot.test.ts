import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BallotInput, ballotCost, checkBallot, checkChoices, parse } from '@wijkaanpak/domain';
import { openVote } from '../../support/content.ts';

const codes = (choices: string[], points?: number[], vote = openVote) => checkBallot(vote, { choices, ...(points && { points }) }).map(({ code, path }) => `${code}@${path}`);

describe('a ballot', () => {
  it('within the rules is accepted', () => assert.deepEqual(codes(['1', '2']), []));
  it('with too few or too many choices is refused', () => {
    assert.deepEqual(codes([]), ['ballot.too-few-choices@choices']);
    assert.deepEqual(codes(['1', '2', '4']), ['ballot.too-many-choices@choices']);
  });
  it('that costs more than there is is refused, with by how much', () => {
    assert.deepEqual(checkBallot(openVote, { choices: ['2', '3'] }), [{ code: 'ballot.over-budget', path: 'choices', values: { maximum: 1_000_000, total: 1_100_000, over: 100_000 } }]);
    assert.equal(ballotCost(openVote, ['1', '2']), 700_000);
  });
  it('for an unknown option, or for one option twice, is refused at that choice', () => {
    assert.deepEqual(codes(['1', '9']), ['ballot.unknown-option@choices.1']);
    assert.deepEqual(codes(['1', '1']), ['ballot.option-twice@choices.1']);
  });
  it('without points is checked in its choices alone, with the same findings', () => {
    for (const choices of [['1', '2'], [], ['1', '2', '4'], ['2', '3'], ['1', '9'], ['1', '1']]) assert.deepEqual(checkChoices(openVote, choices), checkBallot(openVote, { choices }));
  });
  it('divides points only where the rules say so, and no more than they say', () => {
    const points = { ...openVote, rules: { ...openVote.rules, ballot: 'points' as const, maxPoints: 3 } };
    assert.deepEqual(codes(['1', '2'], [1, 2], points), []);
    assert.deepEqual(codes(['1', '2'], [2, 2], points), ['ballot.too-many-points@points']);
    assert.deepEqual(codes(['1', '2'], undefined, points), ['ballot.points-missing@points']);
    assert.deepEqual(codes(['1', '2'], [1, 2]), ['field.unknown@points']);
  });
  it('takes no other field than choices, points and code', () => {
    const parsed = parse(BallotInput, { choices: ['1'], code: 'x', name: 'Jan' });
    assert.ok(!parsed.ok);
    assert.deepEqual(parsed.issues, [{ code: 'field.unknown', path: 'name', values: { field: 'name' } }]);
  });
});
