import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, daysFrom, extend, isExtendable, isWorkingDay, knownYears, legalTerm, rawLastDay, termUnits, type TermExtension, type TermLength } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { deadlineCases } from '../../support/deadlines.ts';
import { anyDay, knownDay } from '../../support/days.ts';
import { dutchDay } from '../../support/dutch-days.ts';

interface Input extends TermLength {
  readonly eventDate: string;
}
interface Expected {
  readonly rawLastDay: string;
  readonly lastDay: string;
  readonly atwApplies: boolean;
}

/** The explanation in the words of the reference. */
function inDutch({ law, passedOver }: TermExtension): string[] {
  if (law === 'Atw 4') return ['art. 4 Atw: wet geldt niet voor deze termijn'];
  if (law === 'Atw 2') return ['art. 2 Atw: ten minste twee werkdagen'];
  return passedOver.length ? passedOver.map(({ date, daysOff }) => `${date} ${daysOff.map(dutchDay).join(' + ')}`) : ['werkdag, geen verlenging'];
}

describe('a term counted from the day after an event', () => {
  for (const { id, input, expected, reason } of deadlineCases<Input, Expected>('terms')) {
    it(`ends as in ${id}`, () => {
      const term = legalTerm(input.eventDate, input);
      assert.deepEqual({ rawLastDay: term.rawLastDay, lastDay: term.lastDay, atwApplies: term.isExtendable }, expected);
      assert.deepEqual(inDutch(term.extension), reason);
      assert.equal(term.firstDay, addDays(input.eventDate, 1));
      assert.deepEqual(term.warnings, []);
    });
  }
});

const length = fc.record({ length: fc.integer({ min: 1, max: 100 }), unit: fc.constantFrom(...termUnits) });

describe('the Algemene termijnenwet', () => {
  it('never shortens a term, never ends one on a day off, and passes over days off only', () => {
    fc.assert(
      fc.property(anyDay, length, (event, long) => {
        const { rawLastDay: raw, lastDay, isExtendable: extendable, firstDay, extension } = legalTerm(event, long);
        assert.equal(raw, rawLastDay(event, long));
        if (!extendable) return assert.equal(lastDay, raw);
        assert.ok(lastDay >= raw && isWorkingDay(lastDay));
        if (raw >= addDays(event, 3)) assert.ok(daysFrom(firstDay, lastDay).filter(isWorkingDay).length >= 2);
        if (extension.law === 'Atw 1') assert.ok(daysFrom(raw, addDays(lastDay, -1)).every((day) => !isWorkingDay(day)));
      }),
      { numRuns: 400 },
    );
  });

  it('never lets a later event give an earlier last day', () => {
    fc.assert(fc.property(anyDay, length, fc.integer({ min: 0, max: 10 }), (event, long, later) => assert.ok(legalTerm(addDays(event, later), long).lastDay >= legalTerm(event, long).lastDay)), { numRuns: 300 });
  });

  it('leaves terms of more than 90 days, twelve weeks or three months, and years, as they are', () => {
    const told = ([90, 91] as const).map((days) => isExtendable({ length: days, unit: 'days' }));
    assert.deepEqual([...told, isExtendable({ length: 12, unit: 'weeks' }), isExtendable({ length: 13, unit: 'weeks' }), isExtendable({ length: 3, unit: 'months' }), isExtendable({ length: 4, unit: 'months' }), isExtendable({ length: 1, unit: 'years' })], [true, false, true, false, true, false, false]);
  });

  it('moves a day off to the next working day, whatever term it ends', () => {
    assert.deepEqual(extend('2026-12-25'), { lastDay: '2026-12-28', extension: { law: 'Atw 1', passedOver: [{ date: '2026-12-25', daysOff: ['christmas-day'] }, { date: '2026-12-26', daysOff: ['saturday', 'second-christmas-day'] }, { date: '2026-12-27', daysOff: ['sunday'] }] } });
  });
});

describe('a year whose designated days nobody knows yet', () => {
  const codes = (event: string, long: TermLength) => legalTerm(event, long).warnings.map(({ code, values }) => `${code} ${values?.['year']}`);
  it('comes with a warning, and never in silence', () => {
    assert.deepEqual(knownYears, { first: 2023, last: 2028 });
    assert.deepEqual(codes('2029-03-01', { length: 8, unit: 'weeks' }), ['term.designated-days-unknown 2029']);
    assert.deepEqual(codes('2028-12-01', { length: 6, unit: 'weeks' }), ['term.designated-days-unknown 2029']);
    assert.deepEqual(codes('2022-12-01', { length: 4, unit: 'weeks' }), ['term.designated-days-unknown 2022']);
    assert.deepEqual(codes('2028-12-27', { length: 3, unit: 'days' }), ['term.designated-days-unknown 2029']);
  });
  it('matters to no term that the law does not extend, and to none inside the known years', () => {
    assert.deepEqual(codes('2029-03-01', { length: 13, unit: 'weeks' }), []);
    fc.assert(fc.property(knownDay, (event) => assert.deepEqual(legalTerm(event, { length: 8, unit: 'weeks' }).warnings, [])));
  });
});

describe('a length', () => {
  it('is a whole number from 1 on', () => {
    for (const wrong of [0, -1, 1.5, Number.NaN]) assert.throws(() => legalTerm('2026-01-01', { length: wrong, unit: 'days' }), /rawLastDay: expected a length of 1 or more/);
  });
});
