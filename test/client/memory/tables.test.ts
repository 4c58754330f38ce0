import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { carryOut, changeSeats, decideAtTable, getTable, listAgenda, listTables } from '@wijkaanpak/client/addresses';
import { tableActs, type Actor } from '@wijkaanpak/domain';
import { neighbourhood } from '../../support/content.ts';
import { call, codesOf, done, table } from '../../support/tables.ts';

const secretary: Actor = { id: '1', name: 'T. Schrijver', partner: null, roles: ['table-secretary'] };
const professional: Actor = { id: '2', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] };
const api = createMemoryApi({ neighbourhoods: [neighbourhood], tables: [table], actors: { s: secretary, p: professional }, now: () => '2026-03-20T23:30:00Z' });
const tafel = { params: { tafel: 'tafel-zuid' } };

describe('tables in the service inside a page', () => {
  it('stand by the day in Amsterdam', async () => {
    assert.equal(done(await api.call(getTable, tafel)).readOn, '2026-03-21');
    assert.equal(done(await api.call(listTables, { query: { wijk: 'centrum' } })).total, 1);
    assert.deepEqual(done(await api.call(listAgenda, tafel)).items.map(({ id }) => id), ['lasting', 'ordinary', 'talk']);
  });

  it('keep the laws of the domain, for who has the role', async () => {
    const underWay = { params: { agendapunt: 'lasting' }, body: { to: 'under-way' as const, reasons: '' }, token: 'p' };
    assert.deepEqual(codesOf(await api.call(carryOut, { ...underWay, key: 'k-1' })), ['table.measure.no-consent']);
    assert.deepEqual(codesOf(await api.call(changeSeats, { ...tafel, body: { ends: ['zetel-4', 'zetel-5', 'zetel-6'], seats: [] }, token: 's', key: 'k-2' })), ['table.partners.none']);
    const decision = { ...tafel, body: { point: 'lasting', called: call('yyyyyn') } };
    assert.deepEqual(codesOf(await api.call(decideAtTable, { ...decision, token: 'p', key: 'k-3' })), ['access.not-allowed']);
    assert.equal(done(await api.call(decideAtTable, { ...decision, token: 's', key: 'k-4' })).decisions[0]!.outcome, 'adopted');
    assert.equal(done(await api.call(carryOut, { ...underWay, key: 'k-5' })).agenda[2]!.state, 'under-way');
  });

  it('know no act on a part that is not there', () => {
    const noting = { on: '2026-03-21', newId: () => 'x' };
    assert.deepEqual(codesOf(tableActs.holdDraw(table, { id: 'geen', seed: '1' }, noting)), ['request.not-found']);
    assert.deepEqual(codesOf(tableActs.agreeTo(table, { id: 'geen', party: 'huurders', version: 1 }, noting)), ['request.not-found']);
  });
});
