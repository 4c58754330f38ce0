import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WaveBreakdown, ageGroups, askedGroups, breakDown, breakdownColumns, breakdownTable, groupings, groupsToTell, parse, type Breakdown, type Grouping } from '@wijkaanpak/domain';
import { languages, people, population, questions, tellWave } from '../../../support/told-waves.ts';

const tableOf = (tables: readonly Breakdown[], by: Grouping, question = 'neighbours') => tables.find((one) => one.by === by && one.question === question)!;
const told = (table: Breakdown) => table.groups.map((figure) => ('mean' in figure ? figure.mean.answers : figure.reliability));
const spread = (_: number, one: number) => one % 11;

describe('a wave by group', () => {
  it('gives each question by age, area and language, each mean with its interval', () => {
    const { breakdown } = tellWave(people([40, 60, 80, 70], spread));
    assert.ok(parse(WaveBreakdown, breakdown).ok);
    assert.deepEqual(breakdown.tables.map(({ question, by }) => [question, by]), questions.flatMap((question) => groupings.map((by) => [question, by])));
    assert.deepEqual(told(tableOf(breakdown.tables, 'age')), [40, 60, 80, 70]);
    const [young] = tableOf(breakdown.tables, 'age').groups;
    // 0 to 10 three times and 0 to 6 once: 186/40 = 4.65 and a spread of 3.2147; t(39) = 2.0227 makes that 3.62 to 5.68.
    assert.deepEqual(young, { group: '15-24', reliability: 'indication', mean: { estimate: 4.7, lower: 3.6, upper: 5.7, level: 0.95, answers: 40 } });
  });

  it('tells nothing under 10, and nothing by which that could be found', () => {
    const { breakdown } = tellWave(people([6, 60, 80, 14], spread));
    assert.deepEqual(told(tableOf(breakdown.tables, 'age')), ['withheld', 60, 80, 'withheld']);
    assert.ok(tellWave(people([2, 3, 2, 1], spread)).breakdown.tables.every((table) => told(table).every((one) => one === 'withheld')));
  });

  it('withholds a group whose grades are nearly all at one end, and another with it, so that it is not found from the total', () => {
    const { breakdown, alike } = tellWave(people([20, 60, 80, 30], (age, one) => (age === 0 ? 10 : one % 11)));
    assert.deepEqual(told(tableOf(breakdown.tables, 'age')), ['withheld', 60, 80, 'withheld']);
    assert.deepEqual([...alike].sort(), [...questions].sort());
  });

  it('tells no group of which the ledger did not tell how many took part', () => {
    const respondents = people([40, 60, 80, 70], spread);
    const { result } = tellWave(respondents);
    const unheard = breakDown({ cells: [], published: [], worlds: [] }, { result, groups: askedGroups(population, languages), respondents });
    assert.ok(unheard.ok && unheard.value.breakdown.tables.every((table) => told(table).every((one) => one === 'withheld')));
  });

  it('leaves out a kind of more than 24 groups, and tells the others', () => {
    const buurten = (count: number) => Array.from({ length: count }, (_, place) => `BU0363AA${place + 10}`);
    const kinds = (count: number) => Object.keys(groupsToTell({ age: ageGroups, area: buurten(count), language: languages }));
    assert.deepEqual([kinds(24), kinds(25)], [['age', 'area', 'language'], ['age', 'language']]);
    const { breakdown } = tellWave(people([40, 60, 80, 70], spread), { kinds: ['age', 'language'] });
    assert.deepEqual([[...new Set(breakdown.tables.map(({ by }) => by))], told(tableOf(breakdown.tables, 'age'))], [['age', 'language'], [40, 60, 80, 70]]);
  });

  it('refuses a wave that the ledger holds already', () => {
    const respondents = people([40, 60, 80, 70], spread);
    const { ledger, result } = tellWave(respondents);
    const again = breakDown(ledger, { result, groups: askedGroups(population, languages), respondents });
    assert.ok(!again.ok && again.issues[0]!.code === 'ledger.cell-twice');
  });

  it('is a table with a row for each group, where nothing stands without its interval', () => {
    const { breakdown } = tellWave(people([6, 60, 80, 14], spread));
    const [head, ...rows] = breakdownTable({ waves: [breakdown] }).trimEnd().split('\r\n').map((line) => line.split(','));
    assert.deepEqual([head, rows.length], [[...breakdownColumns], 2 * (4 + 3 + 2)]);
    for (const row of rows) {
      const [mean, lower, upper, level, answers] = row.slice(-5);
      assert.equal([lower, upper, level, answers].every((value) => value !== ''), mean !== '');
    }
  });
});

describe('a difference between groups', () => {
  it('is told with its interval in the sentence, of who took part', () => {
    const { breakdown } = tellWave(people([60, 60, 60, 60], (age, one) => (age === 3 ? 6 + (one % 5) : 2 + (one % 5))));
    const older = breakdown.differences.filter(({ question, by }) => question === 'neighbours' && by === 'age');
    assert.deepEqual(older.map(({ group, than, said }) => [group, than, said.kind, said.sentences[0]!.key]), ageGroups.slice(0, 3).map((age) => ['65-plus', age, 'higher', 'higher.points.peiling']));
    const { size, least, most, percent } = older[0]!.said.sentences[0]!.values;
    assert.equal(size, 4);
    assert.ok(least! > 3 && most! < 5 && percent! > 95, 'wider than 95 %, for many were compared');
    assert.equal(breakdown.compared, 2 * (6 + 3));
  });

  it('is never told of fewer than 50 answers', () => {
    assert.deepEqual(tellWave(people([60, 60, 60, 40], (age, one) => (age === 3 ? 6 + (one % 5) : 2 + (one % 5)))).breakdown.differences.filter(({ by }) => by === 'age'), []);
  });
});
