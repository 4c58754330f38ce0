import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amsterdamOrdinance, beginDraft, challengeParts, exampleOrdinance, hashChallengeSecret, mergeDraft, ordinanceIn, submitDraft, type ChallengeDraft, type SharedDraft } from '@wijkaanpak/domain';
import fc from 'fast-check';
import { challenge } from '../../support/challenge.ts';

const codes = (result: { ok: boolean; issues?: readonly { code: string; path: string }[] }) => (result.ok ? [] : result.issues!.map(({ code, path }) => `${code}@${path}`));
const draft = beginDraft('groen', 'centrum', { better: 'Meer bloemen.' });

describe('a challenge that neighbours write together', () => {
  it('takes what each writes in another part, and goes up a version with every change', () => {
    const first = mergeDraft(draft, { version: 1, parts: { help: 'Een waterpunt.' } });
    assert.ok(first.ok);
    const second = mergeDraft(first.value, { version: 1, parts: { group: { people: 12 } } });
    assert.ok(second.ok);
    assert.deepEqual([second.value.version, second.value.parts], [3, { better: 'Meer bloemen.', help: 'Een waterpunt.', group: { people: 12 } }]);
  });

  it('never loses words that somebody else wrote meanwhile', () => {
    const [one, other] = [{ better: 'Meer bijen.' }, { better: 'Meer vlinders.', help: 'Zaden.' }];
    const first = mergeDraft(draft, { version: 1, parts: one });
    assert.ok(first.ok);
    assert.deepEqual(codes(mergeDraft(first.value, { version: 1, parts: other })), ['challenge.draft.changed-meanwhile@better']);
    assert.ok(mergeDraft(first.value, { version: 2, parts: other }).ok, 'who has read it may change it');
    const same = mergeDraft(first.value, { version: 1, parts: one });
    assert.ok(same.ok && same.value.version === 2, 'the same words are no change');
    const part = fc.constantFrom(...challengeParts);
    const edit = fc.record({ by: fc.nat(2), part, reads: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        let kept: SharedDraft = draft;
        const seen = [draft, draft, draft];
        for (const [index, { by, part: where, reads }] of edits.entries()) {
          if (reads) seen[by] = kept;
          const words = `${by} schreef ${index}`;
          const parts = { [where]: { better: words, help: words, task: { description: words } }[where as 'better'] ?? { description: words } } as ChallengeDraft;
          const before = kept;
          const merged = mergeDraft(kept, { version: seen[by]!.version, parts });
          const wasSeen = JSON.stringify(seen[by]!.parts[where]) === JSON.stringify(before.parts[where]);
          assert.equal(merged.ok, wasSeen, 'kept exactly where the writer had seen what it replaces');
          if (merged.ok) kept = merged.value;
          for (const untouched of challengeParts) if (untouched !== where) assert.deepEqual(kept.parts[untouched], before.parts[untouched]);
          if (merged.ok) seen[by] = kept;
        }
      }),
    );
  });

  it('is sent whole, as it was read, once, and by rules that hold', () => {
    const whole = beginDraft('groen', 'centrum', challenge);
    const send = (from: SharedDraft, version = 1, ordinance: Parameters<typeof submitDraft>[1]['ordinance'] = exampleOrdinance) => submitDraft(from, { version, ordinance, on: '2026-03-02' });
    const sent = send(whole);
    assert.ok(sent.ok);
    assert.deepEqual([sent.value.id, sent.value.received, sent.value.ordinance.id, sent.value.events], ['groen', '2026-03-02', 'voorbeeld', []]);
    assert.deepEqual(codes(send({ ...whole, isSubmitted: true })), ['challenge.draft.submitted@']);
    assert.deepEqual(codes(mergeDraft({ ...whole, isSubmitted: true }, { version: 1, parts: {} })), ['challenge.draft.submitted@']);
    assert.deepEqual(codes(send(whole, 2)), ['challenge.draft.changed-meanwhile@']);
    assert.deepEqual(codes(send(whole, 1, null)), ['challenge.ordinance.none@']);
    assert.deepEqual(codes(send(draft)), ['field.required@task', 'field.required@group', 'text.too-short@better', 'field.required@plan', 'field.required@cost', 'field.required@support', 'field.required@help']);
    assert.deepEqual(codes(send({ ...whole, parts: { ...challenge, group: { ...challenge.group, people: 2 } } })), ['challenge.group.too-small@group.people']);
  });

  it('is known by the hash of its secret alone', () => {
    assert.match(hashChallengeSecret('ab'), /^[0-9a-f]{64}$/);
    assert.notEqual(hashChallengeSecret('ab'), hashChallengeSecret('ac'));
  });
});

describe('the rules of a neighbourhood', () => {
  const areas = [{ code: 'BU0363AA01' }];
  it('are those that were set last and hold, else those of its municipality, else none', () => {
    assert.equal(ordinanceIn({ areas }, [], '2026-03-02')?.id, 'amsterdam-2024');
    assert.equal(ordinanceIn({ areas }, [], '2024-09-14'), null, 'not yet in force');
    assert.equal(ordinanceIn({ areas: [{ code: 'BU0599AA01' }] }, [], '2026-03-02'), null);
    assert.equal(ordinanceIn({ areas }, [amsterdamOrdinance, exampleOrdinance], '2026-03-02')?.id, 'voorbeeld');
    assert.equal(ordinanceIn({ areas }, [exampleOrdinance, { ...amsterdamOrdinance, until: '2026-01-01' }], '2026-03-02')?.id, 'voorbeeld', 'what has ended no longer holds');
  });
});
