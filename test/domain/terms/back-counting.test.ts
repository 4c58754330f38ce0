import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, lastDayBefore } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { deadlineCases } from '../../support/deadlines.ts';
import { anyDay } from '../../support/days.ts';

describe('counting back from a day', () => {
  for (const { id, input, expected } of deadlineCases<{ anchor: string; daysBefore: number }, { lastDay: string }>('back-counting')) {
    it(`ends as in ${id}`, () => assert.deepEqual({ lastDay: lastDayBefore(input.anchor, input.daysBefore) }, expected));
  }
  it('never moves for a weekend or a holiday', () => {
    fc.assert(fc.property(anyDay, fc.nat(400), (day, days) => assert.equal(addDays(lastDayBefore(day, days), days), day)));
  });
  it('refuses half a day and less than none', () => {
    for (const wrong of [-1, 0.5]) assert.throws(() => lastDayBefore('2026-01-01', wrong), /lastDayBefore: expected 0 days or more/);
  });
});
