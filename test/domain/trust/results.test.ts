import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PollResults, WaveResult, emptyLedger, parse, publishWave, resultColumns, resultsOf, resultsTable, type PollResults as Results, type QuestionResult } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { poll } from '../../support/content.ts';
import { answeredWave, publishedWaves, type WaveOfYear } from '../../support/waves.ts';

const later = '2099-01-01T00:00:00Z';
const results = (waves: readonly WaveOfYear[]): Results => resultsOf(poll, { waves: publishedWaves(waves).results, promises: [], nextResultAt: null });
const saidOf = ({ questions }: Results, id = 'gemeente-listens') => questions.find(({ question }) => question.id === id)!.said;
const figure = (wave: WaveResult, id = 'gemeente-listens'): QuestionResult => wave.figures.find(({ question }) => question === id)!;

describe('a wave that is published', () => {
  it('gives each question its mean with interval, answers and reliability, and how many took part', () => {
    const [wave] = publishedWaves([{ year: 2024, answers: 120 }]).results as [WaveResult];
    assert.ok(parse(WaveResult, wave).ok);
    assert.deepEqual([wave.word, wave.responded, wave.invited, wave.figures.map(({ question }) => question)], ['peiling', 120, null, ['gemeente-listens', 'neighbours']]);
    const listens = figure(wave);
    assert.ok(listens.reliability === 'figure');
    assert.ok(listens.mean.lower < listens.mean.estimate && listens.mean.estimate < listens.mean.upper && listens.mean.answers === 120);
  });

  it('is refused before it has closed, by the time that is given', () => {
    const wave = answeredWave({ year: 2024, answers: 120 });
    assert.deepEqual(publishWave(emptyLedger, wave, '2024-03-31T19:59:59Z'), { ok: false, issues: [{ code: 'poll.not-published-yet', path: '', values: { closesAt: wave.wave.closesAt } }] });
    assert.ok(publishWave(emptyLedger, wave, '2024-03-31T20:00:00Z').ok);
  });

  it('is refused by a ledger that holds it already', () => {
    const wave = answeredWave({ year: 2024, answers: 120 });
    const first = publishWave(emptyLedger, wave, later);
    assert.ok(first.ok);
    const again = publishWave(first.value.ledger, wave, later);
    assert.ok(!again.ok && again.issues[0]!.code === 'ledger.cell-twice');
  });

  it('under 10 answers tells nothing at all, also not how many took part', () => {
    const [wave] = publishedWaves([{ year: 2024, answers: 9 }]).results as [WaveResult];
    assert.deepEqual([wave.responded, wave.figures], [null, ['gemeente-listens', 'neighbours'].map((question) => ({ question, reliability: 'withheld' }))]);
    assert.deepEqual(publishedWaves([{ year: 2024, answers: 0 }]).results[0]!.responded, null);
  });

  it('tells no count that is under 10, whatever the answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (answers, leavingOut) => {
        const wave = answeredWave({ year: 2024, answers });
        const some = wave.respondents.map(({ answers: given }, place) => (place < leavingOut ? { answers: { open: 'x', neighbours: given['neighbours']! } } : { answers: given }));
        const published = publishWave(emptyLedger, { ...wave, respondents: some }, later);
        assert.ok(published.ok);
        const told = [published.value.result.responded, ...published.value.result.figures.map((one) => ('mean' in one ? one.mean.answers : null))];
        assert.ok(told.every((count) => count === null || count >= 10), told.join());
        assert.equal(figure(published.value.result).reliability === 'withheld', answers - Math.min(answers, leavingOut) < 10);
        assert.doesNotMatch(JSON.stringify(published.value.result), /dontKnow|noAnswer|leftOut/);
      }),
    );
  });

  it('does not tell which group keeps it from being weighted', () => {
    const wave = answeredWave({ year: 2024, answers: 60, design: 'sample', margins: { age: { '65+': 300, '18-64': 700 } } });
    const respondents = wave.respondents.map((one, place) => ({ ...one, of: { age: place < 3 ? '65+' : '18-64' } }));
    const published = publishWave(emptyLedger, { ...wave, respondents }, later);
    assert.ok(published.ok);
    assert.deepEqual(figure(published.value.result), { question: 'gemeente-listens', reliability: 'cannot-be-weighted' });
    const enough = publishWave(emptyLedger, { ...wave, respondents: respondents.map((one, place) => ({ ...one, of: { age: place < 20 ? '65+' : '18-64' } })) }, later);
    const weighted = enough.ok && figure(enough.value.result);
    assert.ok(weighted && 'designEffect' in weighted && weighted.designEffect! >= 1);
  });
});

describe('a poll over the years', () => {
  const years = [2022, 2023, 2024, 2025];

  it('says the figure at one wave, from two on the change since the first, and from three on the trend', () => {
    const rising = years.map((year, place) => ({ year, answers: 400, middle: 4 + place }));
    assert.deepEqual([1, 2, 4].map((count) => saidOf(results(rising.slice(0, count))).kind), ['figure', 'risen', 'risen']);
    assert.ok(saidOf(results(rising)).sentences[0]!.values['size']! > 2, 'since the first wave, not since the last but one');
    assert.deepEqual([2, 4].map((count) => results(rising.slice(0, count)).questions[0]!.trend.sentences[0]!.key), ['too-few-waves', 'risen.points-a-year.peiling']);
    assert.ok(parse(PollResults, results(rising)).ok);
  });

  it('says nothing of a change that is too small, with what it would take', () => {
    const said = saidOf(results([2024, 2025].map((year) => ({ year, answers: 60 }))));
    assert.deepEqual([said.kind, said.sentences.map(({ key }) => key)], ['too-small-to-see', ['too-small-to-see.points.peiling', 'answers-needed']]);
  });

  it('begins a new series where wording, design or area changes, and says so', () => {
    const changes: Partial<WaveOfYear>[] = [{ wordingVersion: 2 }, { design: 'sample' }, { areas: ['BU0363AA02'] }];
    for (const change of changes) {
      const all = results(years.map((year, place) => ({ year, answers: 400, middle: 3 + place, ...(year >= 2024 && change) })));
      assert.deepEqual(all.waves.map(({ series }) => series), [1, 1, 2, 2], JSON.stringify(change));
      assert.equal(all.waves[2]!.changes[0]!.said.kind, 'not-comparable');
      assert.ok(saidOf(all).kind === 'risen' && saidOf(all).sentences[0]!.values['size']! < 1.5, 'since the last series began');
      assert.equal(saidOf(results(years.slice(0, 3).map((year) => ({ year, answers: 400, ...(year >= 2024 && change) })))).kind, 'figure');
    }
  });

  it('begins a new series where a name was given to another question, and says that', () => {
    const [first, ...others] = poll.questions as [Extract<(typeof poll.questions)[number], { kind: 'partner' }>, ...typeof poll.questions];
    const given = (change: object) => results(years.map((year, place) => ({ year, answers: 400, middle: 3 + place, ...(year >= 2024 && { questions: [{ ...first, ...change }, ...others] }) })));
    for (const change of [{ aspect: 'is-fair' as const }, { partner: 'corporatie' }]) {
      const all = given(change);
      assert.deepEqual(all.waves.map(({ series }) => series), [1, 1, 2, 2]);
      const [said] = all.waves[2]!.changes;
      assert.deepEqual([said!.said.kind, said!.said.sentences.map(({ key }) => key)], ['not-comparable', ['not-comparable', 'not-comparable.question']]);
      assert.ok(saidOf(all).sentences[0]!.values['size']! < 1.5, 'since the other question was first asked');
    }
    assert.deepEqual(given({ partnerName: 'Gemeente Nieuwe Naam' }).waves.map(({ series }) => series), [1, 1, 1, 1], 'the same partner');
  });

  it('is one series in whatever languages people answered: who reads otherwise has no other wave', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('nl', 'en', 'tr', 'ar', 'pl', 'uk', 'unknown'), { minLength: 1, maxLength: 40 }), (spoken) => {
        const published = years.map((year) => {
          const wave = answeredWave({ year, answers: 60 });
          const result = publishWave(emptyLedger, { ...wave, respondents: wave.respondents.map((one, place) => ({ ...one, of: { language: spoken[place % spoken.length]! } })) }, later);
          assert.ok(result.ok);
          return result.value.result;
        });
        assert.deepEqual(resultsOf(poll, { waves: published, promises: [], nextResultAt: null }), results(years.map((year) => ({ year, answers: 60 }))));
      }),
      { numRuns: 10 },
    );
  });

  it('never draws a trend or tells a change across versions of the wording, whatever the order of versions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 6 }), (versions) => {
        const all = results(versions.map((wordingVersion, place) => ({ year: 2015 + place, answers: 120, middle: 3 + place, wordingVersion })));
        let current = 1;
        const series = versions.map((version, place) => (current += place > 0 && version !== versions[place - 1] ? 1 : 0));
        assert.deepEqual(all.waves.map((wave) => wave.series), series);
        for (const [place, { changes }] of all.waves.entries()) for (const { said } of changes) assert.equal(said.kind === 'not-comparable', series[place] !== series[place - 1]);
        const inLast = series.filter((one) => one === series.at(-1)).length;
        assert.equal(saidOf(all).kind === 'figure', inLast === 1);
        assert.equal(all.questions[0]!.trend.sentences[0]!.key === 'too-few-waves', inLast < 3);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a withheld wave out, and says of a withheld last wave that it is not shown', () => {
    assert.equal(saidOf(results(years.map((year, place) => ({ year, answers: place === 1 ? 5 : 400, middle: 4 + place })))).kind, 'risen');
    assert.equal(saidOf(results([{ year: 2024, answers: 400 }, { year: 2025, answers: 5 }])).kind, 'withheld');
  });

  it('keeps a question that is no longer asked, with what its own waves said', () => {
    const [first, ...others] = poll.questions;
    const all = results(years.map((year, place) => ({ year, answers: 400, middle: 4 + 2 * place, questions: year === 2025 ? others : poll.questions })));
    assert.deepEqual(all.questions.map(({ question }) => question.id), ['neighbours', first!.id]);
    assert.equal(saidOf(all).kind, 'risen');
  });
});

describe('the table of results', () => {
  it('has a row for each question of each wave, and no figure without its interval', () => {
    const lines = resultsTable(results([{ year: 2024, answers: 120 }, { year: 2025, answers: 5 }])).split('\r\n');
    assert.deepEqual([lines.length, lines[0], lines.at(-1)], [6, resultColumns.join(), '']);
    const [, first, , withheld] = lines.map((line) => line.split(','));
    const value = (row: readonly string[], column: (typeof resultColumns)[number]) => row[resultColumns.indexOf(column)]!;
    assert.ok(['mean', 'lower', 'upper', 'answers'].every((column) => Number(value(first!, column as 'mean')) > 0));
    assert.deepEqual(['reliability', 'mean', 'lower', 'answers', 'responded'].map((column) => value(withheld!, column as 'mean')), ['withheld', '', '', '', '']);
  });
});
