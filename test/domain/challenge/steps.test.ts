import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, agreementOf, amountOf, amsterdamOrdinance, challengeOn, challengeStateOn, challengeTransitions, courseOn, decisionTerm, daysBetween, eventsOf, hasGround, hadTimeToSupplement, openInvitation, organisationSteps, personWithMandate, refusalGrounds, residentSteps, challengeStateAfter, stretchesOf, supplementings, takeStep, type Challenge, type ChallengeEvent } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { bakker, challenge, happened as h, jansen, sentChallenge, settledOrdinance } from '../../support/challenge.ts';
import { mandate } from '../../support/mandates.ts';

/** The code of the first event that may not happen; the state after all of them otherwise. */
const after = (...events: ChallengeEvent[]): string => {
  let before = sentChallenge();
  for (const event of events) {
    const taken = takeStep(before, event);
    if (!taken.ok) return taken.issues[0]!.code;
    before = taken.value;
  }
  return challengeStateOn(before, events.at(-1)?.on ?? before.received);
};

describe('what happens to a challenge', () => {
  it('leads from a question for more to an agreement that both sign', () => {
    const road = [h.receipt('2026-03-03'), h.invitation('2026-03-10', '2026-03-24'), h.supplement('2026-03-20'), h.accepted('2026-04-10'), h.offer('2026-04-20', '2028-04-20'), h.signature('2026-04-27')];
    assert.equal(after(...road), 'agreement');
    assert.equal(after(...road, h.review('2027-04-27')), 'agreement');
    assert.equal(after(...road, h.review('2028-04-21')), 'ended', 'it ends by itself after the day that both signed for');
  });

  it('stops no clock once that has run out, nor on its last day by a question', () => {
    assert.equal(after(h.invitation('2026-04-27', '2026-05-11')), 'submitted');
    assert.equal(after(h.invitation('2026-04-28', '2026-05-11')), 'challenge.supplement.asked-too-late');
    assert.equal(after(h.postponement('2026-04-28')), 'submitted');
    assert.equal(after(h.postponement('2026-04-29')), 'term.postponed-too-late');
  });

  it('leaves residents a time to supplement that comes and ends, and asks once at a time', () => {
    assert.equal(after(h.invitation('2026-03-10', '2026-03-10')), 'challenge.supplement.term');
    assert.equal(after(h.invitation('2026-03-10', '2026-05-06')), 'challenge.supplement.term', 'no longer than the answer itself may take');
    assert.equal(after(h.invitation('2026-03-10', '2026-03-24'), h.invitation('2026-03-12', '2026-03-24')), 'challenge.supplement.asked-already');
    assert.equal(after(h.supplement('2026-03-10')), 'challenge.supplement.not-open');
    assert.equal(after(h.invitation('2026-03-10', '2026-03-24'), h.supplement('2026-03-11'), h.supplement('2026-03-12')), 'challenge.supplement.not-open');
    assert.equal(after(h.invitation('2026-03-10', '2026-03-24'), h.supplement('2026-03-30')), 'submitted', 'late is welcome');
  });

  it('keeps to what the ordinance has', () => {
    assert.equal(after(h.postponement('2026-03-10'), h.postponement('2026-03-11')), 'challenge.postponement.not-allowed');
    assert.equal(after(h.postponement('2026-03-10', 7)), 'challenge.postponement.not-allowed');
    assert.equal(after(h.receipt('2026-03-03', 'complex')), 'challenge.complexity.not-in-ordinance');
    assert.equal(after(h.receipt('2026-03-03'), h.receipt('2026-03-04')), 'challenge.receipt.given-already');
    const complex = takeStep(sentChallenge([], { ordinance: amsterdamOrdinance }), h.receipt('2026-03-03', 'complex'));
    assert.ok(complex.ok);
    assert.equal(challengeOn(complex.value, '2026-03-03').clock.answerBy, '2027-03-01');
    assert.equal(takeStep(sentChallenge([], { ordinance: amsterdamOrdinance }), h.receipt('2026-09-01', 'complex')).ok, false, 'a longer term does not come after the shorter one');
  });

  it('is refused for what is missing only after it was asked for in time', () => {
    const missing = (on: string) => h.refused(on, ['parts-missing']);
    assert.equal(after(missing('2026-03-20')), 'challenge.supplement.not-asked');
    assert.equal(after(h.invitation('2026-03-10', '2026-03-24'), missing('2026-03-24')), 'challenge.supplement.not-asked');
    assert.equal(after(h.invitation('2026-03-10', '2026-03-24'), missing('2026-03-25')), 'refused');
    assert.equal(after(h.invitation('2026-03-10', '2026-03-24'), h.supplement('2026-03-12'), missing('2026-03-13')), 'refused');
  });

  it('lets residents object within six weeks, and another person decide on it', () => {
    assert.equal(after(h.refused('2026-04-13'), h.objection('2026-05-26')), 'objection');
    assert.equal(after(h.refused('2026-04-13'), h.objection('2026-05-27')), 'challenge.objection.too-late');
    assert.equal(after(h.refused('2026-04-13'), h.objection('2026-05-01'), h.upheld('2026-06-01', jansen)), 'mandate.own-decision-objected');
    assert.equal(after(h.refused('2026-04-13'), h.objection('2026-05-01'), h.upheld('2026-06-01')), 'refusal-upheld');
  });

  it('has residents sign what was offered last', () => {
    const yes = h.accepted('2026-04-10');
    assert.equal(after(yes, h.signature('2026-04-11')), 'challenge.offer.none');
    assert.equal(after(yes, h.offer('2026-04-20', '2026-04-20')), 'challenge.agreement.ends-before-it-starts');
    assert.equal(after(yes, h.offer('2026-04-20', '2028-04-20'), h.offer('2026-04-21', '2027-04-20'), h.signature('2026-04-22')), 'challenge.offer.changed');
    assert.equal(after(yes, h.offer('2026-04-20', '2026-05-01'), h.signature('2026-05-01')), 'challenge.agreement.ends-before-it-starts');
    assert.equal(after(h.review('2026-04-20')), 'challenge.step.not-now');
    assert.equal(agreementOf(sentChallenge([yes, h.offer('2026-04-20', '2027-04-20'), h.offer('2026-04-21', '2028-04-21'), h.signature('2026-04-27', 2)]))?.until, '2028-04-21');
  });

  it('is under a mandate of the person’s own that is in force and reaches as far', () => {
    const register = [mandate(), mandate({ id: 'deel', parent: 'groen', holder: bakker, upTo: 100_000 })];
    const step = (change: object) => personWithMandate(register, { mandate: 'groen', by: jansen, amount: 0, on: '2026-03-02', ...change });
    const codeOf = (change: object) => { const found = step(change); return found.ok ? found.value.role : found.issues[0]!.code; };
    assert.deepEqual([{}, { by: bakker }, { mandate: 'geen' }, { amount: 500_001 }, { on: '2028-01-01' }].map(codeOf), ['gebiedsmakelaar', 'challenge.mandate.not-yours', 'challenge.mandate.not-yours', 'mandate.above-amount', 'mandate.ended']);
    const revoked = [{ ...register[0]!, revoked: '2026-02-01' }, register[1]!];
    assert.equal(personWithMandate(revoked, { mandate: 'deel', by: bakker, amount: 0, on: '2026-03-02' }).ok, false, 'what was passed on ends with what it comes from');
    assert.deepEqual([amountOf(challenge, { outcome: 'accepted' }), amountOf(challenge, { outcome: 'refused' }), amountOf(challenge, { yearly: 9 }), amountOf(challenge, {})], [400_000, 0, 9, 0]);
  });

  it('is made of what was sent, whole', () => {
    const taken = { on: '2026-03-02', by: jansen };
    assert.deepEqual(organisationSteps.answerChallenge({ mandate: 'groen', outcome: 'accepted', reasons: 'Omdat het kan.', grounds: ['urgent'] }, taken), { kind: 'answer', ...taken, mandate: 'groen', outcome: 'accepted', reasons: 'Omdat het kan.', grounds: [] });
    assert.deepEqual(residentSteps.supplementChallenge({ words: 'Dit erbij.' }, '2026-03-02'), { kind: 'supplement', on: '2026-03-02', words: 'Dit erbij.' });
    assert.equal(challengeStateAfter(residentSteps.withdrawChallenge({}, '2026-03-02')), 'withdrawn');
  });
});

describe('laws of the right to challenge', () => {
  const start = '2026-03-02';
  const days = fc.nat(40);
  const move = fc.oneof(
    fc.constantFrom(...(['receipt', 'supplement', 'postponement', 'accepted', 'objection', 'signature', 'review', 'withdrawal', 'upheld'] as const)).map((kind) => (on: string): ChallengeEvent => h[kind](on)),
    fc.integer({ min: -1, max: 70 }).map((length) => (on: string) => h.invitation(on, addDays(on, length))),
    fc.subarray([...refusalGrounds]).map((grounds) => (on: string) => h.refused(on, grounds)),
    fc.integer({ min: 0, max: 900 }).map((length) => (on: string) => h.offer(on, addDays(on, length))),
  );
  const lives = fc.array(fc.tuple(days, move), { maxLength: 25 }).map((steps) => {
    let day = start;
    let lived: Challenge = sentChallenge([], { ordinance: settledOrdinance });
    for (const [later, make] of steps) {
      day = addDays(day, later);
      const taken = takeStep(lived, make(day));
      if (taken.ok) lived = taken.value;
    }
    return { lived, day };
  });

  it('no refusal without a listed ground, reasons and a mandate, whatever is tried', () => {
    fc.assert(fc.property(lives, ({ lived }) => {
      for (const { outcome, grounds, reasons, mandate: under } of eventsOf(lived.events, 'answer').filter(({ outcome: one }) => one !== 'accepted')) {
        assert.ok(grounds.length > 0 && grounds.every((ground) => hasGround(lived.ordinance, ground)) && reasons.trim() && under, outcome);
      }
    }), { numRuns: 400 });
  });

  it('every change of state is an arrow of the road, and no event is lost or changed', () => {
    fc.assert(fc.property(lives, ({ lived }) => {
      let state = 'submitted';
      for (const event of lived.events) {
        const to = challengeStateAfter(event);
        if (to === undefined) continue;
        assert.ok(challengeTransitions.some((one) => one.from === state && one.to === to), `${state} → ${to}`);
        state = to;
      }
      assert.deepEqual(lived.events.map(({ on }) => on), lived.events.map(({ on }) => on).sort());
    }), { numRuns: 400 });
  });

  it('what was sent always ends or is overdue in public: a year of silence is late, whatever happened before', () => {
    fc.assert(fc.property(lives, ({ lived, day }) => {
      const { state, clock } = challengeOn(lived, addDays(day, 366));
      if (state === 'submitted' || state === 'objection') assert.ok(clock.isLate, state);
      if (state === 'submitted') assert.ok(clock.daysLate > 0 && clock.daysLeft === 0 && clock.penaltyIfToday);
    }), { numRuns: 300 });
  });

  it('an agreement always has a day to look at it together, at most a year away', () => {
    fc.assert(fc.property(lives, ({ lived, day }) => {
      const { agreement, reviewDays } = challengeOn(lived, day);
      if (agreement) assert.ok(reviewDays.length > 0 && daysBetween(agreement.signed, reviewDays[0]!) <= 366);
    }), { numRuns: 300 });
  });

  it('the clock day by day has every day once, and stands still exactly as long as the law’s own count says', () => {
    fc.assert(fc.property(lives, fc.nat(100), ({ lived, day }, later) => {
      const at = addDays(day, later);
      const standing = challengeOn(lived, at);
      const stretches = stretchesOf(lived, standing.clock.answerBy, at);
      let next = addDays(lived.received, 1);
      for (const { from, through } of stretches) {
        assert.equal(from, next);
        assert.ok(through >= from);
        next = addDays(through, 1);
      }
      const { received, suspensions, openInvitation: open, postponements, answered } = courseOn(lived, at);
      const stops = [...suspensions, ...(open ? [{ invited: open.invited, lapsed: open.supplyBy }] : [])];
      const counted = decisionTerm({ received, term: lived.ordinance.answer.term, setBy: 'ordinance', suspensions: stops, postponements });
      assert.equal(standing.clock.answerBy, counted.lastDay);
      const shown = standing.clock.suspendedDays;
      if (answered === null && standing.state === 'submitted') assert.equal(shown, counted.suspendedDays);
      else assert.ok(shown <= counted.suspendedDays);
    }), { numRuns: 400 });
  });

  it('each invitation is open until it is answered or its time has passed', () => {
    const asked = [h.invitation('2026-03-10', '2026-03-24')];
    assert.deepEqual(['2026-03-10', '2026-03-24', '2026-03-25'].map((at) => openInvitation(asked, at) !== undefined), [true, true, false]);
    assert.deepEqual(['2026-03-24', '2026-03-25'].map((at) => hadTimeToSupplement(asked, at)), [false, true]);
    assert.deepEqual(supplementings([...asked, h.supplement('2026-03-20')]), [{ invited: '2026-03-10', supplyBy: '2026-03-24', supplied: '2026-03-20' }]);
  });
});
