import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addDays, answerHandOver, commitmentHistory, commitmentState, daysOverdue, daysPastFirst, dueDay, dueReminders, giveNewDate, handOver, holderBefore, holderOf, holderOn, holdersOf, judgeCommitment, openOffer, promiseKeeping, reminderDays,
  type Commitment, type HandOverAnswer, type NamedPerson, type Result,
} from '@wijkaanpak/domain';
import fc from 'fast-check';
import { actorOf, anyAct, boer, done, jansen, kaya, promise, walk } from '../../support/commitments.ts';
import { partnersAtWork as partners } from '../../support/promised.ts';

const reasons = 'De bank staat op grond van de corporatie.';
const codeOf = (result: Result<Commitment>) => (result.ok ? 'fine' : result.issues[0]!.code);
const pass = (commitment: Commitment, to: NamedPerson, by: NamedPerson, on = '2026-04-01') => handOver(commitment, { to, reasons }, on, { actor: actorOf(by), partners });
const answer = (commitment: Commitment, what: HandOverAnswer, by: NamedPerson, on = '2026-04-03') => answerHandOver(commitment, what, on, actorOf(by));
const figures = (commitment: Commitment, at: string) => ['gemeente', 'corporatie'].map((id) => promiseKeeping([commitment], { id, name: id }, at));

describe('a hand-over of a promise', () => {
  it('is done at once within an organisation, by who has it or a colleague', () => {
    for (const by of [jansen, kaya]) {
      const handed = done(pass(promise, kaya, by));
      assert.deepEqual([holderOf(handed), holdersOf(handed).map(({ name }) => name)], [kaya, ['S. Jansen', 'M. Kaya']]);
    }
    assert.equal(codeOf(pass(promise, kaya, boer)), 'commitment.not-yours');
  });

  it('is an offer to another organisation: the promise stays with the giver until that very person takes it over', () => {
    const offered = done(pass(promise, boer, jansen));
    assert.deepEqual([holderOf(offered), codeOf(pass(offered, kaya, jansen))], [jansen, 'commitment.hand-over.waiting']);
    assert.equal(codeOf(answer(offered, 'taken-over', jansen)), 'commitment.hand-over.not-to-you');
    assert.equal(codeOf(answer(offered, 'taken-over', { ...boer, name: 'Een collega' })), 'commitment.hand-over.not-to-you');
    const taken = done(answer(offered, 'taken-over', boer));
    assert.deepEqual([openOffer(offered)?.to, openOffer(taken)], [boer, undefined]);
    assert.deepEqual([holderOf(taken), holderOn(taken, '2026-04-02'), holderOn(taken, '2026-04-03'), holderBefore(taken, '2026-04-03')], [boer, jansen, boer, jansen]);
    assert.equal(codeOf(pass(taken, kaya, jansen)), 'commitment.not-yours');
    assert.equal(codeOf(answer(taken, 'taken-over', boer)), 'commitment.hand-over.none-waits');
  });

  it('leaves the promise where it is when it is declined or withdrawn, and the offer stays to be seen', () => {
    const offered = done(pass(promise, boer, jansen));
    for (const left of [done(answer(offered, 'declined', boer)), done(answer(offered, 'withdrawn', kaya))]) {
      assert.deepEqual([holderOf(left), left.handOvers.length, codeOf(pass(left, boer, jansen, '2026-05-01'))], [jansen, 1, 'fine']);
    }
    assert.equal(codeOf(answer(offered, 'withdrawn', boer)), 'commitment.not-yours');
  });

  it('goes with reasons to a named person who works here and has it not already, in the order in which things happened', () => {
    assert.equal(codeOf(handOver(promise, { to: boer, reasons: ' ' }, '2026-04-01', { actor: actorOf(jansen), partners })), 'commitment.reasons.required');
    assert.equal(codeOf(pass(promise, { ...boer, name: 'Postbus wonen' }, jansen)), 'commitment.hand-over.unknown-person');
    assert.equal(codeOf(pass(promise, jansen, kaya)), 'commitment.hand-over.same-person');
    assert.equal(codeOf(pass(promise, boer, jansen, '2026-03-01')), 'commitment.act.before-last');
    assert.equal(codeOf(answer(done(pass(promise, boer, jansen)), 'taken-over', boer, '2026-03-31')), 'commitment.act.before-last');
  });

  it('is over once residents found it kept, also for an offer that waits', () => {
    const kept = (commitment: Commitment) => done(judgeCommitment(commitment, { by: 'vote', vote: 'oordeel', level: 1, found: 'kept', on: '2026-04-02' }));
    assert.equal(codeOf(pass(kept(promise), boer, jansen, '2026-05-01')), 'commitment.hand-over.kept');
    const waiting = kept(done(pass(promise, boer, jansen)));
    assert.deepEqual([codeOf(answer(waiting, 'taken-over', boer)), codeOf(answer(waiting, 'declined', boer))], ['commitment.hand-over.kept', 'fine']);
  });

  it('is told in the history, where the promise was and stays late', () => {
    const taken = done(answer(done(pass(promise, boer, jansen, '2026-06-10')), 'taken-over', boer, '2026-06-12'));
    assert.deepEqual(commitmentHistory(taken, '2026-07-01').map(({ kind, on }) => [kind, on]), [['made', '2026-03-02'], ['overdue', '2026-06-02'], ['handed-over', '2026-06-12']]);
    assert.equal(daysOverdue(taken, '2026-07-01'), 30);
  });

  it('lets whoever has it now give a new date and be reminded of it', () => {
    const taken = done(answer(done(pass(promise, boer, jansen)), 'taken-over', boer));
    assert.equal(dueDay(done(giveNewDate(taken, { due: '2026-08-01', given: '2026-05-01', reasons: 'De steen is later.' }))), '2026-08-01');
    assert.deepEqual(dueReminders([taken], '2026-05-25'), dueReminders([promise], '2026-05-25'));
  });
});

describe('what a hand-over changes', () => {
  it('is who has it, and never a date, the clock, how it stands or what was said, on any path', () => {
    let handed = 0;
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 5, maxLength: 30 }), fc.integer({ min: 0, max: 400 }), (acts, later) => {
        walk(acts, (before, after, on) => {
          if (before.handOvers === after.handOvers) return assert.deepEqual(holderOf(after), holderOf(before));
          handed += 1;
          const at = addDays(on, later);
          assert.deepEqual({ ...after, handOvers: [] }, { ...before, handOvers: [] });
          for (const measure of [dueDay, reminderDays, (one: Commitment) => commitmentState(one, at), (one: Commitment) => daysOverdue(one, at), (one: Commitment) => daysPastFirst(one, at)]) assert.deepEqual(measure(after), measure(before));
        });
      }),
      { numRuns: 300 },
    );
    assert.ok(handed > 100, `the walks handed over ${handed} times`);
  });

  it('removes no name: whoever had it stays, and an answered offer stays as it was answered', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        walk(acts, (before, after) => {
          assert.deepEqual(holdersOf(after).slice(0, holdersOf(before).length), holdersOf(before));
          for (const [index, one] of before.handOvers.entries()) if (one.answer !== null) assert.deepEqual(after.handOvers[index], one);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('counts every promise once, for one organisation, whatever was handed over', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), fc.integer({ min: 0, max: 100 }), (acts, later) => {
        const { commitment, on } = walk(acts, () => undefined);
        const each = figures(commitment, addDays(on, later));
        const state = commitmentState(commitment, addDays(on, later));
        const sum = (part: 'made' | 'judged' | 'kept' | 'overdue') => each.reduce((total, one) => total + one[part], 0);
        assert.deepEqual([sum('made'), sum('judged'), sum('kept'), sum('overdue')], [1, state === 'kept' || state === 'broken' ? 1 : 0, state === 'kept' ? 1 : 0, state === 'overdue' ? 1 : 0]);
      }),
      { numRuns: 300 },
    );
  });

  it('moves no verdict: it counts for who had the promise when that day began, also when it is handed over on the day or after it', () => {
    const broken = done(judgeCommitment(promise, { by: 'vote', vote: 'oordeel', level: 1, found: 'broken', on: '2026-06-05' }));
    for (const on of ['2026-06-05', '2026-06-20']) {
      const taken = done(answer(done(pass(broken, boer, jansen, on)), 'taken-over', boer, on));
      assert.deepEqual(figures(taken, '2026-07-01').map(({ judged, kept, handedOver }) => [judged, kept, handedOver]), [[1, 0, 0], [0, 0, 0]]);
      const madeGood = done(judgeCommitment(taken, { by: 'vote', vote: 'oordeel-2', level: 1, found: 'kept', on: '2026-08-01' }));
      assert.deepEqual(figures(madeGood, '2026-08-02').map(({ judged, kept, handedOver }) => [judged, kept, handedOver]), [[0, 0, 1], [1, 1, 0]]);
    }
  });
});
