import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  incomparabilities, powerOfMeans, sayDifference, sayDifferences, sayTrend, sayWave, sentencesOf, smallestChangeOfMeans, statementKinds, summariseWave, type QuestionSummary, type Statement, type WaveFigure,
} from '@wijkaanpak/domain';
import { fullLanguages, say, serviceSections } from '@wijkaanpak/texts';
import fc from 'fast-check';
import { near, valueOf } from '../value.ts';

/** A wave in which `half` of the grades are one lower and as many one higher than `middle`. */
const summary = (answers: number, middle: number): QuestionSummary => summariseWave(Array.from({ length: answers }, (_, place) => ({ answers: { listens: place % 2 ? middle - 1 : middle + 1 } })), { questions: ['listens'] }).questions[0]!;

const figure = (year: number, answers: number, middle: number, other: Partial<WaveFigure> = {}): WaveFigure => ({
  wave: { id: String(year), opensAt: `${year}-03-01T00:00:00Z`, design: 'sample' },
  wordingVersion: 1,
  areas: ['BU0363AA01'],
  summary: summary(answers, middle),
  ...other,
});
const poll = (year: number): Pick<WaveFigure, 'wave'> => ({ wave: { id: String(year), opensAt: `${year}-03-01T00:00:00Z`, design: 'anyone' } });

describe('what one wave says', () => {
  it('is its figure with interval, word and number of answers', () => {
    const said = sayWave(figure(2026, 100, 6));
    assert.ok(said.kind === 'figure');
    assert.deepEqual([said.word, said.about, said.answers, said.figure.estimate, said.figure.level], ['meting', 'neighbourhood', 100, 6, 0.95]);
  });
  it('under 50 answers is only an indication, under 10 nothing, and nothing when it cannot be weighted', () => {
    const issues = [{ code: 'weights.group-missing' as const, path: 'age' }];
    assert.deepEqual([figure(2026, 49, 6), figure(2026, 9, 6), figure(2026, 0, 6, { summary: { question: 'listens', reliability: 'cannot-be-weighted', issues } })].map((one) => sayWave(one).kind), ['only-an-indication', 'too-few-answers', 'cannot-be-weighted']);
  });
  it('of a poll that anyone could fill in is never called a meting, nor about the neighbourhood', () => {
    const said = sayWave(figure(2026, 100, 6, poll(2026)));
    assert.ok(said.kind === 'figure');
    assert.deepEqual([said.word, said.about], ['peiling', 'who-took-part']);
  });
});

describe('what two waves say', () => {
  it('by hand: 100 grades of 5 or 7, then 100 of 6 or 8, have risen by 1, give or take 1.972 √(2 · (100/99) / 100)', () => {
    const said = sayDifference(figure(2025, 100, 6), figure(2026, 100, 7));
    assert.ok(said.kind === 'risen');
    near(said.change.estimate, 1);
    near(said.change.upper - 1, 1.972 * Math.sqrt(2 / 99), 3);
    assert.deepEqual([said.unit, said.waves, said.word], ['points', ['2025', '2026'], 'meting']);
  });

  it('has fallen when it goes the other way; in another area of the same wave it is higher or lower', () => {
    assert.equal(sayDifference(figure(2025, 100, 7), figure(2026, 100, 6)).kind, 'fallen');
    const elsewhere = { areas: ['BU0363AA02'] };
    assert.deepEqual([6, 8].map((middle) => sayDifference(figure(2026, 100, 7), figure(2026, 100, middle, elsewhere)).kind), ['lower', 'higher']);
  });

  it('says what it would take to see more when it is too small', () => {
    const said = sayDifference(figure(2025, 60, 6), figure(2026, 60, 6));
    assert.ok(said.kind === 'too-small-to-see' && said.needed);
    assert.ok(said.change.lower < 0 && said.change.upper > 0);
    near(said.smallestVisible, valueOf(smallestChangeOfMeans(60, { spread: Math.sqrt(60 / 59) })), 6);
    assert.equal(said.needed.change, 0.5);
    const spread = Math.sqrt(60 / 59);
    assert.ok(powerOfMeans(said.needed.answers, { change: 0.5, spread }) >= 0.8 && powerOfMeans(said.needed.answers - 1, { change: 0.5, spread }) < 0.8);
  });

  it('under 50 answers in either is only an indication, however large the change', () => {
    const said = sayDifference(figure(2025, 100, 3), figure(2026, 30, 9));
    assert.ok(said.kind === 'only-an-indication');
    assert.deepEqual([said.answers, said.answersNeeded, said.of], [30, 50, 'change']);
  });

  it('under 10 says nothing of either wave', () => assert.deepEqual(sayDifference(figure(2025, 100, 3), figure(2026, 9, 9)), { kind: 'too-few-answers', answersNeeded: 10 }));

  it('of answers that are all the same is nothing: there is no chance to judge by', () => {
    const same = summariseWave(Array.from({ length: 60 }, () => ({ answers: { listens: 7 } })), { questions: ['listens'] }).questions[0]!;
    assert.deepEqual(sayDifference(figure(2025, 0, 0, { summary: same }), figure(2026, 0, 0, { summary: same })), { kind: 'no-spread' });
  });

  const reasons: Record<(typeof incomparabilities)[number], [WaveFigure, WaveFigure]> = {
    question: [figure(2025, 60, 6), figure(2026, 60, 6, { summary: { ...summary(60, 6), question: 'other' } })],
    wording: [figure(2025, 60, 6), figure(2026, 60, 6, { wordingVersion: 2 })],
    design: [figure(2025, 60, 6), figure(2026, 60, 6, poll(2026))],
    'areas-overlap': [figure(2025, 60, 6), figure(2026, 60, 6, { areas: ['BU0363AA01', 'BU0363AA02'] })],
    'area-and-wave': [figure(2025, 60, 6), figure(2026, 60, 6, { areas: ['BU0363AA02'] })],
    group: [figure(2025, 60, 6, { group: 'age 65-plus' }), figure(2025, 60, 6)],
    order: [figure(2026, 60, 6), figure(2025, 60, 6)],
  };
  for (const reason of incomparabilities) {
    it(`is not held against each other when the trouble is ${reason}, and no number is given`, () => assert.deepEqual(sayDifference(...reasons[reason]), { kind: 'not-comparable', reasons: [reason] }));
  }
});

describe('what many say', () => {
  it('takes a larger change to be said of one of many than of one alone', () => {
    const [before, after] = [figure(2025, 100, 6), figure(2026, 100, 6, { summary: shifted() })];
    assert.equal(sayDifference(before, after).kind, 'risen');
    const many = sayDifferences([[before, after], ...Array.from({ length: 19 }, (_, place) => [figure(2025, 60, 6, { areas: [`BU${place}`] }), figure(2026, 60, 6, { areas: [`BU${place}`] })] as const)]);
    assert.ok(many.every(({ kind }) => kind === 'too-small-to-see'));
    assert.ok(many[0]!.kind === 'too-small-to-see' && near(many[0]!.change.level, 1 - 0.05 / 20) === undefined);
    /** 35 of the lower grade and 65 of the higher: 0.3 more. */
    function shifted(): QuestionSummary {
      return summariseWave(Array.from({ length: 100 }, (_, place) => ({ answers: { listens: place < 35 ? 5 : 7 } })), { questions: ['listens'] }).questions[0]!;
    }
  });

  it('by hand: 5, 6 and 7 in three years have risen by a point a year when they are as certain as that', () => {
    const said = sayTrend([figure(2024, 200, 5), figure(2025, 200, 6), figure(2026, 200, 7)]);
    assert.ok(said.kind === 'risen');
    near(said.change.estimate, 1, 2);
    assert.deepEqual([said.unit, said.waves], ['points-a-year', ['2024', '2025', '2026']]);
  });

  it('leaves out waves that may not be shown, needs three, and crosses no changed wording or area', () => {
    assert.deepEqual(sayTrend([figure(2024, 200, 5), figure(2025, 9, 6), figure(2026, 200, 7)]), { kind: 'too-few-waves', wavesNeeded: 3 });
    assert.deepEqual(sayTrend([figure(2024, 200, 5), figure(2025, 200, 6), figure(2026, 200, 7, { wordingVersion: 2 })]), { kind: 'not-comparable', reasons: ['wording'] });
    assert.deepEqual(sayTrend([figure(2024, 200, 5), figure(2025, 200, 6), figure(2026, 200, 7, { areas: ['BU0363AA02'] })]), { kind: 'not-comparable', reasons: ['area-and-wave'] });
    assert.equal(sayTrend([figure(2024, 200, 5), figure(2025, 20, 6), figure(2026, 200, 7)]).kind, 'only-an-indication');
  });
});

describe('a statement', () => {
  const waves = fc.array(fc.record({ answers: fc.integer({ min: 0, max: 120 }), middle: fc.integer({ min: 1, max: 9 }), wordingVersion: fc.constantFrom(1, 1, 1, 2), design: fc.constantFrom('sample' as const, 'anyone' as const), area: fc.constantFrom('BU1', 'BU1', 'BU2') }), { minLength: 2, maxLength: 5 });
  const all = fc.record({ waves, design: fc.boolean() }).map(({ waves: list, design }): Statement[] => {
    const figures = list.map((one, place) => figure(2020 + place, one.answers, one.middle, { wordingVersion: one.wordingVersion, areas: [one.area], wave: { id: String(2020 + place), opensAt: `${2020 + place}-03-01T00:00:00Z`, design: design ? one.design : 'sample' } }));
    return [...figures.map(sayWave), ...sayDifferences(figures.slice(1).map((after, place) => [figures[place]!, after])), sayTrend(figures)];
  });

  it('is of a closed list of kinds, and never gives a difference without the interval around it', () => {
    fc.assert(
      fc.property(all, (statements) => {
        for (const statement of statements) {
          assert.ok(statementKinds.includes(statement.kind));
          const told = 'change' in statement ? statement.change : 'indication' in statement ? statement.indication : undefined;
          if (told) assert.ok(told.lower <= told.estimate && told.estimate <= told.upper && told.level >= 0.95);
          if (['risen', 'fallen', 'higher', 'lower'].includes(statement.kind)) assert.ok(told && (told.lower > 0 || told.upper < 0));
          assert.ok(told || !('estimate' in statement));
        }
      }),
    );
  });

  it('has a sentence in every language for every kind, with all its numbers filled in', async () => {
    const found = new Set<string>();
    const given: Statement[] = [];
    fc.assert(fc.property(all, (statements) => void given.push(...statements)), { numRuns: 300, seed: 4 });
    given.push({ kind: 'no-spread' }, { kind: 'not-comparable', reasons: incomparabilities }, { kind: 'cannot-be-weighted', issues: [] });
    for (const word of ['peiling', 'meting'] as const) {
      const change = { estimate: 1, lower: 0.5, upper: 1.5, level: 0.95 };
      const spoken = { word, about: 'neighbourhood' as const, change, waves: ['a', 'b'] };
      for (const kind of ['risen', 'fallen'] as const) given.push({ ...spoken, kind, unit: 'points-a-year' });
      for (const kind of ['risen', 'fallen', 'higher', 'lower'] as const) given.push({ ...spoken, kind, unit: 'points' });
      for (const unit of ['points', 'points-a-year'] as const) given.push({ ...spoken, kind: 'too-small-to-see', unit, smallestVisible: 1, needed: { change: 0.5, answers: 300 } });
      given.push({ kind: 'only-an-indication', word, about: 'neighbourhood', indication: change, of: 'figure', answers: 20, answersNeeded: 50 });
      given.push({ kind: 'only-an-indication', word, about: 'neighbourhood', indication: change, of: 'change', answers: 20, answersNeeded: 50 });
    }
    for (const language of fullLanguages) {
      const words = (await serviceSections[language].statistics()).words as Record<string, string>;
      for (const statement of given) {
        for (const { key, values } of sentencesOf(statement)) {
          found.add(key);
          assert.ok(words[key], `${language}: ${key}`);
          const told = say(words[key], language, values);
          assert.ok(!told.includes('{'), told);
          if (/^(risen|fallen|higher|lower|too-small|only)/.test(key)) assert.match(told, /tussen|between/);
        }
      }
      assert.deepEqual(Object.keys(words).filter((key) => key !== 'withheld' && !found.has(key)), [], language);
    }
  });

  it('reads as a council paper could quote it', async () => {
    const { words } = await serviceSections.nl.statistics();
    const [said] = sentencesOf(sayDifference(figure(2025, 100, 6), figure(2026, 100, 7)));
    assert.equal(say((words as Record<string, string>)[said!.key]!, 'nl', said!.values), 'Het cijfer van de wijk is gestegen met 1 punt. Met 95 procent zekerheid is het tussen 0,72 en 1,28.');
  });
});
