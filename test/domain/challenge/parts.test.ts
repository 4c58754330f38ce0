import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Challenge, ChallengeDraft, ChallengeInput, challengeParts, checkThresholds, exampleOrdinance, missingParts, parse, type ChallengePart } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { challenge } from '../../support/challenge.ts';

const issues = (change: object) => {
  const parsed = parse(ChallengeInput, { ...challenge, ...change });
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code}@${path}`);
};

describe('a challenge', () => {
  it('has seven parts, and all of them are needed to send it', () => {
    assert.deepEqual(Object.keys(ChallengeInput.shape), [...challengeParts]);
    assert.deepEqual(issues({}), []);
    for (const part of challengeParts) assert.deepEqual(issues({ [part]: undefined }), [`field.required@${part}`]);
    assert.deepEqual(issues({ help: '', cost: { ...challenge.cost, today: null } }), [], 'no help asked, and today’s cost not told');
  });

  it('says of each part what is wrong', () => {
    assert.deepEqual(issues({ better: 'Leuk' }), ['text.too-short@better']);
    assert.deepEqual(issues({ task: { kind: 'koffie', description: challenge.task.description } }), ['field.not-a-choice@task.kind']);
    assert.deepEqual(issues({ group: { ...challenge.group, people: -1 } }), ['number.too-small@group.people']);
    assert.deepEqual(issues({ cost: { ...challenge.cost, ours: 12.5 } }), ['field.wrong-type@cost.ours']);
    assert.deepEqual(issues({ naam: 'Jan' }), ['field.unknown@naam']);
  });

  it('can be kept and shared with any part missing, and tells which parts are', () => {
    fc.assert(
      fc.property(fc.subarray([...challengeParts]), (ready: ChallengePart[]) => {
        const draft = parse(ChallengeDraft, Object.fromEntries(ready.map((part) => [part, challenge[part]])));
        assert.ok(draft.ok);
        assert.deepEqual(missingParts(draft.value), challengeParts.filter((part) => !ready.includes(part)));
      }),
    );
    assert.deepEqual(missingParts({ ...challenge, plan: { description: 'We doen het.' } }), ['plan']);
    assert.ok(parse(ChallengeDraft, { task: {}, plan: { continuity: 'x' } }).ok);
  });

  it('that is whole as a draft is whole when it is sent', () => {
    assert.deepEqual(missingParts(challenge), []);
    assert.ok(parse(Challenge, { ...challenge, id: 'groen', neighbourhood: 'centrum', ordinance: exampleOrdinance, received: '2026-03-02', events: [] }).ok);
  });

  it('keeps to the thresholds of the ordinance', () => {
    assert.deepEqual(checkThresholds(exampleOrdinance, challenge), []);
    const small = { ...challenge, group: { ...challenge.group, people: 2 }, support: { ...challenge.support, people: 24 } };
    assert.deepEqual(checkThresholds({ thresholds: { ...exampleOrdinance.thresholds, cost: 300_000 } }, small), [
      { code: 'challenge.group.too-small', path: 'group.people', values: { minimum: 3 } },
      { code: 'challenge.support.too-few', path: 'support.people', values: { minimum: 25 } },
      { code: 'challenge.cost.above-threshold', path: 'cost.ours', values: { maximum: 3000 } },
    ]);
  });
});
