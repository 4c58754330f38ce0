import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { carryOut, consentNatureOn, consentNatures, decide, measureState, measureStates, measureSteps, measureTransitions, moveMeasure, settledBy, stateOfPoint, type MeasureState, type Table } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { call, codesOf, done, meeting, table } from '../../support/tables.ts';

const decideOn = (on: Table, point: string, letters: string): Table => ({ ...on, decisions: [...on.decisions, done(decide(on, { point, called: call(letters) }, { id: `besluit-${on.decisions.length}`, on: meeting }))] });

describe('consent as a gate', () => {
  it('is on every way of the drawn states by which something lasting gets under way', () => {
    const reached = (without: MeasureState): Set<MeasureState> => {
      const seen = new Set<MeasureState>(['proposed']);
      for (let grown = -1; grown !== seen.size;) {
        grown = seen.size;
        for (const { from, to, of } of measureTransitions) if (of.includes('lasting') && seen.has(from) && to !== without) seen.add(to);
      }
      return seen;
    };
    assert.ok(reached('refused').has('under-way'));
    assert.deepEqual([...reached('consented')].sort(), ['proposed', 'refused']);
  });

  it('is given by the table alone', () => {
    assert.deepEqual([...new Set(measureTransitions.filter(({ to }) => to === 'consented').map(({ by }) => by))], ['table']);
    assert.ok(!(measureSteps as readonly string[]).includes('consented'));
  });

  it('cannot be walked around: whatever is tried in whatever order, nothing lasting is under way that both sides did not adopt', () => {
    const anyTry = fc.oneof(
      fc.record({ decide: fc.array(fc.constantFrom('y', 'n', 'o', 'a', 'r'), { minLength: 6, maxLength: 6 }) }),
      fc.record({ to: fc.constantFrom(...measureSteps), reasons: fc.constantFrom('', 'Het geld is op voor dit jaar.') }),
    );
    fc.assert(fc.property(fc.constantFrom('lasting', 'ordinary'), fc.array(anyTry, { maxLength: 14 }), (point, tries) => {
      let now: Table = table;
      tries.forEach((one, turn) => {
        if ('decide' in one) {
          const taken = decide(now, { point, called: call(one.decide.join('')) }, { id: `besluit-${turn}`, on: meeting });
          if (taken.ok) now = { ...now, decisions: [...now.decisions, taken.value] };
        } else {
          const step = carryOut(now, point, { to: one.to, reasons: one.reasons, on: meeting });
          if (step.ok) now = { ...now, steps: [...now.steps, step.value] };
        }
        const state = stateOfPoint(now, point)!;
        assert.ok(measureStates.includes(state));
        if (state === 'under-way' || state === 'done' || state === 'stopped') assert.equal(settledBy(now, point)?.outcome, 'adopted');
      });
    }));
  });

  it('opens for a measure with consent, and for one that passes with a decision', () => {
    const after = decideOn(decideOn(table, 'lasting', 'yyyyyn'), 'ordinary', 'yyyynn');
    assert.deepEqual([stateOfPoint(table, 'lasting'), stateOfPoint(after, 'lasting'), stateOfPoint(after, 'ordinary'), stateOfPoint(after, 'talk')], ['proposed', 'consented', 'agreed', null]);
    for (const point of ['lasting', 'ordinary']) {
      const step = done(carryOut(after, point, { to: 'under-way', reasons: '', on: meeting }));
      assert.equal(stateOfPoint({ ...after, steps: [step] }, point), 'under-way');
    }
  });

  it('says that consent is missing, before anything else', () => {
    assert.deepEqual(codesOf(carryOut(table, 'lasting', { to: 'under-way', reasons: '', on: meeting })), ['table.measure.no-consent']);
    assert.deepEqual(codesOf(carryOut(decideOn(table, 'lasting', 'yyynnn'), 'lasting', { to: 'under-way', reasons: '', on: meeting })), ['table.measure.no-consent']);
    assert.deepEqual(codesOf(carryOut(table, 'ordinary', { to: 'under-way', reasons: '', on: meeting })), ['table.measure.transition-not-allowed']);
    assert.deepEqual(codesOf(carryOut(table, 'talk', { to: 'under-way', reasons: '', on: meeting })), ['table.point.only-talk']);
    assert.deepEqual(codesOf(carryOut(table, 'geen', { to: 'under-way', reasons: '', on: meeting })), ['table.point.unknown']);
  });

  it('asks reasons of who stops, and takes steps in order of days', () => {
    assert.deepEqual(codesOf(moveMeasure('lasting', 'consented', { to: 'stopped', reasons: ' ' })), ['table.measure.reasons-required']);
    assert.deepEqual(codesOf(carryOut(decideOn(table, 'lasting', 'yyyyyn'), 'lasting', { to: 'under-way', reasons: '', on: '2026-03-09' })), ['table.act.before-last']);
    assert.equal(measureState('lasting', 'no-quorum', []), 'proposed');
  });
});

describe('what consent is in law', () => {
  const ordinance = { name: 'Verordening wijktafels', article: 'artikel 4', source: 'https://lokaleregelgeving.example.nl/1', from: '2026-07-01', until: '2028-06-30' };

  it('is an agreement at the table, with what was looked up and when, unless an ordinance is in force that day', () => {
    const { nature, source, asOf } = consentNatureOn(null, '2026-03-02');
    assert.deepEqual([nature, source, asOf], ['table-agreement', 'https://wetten.overheid.nl/BWBR0005416', '2026-11-25']);
    assert.deepEqual(['2026-06-30', '2026-07-01', '2028-06-30', '2028-07-01'].map((at) => consentNatures.indexOf(consentNatureOn(ordinance, at).nature)), [0, 1, 1, 0]);
    assert.equal(consentNatureOn({ ...ordinance, until: null }, '2040-01-01').law, 'Verordening wijktafels, artikel 4');
  });
});
