import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, daysBetween, openQuestions, penaltyAfter, penaltyAmounts, penaltyPeriod } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { deadlineCases } from '../../support/deadlines.ts';
import { knownDay } from '../../support/days.ts';

type Input = { readonly kind: 'amount'; readonly daysInDefault: number; readonly noticeReceived: string } | { readonly kind: 'firstDay'; readonly decisionLastDay: string; readonly noticeReceived: string };

function outcome(input: Input) {
  if (input.kind === 'amount') {
    const penalty = penaltyAfter(input.daysInDefault, input.noticeReceived);
    return penalty.ok ? { euro: penalty.value.cents / 100 } : 'refused';
  }
  const period = penaltyPeriod(input);
  return period.ok ? { firstDay: period.value.firstDay, lastDay: period.value.lastDay, maximumEuro: period.value.maximum / 100 } : 'refused';
}

describe('a penalty for a late decision', () => {
  const cases = deadlineCases<Input, object>('dwangsom');
  for (const { id, input, expected, error } of cases) it(`comes to what ${id} says`, () => assert.deepEqual(outcome(input), error ? 'refused' : expected));

  it('tells the other first day exactly where the cases call it ambiguous', () => {
    for (const { id, input, ambiguous, error } of cases) {
      if (input.kind !== 'firstDay' || error) continue;
      const period = penaltyPeriod(input);
      const otherwise = period.ok ? period.value.warnings.find(({ code }) => code === 'penalty.two-weeks-unsettled')?.values?.['otherwise'] : undefined;
      assert.equal(otherwise, ambiguous?.slice(-10), id);
    }
  });

  it('grows every day, for 42 days, and then no more', () => {
    fc.assert(
      fc.property(fc.nat(80), knownDay, (days, notice) => {
        const [today, tomorrow] = [penaltyAfter(days, notice), penaltyAfter(days + 1, notice)];
        assert.ok(today.ok && tomorrow.ok);
        assert.ok(days < 42 ? tomorrow.value.cents > today.value.cents : tomorrow.value.cents === 144_200);
      }),
    );
  });

  it('starts fifteen days after the notice, runs 42 days, and never starts on a notice that came too early', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: -30, max: 200 }), (decisionLastDay, later) => {
        const noticeReceived = addDays(decisionLastDay, later);
        const period = penaltyPeriod({ decisionLastDay, noticeReceived });
        assert.equal(period.ok, later > 0);
        if (period.ok) assert.deepEqual([daysBetween(noticeReceived, period.value.firstDay), daysBetween(period.value.firstDay, period.value.lastDay)], [15, 41]);
      }),
    );
  });

  it('says why a notice or a number of days is refused', () => {
    assert.deepEqual(penaltyPeriod({ decisionLastDay: '2026-03-02', noticeReceived: '2026-03-02' }), { ok: false, issues: [{ code: 'penalty.notice-premature', path: 'noticeReceived', values: { lastDay: '2026-03-02' } }] });
    assert.deepEqual(penaltyAfter(0.5, '2026-03-02'), { ok: false, issues: [{ code: 'field.wrong-type', path: 'daysInDefault' }] });
    assert.deepEqual(penaltyAfter(1, '2009-09-30'), { ok: false, issues: [{ code: 'penalty.not-yet-law', path: 'noticeReceived', values: { since: '2009-10-01' } }] });
  });

  it('warns that the change of 2026 has not been read, and only from then on', () => {
    const warned = (notice: string) => {
      const penalty = penaltyAfter(1, notice);
      return penalty.ok && penalty.value.warnings.map(({ code }) => code);
    };
    assert.deepEqual([warned('2025-12-31'), warned('2026-01-01')], [[], ['penalty.law-not-read']]);
  });
});

describe('open questions', () => {
  it('name the law, the day from which they are open, and two different readings', () => {
    for (const [code, { law, from, until, followed, otherwise }] of Object.entries(openQuestions)) {
      assert.match(law, /^(Awb|Atw) \d/, code);
      assert.ok(followed !== otherwise && (until === null || until > from), code);
    }
    assert.deepEqual(penaltyAmounts.map(({ from }) => from), ['2019-01-01', '2009-10-01']);
  });
});
