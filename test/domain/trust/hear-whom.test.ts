import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageGroups, channels, channelsFor, emptyLedger, hearWhom, publishWave, standings, wilson, type HeardGroup, type Ledger, type Respondent } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { answeredWave } from '../../support/waves.ts';

const groups = [...ageGroups, 'unknown'] as const;
const population = { age: { '15-24': 200, '25-44': 400, '45-64': 250, '65-plus': 150 } };
const after = '2099-01-01T00:00:00Z';

/** So many respondents of each age group, and last of who would rather not say. */
function heard(counts: readonly number[], { ledger = emptyLedger, year = 2026, language = () => 'nl' }: { ledger?: Ledger; year?: number; language?: (one: number) => string } = {}) {
  const respondents: Respondent[] = counts.flatMap((count, group) => Array.from({ length: count }, (_, one) => ({ answers: { neighbours: one % 11 }, of: { age: groups[group]!, language: language(one) } })));
  const published = publishWave(ledger, { ...answeredWave({ year, answers: 0 }), respondents }, after);
  assert.ok(published.ok);
  const told = hearWhom(published.value.ledger, { result: published.value.result, population, respondents, languages: ['nl', 'en'] });
  assert.ok(told.ok, JSON.stringify(told));
  return told.value;
}
const byAge = (counts: readonly number[]) => Object.fromEntries(heard(counts).notHeard.questions[0]!.groups.map((group) => [group.group, group])) as Record<string, HeardGroup>;

describe('who was not heard', () => {
  it('is a group whose interval does not reach its share of the inhabitants, worked by hand', () => {
    const told = byAge([20, 200, 110, 70, 0]);
    const young = told['15-24']!;
    // 20 of 400 is 5 %; its inhabitants are 20 %. Wilson at 1 − 0.05/4, z = 2.4977: 2.9 % to 8.5 %.
    assert.deepEqual([young.standing, young.responded, young.expected, young.missing], ['heard-less', 20, 0.2, 60]);
    assert.deepEqual([young.share!.estimate, Math.round(young.share!.lower * 1000), Math.round(young.share!.upper * 1000)], [0.05, 29, 85]);
    const reference = wilson(20, 400, 1 - 0.05 / 4);
    assert.ok(reference.ok && Math.abs(reference.value.lower - young.share!.lower) < 1e-12 && Math.abs(reference.value.upper - young.share!.upper) < 1e-12);
    assert.deepEqual(young.channels, ['school', 'door']);
    assert.deepEqual([told['25-44']!.standing, told['45-64']!.standing, told['25-44']!.channels], ['heard-more', 'heard-alike', []]);
  });

  it('never tells a group under 10, nor lets it be found from the others', () => {
    const told = byAge([4, 100, 60, 40, 0]);
    assert.deepEqual([told['15-24']!.standing, told['15-24']!.responded, told['15-24']!.share], ['withheld', null, null]);
    const hidden = ageGroups.filter((group) => told[group]!.responded === null);
    assert.ok(hidden.length >= 2, 'the total would tell the only hidden one');
    assert.deepEqual(told['15-24']!.channels, ['school', 'door'], 'that there should have been about 40 is known to all');
  });

  it('holds for any number of people who would rather not say, where that number is withheld', () => {
    for (const unknown of [0, 3, 9]) {
      const { share, standing } = byAge([40, 160, 100, 60, unknown])['15-24']!;
      if (standing === 'withheld') continue;
      const [exact, most] = [wilson(40, 360, 1 - 0.05 / 4), wilson(40, 360 + unknown, 1 - 0.05 / 4)];
      assert.ok(exact.ok && most.ok);
      assert.ok(share!.lower <= most.value.lower + 1e-12 && share!.upper >= exact.value.upper - 1e-12, `${unknown}`);
    }
  });

  it('tells languages without a verdict: nobody knows how many speak them', () => {
    const { questions } = heard([30, 60, 50, 20, 0]).notHeard;
    const [dutch, english] = questions.at(-1)!.groups;
    assert.deepEqual([dutch!.standing, dutch!.channels, english!.standing, english!.channels], ['withheld', [], 'withheld', ['paper-in-language', 'door']], 'the total would tell that nobody answered in English');
    const both = heard([30, 60, 50, 20, 0], { language: (one) => (one < 5 ? 'en' : 'nl') }).notHeard.questions.at(-1)!.groups;
    assert.deepEqual(both.map(({ standing, responded, channels: next }) => [standing, responded, next]), [['no-figures', 140, []], ['no-figures', 20, []]]);
  });

  it('is withheld as a whole when few took part', () => {
    const { notHeard } = heard([2, 3, 2, 1, 0]);
    assert.equal(notHeard.responded, null);
    assert.ok(notHeard.questions.every((one) => one.groups.every(({ standing }) => standing === 'withheld')));
  });

  it('falsely calls a group less or more heard in at most 5 of 100 samples in which everyone answers alike', () => {
    let wrong = 0;
    const rounds = 400;
    let state = 7;
    const random = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
    for (let round = 0; round < rounds; round += 1) {
      const counts = [0, 0, 0, 0, 0];
      for (let one = 0; one < 300; one += 1) {
        const drawn = random();
        counts[drawn < 0.2 ? 0 : drawn < 0.6 ? 1 : drawn < 0.85 ? 2 : 3]! += 1;
      }
      if (Object.values(byAge(counts)).some(({ standing }) => standing === 'heard-less' || standing === 'heard-more')) wrong += 1;
    }
    // 5 % of 400 is 20; three standard deviations are 13.
    assert.ok(wrong <= 33, `${wrong} of ${rounds}`);
  });

  it('adds to one ledger wave after wave, and tells only what it released', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 3 }), (waves) => {
      let ledger = emptyLedger;
      waves.forEach((counts, place) => {
        const told = heard(counts, { ledger, year: 2020 + place });
        ({ ledger } = told);
        const released = new Set(ledger.published.map(({ answers }) => answers));
        for (const { groups: told_ } of told.notHeard.questions) for (const { responded } of told_) assert.ok(responded === null || (responded >= 10 && released.has(responded)));
      });
    }), { numRuns: 40 });
  });
});

describe('channels', () => {
  it('are named for every group that can be missing', () => {
    for (const group of ageGroups) assert.ok(channelsFor('age', group).length > 0 && channelsFor('age', group).every((channel) => channels.includes(channel)));
    assert.equal(standings.length, 5);
    for (const [question, group] of [['area', 'BU0363AA01'], ['language', 'en']] as const) assert.ok(channelsFor(question, group).length > 0);
  });
});
