import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { daysOffOn, designatedDays, easterSunday, hasKnownDesignatedDays, isWorkingDay, recognisedHolidays, weekdayOf } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { root } from '../../house/tree.ts';
import { deadlineCases } from '../../support/deadlines.ts';
import { dutchDay } from '../../support/dutch-days.ts';

describe('recognised holidays', () => {
  for (const { id, input, expected } of deadlineCases<{ year: number }, { days: { date: string; name: string }[] }>('holidays')) {
    it(`of ${input.year} are those of ${id}`, () => assert.deepEqual(recognisedHolidays(input.year).map(({ date, name }) => ({ date, name: dutchDay(name) })), expected.days));
  }

  it('with the day of the King on Saturday 26 April where the 27th is a Sunday', () => {
    const kingsDay = (year: number) => recognisedHolidays(year).find(({ name }) => name === 'kings-day')!.date;
    assert.deepEqual([2013, 2014, 2015, 2025, 2026].map(kingsDay), ['2013-04-30', '2014-04-26', '2015-04-27', '2025-04-26', '2026-04-27']);
  });

  it('keep both names where two fall on one day', () => assert.deepEqual(daysOffOn('2016-05-05'), ['liberation-day', 'ascension-day']));

  it('are no working days, nor are weekends', () => {
    assert.deepEqual([daysOffOn('2026-12-26'), daysOffOn('2026-12-27'), daysOffOn('2026-12-28')], [['saturday', 'second-christmas-day'], ['sunday'], []]);
    assert.deepEqual(['2026-05-14', '2026-05-15', '2026-05-18'].map(isWorkingDay), [false, false, true]);
  });

  it('of years before 1980 are refused', () => assert.throws(() => recognisedHolidays(1979), /recognisedHolidays: expected a year from 1980 on/));
});

describe('Easter', () => {
  it('is a Sunday from 22 March to 25 April, and comes back after 5.7 million years only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9998 }), (year) => {
        const easter = easterSunday(year);
        assert.equal(weekdayOf(easter), 7);
        assert.ok(easter >= `${year}-03-22` && easter <= `${year}-04-25`);
      }),
    );
    assert.deepEqual([1818, 1943, 2000, 2024, 2025, 2026].map(easterSunday), ['1818-03-22', '1943-04-25', '2000-04-23', '2024-03-31', '2025-04-20', '2026-04-05']);
  });
});

describe('designated days', () => {
  it('are those of the decrees, and none is a weekend day', () => {
    assert.deepEqual(designatedDays.days, JSON.parse(readFileSync(join(root, 'test/data/deadlines/designated-days.json'), 'utf8')));
    for (const day of designatedDays.days) assert.ok(weekdayOf(day) < 6 && daysOffOn(day).includes('designated-day'), day);
  });
  it('are known from 2023 to 2028, and no year further', () => assert.deepEqual([2022, 2023, 2028, 2029].map(hasKnownDesignatedDays), [false, true, true, false]));
});
