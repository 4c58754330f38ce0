import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Commitment, CommitmentInput, Verdict, addDays, commitmentState, commitmentStates, commitmentTransitions, daysOverdue, daysPastFirst, dueDay, giveNewDate, judgeCommitment, makeCommitment,
  parse, reminderDays, reportDone, timesMoved, type Result,
} from '@wijkaanpak/domain';
import fc from 'fast-check';
import { anyAct, done, input, made, promise, walk } from '../../support/commitments.ts';

const codeOf = (result: Result<Commitment>) => (result.ok ? 'fine' : result.issues[0]!.code);
const verdict = (found: 'kept' | 'broken', on: string): Verdict => ({ by: 'vote', vote: 'lantaarns-oordeel', level: 1, found, on });

describe('a promise', () => {
  it('says what, who, by when and how residents will see it', () => {
    assert.deepEqual(parse(CommitmentInput, input), { ok: true, value: input });
    for (const part of ['what', 'shownBy', 'by', 'due', 'origin']) assert.equal(parse(CommitmentInput, { ...input, [part]: undefined }).ok, false, part);
    assert.equal(parse(CommitmentInput, { ...input, by: { organisation: 'gemeente', name: '', role: '' } }).ok, false, 'a mailbox promises nothing');
    assert.ok(parse(Commitment, promise).ok);
  });

  it('is not made for a day that has passed', () => assert.deepEqual(makeCommitment({ ...input, due: '2026-03-01' }, promise, made), { ok: false, issues: [{ code: 'commitment.date.in-the-past', path: 'due' }] }));

  it('is overdue by itself from the day after its day, on whatever weekday', () => {
    assert.deepEqual(['2026-06-01', '2026-06-02'].map((at) => commitmentState(promise, at)), ['promised', 'overdue']);
    assert.deepEqual(['2026-06-01', '2026-06-11'].map((at) => daysOverdue(promise, at)), [0, 10]);
  });

  it('keeps the old date in sight when it is moved', () => {
    const moved = done(giveNewDate(promise, { due: '2026-09-01', given: '2026-06-05', reasons: 'De kabels kwamen niet.' }));
    assert.deepEqual(moved.dates.map(({ due }) => due), ['2026-06-01', '2026-09-01']);
    assert.deepEqual([dueDay(moved), timesMoved(moved), commitmentState(moved, '2026-06-05'), commitmentState(moved, '2026-09-02')], ['2026-09-01', 1, 'moved', 'overdue']);
    assert.deepEqual([daysPastFirst(moved, '2026-05-01'), daysPastFirst(moved, '2026-06-11'), daysOverdue(moved, '2026-06-11')], [0, 10, 0]);
  });

  it('is moved with reasons, to another day that has not passed', () => {
    const moved = (change: object) => codeOf(giveNewDate(promise, { due: '2026-09-01', given: '2026-06-05', reasons: 'De kabels kwamen niet.', ...change }));
    assert.deepEqual([moved({ reasons: ' ' }), moved({ due: '2026-06-04' }), moved({ due: '2026-06-01', given: '2026-05-01' }), moved({ given: '2026-03-01' })], ['commitment.reasons.required', 'commitment.date.in-the-past', 'commitment.date.same', 'commitment.act.before-last']);
  });

  it('is kept when residents say so, not when the promiser does', () => {
    const reported = done(reportDone(promise, '2026-05-20'));
    assert.equal(commitmentState(reported, '2027-01-01'), 'reported');
    assert.equal(commitmentState(done(judgeCommitment(reported, verdict('kept', '2026-05-30'))), '2027-01-01'), 'kept');
    assert.equal(codeOf(giveNewDate(reported, { due: '2027-01-01', given: '2026-06-05', reasons: 'Toch later.' })), 'commitment.transition.not-allowed');
  });

  it('is judged by a vote with codes or more, or by the table, and never by an open poll', () => {
    assert.equal(codeOf(judgeCommitment(promise, { ...verdict('kept', '2026-05-30'), level: 0 } as Verdict)), 'commitment.verdict.only-a-poll');
    assert.equal(codeOf(judgeCommitment(promise, { by: 'table', table: 'tafel-zuid', point: 'banken', found: 'kept', on: '2026-05-30' })), 'fine');
    for (const by of ['gemeente', 'organisation', 'promiser']) assert.equal(parse(Verdict, { ...verdict('kept', '2026-05-30'), by }).ok, false);
  });

  it('is not found broken before its day, and can be found kept after all, with both verdicts in sight', () => {
    assert.deepEqual(judgeCommitment(promise, verdict('broken', '2026-05-30')), { ok: false, issues: [{ code: 'commitment.verdict.too-early', path: 'found', values: { due: '2026-06-01' } }] });
    const broken = done(judgeCommitment(promise, verdict('broken', '2026-06-02')));
    const kept = done(judgeCommitment(broken, verdict('kept', '2026-08-01')));
    assert.deepEqual([commitmentState(kept, '2026-08-01'), kept.verdicts.map(({ found }) => found)], ['kept', ['broken', 'kept']]);
    assert.equal(codeOf(judgeCommitment(kept, verdict('broken', '2026-09-01'))), 'commitment.transition.not-allowed');
  });

  it('reminds the promiser before its day, the new one once it is moved, and no more when it is reported', () => {
    assert.deepEqual(reminderDays(promise), ['2026-05-04', '2026-05-25', '2026-05-31']);
    const moved = done(giveNewDate(promise, { due: '2026-06-20', given: '2026-06-05', reasons: 'De kabels kwamen niet.' }));
    assert.deepEqual(reminderDays(moved), ['2026-06-13', '2026-06-19']);
    assert.deepEqual(reminderDays(done(reportDone(moved, '2026-06-06'))), []);
  });
});

describe("a promise's road", () => {
  it('leads to every state, and ends only where it is kept', () => {
    const reached = new Set<string>(['promised']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { from, to } of commitmentTransitions) if (reached.has(from)) reached.add(to);
    }
    assert.deepEqual([...reached].sort(), [...commitmentStates].sort());
    assert.deepEqual(commitmentStates.filter((state) => !commitmentTransitions.some(({ from }) => from === state)), ['kept']);
    for (const { to, by } of commitmentTransitions) assert.equal(by === 'residents', to === 'kept' || to === 'broken');
  });

  it('loses no date, no progress and no verdict on any path', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        walk(acts, (before, after) => {
          for (const list of ['dates', 'progress', 'verdicts'] as const) assert.deepEqual(after[list].slice(0, before[list].length), before[list]);
          assert.ok(before.reported === null || after.reported === before.reported);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('comes to kept or broken by residents only: without their verdict no path leads there', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), fc.integer({ min: 0, max: 2000 }), (acts, later) => {
        const silent = walk(acts.filter((one) => one.act !== 'verdict' || one.level === 0), () => undefined);
        for (const state of [...silent.states, commitmentState(silent.commitment, addDays(silent.on, later))]) assert.ok(state !== 'kept' && state !== 'broken');
      }),
      { numRuns: 300 },
    );
  });

  it('takes no step that is not in the data', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        const { states } = walk(acts, () => undefined);
        for (const [index, to] of states.entries()) {
          const from = states[index - 1] ?? 'promised';
          assert.ok(from === to || commitmentTransitions.some((one) => one.from === from && one.to === to), `${from} → ${to}`);
        }
      }),
      { numRuns: 300 },
    );
  });
});
