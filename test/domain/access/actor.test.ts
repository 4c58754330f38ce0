import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayAct, roles, type Actor } from '@wijkaanpak/domain';

describe('someone who acts in a role', () => {
  it('may do what one of the roles allows, and an administrator does nobody else’s work', () => {
    const actor = (...held: Actor['roles']): Actor => ({ id: '1', name: 'Samira', partner: null, roles: held });
    for (const role of roles) assert.ok(mayAct(actor(role), [role]).ok);
    assert.deepEqual(mayAct(actor('administrator'), ['professional']), { ok: false, issues: [{ code: 'access.not-allowed', path: '' }] });
    assert.deepEqual(mayAct(undefined, ['professional']), { ok: false, issues: [{ code: 'access.login-needed', path: '' }] });
  });
});
