import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moveProposal, proposalStates, proposalTransitions } from '@wijkaanpak/domain';

describe("a proposal's road", () => {
  it('leads to every state, and ends only where it is done or stopped', () => {
    const reached = new Set(['draft']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { from, to } of proposalTransitions) if (reached.has(from)) reached.add(to);
    }
    assert.deepEqual([...reached].sort(), [...proposalStates].sort());
    const ends = proposalStates.filter((state) => !proposalTransitions.some(({ from }) => from === state));
    assert.deepEqual(ends, ['done', 'stopped']);
  });
  it('is never changed by an organisation without reasons', () => {
    for (const { from, to, by } of proposalTransitions) {
      const silent = moveProposal(from, { to, by, reasons: ' ' });
      assert.equal(silent.ok, by === 'residents');
      assert.deepEqual(moveProposal(from, { to, by, reasons: 'Omdat het kan.' }), { ok: true, value: to });
    }
  });
  it('takes no step that is not on it, and none by the wrong hands', () => {
    assert.deepEqual(moveProposal('submitted', { to: 'done', by: 'organisation', reasons: 'x' }), { ok: false, issues: [{ code: 'proposal.transition.not-allowed', path: 'to', values: { from: 'submitted', to: 'done' } }] });
    assert.deepEqual(moveProposal('to-vote', { to: 'stopped', by: 'organisation', reasons: 'x' }), { ok: false, issues: [{ code: 'proposal.transition.not-yours', path: 'by' }] });
  });
});
