import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginProgramme, fewestReflecting, FigureInput, parse, programmeActs, programmeStandingOn, ReflectionInput, reflectionDue, seriesOf, type Programme, type Result } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { begun, done, figure, followed, indicator, lived, measured, noted, reflection, safety, sampled } from '../../support/programmes.ts';

const codeOf = (result: Result<unknown>): string => (result.ok ? 'fine' : result.issues[0]!.code);
const where = { id: 'p', neighbourhood: 'centrum' };

describe('a programme', () => {
  it('is a long run: no shorter than four years, no longer than fifty', () => {
    const between = (from: number, until: number) => codeOf(beginProgramme({ title: 'Samen', from, until }, where, '2026-01-01'));
    assert.deepEqual([between(2026, 2028), between(2026, 2029), between(2026, 2075), between(2026, 2076)], ['programme.years.too-few', 'fine', 'fine', 'programme.years.too-many']);
  });

  it('keeps a goal that ended, with the reasons, and lets nothing more be measured of it', () => {
    const ended = done(programmeActs.endGoal(measured, { id: 'veilig', reasons: 'Bewoners willen het anders zeggen.' }, noted('2026-01-02')));
    assert.deepEqual(ended.goals, [{ ...safety, id: 'veilig', named: '2023-03-12', ended: { on: '2026-01-02', reasons: 'Bewoners willen het anders zeggen.' } }]);
    assert.deepEqual([codeOf(programmeActs.endGoal(ended, { id: 'veilig', reasons: 'Nog eens, omdat het moet.' }, noted('2026-01-03'))), codeOf(programmeActs.addIndicator(ended, indicator, noted('2026-01-03')))], ['programme.goal.ended-already', 'programme.goal.ended-already']);
    assert.deepEqual([codeOf(programmeActs.endGoal(ended, { id: 'geen', reasons: '' }, noted('2026-01-03'))), codeOf(programmeActs.addIndicator(begun, indicator, noted('2026-01-03')))], ['programme.goal.unknown', 'programme.goal.unknown']);
  });

  it('notes no figure of fewer than ten answers, of a year to come, or outside its own interval', () => {
    assert.equal(codeOf(parse(FigureInput, figure(2025, sampled(50, 5, 9), sampled(60, 1)))), 'programme.figure.too-few-answers');
    const note = (input: FigureInput) => codeOf(programmeActs.noteFigure(measured, { ...input, indicator: 'avond' }, noted('2026-02-01')));
    assert.equal(note(figure(2027, sampled(50, 5), sampled(60, 1))), 'programme.figure.year-to-come');
    assert.equal(note(figure(2025, { ...sampled(50, 5), lower: 51 }, sampled(60, 1))), 'programme.figure.interval-elsewhere');
    assert.equal(codeOf(programmeActs.noteFigure(measured, { ...figure(2025, sampled(50, 5), sampled(60, 1)), indicator: 'geen' }, noted('2026-02-01'))), 'programme.indicator.unknown');
  });

  it('shows a corrected figure beside the one it corrects, and never without reasons', () => {
    const again = figure(2025, sampled(60, 4), sampled(67, 1));
    assert.equal(codeOf(programmeActs.noteFigure(followed, { ...again, indicator: 'avond' }, noted('2026-03-01'))), 'programme.figure.reasons-required');
    const [corrected] = done(programmeActs.noteFigure(followed, { ...again, reasons: 'Een buurt was dubbel geteld.', indicator: 'avond' }, noted('2026-03-01'))).indicators;
    assert.deepEqual(corrected!.figures.map(({ year, area }) => [year, area.estimate]), [[2023, 52], [2025, 63], [2025, 60]]);
    assert.deepEqual(seriesOf(corrected!).map(({ year, area }) => [year, area.estimate]), [[2023, 52], [2025, 60]]);
  });

  it('never joins figures of two definitions', () => {
    const [changed] = done(programmeActs.noteFigure(followed, { ...figure(2026, sampled(70, 4), sampled(72, 1), { definition: 2 }), indicator: 'avond' }, noted('2026-12-01'))).indicators;
    assert.deepEqual(seriesOf(changed!).map(({ year }) => year), [2026]);
  });

  it('lets at least three residents look back, once, on a year that is over', () => {
    assert.equal(codeOf(parse(ReflectionInput, { ...reflection, residents: fewestReflecting - 1 })), 'programme.reflection.too-few-residents');
    const reflect = (more: Partial<typeof reflection>) => codeOf(programmeActs.reflect(lived, { ...reflection, ...more }, noted('2026-11-24')));
    assert.deepEqual([reflect({ year: 2025 }), reflect({ year: 2026 }), reflect({ year: 2023 }), reflect({ year: 2022 })], ['fine', 'programme.reflection.year-not-over', 'programme.reflection.given-already', 'programme.reflection.outside-programme']);
    assert.equal(reflect({ year: 2025, goals: [...reflection.goals, ...reflection.goals] }), 'programme.reflection.goal-twice');
    assert.equal(reflect({ year: 2025, goals: [{ ...reflection.goals[0]!, goal: 'geen' }] }), 'programme.goal.unknown');
  });

  it('says by itself which years nobody looked back on, from the first day after the last that was in time', () => {
    assert.equal(reflectionDue(2025), '2026-03-31');
    const missingOn = (day: string) => programmeStandingOn(lived, day).missing.map(({ year, daysOverdue }) => [year, daysOverdue]);
    assert.deepEqual(missingOn('2024-12-31'), []);
    assert.deepEqual(missingOn('2025-03-31'), [[2024, 0]]);
    assert.deepEqual(missingOn('2026-04-01'), [[2024, 366], [2025, 1]]);
  });

  it('loses nothing, whatever is done with it', () => {
    const act = fc.constantFrom<(programme: Programme, on: string) => Result<Programme>>(
      (programme, on) => programmeActs.nameGoal(programme, safety, noted(on)),
      (programme, on) => programmeActs.endGoal(programme, { id: programme.goals[0]?.id ?? '', reasons: 'Het is bereikt, zeggen bewoners.' }, noted(on)),
      (programme, on) => programmeActs.addIndicator(programme, { ...indicator, goal: programme.goals.at(-1)?.id ?? '' }, noted(on)),
      (programme, on) => programmeActs.noteFigure(programme, { ...figure(2025, sampled(50, 3), sampled(60, 1), { reasons: 'Opnieuw geteld.' }), indicator: programme.indicators[0]?.id ?? '' }, noted(on)),
      (programme, on) => programmeActs.reflect(programme, { ...reflection, year: Number(on.slice(0, 4)) - 1, goals: [] }, noted(on)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.integer({ min: 2025, max: 2040 })), { maxLength: 20 }), (acts) => {
        acts.reduce((programme, [take, year]) => {
          const taken = take(programme, `${year}-05-01`);
          if (!taken.ok) return programme;
          const { goals, indicators, reflections } = taken.value;
          programme.goals.forEach(({ ended: _, ...goal }, index) => assert.deepEqual({ ...goals[index], ended: null }, { ...goal, ended: null }));
          programme.indicators.forEach((one, index) => assert.deepEqual(indicators[index]!.figures.slice(0, one.figures.length), one.figures));
          assert.deepEqual(reflections.slice(0, programme.reflections.length), programme.reflections);
          return taken.value;
        }, begun);
      }),
    );
  });
});
