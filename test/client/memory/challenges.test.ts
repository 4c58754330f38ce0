import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { answerChallenge, beginChallenge, changeChallengeDraft, getChallenge, getChallengeDraft, inviteSupplement, listChallenges, offerAgreement, reviewAgreement, signAgreement, submitChallenge, supplementChallenge, withdrawChallenge } from '@wijkaanpak/client/addresses';
import { exampleOrdinance, hashChallengeSecret, type Actor } from '@wijkaanpak/domain';
import { challenge } from '../../support/challenge.ts';
import { neighbourhood } from '../../support/content.ts';
import { mandate } from '../../support/mandates.ts';

const actor = (name: string): Actor => ({ id: name, name, partner: 'gemeente', roles: ['professional'] });
const secret = 'ab'.repeat(16);
let keys = 0;
const key = () => `k${(keys += 1)}`;
const codeOf = (result: { ok: boolean; issues?: readonly { code: string }[] }) => (result.ok ? 'fine' : result.issues![0]!.code);

/** A service with a plan that was sent. */
async function sent() {
  const api = createMemoryApi({ neighbourhoods: [neighbourhood], mandates: [mandate()], challengeOrdinances: { centrum: [exampleOrdinance] }, actors: { jansen: actor('S. Jansen'), klerk: actor('K. Lerk') }, now: () => '2026-11-24T23:30:00Z' });
  const draft = await api.call(beginChallenge, { params: { wijk: 'centrum' }, body: { secretHash: hashChallengeSecret(secret), parts: challenge }, key: key() });
  assert.ok(draft.ok);
  const params = { uitdaging: draft.value.id };
  const submitted = await api.call(submitChallenge, { params: { concept: draft.value.id }, body: { version: 1 }, token: secret, key: key() });
  assert.ok(submitted.ok);
  return { api, params, concept: { concept: draft.value.id }, standing: submitted.value };
}

describe('challenges in the service inside a page', () => {
  it('are sent once, by who has the secret, on the day in Amsterdam', async () => {
    const { api, concept, params, standing } = await sent();
    assert.deepEqual([standing.received, standing.state], ['2026-11-25', 'submitted']);
    assert.equal(codeOf(await api.call(getChallengeDraft, { params: concept, token: `${secret}0` })), 'request.not-found');
    assert.equal(codeOf(await api.call(changeChallengeDraft, { params: concept, body: { version: 1, parts: { help: 'Niets.' } }, token: secret, key: key() })), 'challenge.draft.submitted');
    const list = await api.call(listChallenges, { params: { wijk: 'centrum' }, query: {} });
    assert.ok(list.ok && list.value.items.length === 1 && list.value.ordinance?.id === 'voorbeeld');
    assert.deepEqual(await api.call(getChallenge, { params }), { ok: true, value: standing });
  });

  it('take steps by the same rules as at the service', async () => {
    const { api, params } = await sent();
    const jansen = { token: 'jansen', params };
    assert.equal(codeOf(await api.call(inviteSupplement, { params, token: 'klerk', key: key(), body: { mandate: 'groen', what: 'Wie heeft de sleutel?', supplyBy: '2026-12-08' } })), 'challenge.mandate.not-yours');
    const asked = await api.call(inviteSupplement, { ...jansen, key: key(), body: { mandate: 'groen', what: 'Wie heeft de sleutel?', supplyBy: '2026-12-08' } });
    assert.ok(asked.ok && asked.value.clock.standsStill);
    assert.equal(codeOf(await api.call(supplementChallenge, { params, token: 'geraden', key: key(), body: { words: 'De school.' } })), 'request.not-found');
    assert.equal(codeOf(await api.call(supplementChallenge, { params, token: secret, key: key(), body: { words: 'De school.' } })), 'fine');
    const answer = (grounds: 'urgent'[], outcome: 'accepted' | 'refused') => api.call(answerChallenge, { ...jansen, key: key(), body: { mandate: 'groen', outcome, reasons: 'Het plan is goed.', grounds } });
    assert.deepEqual([codeOf(await answer(['urgent'], 'refused')), codeOf(await answer([], 'accepted'))], ['challenge.ground.not-listed', 'fine']);
    assert.equal(codeOf(await api.call(offerAgreement, { ...jansen, key: key(), body: { mandate: 'groen', result: 'Bewoners doen het groen.', yearly: 400_000, until: '2028-11-25' } })), 'fine');
    const signed = await api.call(signAgreement, { params, token: secret, key: key(), body: { offer: 1 } });
    assert.ok(signed.ok && signed.value.state === 'agreement');
    assert.equal(codeOf(await api.call(withdrawChallenge, { params, token: secret, key: key(), body: {} })), 'challenge.transition.not-allowed');
    assert.equal(codeOf(await api.call(reviewAgreement, { ...jansen, key: key(), body: { mandate: 'groen', findings: 'Het ging goed.' } })), 'fine');
  });
});
