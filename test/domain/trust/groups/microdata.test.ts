import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageGroups, emptyLedger, makeMicrodata, type Microdata, type Respondent } from '@wijkaanpak/domain';
import { seeded } from '../../../../packages/server/src/example/seeded.ts';
import { respondentsByGroup } from '../../../support/waves.ts';
import { areas, population, questions, randomRespondents, tellWave } from '../../../support/told-waves.ts';

const respondents = respondentsByGroup({ seed: 3, answers: 400, ages: ageGroups, areas });
const rowsOf = ({ table }: Microdata) => {
  const [head, ...lines] = table.trimEnd().split('\r\n').map((line) => line.split(','));
  return lines.map((line) => Object.fromEntries(line.map((value, place) => [head![place]!, value])));
};
const fileOf = (some: readonly Respondent[]): Microdata => {
  const { microdata } = tellWave(some);
  assert.ok(microdata);
  return microdata;
};

describe('the answer sheets of a wave as a file', () => {
  it('have a row for each sheet with its grades, and nothing that anyone wrote', () => {
    const file = fileOf(respondents);
    assert.deepEqual([file.table.split('\r\n')[0], file.questions, file.isWeighted], ['wave,age,weight,gemeente-listens,neighbours', questions, true]);
    const rows = rowsOf(file);
    assert.equal(rows.length, 400);
    const grades = (list: readonly (string | undefined)[]) => [...list].sort().join();
    for (const question of questions) assert.equal(grades(rows.map((row) => row[question])), grades(respondents.map(({ answers }) => (typeof answers[question] === 'number' ? String(answers[question]) : ''))));
    assert.doesNotMatch(file.table, /langskomen|unknown/);
  });

  it('tell of who answered what they told, or nothing: every class, and all of whom nothing is told, are 10 or more', () => {
    const random = seeded(5);
    let files = 0;
    for (let wave = 0; wave < 40; wave += 1) {
      const some = randomRespondents(random);
      const { microdata } = tellWave(some);
      if (!microdata) continue;
      files += 1;
      const rows = rowsOf(microdata);
      const sizes = new Map<string, number>();
      for (const row of rows) sizes.set(`${row['age']} ${row['area']}`, (sizes.get(`${row['age']} ${row['area']}`) ?? 0) + 1);
      assert.ok([...sizes.values()].every((size) => size >= 10), JSON.stringify([...sizes]));
      assert.equal(rows.length, some.length);
      for (const { by, level } of microdata.columns) {
        const groups = new Set(rows.map((row) => row[by]!).filter((group) => group !== ''));
        for (const group of groups) if (level === 'as-asked') assert.ok(rows.filter((row) => row[by] === group).length <= some.filter(({ of }) => of![by] === group).length, `${by} ${group}`);
      }
    }
    assert.ok(files > 20, String(files));
  });

  it('stand in an order that does not know which came first', () => {
    const random = seeded(9);
    const shuffled = respondents.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one);
    assert.equal(fileOf(shuffled).table, fileOf(respondents).table);
  });

  it('are weighted to the inhabitants by their own columns alone, 1 on average', () => {
    const rows = rowsOf(fileOf(respondents));
    const weights = new Map(rows.map((row) => [row['age']!, row['weight']!]));
    assert.equal(new Set(rows.map((row) => `${row['age']} ${row['weight']}`)).size, weights.size, 'one weight a class');
    const sum = (age: string) => rows.filter((row) => row['age'] === age).reduce((total, row) => total + Number(row['weight']), 0);
    assert.ok(Math.abs(rows.reduce((total, row) => total + Number(row['weight']), 0) / rows.length - 1) < 0.005);
    const shown = [...weights.keys()].filter((age) => age !== '');
    const inhabitants = shown.reduce((total, age) => total + population.age[age]!, 0);
    const all = shown.reduce((total, age) => total + sum(age), 0);
    for (const age of shown) assert.ok(Math.abs(sum(age) / all - population.age[age]! / inhabitants) < 0.005, age);
  });

  it('leave out a question of which a class grades nearly alike, and are none where that is every question', () => {
    const alike = respondents.map(({ answers, of }) => ({ of: of!, answers: { ...answers, neighbours: of!['age'] === '65-plus' ? 10 : answers['neighbours']! } }));
    assert.deepEqual(fileOf(alike).questions, ['gemeente-listens']);
    assert.equal(tellWave(respondents.map(({ of }) => ({ of: of!, answers: { neighbours: 7, 'gemeente-listens': 7 } }))).microdata, null);
  });

  it('have coarser columns where those of whom nothing is told would be known all the same: from their group, less who is shown of it', () => {
    const counts = [[60, 7, 7], [60, 60, 60], [60, 60, 60], [60, 6, 6]];
    const columns = (grade: (age: number, area: number, one: number) => number) =>
      fileOf(counts.flatMap((row, age) => row.flatMap((count, area) => Array.from({ length: count }, (_, one) => ({ answers: { neighbours: grade(age, area, one), 'gemeente-listens': one % 11 }, of: { age: ageGroups[age]!, area: areas[area]!, language: 'nl' } }))))).columns.map(({ by, level }) => `${by} ${level}`);
    assert.deepEqual(columns((_, __, one) => one % 11), ['age as-asked', 'area as-asked']);
    assert.deepEqual(columns((age, area, one) => (age === 3 && area > 0 ? 10 : one % 11)), ['age coarser', 'area as-asked'], 'the twelve oldest elsewhere all gave a 10');
  });

  it('keep a column where few would rather not say: the smallest class is empty with them', () => {
    const few = respondents.map((one, place) => ({ ...one, of: { ...one.of, age: place < 3 ? 'unknown' : place < 60 ? '15-24' : ageGroups[1 + (place % 3)]! } }));
    const file = fileOf(few);
    assert.deepEqual(file.columns.map(({ by }) => by), ['age']);
    assert.equal(rowsOf(file).filter((row) => row['age'] === '').length, 60);
  });

  it('have coarser columns, or none, where finer ones would show a class under 10', () => {
    const columns = (some: readonly Respondent[]) => tellWave(some).microdata?.columns;
    assert.deepEqual(columns(respondents.map((one, place) => ({ ...one, of: { ...one.of, age: place < 60 ? 'unknown' : ageGroups[place % 4]! } }))), [{ by: 'age', level: 'as-asked' }]);
    assert.deepEqual(columns(respondents.slice(0, 24)), []);
    assert.equal(tellWave(respondents.slice(0, 9)).microdata, null);
  });

  it('are none where the ledger knows nothing of the wave', () => {
    const made = makeMicrodata(emptyLedger, { wave: 'ronde', groups: { age: ageGroups, language: ['nl'] }, respondents, questions, alike: new Set(), margins: {} });
    assert.ok(made.ok && made.value.microdata === null && made.value.ledger === emptyLedger);
  });
});
