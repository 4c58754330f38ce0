import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Suspension, addDays, decisionTerm, isWorkingDay, parse, reasonableTerm, suspendedDaysOf, type DecisionCourse } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { deadlineCases } from '../../support/deadlines.ts';
import { knownDay } from '../../support/days.ts';

interface Input {
  readonly received: string;
  readonly weeks: number;
  readonly suspensions: Suspension[];
}
interface Expected {
  readonly lastDayWithoutSuspension: string;
  readonly suspendedDays: number;
  readonly lastDay: string;
}

const course = (change: Partial<DecisionCourse>): DecisionCourse => ({ received: '2026-03-02', term: reasonableTerm, setBy: 'law', suspensions: [], postponements: [], ...change });
const codes = (change: Partial<DecisionCourse>) => decisionTerm(course(change)).warnings.map(({ code, values }) => `${code} ${values?.['otherwise'] ?? ''}`.trim());

describe('a decision term', () => {
  for (const { id, input: { received, weeks, suspensions }, expected } of deadlineCases<Input, Expected>('decision-term')) {
    it(`ends as in ${id}`, () => {
      for (const suspension of suspensions) assert.ok(parse(Suspension, suspension).ok);
      const { lastDayWithoutSuspension, suspendedDays, lastDay } = decisionTerm(course({ received, term: { length: weeks, unit: 'weeks' }, suspensions }));
      assert.deepEqual({ lastDayWithoutSuspension, suspendedDays, lastDay }, expected);
    });
  }

  const gap = fc.integer({ min: 0, max: 60 });
  const suspension = (from: string) =>
    fc.oneof(
      fc.tuple(gap, gap).map(([after, long]): Suspension => ({ invited: addDays(from, after), supplied: addDays(from, after + long) })),
      fc.tuple(gap, gap).map(([after, long]): Suspension => ({ invited: addDays(from, after), lapsed: addDays(from, after + long) })),
      fc.tuple(gap, gap).map(([after, long]): Suspension => ({ ground: 'agreed', from: addDays(from, after), through: addDays(from, after + long) })),
    );
  const stops = knownDay.chain((received) => fc.record({ received: fc.constant(received), suspensions: fc.array(suspension(received), { maxLength: 5 }) }));

  it('is never shortened by what stops it, ends on a working day, and never on a day it stands still', () => {
    fc.assert(
      fc.property(stops, ({ received, suspensions }) => {
        const { lastDay, lastDayWithoutSuspension, suspendedDays } = decisionTerm(course({ received, suspensions }));
        assert.ok(lastDay >= lastDayWithoutSuspension && isWorkingDay(lastDay));
        assert.ok(lastDay >= addDays(received, 56 + suspendedDays));
        const counted = suspensions.map(suspendedDaysOf).filter(({ from, to }) => from <= to && from <= lastDayWithoutSuspension);
        for (const { from, to } of counted) assert.ok(lastDay < from || lastDay > to, `${lastDay} in ${from}–${to}`);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which its stops were noted, and counts each day once', () => {
    fc.assert(
      fc.property(stops, ({ received, suspensions }) => {
        const term = decisionTerm(course({ received, suspensions }));
        const { lastDay, suspendedDays } = decisionTerm(course({ received, suspensions: [...suspensions, ...suspensions].reverse() }));
        assert.deepEqual({ lastDay, suspendedDays }, { lastDay: term.lastDay, suspendedDays: term.suspendedDays });
      }),
      { numRuns: 300 },
    );
  });

  it('that ran into its extension before it was stopped still leaves a day to decide', () => {
    // Ends by the calendar on Saturday 4 April 2026; open until Tuesday the 7th. Asked on Sunday, supplied a week later.
    const stopped = decisionTerm(course({ received: '2026-02-07', suspensions: [{ invited: '2026-04-05', supplied: '2026-04-12' }] }));
    assert.equal(stopped.suspendedDays, 6);
    assert.equal(stopped.lastDay, '2026-04-13');
  });

  it('stands still for a delay that was agreed, is the applicant’s own or nobody’s', () => {
    for (const ground of ['agreed', 'applicant', 'force-majeure'] as const) {
      const stopped = decisionTerm(course({ suspensions: [{ ground, from: '2026-03-10', through: '2026-03-16' }] }));
      assert.deepEqual([stopped.suspendedDays, stopped.lastDay], [7, '2026-05-04']);
    }
  });

  it('does not stand still before it began', () => {
    const early = decisionTerm(course({ suspensions: [{ ground: 'applicant', from: '2026-02-20', through: '2026-03-05' }] }));
    assert.deepEqual([early.suspendedDays, early.lastDay], [3, '2026-04-30']);
  });

  it('is put off by a postponement that was told in time, on top of what stopped it', () => {
    const put = decisionTerm(course({ suspensions: [{ invited: '2026-03-03', supplied: '2026-03-10' }], postponements: [{ announced: '2026-04-01', by: { length: 6, unit: 'weeks' } }] }));
    assert.deepEqual([put.suspendedDays, put.lastDay, put.warnings], [6, '2026-06-15', []]);
  });
});

describe('what is not certain about a decision term', () => {
  const sixWeeks = { length: 6, unit: 'weeks' } as const;
  it('is told: an unused term to supplement may count its last day or not', () => {
    assert.deepEqual(codes({ received: '2026-03-03', suspensions: [{ invited: '2026-03-04', lapsed: '2026-03-18' }] }), ['term.unused-supplement-unsettled 2026-05-11']);
    assert.deepEqual(codes({ received: '2026-02-08', suspensions: [{ invited: '2026-02-22', lapsed: '2026-03-08' }] }), [], 'both readings end on the same Monday');
  });
  it('is told: who asks on the last day asks too late, or does not', () => assert.deepEqual(codes({ received: '2026-07-01', suspensions: [{ invited: '2026-08-26', supplied: '2026-09-02' }] }), ['term.invited-on-last-day-unsettled 2026-09-02']));
  it('is told: who asks or postpones after the term has passed changes nothing', () => {
    const late = course({ suspensions: [{ invited: '2026-05-20', supplied: '2026-05-25' }], postponements: [{ announced: '2026-05-21', by: sixWeeks }] });
    assert.equal(decisionTerm(late).lastDay, '2026-04-28');
    assert.deepEqual(codes(late), ['term.invited-too-late', 'term.postponed-too-late']);
    assert.deepEqual(codes({ suspensions: [{ ground: 'agreed', from: '2026-04-29', through: '2026-05-10' }] }), ['term.stopped-too-late']);
  });
  it('is told: a term in an ordinance may not be one "in a law"', () => {
    assert.deepEqual(codes({ setBy: 'ordinance' }), ['term.ordinance-unsettled 2026-04-27']);
    assert.deepEqual(codes({ setBy: 'ordinance', received: '2026-07-01' }), [], 'it ends on a working day either way');
  });
  it('is told: a long term with a short postponement may be extended or not', () => {
    const long = { length: 26, unit: 'weeks' } as const;
    assert.equal(decisionTerm(course({ received: '2026-01-10', term: long, postponements: [{ announced: '2026-07-01', by: sixWeeks }] })).lastDay, '2026-08-24');
    assert.deepEqual(codes({ received: '2026-01-10', term: long, postponements: [{ announced: '2026-07-01', by: sixWeeks }] }), ['term.postponement-unsettled 2026-08-22']);
    assert.deepEqual(codes({ received: '2026-01-10', term: long }), []);
  });
  it('is told: a year of which not all holidays are known', () => assert.deepEqual(codes({ received: '2029-03-01' }), ['term.designated-days-unknown']));
});
