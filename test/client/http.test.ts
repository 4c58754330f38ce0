import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { addressOf, createHttpApi, readSource } from '@wijkaanpak/client';
import { castBallot, getVote, listProposals, tellStory } from '@wijkaanpak/client/addresses';
import { openVote } from '../support/content.ts';

describe('the HTTP adapter', () => {
  const seen: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];
  let answer: { status: number; body: string };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += piece));
    request.on('end', () => {
      seen.push({ url: request.url!, headers: request.headers, body });
      response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(answer.body);
    });
  });
  let base = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  });
  after(() => server.close());

  it('reads from the address of the contract', async () => {
    answer = { status: 200, body: JSON.stringify(openVote) };
    assert.deepEqual(await createHttpApi(base).call(getVote, { params: { stemming: 'a/b' }, language: 'en' }), { ok: true, value: openVote });
    assert.equal(seen.at(-1)!.url, '/v1/stemmingen/a%2Fb');
    assert.equal(seen.at(-1)!.headers['accept-language'], 'en');
  });

  it('writes with its key, and passes on what the service refuses', async () => {
    answer = { status: 400, body: JSON.stringify({ type: 'about:blank', title: 'Bad Request', status: 400, detail: '', errors: [{ code: 'code.unknown', path: 'code', message: '…' }] }) };
    const result = await createHttpApi(base).call(castBallot, { params: { stemming: 'x' }, body: { choices: ['1'], code: 'A' }, key: 'sleutel-1' });
    assert.ok(!result.ok && result.issues[0]!.code === 'code.unknown');
    assert.equal(seen.at(-1)!.headers['idempotency-key'], 'sleutel-1');
    assert.deepEqual(JSON.parse(seen.at(-1)!.body), { choices: ['1'], code: 'A' });
  });

  it('says that the service failed or cannot be reached, and never rejects', async () => {
    const api = createHttpApi(base);
    for (const [status, body] of [[500, '{}'], [502, '{"errors":[]}'], [503, 'null'], [429, '"later"'], [400, '{"errors":"no"}']] as const) {
      answer = { status, body };
      assert.deepEqual(await api.call(getVote, { params: { stemming: 'x' } }), { ok: false, issues: [{ code: 'service.failed', path: '' }] });
    }
    answer = { status: 200, body: '<html>' };
    assert.deepEqual(await api.call(getVote, { params: { stemming: 'x' } }), { ok: false, issues: [{ code: 'service.unreachable', path: '' }] });
    answer = { status: 502, body: '<html>Bad Gateway</html>' };
    assert.deepEqual(await api.call(getVote, { params: { stemming: 'x' } }), { ok: false, issues: [{ code: 'service.unreachable', path: '' }] });
    assert.deepEqual(await createHttpApi('http://127.0.0.1:1/v1').call(getVote, { params: { stemming: 'x' } }), { ok: false, issues: [{ code: 'service.unreachable', path: '' }] });
  });
});

describe('a connection that hangs', () => {
  it('is given up after a minute, as a lost one', async (test) => {
    const asked: unknown[] = [];
    test.mock.method(AbortSignal, 'timeout', (milliseconds: number) => {
      asked.push(milliseconds);
      return AbortSignal.abort(new DOMException('', 'TimeoutError'));
    });
    assert.deepEqual(await createHttpApi('http://127.0.0.1:1/v1').call(getVote, { params: { stemming: 'x' } }), { ok: false, issues: [{ code: 'service.unreachable', path: '' }] });
    assert.deepEqual(asked, [60_000]);
    await createHttpApi('http://127.0.0.1:1/v1').call(tellStory, { params: { wijk: 'x' }, body: { words: 'x'.repeat(1_000_000), consent: 'team', secretHash: '' }, key: 'sleutel-lang' });
    assert.ok((asked[1] as number) > 160_000, 'what is large takes longer on a slow phone');
  });
  it('is waited for by a browser that cannot give up', async (test) => {
    test.mock.method(AbortSignal, 'timeout', undefined as never);
    const api = createHttpApi('https://x.nl/v1', async () => new Response('{"id":"x"}'));
    assert.deepEqual(await api.call(getVote, { params: { stemming: 'x' } }), { ok: true, value: { id: 'x' } });
  });
});

describe('addresses', () => {
  it('take names and query as they are, and leave out what is empty', () => {
    assert.equal(addressOf(listProposals, { params: { wijk: 'centrum' }, query: { zoek: 'bank & boom', status: undefined, pagina: 2 } }), '/wijken/centrum/voorstellen?zoek=bank+%26+boom&pagina=2');
  });
  it('of a source give the service and the name', () => {
    assert.deepEqual(readSource('https://x.nl/deel/v1/wijken/centrum/voorstellen', 'https://y.nl/'), { base: 'https://x.nl/deel/v1', id: 'centrum' });
    assert.deepEqual(readSource('/v1/stemmingen/speelplek', 'https://y.nl/pagina'), { base: 'https://y.nl/v1', id: 'speelplek' });
    assert.deepEqual(readSource('../v1/stemmingen/speel%20plek?x=1#code=A', 'https://y.nl/a/b'), { base: 'https://y.nl/v1', id: 'speel plek' });
  });
  it('that a web editor mistyped are no source', () => {
    for (const src of ['', 'https://x.nl/', 'https://', 'http://[', 'https://x.nl/v1', 'https://x.nl/v1/stemmingen/', 'https://x.nl/v2/stemmingen/a', 'https://x.nl/v1/stemmingen/%E0%A4%A', 'javascript:alert(1)//v1/stemmingen/a', 'data:text/plain,/v1/stemmingen/a']) {
      assert.equal(readSource(src, 'https://y.nl/'), undefined, src);
    }
  });
});
