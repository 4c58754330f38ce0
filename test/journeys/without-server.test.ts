import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { ourFiles } from '../bench/serving.ts';
import { poll } from '../support/content.ts';
import { openPhone, startBrowser } from '../support/running-example.ts';

const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Peiling</title><script type="module" src="/wijk.js"></script><script src="/own.js"></script></head>
<body><main><h1>Onze buurt</h1><wijk-trust-poll><script type="application/json">${JSON.stringify(poll)}</script>Vraag het formulier aan de balie.</wijk-trust-poll></main></body></html>`;
/** The site's own script: it keeps the answers itself. */
const own = `addEventListener('wijk-submit', (event) => event.respondWith(Promise.resolve({ id: 'zelf', receivedAt: new Date().toISOString() }).then((reply) => (window.kept = event.detail, reply))));`;

describe('a page with no participation service at all', () => {
  let browser: Browser;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url!;
    asked.push(path);
    const content = path === '/' ? page : path === '/own.js' ? own : ourFiles[path];
    const type = path === '/' ? 'text/html; charset=utf-8' : 'text/javascript';
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': type, 'Content-Security-Policy': "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'" }).end(content);
  });
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('asks the questions of a trust poll and keeps the answers itself', async () => {
    const { page: tab, troubles } = await openPhone(browser);
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle0' });
    const press = async (selector: string) => {
      await (await tab.$(`wijk-trust-poll >>> ${selector}`))!.evaluate((element) => (element as HTMLElement).click());
      await new Promise((resolve) => setTimeout(resolve, 100));
    };
    await press('.grade:nth-of-type(9) input');
    for (let question = 0; question < 3; question += 1) await press('[part=submit]');
    assert.match(await tab.evaluate(() => document.querySelector('wijk-trust-poll')!.shadowRoot!.textContent), /Bedankt voor uw antwoorden/);
    assert.deepEqual(await tab.evaluate(() => (globalThis as unknown as { kept: unknown }).kept), { answers: { 'gemeente-listens': 8 } });
    assert.deepEqual(troubles, []);
    assert.deepEqual(asked.filter((path) => path.startsWith('/v1')), []);
  });
});
