import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageGroups, checkAnswers, checkBackground, emptyLedger, grownUps, groupOf, parse, populationBy, publishWave, resultsOf, TrustInput, withUnknown, type Area, type Respondent } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { poll } from '../../support/content.ts';
import { answeredWave, publishedWaves, respondents } from '../../support/waves.ts';

const area = (code: string, [a, b, c, d]: readonly [number, number, number, number]): Area => ({ code, name: code, inhabitants: a + b + c + d + 20, ages: { '15-24': a, '25-44': b, '45-64': c, '65-plus': d } });
const areas = [area('BU0363AA01', [25, 165, 100, 35]), area('BU0363AA02', [270, 920, 815, 610])];
const asked = { ask: ['age', 'area'] as const, weightBy: ['age'] as const, areas: areas.map(({ code, name }) => ({ code, name })) };
const design = { ask: [...asked.ask], weightBy: [...asked.weightBy], areas: asked.areas };
const groups = [...ageGroups, 'unknown'] as const;
const told = (counts: readonly number[], grade = 6): Respondent[] => counts.flatMap((count, group) => Array.from({ length: count }, (_, one) => ({ answers: { neighbours: (grade + group + one) % 11 }, of: { age: groups[group]! } })));

describe('what someone tells about themselves', () => {
  it('is refused where it was not asked, or is an area elsewhere', () => {
    assert.deepEqual(checkBackground(design, { age: '25-44', area: 'BU0363AA01' }), []);
    assert.deepEqual(checkBackground(design, undefined), []);
    assert.deepEqual(checkBackground({ ...design, ask: ['age'] }, { area: 'BU0363AA01' }), [{ code: 'background.not-asked', path: 'background.area' }]);
    assert.deepEqual(checkBackground(undefined, { age: '25-44' }), [{ code: 'background.not-asked', path: 'background.age' }]);
    assert.deepEqual(checkBackground(design, { area: 'BU9999ZZ99' }), [{ code: 'area.not-in-neighbourhood', path: 'background.area' }]);
    assert.deepEqual(checkAnswers(poll, { answers: { neighbours: 5 }, background: { age: '25-44' } }), [{ code: 'background.not-asked', path: 'background.age' }]);
  });
  it('holds coarse classes only: no other field, no exact age', () => {
    for (const background of [{ age: 34 }, { age: '34' }, { name: 'Jansen' }, { postcode: '1012AB' }, { language: 'nl-NL' }]) assert.ok(!parse(TrustInput, { answers: { neighbours: 5 }, background }).ok, JSON.stringify(background));
  });
  it('is kept as a group, and what was left out as unknown', () => {
    assert.deepEqual(groupOf(design, { age: '15-24', language: 'en' }), { age: '15-24', area: 'unknown', language: 'en' });
    assert.deepEqual(groupOf(undefined, { language: 'en' }), {}, 'nothing is kept where nothing is asked');
  });
});

describe('the population of 15 and older', () => {
  it('has the same total by age and by area', () => {
    const population = populationBy(areas, ['age', 'area']);
    assert.deepEqual(population, { ok: true, value: { age: { '15-24': 295, '25-44': 1085, '45-64': 915, '65-plus': 645 }, area: { BU0363AA01: 325, BU0363AA02: 2615 } } });
    assert.deepEqual(areas.map(grownUps), [325, 2615]);
  });
  it('is refused where CBS gives no ages, but not for an area without inhabitants', () => {
    const empty: Area = { code: 'BU0363AA03', name: 'Water', inhabitants: null };
    assert.ok(populationBy([...areas, empty], ['age']).ok);
    assert.deepEqual(populationBy([...areas, { ...empty, inhabitants: 10 }], ['age']), { ok: false, issues: [{ code: 'background.no-figures', path: '', values: { area: 'Water' } }] });
  });
});

describe('who would rather not say', () => {
  const margins = { age: { '15-24': 100, '25-44': 300, '45-64': 200, '65-plus': 400 } };
  it('is a group of its own, as large as among the respondents, or counted with the largest', () => {
    const many = withUnknown({ respondents: told([20, 20, 20, 20, 20]), margins });
    assert.deepEqual(many.margins, { age: { '15-24': 80, '25-44': 240, '45-64': 160, '65-plus': 320, unknown: 200 } });
    const few = withUnknown({ respondents: told([20, 20, 20, 20, 9]), margins });
    assert.deepEqual(few.margins, margins);
    assert.equal(few.respondents.filter(({ of }) => of!['age'] === '65-plus').length, 29);
  });
  it('never loses a voice or an inhabitant', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 5, maxLength: 5 }), (counts) => {
      const all = told(counts);
      const after = withUnknown({ respondents: all, margins });
      assert.equal(after.respondents.length, all.length);
      assert.ok(Math.abs(Object.values(after.margins['age']!).reduce((sum, figure) => sum + figure, 0) - 1000) < 1e-9);
    }));
  });
});

describe('a wave that is weighted', () => {
  const margins = { age: { '15-24': 295, '25-44': 1085, '45-64': 915, '65-plus': 645 } };
  const published = (counts: readonly number[], other = {}) => {
    const result = publishWave(emptyLedger, { ...answeredWave({ year: 2026, answers: 0 }), respondents: told(counts), ...other }, '2099-01-01T00:00:00Z');
    assert.ok(result.ok, JSON.stringify(result));
    return result.value.result;
  };
  const neighbours = (result: ReturnType<typeof published>) => result.figures.find(({ question }) => question === 'neighbours')!;

  it('says so, and gives each age group its share of the inhabitants', () => {
    const result = published([30, 30, 30, 30, 12], { margins });
    assert.deepEqual(result.weightedBy, ['age']);
    const figure = neighbours(result);
    assert.ok('mean' in figure && figure.designEffect! > 1);
    assert.equal(figure.mean.answers, 132);
  });
  it('is refused, and not stretched, when hardly anyone of a group answered', () => {
    assert.equal(neighbours(published([4, 60, 60, 60, 0], { margins })).reliability, 'cannot-be-weighted');
    assert.equal(neighbours(published([0, 60, 60, 60, 0], { margins })).reliability, 'cannot-be-weighted');
    assert.equal(neighbours(published([0, 60, 60, 60, 0])).reliability, 'figure', 'unweighted it is a figure about who took part');
  });
  it('begins a new series: no trend crosses from unweighted to weighted', () => {
    const { results } = publishedWaves([{ year: 2024, answers: 80 }, { year: 2025, answers: 80, margins: { age: { all: 100 } }, respondents: respondents(2025, 80, 6).map((one) => ({ ...one, of: { age: 'all' } })) } as never]);
    assert.deepEqual(resultsOf(poll, { waves: results, promises: [], nextResultAt: null }).waves.map(({ series }) => series), [1, 2]);
  });
});
