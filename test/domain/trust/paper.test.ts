import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differencesBetweenKeyings, paperFields, sheetNumber, type Keyed } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { poll } from '../../support/content.ts';

const answer = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom('dont-know', 'no-answer', '', 'Vaker  langs', 'Vaker langs'));
const keyed: fc.Arbitrary<Keyed> = fc.record({ receivedOn: fc.constantFrom('2026-11-23', '2026-11-24'), answers: fc.dictionary(fc.constantFrom('a', 'b', 'c'), answer), group: fc.constantFrom<Record<string, string>>({}, { age: '15-24' }, { age: 'unknown' }), invitation: fc.constantFrom(null, 'hash') });

describe('two people who type the same form', () => {
  it('agree with themselves, and see the same differences from both sides', () => {
    fc.assert(fc.property(keyed, keyed, (one, other) => {
      assert.deepEqual(differencesBetweenKeyings(one, one), []);
      const seen = differencesBetweenKeyings(one, other);
      assert.deepEqual(differencesBetweenKeyings(other, one), seen.map(({ field, yours, theirs }) => ({ field, yours: theirs, theirs: yours })));
    }));
  });
  it('differ in a question left out, not in a space, and never see a code', () => {
    const base: Keyed = { receivedOn: '2026-11-23', answers: { a: 'dont-know', b: ' Vaker  langs' }, group: {}, invitation: 'hash' };
    assert.deepEqual(differencesBetweenKeyings(base, { ...base, answers: { b: 'Vaker langs' } }), [{ field: 'answers.a', yours: 'dont-know', theirs: null }]);
    assert.deepEqual(differencesBetweenKeyings(base, { ...base, invitation: 'ander' }), [{ field: 'code', yours: null, theirs: null }]);
    assert.deepEqual(differencesBetweenKeyings(base, { ...base, receivedOn: '2026-11-24' }), [{ field: 'receivedOn', yours: '2026-11-23', theirs: '2026-11-24' }]);
  });
});

describe('a form on paper', () => {
  it('is filled in from top to bottom: its stamp, a code where people were drawn, the questions, who answers', () => {
    const kinds = (asked: Parameters<typeof paperFields>[0]) => paperFields(asked).map(({ kind }) => kind);
    assert.deepEqual(kinds(poll), ['sheet', 'received', 'question', 'question', 'question']);
    const background = { ask: ['age' as const, 'area' as const], weightBy: [], areas: [] };
    assert.deepEqual(kinds({ ...poll, wave: { ...poll.wave, design: 'sample' }, background }), ['sheet', 'received', 'language', 'code', 'question', 'question', 'question', 'background', 'background']);
  });
  it('has a number of letters, digits and hyphens', () => {
    assert.deepEqual(['7', 'A-12', '', 'drie!', '1'.repeat(21)].map((number) => sheetNumber.test(number)), [true, true, false, false, false]);
  });
});
