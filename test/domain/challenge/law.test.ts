import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ChallengeAgreement, ChallengeOrdinance, addMonths, amsterdamOrdinance, answerNatures, challengeOrdinances, challengeParts, challengeStates, daysBetween, isKeptOut, legalStatements, missedReviews, parse, refusalGrounds, reviewDays, taskKinds, taskNatures, tellOfTask, warnOfOrdinance, waysToObject, type ChallengeOrdinance as Ordinance } from '@wijkaanpak/domain';
import { challengeSections, fullLanguages } from '@wijkaanpak/texts';
import fc from 'fast-check';
import { anyDay } from '../../support/days.ts';

describe('ordinances as data', () => {
  it('keep to their shape, list each ground once, and say where each stands', () => {
    for (const ordinance of challengeOrdinances) {
      assert.ok(parse(ChallengeOrdinance, ordinance).ok, ordinance.id);
      const grounds = ordinance.grounds.map(({ ground }) => ground);
      assert.deepEqual([...new Set(grounds)], grounds);
      assert.ok(ordinance.grounds.every(({ article }) => /^art\. \d/.test(article)));
    }
    assert.equal(new Set(challengeOrdinances.map(({ id }) => id)).size, challengeOrdinances.length);
  });
  it('without any ground are refused: then nothing could be refused, or everything', () => assert.equal(parse(ChallengeOrdinance, { ...amsterdamOrdinance, grounds: [] }).ok, false));
  it('taken from a summary or made as an example always say so', () => {
    for (const ordinance of challengeOrdinances) assert.ok(warnOfOrdinance(ordinance, '2026-01-01').length > 0, ordinance.id);
    const read: Ordinance = { ...amsterdamOrdinance, takenFrom: 'official-text' };
    assert.deepEqual(warnOfOrdinance(read, '2026-01-01'), []);
  });
});

describe('tasks that the law keeps out', () => {
  it('are told beforehand, with the law, unless a law opens them', () => {
    assert.deepEqual(tellOfTask('social-assistance'), [{ code: 'challenge.task.kept-out', path: 'task.kind', values: { law: 'Participatiewet' } }]);
    assert.deepEqual(tellOfTask('home-support'), [{ code: 'challenge.task.opened-by-law', path: 'task.kind', values: { law: 'Wmo 2015 art. 2.6.7' } }]);
    assert.deepEqual(tellOfTask('green'), []);
    assert.deepEqual(tellOfTask('other').map(({ code }) => code), ['challenge.task.not-known']);
  });
  it('are exactly those that a law gives and no law opens', () => {
    for (const kind of taskKinds) {
      const task = taskNatures[kind];
      assert.equal(isKeptOut(kind), task.nature === 'by-law' && task.openedBy === null);
      assert.equal(isKeptOut(kind), tellOfTask(kind).some(({ code }) => code === 'challenge.task.kept-out'));
    }
  });
});

describe('what the law is and is not', () => {
  it('is said in whole sentences, in every language, as are parts, tasks, states, grounds and ways', async () => {
    const keys = [
      ...challengeParts.map((part) => `part.${part}`), ...taskKinds.map((kind) => `task.${kind}`), ...challengeStates.map((state) => `state.${state}`),
      ...refusalGrounds.map((ground) => `ground.${ground}`), ...['objection', 'complaint', 'council', 'ombudsman'].map((way) => `way.${way}`),
      ...answerNatures.flatMap((answer) => (['contract', 'subsidy', 'unsettled'] as const).flatMap((agreement) => legalStatements({ claim: 'reasoned-answer', answer, agreement }))),
    ];
    for (const language of fullLanguages) {
      const { words, parts } = await challengeSections[language]();
      const said = { ...words, ...(await parts.challengeLaw()).words, ...(await parts.challengeDrafting()).words, ...(await parts.challengeCourse()).words };
      assert.deepEqual(keys.filter((key) => !(key in said)), [], language);
    }
  });
  it('opens objecting against a decision, keeps it open where that is not certain, and always leaves a complaint and the ombudsman', () => {
    const ways = (answer: (typeof answerNatures)[number]) => waysToObject({ answer }).ways.map(({ way }) => way);
    assert.deepEqual(ways('decision'), ['objection', 'complaint', 'council', 'ombudsman']);
    assert.deepEqual(ways('reaction'), ['complaint', 'council', 'ombudsman']);
    assert.deepEqual(ways('unsettled'), ways('decision'));
    assert.deepEqual(answerNatures.map((answer) => waysToObject({ answer }).warnings.length), [0, 0, 1]);
  });
});

describe('an agreement', () => {
  const agreement: ChallengeAgreement = { signed: '2024-02-29', until: '2027-01-01', result: 'De plantsoenen zijn het hele jaar verzorgd.', yearly: 400_000, reviews: [] };
  it('is looked at together every year, and on its last day', () => {
    assert.deepEqual(reviewDays(agreement), ['2025-02-28', '2026-02-28', '2027-01-01']);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (signed, months) => {
        const days = [signed, ...reviewDays({ signed, until: addMonths(signed, months) })];
        for (const [index, day] of days.entries()) if (index > 0) assert.ok(day > days[index - 1]! && daysBetween(days[index - 1]!, day) <= 366);
        assert.equal(days.at(-1), addMonths(signed, months));
      }),
    );
  });
  it('shows by itself which reviews did not come', () => {
    assert.deepEqual(missedReviews(agreement, '2025-02-28'), []);
    assert.deepEqual(missedReviews(agreement, '2026-03-01'), ['2025-02-28', '2026-02-28']);
    const reviewed = { ...agreement, reviews: [{ on: '2025-03-10', findings: 'Het ging goed, op het water geven na.' }] };
    assert.deepEqual([missedReviews(reviewed, '2025-03-09'), missedReviews(reviewed, '2026-03-01')], [['2025-02-28'], ['2026-02-28']]);
  });
  it('ends after it starts', () => {
    assert.ok(parse(ChallengeAgreement, agreement).ok);
    assert.deepEqual(parse(ChallengeAgreement, { ...agreement, until: '2024-02-29' }), { ok: false, issues: [{ code: 'challenge.agreement.ends-before-it-starts', path: 'until' }] });
  });
});
