import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { answerEscalation, askWhoDecides, grantMandate, listEscalations, listMandates, nameSubject, passOnMandate, raiseEscalation, revokeMandate } from '@wijkaanpak/client/addresses';
import type { Actor } from '@wijkaanpak/domain';
import { neighbourhood } from '../../support/content.ts';
import { mandate, person, subject } from '../../support/mandates.ts';

const actor = (name: string): Actor => ({ id: name, name, partner: 'gemeente', roles: ['professional'] });
const actors = { jansen: actor('S. Jansen'), deboer: actor('R. de Boer'), klerk: actor('K. Lerk') };
const served = () =>
  createMemoryApi({ neighbourhoods: [neighbourhood], mandates: [mandate()], mandateSubjects: { centrum: [subject('groen'), subject('speelplekken')] }, actors, now: () => '2026-11-24T23:30:00Z' });
const codeOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) => (result.ok ? 'fine' : result.issues![0]!.code);
const { id: _, neighbourhood: __, parent: ___, revoked: ____, ...given } = mandate();
const { onBehalfOf: _____, backing: ______, basis: _______, ...part } = given;

describe('mandates in the service inside a page', () => {
  it('answer by the same rules, by the day in Amsterdam', async () => {
    const api = served();
    const answer = await api.call(askWhoDecides, { params: { wijk: 'centrum' }, query: { onderwerp: 'groen', buurt: 'BU0363AA01', bedrag: 800_000 } });
    assert.ok(answer.ok);
    assert.deepEqual([answer.value.may, answer.value.reason.code, answer.value.next.name, answer.value.readOn], [false, 'mandate.above-amount', 'R. de Boer', '2026-11-25']);
  });

  it('are given, passed on and taken back by the same people', async () => {
    const api = served();
    const give = (token: string | undefined, key: string) => api.call(grantMandate, { params: { wijk: 'centrum' }, body: { ...given, subjects: ['verkeer'], power: 'ordinary' }, key, token });
    assert.deepEqual([codeOf(await give(undefined, 'k1')), codeOf(await give('klerk', 'k2'))], ['access.login-needed', 'mandate.subject-unknown']);
    assert.equal(codeOf(await api.call(nameSubject, { params: { wijk: 'centrum' }, body: subject('verkeer'), key: 'k3', token: 'klerk' })), 'fine');
    assert.deepEqual([codeOf(await give('klerk', 'k4')), codeOf(await give('jansen', 'k5'))], ['fine', 'mandate.to-oneself']);
    assert.equal(codeOf(await api.call(passOnMandate, { params: { mandaat: 'groen' }, body: { ...part, holder: person('T. Bakker') }, key: 'k6', token: 'jansen' })), 'fine');
    assert.equal(codeOf(await api.call(revokeMandate, { params: { mandaat: 'groen' }, body: { on: '2026-11-25', isWritten: true }, key: 'k7', token: 'klerk' })), 'fine');
    const register = await api.call(listMandates, { params: { wijk: 'centrum' }, query: {} });
    assert.ok(register.ok);
    assert.deepEqual(register.value.items.map(({ state }) => state).sort(), ['in-force', 'revoked', 'revoked']);
    assert.equal(register.value.gaps.length, 2);
  });

  it('are outside of what goes up and is answered further up', async () => {
    const api = served();
    const body = { subject: 'groen', area: 'BU0363AA01', amount: 800_000, question: 'Mag het bankje er komen?' };
    assert.equal(codeOf(await api.call(raiseEscalation, { params: { mandaat: 'groen' }, body, key: 'k1', token: 'jansen' })), 'fine');
    const answer = (token: string, key: string) => api.call(answerEscalation, { params: { doorlegging: 'doorlegging-1' }, body: { outcome: 'yes', reasons: 'Het past.' }, key, token });
    assert.deepEqual([codeOf(await answer('jansen', 'k2')), codeOf(await answer('deboer', 'k3')), codeOf(await answer('deboer', 'k4'))], ['escalation.not-yours', 'fine', 'escalation.answered-already']);
    const list = await api.call(listEscalations, { params: { wijk: 'centrum' }, query: { stand: 'answered' } });
    assert.deepEqual(list.ok && list.value.items.map(({ answer: told }) => told?.by.name), ['R. de Boer']);
  });
});
