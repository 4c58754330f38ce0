import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrustInput, TrustPoll, checkAnswers, checkGiven, minutesToAnswer, parse, pollState, resultAt, waveWord } from '@wijkaanpak/domain';
import { poll } from '../../support/content.ts';

const codes = (answers: TrustInput['answers']) => checkAnswers(poll, { answers }).map(({ code, path }) => `${code}@${path}`);

describe('a trust poll', () => {
  it('refuses the same of answers alone as with who gave them', () => {
    for (const answers of [{}, { neighbours: 7 }, { unknown: 7 }, { open: 3 }, { neighbours: 'veel', open: '' }] as TrustInput['answers'][]) assert.deepEqual(checkGiven(poll, answers), checkAnswers(poll, { answers }));
    assert.deepEqual(checkAnswers(poll, { answers: {}, background: { age: '25-44' } }).map(({ code }) => code), ['background.not-asked']);
  });
  it('always has an open question', () => {
    assert.ok(parse(TrustPoll, poll).ok);
    assert.ok(!parse(TrustPoll, { ...poll, questions: poll.questions.slice(0, 2) }).ok);
  });
  it('takes 0 to 10, "weet ik niet" and "wil ik niet zeggen" as answers, and text to an open question', () => {
    assert.deepEqual(codes({ 'gemeente-listens': 0, neighbours: 'no-answer', open: 'Vaker langskomen' }), []);
    assert.deepEqual(codes({ 'gemeente-listens': 'dont-know' }), []);
  });
  it('refuses text for a grade, a grade for an open question, an unknown question, and nothing at all', () => {
    assert.deepEqual(codes({ neighbours: 'goed' }), ['answer.not-a-grade@answers.neighbours']);
    assert.deepEqual(codes({ open: 7 }), ['field.wrong-type@answers.open']);
    assert.deepEqual(codes({ anders: 7 }), ['answer.unknown-question@answers.anders']);
    assert.deepEqual(codes({}), ['answer.nothing-answered@answers']);
    assert.deepEqual(codes({ open: '' }), ['answer.nothing-answered@answers']);
  });
  it('is checked for its answers alone where nothing is told of who gave them', () => {
    for (const answers of [{}, { anders: 7 }, { open: 7 }, { neighbours: 3, open: 'Ja' }] as TrustInput['answers'][]) assert.deepEqual(checkGiven(poll, answers), checkAnswers(poll, { answers }));
  });
  it('says two minutes for thirteen questions, and more for more', () => {
    const minutes = (count: number) => minutesToAnswer({ questions: Array.from({ length: count }, () => poll.questions[0]!) });
    assert.deepEqual([1, 7, 8, 13, 14, 15, 30].map(minutes), [1, 1, 2, 2, 2, 3, 5]);
  });
  it('refuses grades outside 0 to 10 and halves', () => {
    for (const grade of [-1, 11, 6.5]) {
      const parsed = parse(TrustInput, { answers: { neighbours: grade } });
      assert.ok(!parsed.ok && parsed.issues[0]!.code === 'answer.not-a-grade', JSON.stringify(parsed));
    }
    const long = parse(TrustInput, { answers: { open: 'x'.repeat(2001) } });
    assert.ok(!long.ok && long.issues.some(({ code }) => code === 'answer.too-long'), JSON.stringify(long));
  });
  it('is a measurement only when people were drawn, whatever its title says', () => {
    assert.equal(waveWord({ design: 'anyone' }), 'peiling');
    assert.equal(waveWord({ design: 'sample' }), 'meting');
  });
  it('is open from its opening up to its closing', () => {
    assert.deepEqual(['2026-10-01', '2026-11-15', '2026-12-01'].map((day) => pollState(poll.wave, `${day}T00:00:00Z`)), ['announced', 'open', 'closed']);
    const onPaper = { ...poll.wave, keyedUntil: '2026-12-08T00:00:00Z' };
    assert.deepEqual(['2026-11-15', '2026-12-01', '2026-12-08'].map((day) => pollState(onPaper, `${day}T00:00:00Z`)), ['open', 'counting', 'closed']);
    assert.deepEqual([poll.wave, onPaper].map(resultAt), [poll.wave.closesAt, onPaper.keyedUntil]);
  });
});
