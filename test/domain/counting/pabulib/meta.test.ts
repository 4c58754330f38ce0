import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pabulibLimits } from '@wijkaanpak/domain';
import { limitsMeta } from '../../../../packages/domain/src/counting/pabulib/limits.ts';
import { rulesOf } from '../../../../packages/domain/src/counting/pabulib/meta.ts';

const long = 'x'.repeat(70);
const map = (meta: Record<string, string>) => new Map(Object.entries(meta));
const rules = (meta: Record<string, string>) => {
  const read = rulesOf(map({ budget: '100', vote_type: 'approval', ...meta }), 5, '9');
  return read.ok ? read.value : read.issues;
};
const approval = { ballot: 'approve', counting: 'greedy', minChoices: 0, maxChoices: 5, maxCost: null, maxPoints: null, budget: 10_000, currency: 'EUR', ties: ['votes', 'cost', 'id'], level: 1 };

describe('metadata give the rules', () => {
  it('of each kind of vote', () => {
    assert.deepEqual(rules({}), approval);
    assert.deepEqual(rules({ vote_type: 'choose-1', max_length: '3' }), { ...approval, ballot: 'choose-one', maxChoices: 1 });
    assert.deepEqual(rules({ vote_type: 'cumulative', max_sum_points: '10', max_points: '4' }), { ...approval, ballot: 'points', maxPoints: 10 });
    assert.deepEqual(rules({ vote_type: 'scoring', max_points: '4' }), { ...approval, ballot: 'score', counting: 'score', maxScore: 4 });
    assert.deepEqual(rules({ vote_type: 'scoring' }), { ...approval, ballot: 'score', counting: 'score' });
  });

  it('with how much and how many a voter may choose, and the currency', () => {
    assert.deepEqual(rules({ min_length: '2', max_length: '30', max_sum_cost: '50.25', currency: 'PLN' }), { ...approval, minChoices: 2, maxChoices: 30, maxCost: 5_025, currency: 'PLN' });
    assert.deepEqual(rules({ currency: '' }), approval);
  });

  it('or are refused, with what was read and not more of it than fits', () => {
    const missing = (key: string) => [{ code: 'pabulib.meta.missing', path: '', values: { line: '9', key } }];
    assert.deepEqual(rules({ budget: '' }), missing('budget'));
    assert.deepEqual(rules({ vote_type: '' }), missing('vote_type'));
    const wrong: [string, string][] = [['budget', 'amount.unreadable'], ['max_sum_cost', 'amount.unreadable'], ['vote_type', 'vote-type.unknown'], ['currency', 'currency.unknown'], ['min_length', 'number.unreadable'], ['max_length', 'number.unreadable'], ['max_sum_points', 'number.unreadable'], ['max_points', 'number.unreadable']];
    for (const [key, code] of wrong) assert.deepEqual(rules({ [key]: long }), [{ code: `pabulib.${code}`, path: '', values: { line: '9', text: 'x'.repeat(60) } }], key);
    for (const currency of ['EURO', 'eur', 'XEUR', 'EURx']) assert.ok(Array.isArray(rules({ currency })), currency);
    for (const number of ['1x', 'x1', '-1', '1.5', '1234567890']) assert.ok(Array.isArray(rules({ max_length: number })), number);
    assert.ok(Array.isArray(rules({ vote_type: 'toString' })));
  });
});

describe('metadata give the limits of a city', () => {
  const limits = (meta: Record<string, string>) => {
    const read = pabulibLimits(map(meta));
    return read.ok ? read.value : read.issues;
  };
  const unreadable = (key: string) => [{ code: 'pabulib.limit.unreadable', path: '', values: { key } }];

  it('for votes, for each category and for each neighbourhood', () => {
    assert.deepEqual(limits({}), {});
    assert.deepEqual(limits({ min_project_score_threshold: '30', categories: 'groen, spel', budget_per_category: '10,20.50', neighborhoods: 'noord', budget_per_neighborhood: '5' }), { minVotes: 30, perCategory: { groen: 1_000, spel: 2_050 }, perPlace: { noord: 500 } });
    assert.deepEqual(limits({ categories: 'groen' }), {});
  });

  it('or are refused, by the name of what cannot be read', () => {
    for (const text of ['veel', '3x', 'x3', '-3', '1234567890']) assert.deepEqual(limits({ min_project_score_threshold: text }), unreadable('min_project_score_threshold'), text);
    assert.deepEqual(limits({ budget_per_category: '10' }), unreadable('budget_per_category'));
    assert.deepEqual(limits({ categories: 'groen,spel', budget_per_category: '10' }), unreadable('budget_per_category'));
    assert.deepEqual(limits({ neighborhoods: 'noord,zuid', budget_per_neighborhood: '10,veel' }), unreadable('budget_per_neighborhood'));
  });

  it('and are written as they are read, but for names that hold a comma', () => {
    assert.deepEqual(limitsMeta(), { min_project_score_threshold: undefined });
    const told = limitsMeta({ minVotes: 2, perCategory: { groen: 1_050, spel: 200 }, perPlace: { noord: 100, 'zuid, west': 200 } });
    assert.deepEqual(told, { min_project_score_threshold: 2, categories: 'groen,spel', budget_per_category: '10.50,2' });
  });
});
