import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageGroups, emptyLedger, guardedMean, hidesEachGrade, momentsOf, type GroupFigure, type Ledger, type Respondent } from '@wijkaanpak/domain';
import { seeded } from '../../../../packages/server/src/example/seeded.ts';
import { revealed } from '../../statistics/disclosure/attack.ts';
import { found, foundGrades } from './group-attack.ts';
import { areas, people, questions, randomRespondents, tellWave, type Told } from '../../../support/told-waves.ts';

const seed = 20261125;

/** What is published when only groups under 10 are withheld, from tables and file alike: the mechanism broken. */
function tellNaively(respondents: readonly Respondent[]): Told {
  const told = tellWave(respondents);
  const groupsBy = { age: ageGroups, area: areas } as const;
  const inGroup = (by: 'age' | 'area', group: string) => respondents.filter(({ of }) => of![by] === group);
  const tables = (['age', 'area'] as const).flatMap((by) =>
    questions.map((question) => ({
      question, by,
      groups: groupsBy[by].map((group): GroupFigure => {
        const moments = momentsOf(Array.from({ length: 11 }, (_, grade) => inGroup(by, group).filter(({ answers }) => answers[question] === grade).length));
        return moments.answers >= 10 && hidesEachGrade(moments) ? { group, reliability: 'indication', mean: guardedMean(moments) } : { group, reliability: 'withheld' };
      }),
    })),
  );
  const heard = told.notHeard.questions.map((asked) => (asked.question === 'language' ? asked : { ...asked, groups: asked.groups.map((one) => ({ ...one, responded: inGroup(asked.question as 'age', one.group).length >= 10 ? inGroup(asked.question as 'age', one.group).length : null })) }));
  const sizes = new Map<string, number>();
  const classOf = ({ of }: Respondent) => (['age', 'area'].some((by) => of![by] === 'unknown') ? ',' : `${of!['age']},${of!['area']}`);
  for (const one of respondents) sizes.set(classOf(one), (sizes.get(classOf(one)) ?? 0) + 1);
  const rows = respondents.map((one) => ['ronde', sizes.get(classOf(one))! >= 10 ? classOf(one) : ',', ...questions.map((question) => (typeof one.answers[question] === 'number' ? one.answers[question] : ''))].join());
  const microdata = { wave: 'ronde', columns: [], questions, isWeighted: false, table: [['wave', 'age', 'area', ...questions].join(), ...rows].map((row) => `${row}\r\n`).join('') };
  return { ...told, notHeard: { ...told.notHeard, questions: heard }, breakdown: { ...told.breakdown, tables }, microdata };
}

describe('an attack on waves told by group and as answer sheets', () => {
  it(`finds 0 cells or groups under 10 from what anyone can read, by linear programming, and nobody of whom a 0 or a 10 is ruled out (2,000 waves, seed ${seed})`, () => {
    const random = seeded(seed);
    const counted = { figures: 0, files: 0, columns: 0 };
    for (let wave = 0; wave < 2000; wave += 1) {
      const respondents = randomRespondents(random);
      const told = tellWave(respondents);
      assert.deepEqual([...found(told, respondents), ...foundGrades(told, respondents)], [], `wave ${wave}`);
      counted.figures += told.breakdown.tables.flatMap(({ groups }) => groups).filter((figure) => 'mean' in figure).length;
      counted.files += Number(told.microdata !== null);
      counted.columns += Number((told.microdata?.columns.length ?? 0) > 0);
    }
    console.log(`  ${JSON.stringify(counted)}`);
    assert.ok(counted.figures > 15_000 && counted.files > 1500 && counted.columns > 600);
  });

  it('finds cells in most waves when only groups under 10 are withheld, so the attack works', () => {
    const random = seeded(seed);
    let broken = 0;
    for (let wave = 0; wave < 200; wave += 1) {
      const respondents = randomRespondents(random);
      if (found(tellNaively(respondents), respondents).length > 0) broken += 1;
    }
    assert.ok(broken > 100, `in ${broken} of 200`);
    console.log(`  in ${broken} of 200 waves`);
  });

  it(`finds 0 cells in the ledger itself after several waves (100 histories, seed ${seed})`, () => {
    const random = seeded(seed);
    for (let history = 0; history < 100; history += 1) {
      let ledger: Ledger = emptyLedger;
      for (let year = 2024; year < 2025 + random() * 3; year += 1) ({ ledger } = tellWave(randomRespondents(random), { ledger, year }));
      assert.deepEqual(revealed(ledger), [], `history ${history}`);
    }
  });

  it('meets a difference between groups, where there is none, in at most 5 of 100 waves', () => {
    const random = seeded(11);
    let wrong = 0;
    for (let wave = 0; wave < 600; wave += 1) if (tellWave(people([60, 90, 75, 60], () => Math.floor(random() * 11))).breakdown.differences.length > 0) wrong += 1;
    console.log(`  ${((100 * wrong) / 600).toFixed(1)} % of 600 waves without any difference tell one`);
    // 5 % of 600 is 30; three standard deviations are 16.
    assert.ok(wrong <= 46, `${wrong} of 600`);
  });
});
