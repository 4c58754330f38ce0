import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, amsterdamOrdinance, challengeClock, exampleOrdinance, isAnswerLate, type ChallengeCourse, type ChallengeOrdinance } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { course } from '../../support/challenge.ts';
import { knownDay } from '../../support/days.ts';

const codes = (change: Partial<ChallengeCourse>, ordinance: ChallengeOrdinance = exampleOrdinance) => challengeClock(course(change), ordinance).warnings.map(({ code }) => code);
const sixWeeks = { length: 6, unit: 'weeks' } as const;

describe("a challenge's clock", () => {
  it('is that of its ordinance', () => {
    assert.equal(challengeClock(course(), exampleOrdinance).answerBy, '2026-04-28');
    assert.equal(challengeClock(course(), amsterdamOrdinance).answerBy, '2026-08-31');
    assert.equal(challengeClock(course({ complexity: 'complex' }), amsterdamOrdinance).answerBy, '2027-03-01');
    assert.equal(challengeClock(course({ complexity: 'complex' }), exampleOrdinance).answerBy, '2026-04-28', 'it has no longer term');
  });

  it('stands still while residents supplement, and is not late meanwhile', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 60 }), fc.nat(60), (received, asked, given, later) => {
        const invited = addDays(received, asked);
        const supplyBy = addDays(invited, given);
        const waiting = course({ received, openInvitation: { invited, supplyBy } });
        const clock = challengeClock(waiting, exampleOrdinance);
        assert.ok(clock.standsStill && clock.answerBy > supplyBy);
        assert.ok(!isAnswerLate(waiting, clock, addDays(invited, Math.min(later, given))));
        assert.ok(clock.answerBy >= challengeClock(course({ received }), exampleOrdinance).answerBy);
      }),
    );
  });

  it('makes an answer late by itself on the day after its last day, and for good', () => {
    const clock = challengeClock(course(), exampleOrdinance);
    assert.deepEqual(['2026-04-28', '2026-04-29'].map((at) => isAnswerLate(course(), clock, at)), [false, true]);
    assert.equal(isAnswerLate(course({ answered: '2026-04-28' }), clock, '2026-12-01'), false);
    assert.equal(isAnswerLate(course({ answered: '2026-04-29' }), clock, '2026-04-29'), true);
    assert.deepEqual([clock.noticeFrom, clock.penalty], ['2026-04-29', 'possible']);
  });

  it('is put off as often and as long as the ordinance allows, and told in time; more than that moves nothing', () => {
    const once = { announced: '2026-04-01', by: sixWeeks };
    assert.equal(challengeClock(course({ postponements: [once] }), exampleOrdinance).answerBy, '2026-06-08');
    assert.equal(challengeClock(course({ postponements: [{ announced: '2026-05-01', by: sixWeeks }, once] }), exampleOrdinance).answerBy, '2026-06-08');
    assert.deepEqual(codes({ postponements: [once, { announced: '2026-05-01', by: sixWeeks }] }).filter((code) => code.includes('postpone')), ['challenge.postponement.not-allowed']);
    for (const by of [{ length: 7, unit: 'weeks' }, { length: 6, unit: 'months' }] as const) assert.deepEqual(codes({ postponements: [{ announced: '2026-04-01', by }] }).filter((code) => code.includes('postpone')), ['challenge.postponement.not-allowed']);
    assert.deepEqual(codes({ postponements: [once] }, amsterdamOrdinance).filter((code) => code.includes('postpone')), ['challenge.postponement.not-allowed']);
  });

  it('tells until when residents can object, where that is open', () => {
    assert.equal(challengeClock(course({ answered: '2026-04-13' }), exampleOrdinance).objectBy, '2026-05-26');
    assert.equal(challengeClock(course(), exampleOrdinance).objectBy, null);
    const reaction = { ...exampleOrdinance, legalNature: { ...exampleOrdinance.legalNature, answer: 'reaction' as const } };
    const clock = challengeClock(course({ answered: '2026-04-13' }), reaction);
    assert.deepEqual([clock.objectBy, clock.penalty], [null, 'not-possible']);
  });

  it('hides nothing that is not certain', () => {
    assert.deepEqual(codes({}), ['challenge.ordinance.example-only', 'term.ordinance-unsettled']);
    assert.deepEqual(codes({}, amsterdamOrdinance), ['challenge.ordinance.summary-only', 'challenge.nature.unsettled']);
    assert.deepEqual(codes({ received: '2024-09-14' }, amsterdamOrdinance), ['challenge.ordinance.not-in-force', 'challenge.ordinance.summary-only', 'challenge.nature.unsettled']);
    assert.deepEqual(codes({}, { ...exampleOrdinance, takenFrom: 'official-text', until: '2026-03-02' }), ['challenge.ordinance.ended', 'term.ordinance-unsettled']);
  });
});
