import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerTo, checkAnswer, checkObjection, checkObjectionsEnd, countedObjections, Objection, ObjectionInput, objectionState, objectionsEnd, objectionsHash, parse, rulesHash, sequenceOf, type CountedObjection, type ObjectionAnswer } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { openVote } from '../../../support/content.ts';

const vote = { ...openVote, rules: { ...openVote.rules, ballot: 'yes-no' as const, counting: 'consent' as const } };
const ending = (objectionsUntil: string) => ({ ...vote, rules: { ...vote.rules, objectionsUntil } });
const code = 'x';
const codesOf = (issues: readonly { code: string }[]) => issues.map((one) => one.code);
const said = { option: '1', reasons: 'De bus kan er niet meer door.' };
const answerBy = (answer: string, sequence = 1): ObjectionAnswer => ({ answer, sequence, by: { name: 'S. Jansen', partner: 'gemeente', partnerName: 'Gemeente' }, on: '2026-11-25' });
const objection: Objection = { id: 'abc', ...said, sequence: 1, submittedAt: '2026-11-24', answers: [] };

describe('an objection', () => {
  it('has reasons, in plain text of at most 2000 characters, and a code', () => {
    const issues = (change: object) => {
      const read = parse(ObjectionInput, { ...said, code, ...change });
      return read.ok ? [] : codesOf(read.issues);
    };
    assert.deepEqual([issues({}), issues({ reasons: null })], [[], []]);
    assert.deepEqual([issues({ reasons: ' \n ' }), issues({ reasons: 'a'.repeat(2001) }), issues({ reasons: 'a\u0000b' }), issues({ code: '' }), issues({ name: 'Jan' })], [['objection.reasons.required'], ['text.too-long'], ['text.forbidden-character'], ['code.required'], ['field.unknown']]);
  });

  it('is taken only where consent asks for it, against what is voted on, and while it may be made', () => {
    assert.deepEqual(checkObjection(vote, said), []);
    assert.deepEqual(codesOf(checkObjection(openVote, said)), ['objection.not-asked']);
    assert.deepEqual(codesOf(checkObjection(vote, { ...said, option: '9' })), ['ballot.unknown-option']);
    assert.deepEqual(codesOf(checkObjection({ ...vote, state: 'closed' }, said)), ['objection.too-late']);
    assert.deepEqual(codesOf(checkObjection({ ...vote, state: 'announced' }, said)), ['vote.not-open-yet']);
    assert.deepEqual(codesOf(checkObjection(vote, { ...said, reasons: ' ' })), ['objection.reasons.required']);
  });

  it('is taken back only where there is one', () => {
    const back = { ...said, reasons: null };
    assert.deepEqual(checkObjection(vote, back, objection), []);
    for (const before of [undefined, { reasons: null }]) assert.deepEqual(codesOf(checkObjection(vote, back, before)), ['objection.nothing-to-withdraw']);
  });

  it('keeps its number, and so its answers, when the same words come again; other words and none are the next', () => {
    assert.deepEqual([sequenceOf('Nee.'), sequenceOf(objection.reasons, objection), sequenceOf('Nee.', objection), sequenceOf(null, objection)], [1, 1, 2, 2]);
  });

  it('can be made up to the moment that was fixed with the rules, or up to closing', () => {
    const until = ending('2026-11-20T00:00:00Z');
    assert.deepEqual([objectionsEnd(until), objectionsEnd(vote)], ['2026-11-20T00:00:00Z', vote.closesAt]);
    assert.deepEqual(['2026-10-31T00:00:00Z', '2026-11-19T23:59:59Z', '2026-11-20T00:00:00Z'].map((at) => objectionState(until, at)), ['announced', 'open', 'closed']);
    assert.deepEqual(['2026-11-30T23:59:59Z', '2026-12-01T00:00:00Z'].map((at) => objectionState(vote, at)), ['open', 'closed']);
  });

  it('ends within the vote, by rules that ask for objections, and that is part of what is fixed', () => {
    for (const until of ['2026-11-01T00:00:01Z', '2026-12-01T00:00:00Z']) assert.deepEqual(checkObjectionsEnd(ending(until)), [], until);
    for (const until of ['2026-11-01T00:00:00Z', '2026-12-01T00:00:01Z']) assert.deepEqual(codesOf(checkObjectionsEnd(ending(until))), ['vote.rules.objections-outside-vote'], until);
    assert.deepEqual(codesOf(checkObjectionsEnd({ ...openVote, rules: { ...openVote.rules, objectionsUntil: openVote.closesAt } })), ['objection.not-asked']);
    assert.notEqual(rulesHash(ending('2026-11-20T00:00:00Z')), rulesHash(ending('2026-11-21T00:00:00Z')));
  });
});

describe('an answer', () => {
  it('has words, is to the reasons as they are, and comes before the outcome', () => {
    const answer = { sequence: 1, answer: 'De bus gaat om.' };
    assert.deepEqual(checkAnswer(objection, answer, 'not-counted'), []);
    assert.deepEqual(codesOf(checkAnswer(objection, answer, 'counted')), ['objection.counted']);
    assert.deepEqual(codesOf(checkAnswer({ ...objection, sequence: 2 }, answer, 'not-counted')), ['objection.changed']);
    assert.deepEqual(codesOf(checkAnswer({ ...objection, reasons: null, sequence: 2 }, answer, 'not-counted')), ['objection.withdrawn']);
    assert.deepEqual(codesOf(checkAnswer(objection, { ...answer, answer: ' ' }, 'not-counted')), ['objection.answer.required']);
  });

  it('counts by the last one to the reasons as they are: other reasons wait for an answer of their own', () => {
    const answers = [answerBy('Wij zoeken het uit.'), answerBy('De bus gaat om.')];
    assert.equal(answerTo({ answers, sequence: 1 }), 'De bus gaat om.');
    assert.equal(answerTo({ answers, sequence: 2 }), null);
    assert.equal(answerTo({ answers: [...answers, answerBy('Ook dan.', 2)], sequence: 2 }), 'Ook dan.');
    assert.deepEqual(countedObjections([{ ...objection, answers, sequence: 2, reasons: null }]), []);
  });
});

describe('objections as they are counted', () => {
  const text = fc.string({ minLength: 1, maxLength: 12 });
  const counted = fc.record({ option: fc.constantFrom('1', '2'), reasons: text, answer: fc.option(text) });
  const asPublished = (list: readonly CountedObjection[]) => list.map(({ answer, ...one }, index): Objection => ({ ...objection, ...one, id: String(index), answers: answer === null ? [] : [answerBy(answer)] }));

  it('are the same in whatever order they came', () =>
    fc.assert(fc.property(fc.array(counted).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      assert.deepEqual(countedObjections(asPublished(shuffled)), countedObjections(asPublished(list)));
      assert.equal(objectionsHash(shuffled), objectionsHash(list));
    })));

  it('have another hash when anything in them is another', () =>
    fc.assert(fc.property(fc.array(counted, { minLength: 1 }), counted, ([first, ...rest], other) => {
      fc.pre(JSON.stringify(first) !== JSON.stringify(other));
      assert.notEqual(objectionsHash([other, ...rest]), objectionsHash([first!, ...rest]));
    })));
});
