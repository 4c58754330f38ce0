import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CalendarDate, addDays, addMonths, dayNumber, dayOf, daysBetween, daysFrom, laterOf, parse, weekdayOf, yearOf } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { anyDay } from '../support/days.ts';

describe('counting days', () => {
  it('goes there and back, over leap days and changes of the clock', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        const moved = addDays(day, days);
        assert.ok(parse(CalendarDate, moved).ok, moved);
        assert.equal(addDays(moved, -days), day);
        assert.equal(daysBetween(day, moved), days);
        assert.equal(laterOf(day, moved), days > 0 ? moved : day);
      }),
    );
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-03-28', 2), '2026-03-30');
    assert.equal(dayNumber('1970-01-01'), 0);
  });

  it('knows the day of the week and the year', () => {
    assert.deepEqual(['2026-11-23', '2026-11-29', '1969-12-31', '1899-12-31'].map(weekdayOf), [1, 7, 3, 7]);
    fc.assert(fc.property(anyDay, (day) => assert.equal(weekdayOf(addDays(day, 7)), weekdayOf(day))));
    assert.equal(yearOf('2026-11-23'), 2026);
  });

  it('keeps the day of the month, or takes the last day of a shorter month', () => {
    assert.deepEqual([addMonths('2025-11-30', 3), addMonths('2023-11-30', 3), addMonths('2025-12-31', 2), addMonths('2024-02-29', 12), addMonths('2026-01-31', -2)], ['2026-02-28', '2024-02-29', '2026-02-28', '2025-02-28', '2025-11-30']);
  });

  it('lists days from the first up to and including the last, and none backwards', () => {
    assert.deepEqual(daysFrom('2026-02-27', '2026-03-01'), ['2026-02-27', '2026-02-28', '2026-03-01']);
    assert.deepEqual(daysFrom('2026-02-27', '2026-02-26'), []);
  });

  it('refuses what is no day', () => {
    for (const text of ['2026-02-30', '2026-2-3', 'morgen', '']) assert.throws(() => dayNumber(text), /dayNumber: expected a calendar date/, text);
  });

  it('has the day of an instant in the Netherlands, in summer and winter', () => {
    assert.deepEqual(['2026-11-24T23:30:00Z', '2026-07-01T21:59:59Z', '2026-07-01T22:00:00Z'].map(dayOf), ['2026-11-25', '2026-07-01', '2026-07-02']);
  });
});
