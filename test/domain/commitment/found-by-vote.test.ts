import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, dueReminders, foundByVote, judgeCommitment, type Commitment, type JudgingVote } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { openVote } from '../../support/content.ts';

const promise: Commitment = {
  id: 'lantaarns', neighbourhood: 'centrum', what: 'De lantaarns branden weer.', shownBy: 'U ziet het op straat.', by: { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' },
  origin: { kind: 'table', id: 'tafel' }, mandate: null, dates: [{ due: '2026-06-01', given: '2026-03-02', reasons: '' }], handOvers: [], progress: [], reported: null, verdicts: [],
};

const judging = (yes: number, no: number, openedOn = '2026-06-02'): JudgingVote => ({
  vote: { neighbourhood: 'centrum', rules: { ...openVote.rules, counting: 'yes-no', ballot: 'yes-no' }, options: [{ ...openVote.options[0]!, id: '1', commitment: 'lantaarns' }] },
  outcome: { steps: [{ option: '1', votes: yes, decision: yes > no ? 'chosen' : yes + no === 0 ? 'nobody-voted' : 'rejected', left: null, opinions: { for: yes, against: no, abstained: 0 } }] },
  openedOn,
});

describe('residents’ verdict from a vote', () => {
  it('is kept by a majority for, broken by a majority against, and nothing by a tie', () => {
    fc.assert(fc.property(fc.nat(200), fc.nat(200), (yes, no) => {
      const found = foundByVote(judging(yes, no), promise);
      assert.deepEqual(found.ok ? found.value : found.issues[0]!.code, yes > no ? 'kept' : no > yes ? 'broken' : 'commitment.verdict.undecided');
    }));
  });

  it('is broken only where the vote opened after the due day, or after it was reported done', () => {
    const codeOf = (openedOn: string, change: Partial<Commitment> = {}) => {
      const found = foundByVote(judging(1, 2, openedOn), { ...promise, ...change });
      return found.ok ? found.value : found.issues[0]!.code;
    };
    assert.equal(codeOf('2026-06-01'), 'commitment.verdict.too-early');
    assert.equal(codeOf('2026-06-02'), 'broken');
    assert.deepEqual([codeOf('2026-05-01', { reported: '2026-05-01' }), codeOf('2026-04-30', { reported: '2026-05-01' })], ['broken', 'commitment.verdict.too-early']);
    assert.equal(codeOf('2026-03-01'), 'commitment.verdict.not-asked', 'asked before it was promised');
  });
});

describe('reminders that have come', () => {
  it('hold from their day until the due day, and end with a report or a verdict', () => {
    const at = (day: string, commitment = promise) => dueReminders([commitment], day).map(({ since }) => since);
    assert.deepEqual([at('2026-05-03'), at('2026-05-04'), at('2026-05-25'), at('2026-06-01'), at('2026-06-02')], [[], ['2026-05-04'], ['2026-05-25'], ['2026-05-31'], []]);
    assert.deepEqual(at('2026-05-31', { ...promise, reported: '2026-05-30' }), []);
    const judged = judgeCommitment(promise, { by: 'vote', vote: 'x', level: 1, found: 'kept', on: '2026-05-30' });
    assert.ok(judged.ok);
    assert.deepEqual(at('2026-05-31', judged.value), []);
  });

  it('come with the most urgent first', () => {
    const later = { ...promise, id: 'later', dates: [{ ...promise.dates[0]!, due: addDays('2026-06-01', 3) }] };
    assert.deepEqual(dueReminders([later, promise], '2026-05-31').map(({ commitment }) => commitment), ['lantaarns', 'later']);
  });
});
