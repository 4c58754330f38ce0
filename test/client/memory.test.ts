import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { castBallot, getOutcome, listProposals, sendAnswers, submitProposal } from '@wijkaanpak/client/addresses';
import { routes } from '@wijkaanpak/client/contract';
import { closedVote, codes, neighbourhood, now, openVote, poll, proposal } from '../support/content.ts';

const api = () => createMemoryApi({ neighbourhoods: [neighbourhood], votes: [openVote, closedVote], polls: [poll], proposals: [proposal(1), proposal(2)], codes: { [openVote.id]: codes }, ballots: { [closedVote.id]: [{ choices: ['1'] }] }, now: () => now });

describe('the service in memory', () => {
  it('answers every route of the contract but photos and feeds, which are no JSON', async () => {
    for (const route of routes.filter(({ media }) => media === undefined)) await api().call(route, { params: {}, body: {}, key: 'k' } as never);
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
  it('tells of hours as the vote has them, and takes points where the rules divide them', async () => {
    const announced = { ...openVote, id: 'later', state: 'announced' as const };
    const points = { ...openVote, id: 'punten', rules: { ...openVote.rules, ballot: 'points' as const, maxPoints: 5 } };
    const service = createMemoryApi({ votes: [openVote, closedVote, announced, points], codes: Object.fromEntries([openVote, closedVote, announced, points].map(({ id }) => [id, codes])), now: () => now });
    const cast = (stemming: string, body: object, key: string) => service.call(castBallot, { params: { stemming }, body: { choices: ['1'], code: codes[0]!, ...body }, key });
    assert.deepEqual(await cast('later', {}, 'a'), { ok: false, issues: [{ code: 'vote.not-open-yet', path: '', values: { opensAt: announced.opensAt } }] });
    assert.deepEqual(await cast(closedVote.id, {}, 'b'), { ok: false, issues: [{ code: 'vote.closed', path: '' }] });
    const first = await cast('punten', { points: [5] }, 'c');
    assert.ok(first.ok && first.value.sequence === 1);
    const elsewhere = await cast(openVote.id, {}, 'd');
    assert.ok(elsewhere.ok && elsewhere.value.sequence === 1, 'a code counts for each vote apart');
    assert.notEqual(elsewhere.value.id, first.value.id);
    assert.deepEqual(await cast('punten', { points: [6] }, 'e'), { ok: false, issues: [{ code: 'ballot.too-many-points', path: 'points', values: { maximum: 5, total: 6, over: 1 } }] });
  });
  it('shows a new proposal first, and finds it', async () => {
    const service = api();
    const sent = await service.call(submitProposal, { params: { wijk: 'centrum' }, body: { title: 'Meer bomen', description: 'Het is in de zomer te heet.' }, key: 'e' });
    assert.ok(sent.ok);
    const list = await service.call(listProposals, { params: { wijk: 'centrum' }, query: { zoek: 'BOMEN' } });
    assert.ok(list.ok && list.value.items[0]!.id === sent.value.id && list.value.total === 1);
  });
});
