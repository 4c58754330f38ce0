import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, isWorkingDay, objectionDecisionTerm, objectionTerm, viewsTerm } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { deadlineCases } from '../../support/deadlines.ts';
import { knownDay } from '../../support/days.ts';

type Input = { readonly kind: 'objection'; readonly published: string } | { readonly kind: 'decisionOnObjection'; readonly published: string; readonly committee: boolean } | { readonly kind: 'viewsOnDraft'; readonly laidOpen: string };

function outcome(input: Input) {
  if (input.kind === 'decisionOnObjection') {
    const { lastDay, lastDayAfterAdjournment } = objectionDecisionTerm(input.published, input.committee ? 'committee' : 'officials');
    return { lastDay, lastDayAfterAdjournment };
  }
  const { firstDay, rawLastDay, lastDay } = input.kind === 'objection' ? objectionTerm(input.published) : viewsTerm(input.laidOpen);
  return input.kind === 'objection' ? { firstDay, lastDay } : { firstDay, rawLastDay, lastDay };
}

describe('objections and views', () => {
  for (const { id, input, expected } of deadlineCases<Input, object>('objection-views')) it(`end as in ${id}`, () => assert.deepEqual(outcome(input), expected));

  it('start a day apart: views on the day itself, objections the day after', () => {
    fc.assert(fc.property(knownDay, (day) => assert.deepEqual(viewsTerm(addDays(day, 1)), objectionTerm(day))));
  });

  it('are decided later with a committee than with officials, and on a working day', () => {
    fc.assert(
      fc.property(knownDay, (day) => {
        const [officials, committee] = [objectionDecisionTerm(day, 'officials'), objectionDecisionTerm(day, 'committee')];
        assert.ok(officials.lastDay < committee.lastDay && officials.lastDay < officials.lastDayAfterAdjournment);
        for (const { lastDay, lastDayAfterAdjournment } of [officials, committee]) assert.ok(isWorkingDay(lastDay) && isWorkingDay(lastDayAfterAdjournment));
      }),
    );
  });

  it('come with a warning where it matters from which day the decision is counted', () => {
    assert.deepEqual(objectionDecisionTerm('2026-04-02', 'officials').warnings, [{ code: 'term.objection-start-unsettled', path: '', values: { otherwise: '2026-06-25' } }]);
    assert.deepEqual(objectionDecisionTerm('2026-01-05', 'officials').warnings, []);
  });
});
