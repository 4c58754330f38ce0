import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { getPollFeedback, makeCommitment, replyToWave } from '@wijkaanpak/client/addresses';
import { neighbourhood, now, poll } from '../../support/content.ts';
import { jansen, promised, token } from '../../support/promised.ts';
import { publishedWaves } from '../../support/waves.ts';

const visser = { ...jansen, id: '9', name: 'V. Visser', partner: 'vissers' };
const api = () => createMemoryApi({ neighbourhoods: [neighbourhood], polls: [poll], actors: { [token]: jansen, anders: visser }, waveResults: { [poll.id]: publishedWaves([{ year: 2025, answers: 60 }, { year: 2026, answers: 60 }]).results }, now: () => now });
const params = { peiling: poll.id };
const { what, shownBy, by, origin } = promised('x');
const promiseFrom = (wave: string | undefined, kind: 'poll' | 'table' = 'poll') => ({ what, shownBy, due: '2027-01-01', by, origin: { ...origin, kind, ...(wave !== undefined && { wave }) }, mandate: null });

describe('what became of a round, in the service inside a page', () => {
  it('shows a promise made from a round with that round, and is no longer unanswered', async () => {
    const service = api();
    const made = await service.call(makeCommitment, { params: { wijk: 'centrum' }, body: promiseFrom('ronde-2026'), key: 'k1', token });
    assert.ok(made.ok);
    const told = await service.call(getPollFeedback, { params });
    assert.ok(told.ok);
    assert.deepEqual(told.value.rounds.map(({ wave, commitments, waiting }) => [wave, commitments.map(({ id }) => id), waiting.map(({ partner }) => partner)]), [['ronde-2026', [made.value.id], []], ['ronde-2025', [], ['gemeente']]]);
  });

  it('refuses a promise from a round that was not published, or from a round of something else than a poll', async () => {
    for (const body of [promiseFrom('ronde-1'), promiseFrom('nergens'), promiseFrom('ronde-2026', 'table')]) {
      const made = await api().call(makeCommitment, { params: { wijk: 'centrum' }, body, key: 'k2', token });
      assert.deepEqual(made.ok ? 'made' : made.issues.map(({ code, path }) => [code, path]), [['commitment.origin.unknown', 'origin.wave']]);
    }
  });

  it('keeps a reply by the name of who is logged in, from partners of the neighbourhood only', async () => {
    const service = api();
    const body = { words: 'Wij doen hier niets mee, omdat dit de provincie is.', role: 'gebiedsmakelaar' };
    const given = await service.call(replyToWave, { params: { ...params, ronde: 'ronde-2025' }, body, key: 'k3', token });
    assert.deepEqual(given, { ok: true, value: { id: 'reactie-1', wave: 'ronde-2025', partner: 'gemeente', partnerName: 'Gemeente Voorbeeld', name: 'S. Jansen', ...body, on: '2026-11-24' } });
    const told = await service.call(getPollFeedback, { params });
    assert.deepEqual(told.ok && told.value.rounds[1]!.replies.map(({ words }) => words), [body.words]);
    const code = async (ronde: string, who?: string) => {
      const refused = await service.call(replyToWave, { params: { ...params, ronde }, body, key: `k-${ronde}-${who}`, ...(who !== undefined && { token: who }) });
      return refused.ok ? 'kept' : refused.issues[0]!.code;
    };
    assert.deepEqual([await code('ronde-2025', 'anders'), await code('ronde-2025'), await code('ronde-1', token)], ['reply.not-a-partner', 'access.login-needed', 'request.not-found']);
  });
});
