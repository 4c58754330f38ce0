import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { addToStory, answerStory, getOwnStory, getWaitingStories, listStories, listStoryBoard, listThemes, nameTheme, noteStory, shareStory, takeBackStory, tellStory } from '@wijkaanpak/client/addresses';
import { hashStorySecret, type Actor } from '@wijkaanpak/domain';
import { neighbourhood, now } from '../../support/content.ts';
import { lived as livedTable } from '../../support/lived-table.ts';
import { toldStories } from '../../support/told.ts';

const samira: Actor = { id: 'samira', name: 'Samira Jansen', partner: 'gemeente', roles: ['professional'] };
const params = { wijk: 'centrum' };
const story = (consent: 'team' | 'anonymous' | 'public', secret: string) => ({ words: `Over de tunnel ${secret}`, place: 'Steeg 3', consent, secretHash: hashStorySecret(secret) });

describe('themes in memory', () => {
  it('are named at a table over stories of its neighbourhood, and show only those that everyone may read', async () => {
    const table = { ...livedTable, neighbourhood: 'centrum' };
    const secretary: Actor = { id: 'nora', name: 'Nora', partner: null, roles: ['table-secretary'] };
    const api = createMemoryApi({ neighbourhoods: [neighbourhood], tables: [table], stories: toldStories, actors: { nora: secretary, samira }, now: () => now });
    const name = (stories: string[], token: string, key: string) => api.call(nameTheme, { params: { tafel: table.id }, body: { words: 'Veilig naar huis', stories }, key, token });
    assert.equal((await name(['licht'], 'samira', 'thema-0')).ok, false);
    const strange = await name(['licht', 'ver-weg'], 'nora', 'thema-1');
    assert.deepEqual(!strange.ok && strange.issues, [{ code: 'story.theme.unknown-story', path: 'stories.1' }]);
    const named = await name(['licht', 'bank'], 'nora', 'thema-2');
    assert.deepEqual(named.ok && named.value.stories, ['licht'], 'one was told to the team alone');
    const again = await name(['licht'], 'nora', 'thema-3');
    assert.equal(!again.ok && again.issues[0]!.code, 'story.theme.known');
    const listed = await api.call(listThemes, { params });
    assert.ok(listed.ok && listed.value.total === 1);
  });
});

describe('stories in memory', () => {
  it('go the same way as on the service: shown as chosen, led, answered, followed and taken back', async () => {
    const api = createMemoryApi({ neighbourhoods: [neighbourhood], actors: { samira }, now: () => now });
    const told = await api.call(tellStory, { params, body: story('team', 'een'), key: 'sleutel-1' });
    assert.ok(told.ok);
    await api.call(tellStory, { params, body: story('anonymous', 'twee'), key: 'sleutel-2' });
    await api.call(noteStory, { params, body: { ...story('public', 'drie'), channel: 'paper', isReadBack: true, isAgreed: true }, key: 'sleutel-3', token: 'samira' });
    const listed = await api.call(listStories, { params });
    assert.deepEqual(listed.ok && listed.value.items.map(({ consent, place }) => [consent, place]), [['public', 'Steeg 3'], ['anonymous', null]]);
    assert.equal((await api.call(listStoryBoard, { params })).ok, false);
    const board = await api.call(listStoryBoard, { params, token: 'samira' });
    assert.equal(board.ok && board.value.total, 3);

    const one = { params: { verhaal: told.value.id } };
    const answer = { words: 'De lamp is besteld.', role: 'gebiedsmakelaar' };
    const early = await api.call(answerStory, { ...one, body: answer, key: 'sleutel-4', token: 'samira' });
    assert.equal(!early.ok && early.issues[0]!.code, 'story.lead.needed');
    assert.ok((await api.call(shareStory, { ...one, body: { partner: 'gemeente', part: 'lead' }, key: 'sleutel-5', token: 'samira' })).ok);
    assert.ok((await api.call(answerStory, { ...one, body: answer, key: 'sleutel-6', token: 'samira' })).ok);
    assert.deepEqual(await api.call(getWaitingStories, { params }), { ok: true, value: { waiting: 2, longestDays: 0 } });

    assert.equal((await api.call(getOwnStory, { ...one, token: 'twee' })).ok, false);
    assert.ok((await api.call(addToStory, { ...one, body: { words: 'Gisteren weer.' }, key: 'sleutel-7', token: 'een' })).ok);
    const own = await api.call(getOwnStory, { ...one, token: 'een' });
    assert.deepEqual(own.ok && [own.value.answers[0]!.name, own.value.additions[0]!.words], ['Samira Jansen', 'Gisteren weer.']);
    assert.ok((await api.call(takeBackStory, { ...one, body: {}, key: 'sleutel-8', token: 'een' })).ok);
    assert.equal((await api.call(getOwnStory, { ...one, token: 'een' })).ok, false);
  });
});
