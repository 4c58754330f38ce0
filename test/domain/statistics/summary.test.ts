import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calibratedMean, rake, summariseWave, type Answer, type Respondent } from '@wijkaanpak/domain';
import { seeded } from '../../../packages/server/src/example/seeded.ts';
import { near, valueOf } from './value.ts';

const wave = (grades: readonly Answer[], of?: (place: number) => Record<string, string>): Respondent[] => grades.map((answer, place) => ({ answers: { listens: answer }, ...(of ? { of: of(place) } : {}) }));
const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer);

describe('the summary of a wave', () => {
  it('by hand: six 4s and six 8s are 6, a "weet ik niet", a refusal and a question left out are told apart', () => {
    const answers = [...times(6, 4), ...times(6, 8), 'dont-know' as const, 'no-answer' as const];
    const { respondents, questions } = summariseWave([...wave(answers), { answers: { other: 5 } }], { questions: ['listens'] });
    const [listens] = questions;
    assert.ok(listens && 'mean' in listens);
    assert.deepEqual([respondents, listens.reliability, listens.mean.answers, listens.dontKnow, listens.noAnswer, listens.leftOut, listens.weighting], [15, 'indication', 12, 1, 1, 1, null]);
    near(listens.mean.estimate, 6);
    near(listens.mean.standardError, Math.sqrt((12 * 4) / 11 / 12));
  });

  it('tells nothing of a question with fewer than 10 grades, not even how many', () => {
    assert.deepEqual(summariseWave(wave([...times(9, 7), ...times(30, 'dont-know')]), { questions: ['listens'] }).questions, [{ question: 'listens', reliability: 'too-few-answers' }]);
  });

  it('weights among those who gave a grade', () => {
    const of = (place: number) => ({ age: place < 20 ? '18-44' : '45+' });
    const [listens] = summariseWave(wave([...times(20, 4), ...times(80, 8)], of), { questions: ['listens'], margins: { age: { '18-44': 500, '45+': 500 } } }).questions;
    assert.ok(listens && 'mean' in listens);
    near(listens.mean.estimate, 6);
    near(listens.weighting!.designEffect, (100 * (20 * 25 ** 2 + 80 * 6.25 ** 2)) / 1000 ** 2);
  });

  it('is refused for one question, and not for the others, when a group gave fewer than 5 grades or none', () => {
    const of = (place: number) => ({ age: place < 5 ? '18-44' : '45+' });
    const respondents = wave(times(60, 6), of).map(({ answers, ...rest }, place) => ({ ...rest, answers: { ...answers, rare: place === 0 ? ('dont-know' as const) : 7 } }));
    const margins = { age: { '18-44': 500, '45+': 500 } };
    const [listens, rare] = summariseWave(respondents, { questions: ['listens', 'rare'], margins }).questions;
    assert.equal(listens!.reliability, 'figure');
    assert.deepEqual(rare, { question: 'rare', reliability: 'cannot-be-weighted', issues: [{ code: 'weights.group-too-small', path: 'rare', values: { group: '18-44', minimum: 5 } }] });
    const [missing] = summariseWave(wave(times(60, 6), () => ({ age: '45+' })), { questions: ['listens'], margins }).questions;
    assert.ok(missing && 'issues' in missing && missing.issues[0]!.code === 'weights.group-missing');
  });

  it('in one pass is the same as weighting each respondent and taking the mean', () => {
    const random = seeded(7);
    const respondents = Array.from({ length: 400 }, (): Respondent => ({ answers: { listens: Math.floor(random() * 11) }, of: { age: random() < 0.3 ? 'a' : 'b', tenure: random() < 0.5 ? 'huur' : 'koop' } }));
    const margins = { age: { a: 500, b: 500 }, tenure: { huur: 700, koop: 300 } };
    const [listens] = summariseWave(respondents, { questions: ['listens'], margins, limit: 2.5 }).questions;
    const { weights } = valueOf(rake(respondents.map(({ of }) => ({ of: of! })), margins, { limit: 2.5 }));
    const each = valueOf(calibratedMean(respondents.map(({ of, answers }, place) => ({ of: of!, value: Number(answers['listens']), weight: weights[place]! })), ['age', 'tenure']));
    assert.ok(listens && 'mean' in listens);
    for (const key of ['estimate', 'standardError', 'degreesOfFreedom', 'lower', 'upper'] as const) near(listens.mean[key], each[key], 7);
  });

  it('summarises 100,000 answers to ten questions, weighted, in under a second', () => {
    const random = seeded(1);
    const questions = Array.from({ length: 10 }, (_, place) => `q${place}`);
    const respondents = Array.from({ length: 100_000 }, (): Respondent => ({ answers: Object.fromEntries(questions.map((question) => [question, Math.floor(random() * 11)])), of: { age: String(Math.floor(random() * 5)), area: String(Math.floor(random() * 12)) } }));
    const margins = { age: Object.fromEntries(Array.from({ length: 5 }, (_, place) => [place, 2400])), area: Object.fromEntries(Array.from({ length: 12 }, (_, place) => [place, 1000])) };
    const before = process.cpuUsage();
    const { questions: told } = summariseWave(respondents, { questions, margins });
    const { user, system } = process.cpuUsage(before);
    assert.ok(told.every(({ reliability }) => reliability === 'figure'));
    assert.ok(user + system < 1e6, `${(user + system) / 1000} ms of processor time`);
  });
});
