import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createMemoryApi } from '@wijkaanpak/client';
import { getBallotBox, getNeighbourhood, getOutcome, getPoll, getVote, listProposals } from '@wijkaanpak/client/addresses';
import type { Browser, ElementHandle } from 'puppeteer-core';
import sharp from 'sharp';
import { ourFiles } from '../bench/serving.ts';
import { closedVote, neighbourhood, now, openVote, poll, proposal } from '../support/content.ts';
import { openPhone, startBrowser } from '../support/running-example.ts';

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'";
const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Streng</title><script type="module" src="/wijk.js"></script></head><body><main><h1>Wijk</h1>
<wijk-proposal-form src="/v1/wijken/centrum"></wijk-proposal-form><wijk-proposals src="/v1/wijken/centrum/voorstellen"></wijk-proposals><wijk-vote src="/v1/stemmingen/speelplek"></wijk-vote>
<wijk-vote-result src="/v1/stemmingen/gesloten"></wijk-vote-result><wijk-trust-poll src="/v1/peilingen/vertrouwen"></wijk-trust-poll></main></body></html>`;

const api = createMemoryApi({ neighbourhoods: [neighbourhood], proposals: [proposal(1), proposal(2)], votes: [openVote, closedVote], ballots: { gesloten: [{ choices: ['1'] }] }, polls: [poll], now: () => now });
const answers: Readonly<Record<string, () => Promise<unknown>>> = {
  '/v1/wijken/centrum': () => api.call(getNeighbourhood, { params: { wijk: 'centrum' } }),
  '/v1/wijken/centrum/voorstellen': () => api.call(listProposals, { params: { wijk: 'centrum' } }),
  '/v1/stemmingen/speelplek': () => api.call(getVote, { params: { stemming: 'speelplek' } }),
  '/v1/stemmingen/gesloten': () => api.call(getVote, { params: { stemming: 'gesloten' } }),
  '/v1/uitslagen/gesloten': () => api.call(getOutcome, { params: { stemming: 'gesloten' } }),
  '/v1/uitslagen/gesloten/stembiljetten': () => api.call(getBallotBox, { params: { stemming: 'gesloten' } }),
  '/v1/peilingen/vertrouwen': () => api.call(getPoll, { params: { peiling: 'vertrouwen' } }),
};

describe('a page that allows its own origin only, and trusted types', () => {
  let browser: Browser;
  const server = createServer(async (request, response) => {
    const path = request.url!.split('?')[0]!;
    const read = (await answers[path]?.()) as { value: unknown } | undefined;
    const content = path === '/' ? page : read ? JSON.stringify(read.value) : ourFiles[path];
    const type = path === '/' ? 'text/html; charset=utf-8' : read ? 'application/json' : 'text/javascript';
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': type, 'Content-Security-Policy': policy }).end(content);
  });
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('runs every widget, and none breaks the policy while a resident uses it', async () => {
    const { page: tab, troubles } = await openPhone(browser);
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle0' });
    const within = async (tag: string, selector: string) => {
      const found = await tab.waitForSelector(`${tag} >>> ${selector}`, { timeout: 5000 });
      return found as ElementHandle<HTMLInputElement>;
    };
    const press = async (tag: string, selector: string) => (await within(tag, selector)).evaluate((element) => element.click());
    const photo = join(tmpdir(), `streng-${process.pid}.png`);
    await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b4fa8' } }).png().toFile(photo);
    await (await within('wijk-proposal-form', 'input[type=file]')).uploadFile(photo);
    await within('wijk-proposal-form', 'img');
    await press('wijk-proposal-form', '[part=submit]');
    await within('wijk-proposal-form', '.summary');
    await press('wijk-vote', '.option input');
    await press('wijk-vote', '[part=submit]');
    await within('wijk-vote', '.summary');
    await press('wijk-vote-result', 'details summary');
    await press('wijk-vote-result', '[part=start]');
    await within('wijk-vote-result', '.same[part=verdict]');
    assert.equal(tab.workers().length, 1, 'counted in a worker, by a Trusted Types policy');
    await press('wijk-trust-poll', '.grade input');
    await press('wijk-trust-poll', '[part=submit]');
    await within('wijk-proposals', 'article, li');
    assert.deepEqual(troubles, []);
  });
});
