import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { castBallot, getOutcome, listProposals, sendAnswers, submitProposal } from '@wijkaanpak/client/addresses';
import { routes } from '@wijkaanpak/client/contract';
import { closedVote, codes, neighbourhood, now, openVote, poll, proposal } from '../support/content.ts';

const api = () => createMemoryApi({ neighbourhoods: [neighbourhood], votes: [openVote, closedVote], polls: [poll], proposals: [proposal(1), proposal(2)], codes: { [openVote.id]: codes }, ballots: { [closedVote.id]: [{ choices: ['1'] }] }, now: () => now });

describe('the service in memory', () => {
  it('answers every route of the contract but the photo', async () => {
    for (const route of routes.filter(({ name }) => name !== 'getPhoto')) await api().call(route, { params: {}, body: {}, key: 'k' } as never);
  });
  it('keeps the domain\'s rules as the real one does', async () => {
    const service = api();
    const cast = (choices: string[], code: string, key: string) => service.call(castBallot, { params: { stemming: openVote.id }, body: { choices, code }, key });
    const first = await cast(['1'], codes[0]!, 'a');
    assert.deepEqual(await cast(['1'], codes[0]!, 'a'), first);
    const changed = await cast(['2'], codes[0]!, 'b');
    assert.ok(changed.ok && changed.value.sequence === 2);
    assert.deepEqual(await cast([], codes[0]!, 'c'), { ok: false, issues: [{ code: 'ballot.too-few-choices', path: 'choices', values: { minimum: 1, chosen: 0 } }] });
    assert.ok(!(await service.call(getOutcome, { params: { stemming: openVote.id } })).ok);
    const outcome = await service.call(getOutcome, { params: { stemming: closedVote.id } });
    assert.ok(outcome.ok && outcome.value.winners[0] === '1');
    assert.ok(!(await service.call(sendAnswers, { params: { peiling: poll.id }, body: { answers: {} }, key: 'd' })).ok);
  });
  it('shows a new proposal first, and finds it', async () => {
    const service = api();
    const sent = await service.call(submitProposal, { params: { wijk: 'centrum' }, body: { title: 'Meer bomen', description: 'Het is in de zomer te heet.' }, key: 'e' });
    assert.ok(sent.ok);
    const list = await service.call(listProposals, { params: { wijk: 'centrum' }, query: { zoek: 'BOMEN' } });
    assert.ok(list.ok && list.value.items[0]!.id === sent.value.id && list.value.total === 1);
  });
});
