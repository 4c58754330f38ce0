import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { answerProposal, askConsent, decideAtTable, getProposal, listObstacles, noteProposal, stepProposal, supportProposal } from '@wijkaanpak/client/addresses';
import type { Result } from '@wijkaanpak/domain';
import { neighbourhood, now, proposal } from '../../support/content.ts';
import { mandate } from '../../support/mandates.ts';
import { answered, answerInput, jansenActs, reasons, token } from '../../support/roads.ts';
import { call, table } from '../../support/tables.ts';

const params = { voorstel: 'voorstel-1' };
const codeOf = (result: Result<unknown>): string => (result.ok ? 'fine' : result.issues[0]!.code);
let keys = 0;
const key = () => `k-${(keys += 1)}`;
const secretary = { id: '9', name: 'T. Schrijver', partner: null, roles: ['table-secretary' as const] };
const api = (state: 'submitted' | 'agreed' = 'submitted') =>
  createMemoryApi({
    neighbourhoods: [{ ...neighbourhood, supportNeeded: 2 }], proposals: [{ ...proposal(1), state }], proposalEvents: state === 'agreed' ? { 'voorstel-1': [answered('lasting', '2026-03-01')] } : {}, mandates: [mandate()], tables: [table],
    actors: { [token]: jansenActs, schrijver: secretary }, now: () => now,
  });

describe('proposals in the service inside a page', () => {
  it('count the support of a mark once, and are supported at the number of the neighbourhood', async () => {
    const service = api();
    const support = (mark: string) => service.call(supportProposal, { params, key: key(), body: { mark: mark.repeat(32) } });
    for (const mark of ['a', 'a', 'b']) assert.ok((await support(mark)).ok);
    const read = await service.call(getProposal, { params });
    assert.ok(read.ok);
    assert.deepEqual([read.value.support, read.value.state, read.value.supportNeeded], [2, 'supported', 2]);
  });

  it('are answered on a mandate alone, and by phone begin only when read back', async () => {
    const service = api();
    assert.equal(codeOf(await service.call(answerProposal, { params, key: key(), token, body: { ...answerInput, mandate: 'geen' } })), 'mandate.not-yours');
    assert.equal(codeOf(await service.call(answerProposal, { params, key: key(), body: answerInput })), 'access.login-needed');
    assert.equal(codeOf(await service.call(answerProposal, { params, key: key(), token, body: answerInput })), 'fine');
    const told = { title: 'Een bank bij de halte', description: 'Daar kunnen ouderen wachten op de bus.', channel: 'phone' as const };
    assert.equal(codeOf(await service.call(noteProposal, { params: { wijk: 'centrum' }, key: key(), token, body: { ...told, isReadBack: false as unknown as true } })), 'proposal.not-read-back');
  });

  it('wait for the table where they last, and begin once it consented', async () => {
    const service = api('agreed');
    const start = () => service.call(stepProposal, { params, key: key(), token, body: { to: 'under-way', reasons } });
    assert.equal(codeOf(await start()), 'proposal.consent.needed');
    assert.equal(codeOf(await service.call(askConsent, { params, key: key(), token, body: { table: table.id, point: 'lasting' } })), 'fine');
    assert.equal(codeOf(await start()), 'proposal.consent.needed');
    assert.equal(codeOf(await service.call(decideAtTable, { params: { tafel: table.id }, key: key(), token: 'schrijver', body: { point: 'lasting', called: call('yyyyyy') } })), 'fine');
    assert.equal(codeOf(await start()), 'fine');
    const obstacles = await service.call(listObstacles, { params: { wijk: 'centrum' } });
    assert.deepEqual(obstacles.ok && [obstacles.value.total, obstacles.value.standing], [0, 0]);
  });
});
