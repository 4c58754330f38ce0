import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchMedia } from '@wijkaanpak/client';

describe('a photo or voice that is not for everyone', () => {
  it('is fetched with the token, which stands in no address, and what stands in its own address is not fetched', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    const fetch = (async (url: string, init?: RequestInit) => {
      asked.push([url, init]);
      return new Response(new Blob(['geluid']), { status: url.endsWith('weg') ? 404 : 200 });
    }) as typeof globalThis.fetch;
    const got = await fetchMedia('https://dienst.example/v1/geluiden/a', 'geheim', fetch);
    assert.ok(got.ok && got.value.startsWith('blob:'));
    assert.deepEqual([asked[0]![0], asked[0]![1]!.headers], ['https://dienst.example/v1/geluiden/a', { Authorization: 'Bearer geheim' }]);
    assert.deepEqual(await fetchMedia('data:audio/webm;base64,AAAA', 'geheim', fetch), { ok: true, value: 'data:audio/webm;base64,AAAA' });
    assert.equal(asked.length, 1);
  });
  it('is told as not there, or as out of reach', async () => {
    const gone = await fetchMedia('https://dienst.example/weg', undefined, (async () => new Response(null, { status: 404 })) as typeof fetch);
    const lost = await fetchMedia('https://dienst.example/weg', undefined, (async () => { throw new TypeError('no network'); }) as typeof fetch);
    assert.deepEqual([gone, lost].map((one) => !one.ok && one.issues[0]!.code), ['request.not-found', 'service.unreachable']);
  });
});
