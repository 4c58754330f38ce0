import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CalendarDate, Instant, instantMillis, isBefore, parse } from '@wijkaanpak/domain';
import fc from 'fast-check';

describe('a moment', () => {
  it('is written in UTC, and every one that is accepted has its place in time', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }), (date) => {
        assert.deepEqual(parse(Instant, date.toISOString()), { ok: true, value: date.toISOString() });
        assert.equal(instantMillis(date.toISOString()), date.getTime());
      }),
    );
  });

  it('in local time, without a time zone, or on a day that does not exist is refused', () => {
    for (const text of ['2026-11-24', '2026-11-24T13:00:00', '2026-11-24T13:00:00+01:00', '2026-02-29T13:00:00Z', '2026-11-24T24:00:00Z', '2026-13-01T00:00:00Z', '', 'nu']) assert.equal(parse(Instant, text).ok, false, text);
  });

  it('comes before another by time and not by how it is written', () => {
    assert.ok(isBefore('2026-11-24T12:59:59.999Z', '2026-11-24T13:00:00Z'));
    assert.ok(!isBefore('2026-11-24T13:00:00Z', '2026-11-24T13:00:00.000Z'));
    assert.ok(!isBefore('2026-11-24T13:00:00.000Z', '2026-11-24T13:00:00Z'));
  });
});

describe('a day', () => {
  it('exists in the calendar', () => {
    for (const day of ['2028-02-29', '2026-12-31']) assert.ok(parse(CalendarDate, day).ok, day);
    for (const day of ['2026-02-29', '2026-04-31', '24-11-2026', '2026-11-24T00:00:00Z']) assert.equal(parse(CalendarDate, day).ok, false, day);
  });
});
