import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compositionIssues, decide, decidedBy, filledSeats, leaveSeat, putOnAgenda, quorumOf, rollCallIssues, seatAnswers, settledBy, type Called } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { call, codesOf, done, ids, meeting, seats, table, today } from '../../support/tables.ts';

const decided = (kind: 'ordinary' | 'lasting', letters: string) => {
  const { outcome, lacking } = decidedBy(kind, seats, call(letters));
  return [outcome, lacking];
};

describe('a decision of a table', () => {
  it('that lasts asks a majority of both sides', () => {
    assert.deepEqual(decided('lasting', 'yyyyyn'), ['adopted', null]);
    assert.deepEqual(decided('lasting', 'yyynny'), ['rejected', 'partners']);
    assert.deepEqual(decided('lasting', 'nnyyyy'), ['rejected', 'residents']);
    assert.deepEqual(decided('lasting', 'yynyno'), ['rejected', 'partners']);
  });

  it('that passes asks a majority of all who vote', () => {
    assert.deepEqual(decided('ordinary', 'yyynny'), ['adopted', null]);
    assert.deepEqual(decided('ordinary', 'yyynnn'), ['rejected', null]);
  });

  it('asks that more than half of each side take part; who abstains takes part', () => {
    assert.deepEqual([1, 2, 3, 4, 0].map(quorumOf), [1, 2, 2, 3, 1]);
    assert.deepEqual(decided('lasting', 'yaayyy'), ['no-quorum', 'residents']);
    assert.deepEqual(decided('ordinary', 'yyyaay'), ['no-quorum', 'partners']);
    assert.deepEqual(decided('lasting', 'yoayyy'), ['adopted', null]);
  });

  it('counts who has an interest neither as a vote nor for the quorum', () => {
    assert.deepEqual(decided('lasting', 'yaryyy'), ['no-quorum', 'residents'], 'one of two that may vote');
    assert.deepEqual(decided('lasting', 'yrryyy'), ['adopted', null], 'one of one');
    assert.deepEqual(decided('ordinary', 'rrryyy'), ['no-quorum', 'residents'], 'a side that is recused as a whole decides nothing');
  });

  it('never goes ahead, where it lasts, against most of either side that voted', () => {
    const anyCall = fc.tuple(...ids.map(() => fc.constantFrom(...seatAnswers)));
    fc.assert(fc.property(anyCall, (answers) => {
      const called: Called[] = answers.map((answer, index) => ({ seat: ids[index]!, answer, interest: answer === 'recused' ? 'Woont ernaast.' : null }));
      const { outcome } = decidedBy('lasting', seats, called);
      const sides = [answers.slice(0, 3), answers.slice(3)];
      const times = (side: readonly string[], ...wanted: string[]) => side.filter((answer) => wanted.includes(answer)).length;
      const byHand = sides.every((side) => times(side, 'yes', 'no', 'abstain') * 2 > times(side, 'yes', 'no', 'abstain', 'absent'));
      const forIt = sides.every((side) => times(side, 'yes') > times(side, 'no'));
      assert.equal(outcome, byHand ? (forIt ? 'adopted' : 'rejected') : 'no-quorum');
    }));
  });

  it('is taken on what is on the agenda, at its meeting, once', () => {
    const take = (point: string, on = meeting, from = table) => decide(from, { point, called: call('yyyyyy') }, { id: 'besluit', on });
    assert.deepEqual(codesOf(take('geen')), ['table.point.unknown']);
    assert.deepEqual(codesOf(take('talk')), ['table.point.only-talk']);
    assert.deepEqual(codesOf(take('lasting', '2026-03-09')), ['table.decision.before-meeting']);
    const after = { ...table, decisions: [done(take('lasting'))] };
    assert.deepEqual(codesOf(take('lasting', meeting, after)), ['table.point.settled']);
    assert.equal(settledBy(after, 'lasting')!.outcome, 'adopted');
  });

  it('leaves the point on the agenda where too few took part', () => {
    const after = { ...table, decisions: [done(decide(table, { point: 'lasting', called: call('yaayyy') }, { id: 'eerst', on: meeting }))] };
    assert.equal(settledBy(after, 'lasting'), undefined);
    assert.ok(decide(after, { point: 'lasting', called: call('yyyyyy') }, { id: 'later', on: '2026-04-10' }).ok);
  });

  it('is not taken while the people who sit there are no table, and says what is missing', () => {
    const left = done(leaveSeat(seats, 'zetel-1', today));
    const result = decide({ ...table, seats: left }, { point: 'lasting', called: call('yyyyyy').slice(1) }, { id: 'besluit', on: meeting });
    assert.deepEqual(result, { ok: false, issues: compositionIssues(filledSeats(left)) });
    assert.deepEqual(codesOf(result), ['table.residents.too-few', 'table.groups.too-few', 'table.lot.too-few']);
  });

  it('names every seat once, and the interest of who is recused', () => {
    const codes = (called: Called[]) => rollCallIssues(seats, called).map(({ code }) => code);
    assert.deepEqual(codes(call('yyyyyr')), []);
    assert.deepEqual(rollCallIssues(seats, call('yyyy')).map(({ values }) => values), [{ seats: 'P. de Wit, M. Visser' }]);
    assert.deepEqual(codes([...call('yyyyyy'), call('n')[0]!]), ['table.roll-call.twice']);
    assert.deepEqual(codes(call('yyyyyr').map((one) => ({ ...one, interest: null }))), ['table.roll-call.interest-required']);
    assert.deepEqual(codes(call('yyyyyr').map((one) => ({ ...one, answer: 'yes' as const }))), ['table.roll-call.not-recused']);
    assert.deepEqual(codes([...call('yyyyyy'), { seat: 'vreemd', answer: 'yes', interest: null }]), ['table.seat.unknown']);
  });

  it('is announced for a meeting to come', () => assert.deepEqual(codesOf(putOnAgenda({ title: 'Te laat', explanation: '', kind: 'talk', meeting: '2026-03-01' }, 'x', today)), ['table.point.in-the-past']));
});
