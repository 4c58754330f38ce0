import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differencesBetweenKeyings, type Keyed } from '@wijkaanpak/domain';
import fc from 'fast-check';

const answer = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom('dont-know', 'no-answer', '', 'Vaker  langs', 'Vaker langs'));
const keyed: fc.Arbitrary<Keyed> = fc.record({ answers: fc.dictionary(fc.constantFrom('a', 'b', 'c'), answer), group: fc.constantFrom<Record<string, string>>({}, { age: '15-24' }, { age: 'unknown' }), invitation: fc.constantFrom(null, 'hash') });

describe('two people who type the same form', () => {
  it('agree with themselves, and see the same differences from both sides', () => {
    fc.assert(fc.property(keyed, keyed, (one, other) => {
      assert.deepEqual(differencesBetweenKeyings(one, one), []);
      const seen = differencesBetweenKeyings(one, other);
      assert.deepEqual(differencesBetweenKeyings(other, one), seen.map(({ field, yours, theirs }) => ({ field, yours: theirs, theirs: yours })));
    }));
  });
  it('differ in a question left out, not in a space, and never see a code', () => {
    const base: Keyed = { answers: { a: 'dont-know', b: ' Vaker  langs' }, group: {}, invitation: 'hash' };
    assert.deepEqual(differencesBetweenKeyings(base, { ...base, answers: { b: 'Vaker langs' } }), [{ field: 'answers.a', yours: 'dont-know', theirs: null }]);
    assert.deepEqual(differencesBetweenKeyings(base, { ...base, invitation: 'ander' }), [{ field: 'code', yours: null, theirs: null }]);
  });
});
