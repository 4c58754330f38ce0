import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpApi, fetchWithProgress } from '@wijkaanpak/client';
import { getVote } from '@wijkaanpak/client/addresses';
import { openVote } from '../support/content.ts';

const bytes = new TextEncoder().encode(JSON.stringify(openVote));
const inPieces = (size: number): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(stream) {
      for (let from = 0; from < bytes.length; from += size) stream.enqueue(bytes.slice(from, from + size));
      stream.close();
    },
  });

describe('a fetch that tells its progress', () => {
  it('tells how many bytes have come, piece by piece, and passes on every one of them', async () => {
    const told: number[] = [];
    const api = createHttpApi('https://dienst.example/v1', fetchWithProgress((number) => told.push(number), async () => new Response(inPieces(100), { headers: { 'Content-Type': 'application/json' } })));
    assert.deepEqual(await api.call(getVote, { params: { stemming: openVote.id } }), { ok: true, value: openVote });
    assert.deepEqual(told, Array.from({ length: Math.ceil(bytes.length / 100) }, (_, index) => Math.min(bytes.length, (index + 1) * 100)));
  });

  it('passes on refusals and lost connections as they are', async () => {
    const answers = [async () => Response.json({ errors: [{ code: 'vote.not-counted-yet', path: '' }] }, { status: 404 }), async () => { throw new TypeError('network'); }];
    const codes = await Promise.all(answers.map(async (answer) => {
      const result = await createHttpApi('https://dienst.example/v1', fetchWithProgress(() => undefined, answer)).call(getVote, { params: { stemming: 'x' } });
      return result.ok ? '' : result.issues[0]!.code;
    }));
    assert.deepEqual(codes, ['vote.not-counted-yet', 'service.unreachable']);
  });
});
