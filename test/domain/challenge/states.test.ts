import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amsterdamOrdinance, challengeStates, challengeTransitions, exampleOrdinance, hasGround, moveChallenge, refusalGrounds, type ChallengeState, type ChallengeStep } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { challengeStep } from '../../support/challenge.ts';

const codeOf = (from: ChallengeState, change: Partial<ChallengeStep>, ordinance = exampleOrdinance) => {
  const moved = moveChallenge(from, challengeStep(change), ordinance);
  return moved.ok ? moved.value : moved.issues[0]!.code;
};

describe("a challenge's road", () => {
  it('leads to every state, and ends where it ended, was withdrawn or stayed refused', () => {
    const reached = new Set<string>(['draft']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { from, to } of challengeTransitions) if (reached.has(from)) reached.add(to);
    }
    assert.deepEqual([...reached].sort(), [...challengeStates].sort());
    assert.deepEqual(challengeStates.filter((state) => !challengeTransitions.some(({ from }) => from === state)), ['refusal-upheld', 'ended', 'withdrawn']);
  });

  const step = fc.record({
    to: fc.constantFrom(...challengeStates),
    by: fc.constantFrom('residents' as const, 'organisation' as const, 'both' as const),
    reasons: fc.constantFrom('', ' ', 'Omdat het niet kan.'),
    mandate: fc.constantFrom(null, 'groen-zuid'),
    grounds: fc.subarray([...refusalGrounds]),
    wasAskedToSupplement: fc.boolean(),
  });

  it('never leads to a refusal without a listed ground, reasons and a mandate, nor to an agreement that one side did not sign', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), fc.constantFrom(exampleOrdinance, amsterdamOrdinance), (steps, ordinance) => {
        let state: ChallengeState = 'draft';
        for (const taken of steps) {
          const moved = moveChallenge(state, taken, ordinance);
          if (!moved.ok) continue;
          state = moved.value;
          if (taken.by === 'organisation') assert.ok(taken.reasons.trim() && taken.mandate);
          if (state === 'refused' || state === 'refusal-upheld') assert.ok(taken.grounds.length > 0 && taken.grounds.every((ground) => hasGround(ordinance, ground)));
          if (state === 'agreement') assert.equal(taken.by, 'both');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is refused on a ground that the ordinance lists, and on no other', () => {
    assert.equal(codeOf('submitted', { to: 'refused', grounds: ['not-better'] }), 'refused');
    assert.equal(codeOf('submitted', { to: 'refused', grounds: ['not-better'] }, amsterdamOrdinance), 'challenge.ground.not-listed');
    assert.equal(codeOf('submitted', { to: 'refused', grounds: ['urgent'] }), 'challenge.ground.not-listed');
    assert.equal(codeOf('submitted', { to: 'refused' }), 'challenge.ground.required');
    assert.equal(codeOf('objection', { to: 'refusal-upheld' }), 'challenge.ground.required');
  });

  it('is not refused for what is missing before it was asked for', () => {
    assert.equal(codeOf('submitted', { to: 'refused', grounds: ['parts-missing'] }), 'challenge.supplement.not-asked');
    assert.equal(codeOf('submitted', { to: 'refused', grounds: ['parts-missing'], wasAskedToSupplement: true }), 'refused');
  });

  it('is moved by whom it is up to, with reasons and a mandate', () => {
    assert.equal(codeOf('submitted', { reasons: '\n' }), 'challenge.reasons.required');
    assert.equal(codeOf('submitted', { mandate: null }), 'challenge.mandate.required');
    assert.equal(codeOf('submitted', { by: 'residents' }), 'challenge.transition.not-yours');
    assert.equal(codeOf('accepted', { to: 'refused', grounds: ['not-better'] }), 'challenge.transition.not-allowed', 'a yes is not taken back');
    assert.equal(codeOf('submitted', { to: 'withdrawn', by: 'residents', reasons: '', mandate: null }), 'withdrawn');
  });

  it('knows an objection only where the answer is, or may be, a decision', () => {
    const objection = { to: 'objection', by: 'residents' } as const;
    const reaction = { ...exampleOrdinance, legalNature: { ...exampleOrdinance.legalNature, answer: 'reaction' as const } };
    assert.deepEqual([codeOf('refused', objection), codeOf('refused', objection, amsterdamOrdinance), codeOf('refused', objection, reaction)], ['objection', 'objection', 'challenge.objection.not-open']);
  });
});
