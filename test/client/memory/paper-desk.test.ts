import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { finishKeying, getDesk, getPoll, getPollResults, keyPaper, sendAnswers } from '@wijkaanpak/client/addresses';
import type { Result, TrustPoll } from '@wijkaanpak/domain';
import { codes, neighbourhood, now } from '../../support/content.ts';
import { countingPoll, deskActors, paperPoll } from '../../support/desk.ts';

let keys = 0;
function served(poll: TrustPoll) {
  const api = createMemoryApi({ neighbourhoods: [neighbourhood], polls: [poll], invitations: { vertrouwen: [codes[0]!] }, actors: deskActors, now: () => now });
  const params = { peiling: 'vertrouwen' };
  const next = () => `sleutel-${(keys += 1)}`;
  return {
    api, params,
    key: (token: string, sheet: string, more: object = {}) => api.call(keyPaper, { params, token, key: next(), body: { sheet, receivedOn: '2026-11-20', answers: { neighbours: 7 }, ...more } }),
    desk: async (token: string) => { const desk = await api.call(getDesk, { params, token }); assert.ok(desk.ok); return desk.value; },
    finish: (token: string, wave = 'ronde-1') => api.call(finishKeying, { params, token, key: next(), body: { wave } }),
  };
}
const codeOf = (result: Result<unknown>) => (result.ok ? 'fine' : result.issues[0]!.code);
const stateOf = (result: Result<{ readonly state: string }>) => (result.ok ? result.value.state : result.issues[0]!.code);

describe('the desk in the service inside a page', () => {
  it('counts a form by two people, apart, and refuses a third', async () => {
    const { key, desk } = served(paperPoll);
    assert.deepEqual([stateOf(await key('anna', '1')), stateOf(await key('anna', '1')), stateOf(await key('bas', '1'))], ['keyed-once', 'keyed-once', 'counted']);
    assert.deepEqual([codeOf(await key('carla', '1')), codeOf(await key('niemand', '1'))], ['paper.counted-already', 'access.login-needed']);
    await key('anna', '2');
    assert.deepEqual([(await desk('anna')).next, (await desk('bas')).next], [null, '2']);
    await key('bas', '2', { answers: { neighbours: 1 } });
    assert.equal(codeOf(await key('carla', '2')), 'paper.two-people');
    const { keyedOnce, differing, counted, yours, lastDay, today } = await desk('bas');
    assert.deepEqual([keyedOnce, differing, counted, lastDay, today], [0, 1, 1, '2026-11-30', '2026-11-24']);
    assert.deepEqual(yours.map(({ differences }) => differences), [[{ field: 'answers.neighbours', yours: 1, theirs: 7 }]]);
    assert.deepEqual((await desk('carla')).yours, []);
  });

  it('keeps the days of the wave and the codes of a sample', async () => {
    const { key } = served({ ...countingPoll, wave: { ...countingPoll.wave, design: 'sample' } });
    assert.deepEqual([codeOf(await key('anna', '1')), codeOf(await key('anna', '1', { code: codes[1] })), codeOf(await key('anna', '1', { code: codes[0], receivedOn: '2026-11-22' }))], ['code.required', 'invitation.unknown', 'paper.received-after-closing']);
    assert.equal(stateOf(await key('anna', '1', { code: codes[0] })), 'keyed-once');
  });

  it('ends after closing, once, when no form waits; the result is told to come then', async () => {
    const open = served(paperPoll);
    assert.equal(codeOf(await open.finish('anna')), 'paper.still-open');
    const { api, params, key, finish } = served(countingPoll);
    assert.equal(codeOf(await api.call(sendAnswers, { params, key: 'antwoorden', body: { answers: { neighbours: 3 } } })), 'poll.closed');
    const results = await api.call(getPollResults, { params });
    assert.equal(results.ok && results.value.nextResultAt, countingPoll.wave.keyedUntil);
    await key('anna', '1');
    assert.deepEqual([codeOf(await finish('anna')), codeOf(await finish('anna', 'ronde-9'))], ['paper.forms-waiting', 'request.not-found']);
    await key('bas', '1');
    assert.equal(stateOf(await finish('anna')), 'closed');
    assert.equal(stateOf(await api.call(getPoll, { params })), 'closed');
    assert.deepEqual([codeOf(await finish('anna')), codeOf(await key('anna', '2'))], ['paper.keying-ended', 'paper.keying-ended']);
  });
});
