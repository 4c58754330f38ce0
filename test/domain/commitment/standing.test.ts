import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CommitmentStanding, commitmentHistory, giveNewDate, judgeCommitment, parse, promiseKeeping, reportDone, standingOn, wilson, type Commitment, type Vote } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { anyAct, done, promise, walk } from '../../support/commitments.ts';
import { closedVote, neighbourhood } from '../../support/content.ts';

const asks = (id: string, change: Partial<Vote> = {}, rules: Partial<Vote['rules']> = {}): Vote => ({
  ...closedVote, id, ...change, rules: { ...closedVote.rules, ballot: 'yes-no', counting: 'yes-no', budget: null, maxCost: null, ...rules }, options: [{ ...closedVote.options[0]!, commitment: promise.id }],
});

describe('how a promise stands', () => {
  it('follows from the day it was read, with the name of who promised', () => {
    const around = { partners: neighbourhood.partners, votes: [] };
    assert.deepEqual([standingOn(promise, '2026-06-01', around).state, standingOn(promise, '2026-06-02', around).state], ['promised', 'overdue']);
    assert.equal(standingOn(promise, '2026-06-01', around).organisationName, 'Gemeente Voorbeeld');
    assert.equal(standingOn(promise, '2026-06-01', { partners: [], votes: [] }).organisationName, 'gemeente');
  });

  it('names the votes in which residents judge it, the latest first, and no open poll or vote about something else', () => {
    const votes = [
      asks('eerder', { opensAt: '2026-01-01T00:00:00.000Z' }), asks('later', { opensAt: '2026-05-01T00:00:00.000Z', state: 'open' }), asks('elders', { neighbourhood: 'elders' }),
      asks('peiling', {}, { level: 0 }), asks('andere-regel', {}, { counting: 'approval' }), { ...asks('iets-anders'), options: closedVote.options },
    ];
    const standing = standingOn(promise, '2026-06-01', { partners: [], votes });
    assert.deepEqual(standing.askedIn.map(({ vote, state }) => [vote, state]), [['later', 'open'], ['eerder', 'closed']]);
    assert.ok(parse(CommitmentStanding, standing).ok);
  });
});

describe('what happened to a promise', () => {
  it('is told in order, and being late stays told once a new date was given', () => {
    const moved = done(giveNewDate(promise, { due: '2026-09-01', given: '2026-06-05', reasons: 'De kabels kwamen niet.' }));
    const judged = done(judgeCommitment(done(reportDone(moved, '2026-08-20')), { by: 'vote', vote: 'oordeel', level: 1, found: 'kept', on: '2026-10-01' }));
    assert.deepEqual(commitmentHistory(judged, '2026-12-01').map(({ kind, on, number, due }) => [kind, on, number, due]), [
      ['made', '2026-03-02', 1, '2026-06-01'], ['overdue', '2026-06-02', 1, '2026-06-01'], ['moved', '2026-06-05', 1, '2026-09-01'], ['reported', '2026-08-20', 1, null], ['kept', '2026-10-01', 1, null],
    ]);
    assert.equal(commitmentHistory(judged, '2026-12-01')[2]!.text, 'De kabels kwamen niet.');
  });

  it('is not late while its day has not passed, nor when it was reported or moved in time', () => {
    assert.deepEqual(commitmentHistory(promise, '2026-06-01').map(({ kind }) => kind), ['made']);
    assert.deepEqual(commitmentHistory(promise, '2026-06-02').map(({ kind }) => kind), ['made', 'overdue']);
    const inTime = done(giveNewDate(promise, { due: '2026-09-01', given: '2026-06-01', reasons: 'De kabels kwamen niet.' }));
    assert.deepEqual(commitmentHistory(done(reportDone(inTime, '2026-09-01')), '2027-01-01').map(({ kind }) => kind), ['made', 'moved', 'reported']);
  });

  it('only grows, whatever is done and however the days go by', () => {
    const names = (commitment: Commitment, at: string) => commitmentHistory(commitment, at).map(({ kind, number, on, due, text }) => [kind, number, on, due, text].join());
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (acts) => {
        let told = names(promise, promise.dates[0]!.given);
        walk(acts, (before, after, on) => {
          for (const commitment of [before, after]) {
            const now = names(commitment, on);
            assert.deepEqual(told.filter((one) => !now.includes(one)), []);
            told = now;
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('how a partner keeps its promises', () => {
  const [municipality] = neighbourhood.partners;
  const judged = (found: 'kept' | 'broken', times: number): Commitment[] => Array.from({ length: times }, () => ({ ...promise, verdicts: [{ by: 'vote', vote: 'oordeel', level: 1, found, on: '2026-07-01' }] }));

  it('has a figure from ten judged promises on, an indication under fifty, and both come with Wilson’s interval', () => {
    assert.deepEqual([promiseKeeping(judged('kept', 9), municipality!, '2026-12-01').reliability, promiseKeeping(judged('kept', 9), municipality!, '2026-12-01').share], ['too-few-answers', null]);
    const indicated = promiseKeeping([...judged('kept', 9), ...judged('broken', 3)], municipality!, '2026-12-01');
    assert.deepEqual([indicated.reliability, indicated.judged, indicated.kept], ['indication', 12, 9]);
    assert.deepEqual({ ok: true, value: indicated.share }, wilson(9, 12));
    assert.equal(promiseKeeping(judged('kept', 50), municipality!, '2026-12-01').reliability, 'figure');
  });

  it('counts verdicts of residents only: what is late, moved or said to be done stands beside it', () => {
    const moved = done(giveNewDate(promise, { due: '2026-09-01', given: '2026-06-01', reasons: 'De kabels kwamen niet.' }));
    const { kept, judged: found, overdue, reported, moved: times, made, share } = promiseKeeping([promise, moved, done(reportDone(promise, '2026-05-01')), { ...promise, by: { ...promise.by, organisation: 'corporatie' } }], municipality!, '2026-08-01');
    assert.deepEqual({ kept, found, overdue, reported, times, made, share }, { kept: 0, found: 0, overdue: 1, reported: 1, times: 1, made: 3, share: null });
  });
});
