import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { answerObjection, castBallot, getBallotBox, getOutcome, listObjections, makeObjection } from '@wijkaanpak/client/addresses';
import { recount, rulesHash, type Actor, type Objection, type Vote } from '@wijkaanpak/domain';
import { closedVote, codes, consentRules, neighbourhood, now, openVote } from '../../support/content.ts';

const asked: Vote = { ...openVote, rules: consentRules };
const past: Vote = { ...closedVote, rules: consentRules };
const closed: Vote = { ...past, rulesHash: rulesHash(past) };
const objection: Objection = { id: 'oud', option: '1', reasons: 'Nee.', sequence: 1, submittedAt: '2026-01-10', answers: [] };
const actors: Record<string, Actor> = { jansen: { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] }, vreemd: { id: '2', name: 'P. de Boer', partner: 'elders', roles: ['professional'] } };
const api = createMemoryApi({ neighbourhoods: [neighbourhood], actors, votes: [asked, closed], codes: { speelplek: codes }, objections: { [closed.id]: [objection] }, ballots: { [closed.id]: [{ choices: ['1', '2'], points: [1, 1] }] }, now: () => now });
const params = { stemming: 'speelplek' };
let keys = 0;
const object = (reasons: string | null, code = codes[0]!) => api.call(makeObjection, { params, body: { option: '1', reasons, code }, key: `k-${(keys += 1)}` });
const codeOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) => (result.ok ? 'fine' : result.issues![0]!.code);

describe('objections in the service inside a page', () => {
  it('are made, changed and taken back by their own code', async () => {
    assert.deepEqual([codeOf(await object('Nee.')), codeOf(await object('Toch niet.')), codeOf(await object('Ik ook niet.', codes[1]))], ['fine', 'fine', 'fine']);
    const read = await api.call(listObjections, { params });
    assert.ok(read.ok);
    assert.deepEqual([read.value.state, read.value.items.map(({ reasons, sequence }) => [reasons, sequence])], ['open', [['Toch niet.', 2], ['Ik ook niet.', 1]]]);
    assert.deepEqual([codeOf(await object(null)), codeOf(await object(null)), codeOf(await object(' ')), codeOf(await object('Nee.', 'ZZZ'))], ['fine', 'objection.nothing-to-withdraw', 'objection.reasons.required', 'code.typing-error']);
  });

  it('come with a ballot, and then all are taken or none', async () => {
    const cast = (objections: { option: string; reasons: string | null }[]) => api.call(castBallot, { params, body: { choices: ['3'], points: [0], code: codes[1]!, objections }, key: `k-${(keys += 1)}` });
    const refused = await cast([{ option: '3', reasons: 'Te hoog.' }, { option: '4', reasons: null }]);
    assert.deepEqual(refused, { ok: false, issues: [{ code: 'objection.nothing-to-withdraw', path: 'objections.1.reasons' }] });
    const against = async () => { const read = await api.call(listObjections, { params }); return read.ok && read.value.items.filter(({ option }) => option === '3').map(({ reasons, sequence }) => [reasons, sequence]); };
    assert.deepEqual(await against(), []);
    for (const _ of [1, 2]) assert.equal(codeOf(await cast([{ option: '3', reasons: 'Te hoog.' }])), 'fine');
    assert.deepEqual(await against(), [['Te hoog.', 1]]);
  });

  it('hold back what they are against, and a recount finds the same', async () => {
    const [outcome, box] = await Promise.all([api.call(getOutcome, { params: { stemming: closed.id } }), api.call(getBallotBox, { params: { stemming: closed.id } })]);
    assert.ok(outcome.ok && box.ok);
    assert.deepEqual(outcome.value.winners, ['2']);
    assert.deepEqual(recount({ vote: closed, outcome: outcome.value }, box.value).differences, []);
  });

  it('are answered by a person of a partner of the neighbourhood, as long as the vote is not counted', async () => {
    const read = await api.call(listObjections, { params });
    assert.ok(read.ok);
    const { id, sequence } = read.value.items.find(({ reasons }) => reasons !== null)!;
    const answer = (bezwaar: string, token?: string) => api.call(answerObjection, { params: { bezwaar }, body: { sequence, answer: 'Ja.' }, key: `k-${(keys += 1)}`, ...(token && { token }) });
    assert.deepEqual([codeOf(await answer(id)), codeOf(await answer(id, 'vreemd')), codeOf(await answer('oud', 'jansen')), codeOf(await answer('geen', 'jansen'))], ['access.login-needed', 'objection.not-a-partner', 'objection.counted', 'request.not-found']);
    const answered = await answer(id, 'jansen');
    assert.deepEqual(answered.ok && answered.value.answers, [{ answer: 'Ja.', sequence, by: { name: 'S. Jansen', partner: 'gemeente', partnerName: 'Gemeente Voorbeeld' }, on: '2026-11-24' }]);
  });
});
