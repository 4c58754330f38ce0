import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { judgeCommitment, listCommitments, makeCommitment } from '@wijkaanpak/client/addresses';
import type { Commitment, Vote } from '@wijkaanpak/domain';
import { closedVote, neighbourhood } from '../../support/content.ts';

const by = { organisation: 'gemeente', name: 'S. Jansen', role: 'gebiedsmakelaar' };
const promise: Commitment = {
  id: 'lantaarns', neighbourhood: 'centrum', what: 'De lantaarns branden weer.', shownBy: 'U ziet het op straat.', by, origin: { kind: 'table', id: 'tafel' }, mandate: null,
  dates: [{ due: '2025-12-01', given: '2025-06-01', reasons: '' }], handOvers: [], progress: [], reported: null, verdicts: [],
};
const vote: Vote = { ...closedVote, rules: { ...closedVote.rules, ballot: 'yes-no', counting: 'yes-no', budget: null, maxCost: null }, options: [{ ...closedVote.options[0]!, id: '1', cost: null, commitment: 'lantaarns' }] };
const api = createMemoryApi({ neighbourhoods: [neighbourhood], commitments: [promise], votes: [vote], ballots: { [vote.id]: [{ choices: ['1'], points: [0] }] }, now: () => '2026-11-24T23:30:00Z' });

describe('promises in the service inside a page', () => {
  it('stand by the day in Amsterdam and are judged by the vote alone', async () => {
    const before = await api.call(listCommitments, { params: { wijk: 'centrum' }, query: { stand: 'overdue' } });
    assert.ok(before.ok);
    assert.deepEqual(before.value.items.map(({ id, readOn }) => [id, readOn]), [['lantaarns', '2026-11-25']]);
    const judged = await api.call(judgeCommitment, { params: { toezegging: 'lantaarns' }, body: { vote: vote.id }, key: 'k-1' });
    assert.ok(judged.ok);
    assert.equal(judged.value.state, 'broken');
  });

  it('are made by nobody, for nobody acts in a role there', async () => {
    const made = await api.call(makeCommitment, { params: { wijk: 'centrum' }, key: 'k-2', body: { what: promise.what, shownBy: promise.shownBy, due: '2027-01-01', by, origin: promise.origin, mandate: null } });
    assert.equal(made.ok ? 'made' : made.issues[0]!.code, 'access.login-needed');
  });
});
