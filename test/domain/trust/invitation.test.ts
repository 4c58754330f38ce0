import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fingerprintOf, makeVotingCode, readInvitation } from '@wijkaanpak/domain';
import fc from 'fast-check';

const code = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 15, maxLength: 15 }).map(makeVotingCode);

describe('an invitation to a wave', () => {
  it('is needed for a sample, in whatever way the code is typed', () => {
    fc.assert(fc.property(code, (written) => {
      for (const typed of [written, written.toLowerCase(), written.replaceAll('-', ' ')]) assert.deepEqual(readInvitation({ design: 'sample' }, typed), { ok: true, value: written });
    }));
    assert.deepEqual(readInvitation({ design: 'sample' }, undefined), { ok: false, issues: [{ code: 'code.required', path: 'code' }] });
    assert.deepEqual(readInvitation({ design: 'sample' }, '7KQ2'), { ok: false, issues: [{ code: 'code.typing-error', path: 'code' }] });
  });
  it("is never taken by anyone's wave, so that no poll looks like a measurement", () => {
    assert.deepEqual(readInvitation({ design: 'anyone' }, undefined), { ok: true, value: null });
    fc.assert(fc.property(code, (written) => assert.deepEqual(readInvitation({ design: 'anyone' }, written), { ok: false, issues: [{ code: 'invitation.not-asked', path: 'code' }] })));
  });
});

describe('the fingerprint of a list', () => {
  it('is the same in every order, and another for another list', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Z0-9]{1,8}$/), { minLength: 2 }), (names) => {
      assert.equal(fingerprintOf([...names].reverse()), fingerprintOf(names));
      assert.notEqual(fingerprintOf(names.slice(1)), fingerprintOf(names));
    }));
  });
  it('is the SHA-256 that anyone computes with sha256sum', () => assert.equal(fingerprintOf(['b', 'a']), '7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78'));
});
