import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Vote, contentHash, parse, rulesHash, voteState } from '@wijkaanpak/domain';
import { closedVote, openVote } from '../../support/content.ts';

describe('a vote', () => {
  it('is open from its opening up to its closing, to the millisecond', () => {
    const at = (instant: string) => voteState(openVote, instant);
    assert.equal(at('2026-10-31T23:59:59.999Z'), 'announced');
    assert.equal(at('2026-11-01T00:00:00.000Z'), 'open');
    assert.equal(at('2026-11-30T23:59:59.999Z'), 'open');
    assert.equal(at('2026-12-01T00:00:00Z'), 'closed');
  });
  it('has another hash when anything that was promised differs, and the same when it is only written differently', () => {
    const hash = rulesHash(openVote);
    assert.match(hash, /^[0-9a-f]{64}$/);
    const { options, rules } = openVote;
    for (const change of [{ question: '?' }, { closesAt: closedVote.closesAt }, { rules: { ...rules, maxChoices: 3 } }, { options: options.slice(1) }]) assert.notEqual(rulesHash({ ...openVote, ...change }), hash);
    assert.equal(rulesHash({ ...openVote, rules: Object.fromEntries(Object.entries(rules).reverse()) as typeof rules }), hash);
  });
  it('hashes by SHA-256 of sorted JSON', () => {
    // printf '{"a":[1,"é"],"b":null}' | sha256sum
    assert.equal(contentHash({ b: null, a: [1, 'é'] }), '1e02bc81a26af2f027329541e97eef36f3290bedc6dfe043dbe66b057ecb13ba');
  });
  it('passes its own schema', () => assert.ok(parse(Vote, openVote).ok));
});
