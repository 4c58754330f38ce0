import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, carryOut, daysWithoutReasons, decide, deviationState, deviationStates, deviationTransitions, giveReasons, noteDeviation, reasonDays, reasonsDue, tableStandingOn, type Table } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { call, codesOf, done, meeting, table } from '../../support/tables.ts';

const adopted: Table = { ...table, decisions: [done(decide(table, { point: 'lasting', called: call('yyryyn') }, { id: 'besluit', on: meeting }))] };
const deviates = { organisation: 'gemeente', what: 'De gemeente legt de drempels niet aan.' };
const on = '2026-04-01';
const deviation = done(noteDeviation(adopted, 'besluit', deviates, { id: 'afwijking', on }));
const reasons = (day: string) => ({ text: 'De brandweer komt er met drempels niet door.', by: 'S. Jansen', on: day });

describe('who deviates from a decision', () => {
  it('has fourteen days to write why, weekends included, and is overdue by itself the day after', () => {
    assert.deepEqual([reasonDays, reasonsDue(deviation)], [14, '2026-04-15']);
    assert.deepEqual(['2026-04-15', '2026-04-16'].map((at) => [deviationState(deviation, at), daysWithoutReasons(deviation, at)]), [['waiting', 0], ['overdue', 1]]);
  });

  it('stays late in sight when the reasons came too late', () => {
    assert.equal(deviationState(done(giveReasons(deviation, 'gemeente', reasons('2026-04-15'))), '2026-05-01'), 'reasoned');
    const late = done(giveReasons(deviation, 'gemeente', reasons('2026-04-16')));
    assert.deepEqual([deviationState(late, '2026-05-01'), daysWithoutReasons(late, '2026-05-01')], ['reasoned-late', 0]);
  });

  it('gives its reasons itself, once, and not before it deviated', () => {
    assert.deepEqual(codesOf(giveReasons(deviation, 'woonstad', reasons(on))), ['table.deviation.not-yours']);
    assert.deepEqual(codesOf(giveReasons(deviation, null, reasons(on))), ['table.deviation.not-yours']);
    assert.deepEqual(codesOf(giveReasons(done(giveReasons(deviation, 'gemeente', reasons(on))), 'gemeente', reasons(on))), ['table.deviation.reasoned-before']);
    assert.deepEqual(codesOf(giveReasons(deviation, 'gemeente', reasons('2026-03-31'))), ['table.act.before-last']);
  });

  it('sits at the table, and deviates from what was adopted', () => {
    const note = (from: Table, organisation = 'gemeente', day = on) => codesOf(noteDeviation(from, 'besluit', { ...deviates, organisation }, { id: 'x', on: day }));
    assert.deepEqual(note(adopted, 'politie'), ['table.deviation.not-at-the-table']);
    assert.deepEqual(note(adopted, 'gemeente', '2026-03-09'), ['table.act.before-last']);
    assert.deepEqual(note(table), ['table.deviation.not-adopted']);
    assert.deepEqual(note({ ...table, decisions: [done(decide(table, { point: 'lasting', called: call('nnnyyy') }, { id: 'besluit', on: meeting }))] }), ['table.deviation.not-adopted']);
  });

  it('goes only along the steps that are drawn, as days pass and reasons come', () => {
    fc.assert(fc.property(fc.array(fc.nat(12), { maxLength: 8 }), fc.nat(8), (waits, answerAt) => {
      let at = on;
      let now = deviation;
      let state = deviationState(now, at);
      waits.forEach((wait, turn) => {
        at = addDays(at, wait);
        for (const next of [deviationState(now, at), ...(turn === answerAt ? [deviationState((now = done(giveReasons(now, 'gemeente', reasons(at)))), at)] : [])]) {
          assert.ok(next === state || deviationTransitions.some(({ from, to }) => from === state && to === next), `${state} to ${next}`);
          assert.ok(deviationStates.includes(next));
          state = next;
        }
      });
    }));
  });
});

describe('a table as everyone reads it', () => {
  it('says on each day who decides, what was decided by each side, and what is overdue', () => {
    const step = done(carryOut(adopted, 'lasting', { to: 'under-way', reasons: '', on: meeting }));
    const read = tableStandingOn({ ...adopted, steps: [step], deviations: [deviation] }, '2026-04-20');
    assert.deepEqual([read.composition, read.missing], [{ residents: 3, partners: 3, byLot: 1, groups: 3 }, []]);
    assert.deepEqual(read.agenda.map(({ id, state, isOpen }) => [id, state, isOpen]), [['talk', null, false], ['ordinary', 'proposed', true], ['lasting', 'under-way', false]]);
    const { outcome, lacking, tally } = read.decisions[0]!;
    assert.deepEqual([outcome, lacking, tally], ['adopted', null, { residents: { yes: 2, no: 0, abstain: 0, absent: 0, recused: 1 }, partners: { yes: 2, no: 1, abstain: 0, absent: 0, recused: 0 } }]);
    assert.deepEqual(read.deviations.map(({ state, dueOn, daysOverdue }) => [state, dueOn, daysOverdue]), [['overdue', '2026-04-15', 5]]);
    assert.deepEqual([read.consent.nature, read.draws[0]!.drawn.length], ['table-agreement', 3]);
  });
});
