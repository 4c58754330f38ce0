import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cronbachAlpha, reliabilityOf } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { codeOf, near, valueOf } from './value.ts';

const rows = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 30 }).filter((list) => new Set(list.map((row) => row.reduce((sum, value) => sum + value, 0))).size > 1);

describe('Cronbach’s alpha', () => {
  it('by hand: variances 1 and 1 of the questions, 3 of the sums, give 2 · (1 − 2/3)', () => near(valueOf(cronbachAlpha([[1, 1], [2, 3], [3, 2]])).estimate, 2 / 3));

  it('is 1 when questions move together, whatever their level', () => near(valueOf(cronbachAlpha([[1, 4], [2, 5], [5, 8]])).estimate, 1, 10));

  it('does not change when a question is easier for everyone, holds its estimate, and never passes 1', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (list, easier) => {
        const { estimate, lower, upper } = valueOf(cronbachAlpha(list));
        near(valueOf(cronbachAlpha(list.map(([first, ...rest]) => [first! + easier, ...rest]))).estimate, estimate, 9);
        assert.ok(lower <= estimate + 1e-9 && upper <= 1 + 1e-12);
      }),
    );
  });

  it('is refused of one respondent, one question, a row that misses one, and sums that are all the same', () => {
    assert.equal(codeOf(cronbachAlpha([[1, 2]])), 'sample.too-few');
    assert.equal(codeOf(cronbachAlpha([[1], [2]])), 'items.too-few');
    assert.deepEqual(cronbachAlpha([[1, 1], [1]]), { ok: false, issues: [{ code: 'items.incomplete', path: '1', values: { row: '2' } }] });
    assert.equal(codeOf(cronbachAlpha([[1, 1], [1, 1]])), 'sample.no-spread');
  });
});

describe('how much a figure may carry', () => {
  it('is nothing under 10 answers, an indication under 50', () => assert.deepEqual([0, 9, 10, 49, 50].map(reliabilityOf), ['too-few-answers', 'too-few-answers', 'indication', 'indication', 'figure']));
});
