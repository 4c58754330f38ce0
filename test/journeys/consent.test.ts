import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve, type ServerType } from '@hono/node-server';
import type { Actor, Objection } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import type { Browser, Page } from 'puppeteer-core';
import { castBallot } from '../../packages/server/src/services/cast-ballot.ts';
import { root } from '../house/tree.ts';
import { askConsent } from '../support/consent-vote.ts';
import { freePort, openPGlite } from '../support/database.ts';
import { fill, letterCodes } from '../support/filled-database.ts';
import { isAccessible, press as pressOn } from '../support/pages.ts';
import { openPhone, startBrowser } from '../support/running-example.ts';

const jansen: Actor = { id: '1', name: 'S. Jansen', partner: 'gemeente', roles: ['professional'] };

const press = async (page: Page, selector: string) => pressOn((await page.waitForSelector(selector))!);

describe('from an objection to the result', () => {
  let browser: Browser;
  let server: ServerType;
  let service: string;
  let database: Awaited<ReturnType<typeof openPGlite>>;
  before(async () => {
    [database, browser] = await Promise.all([openPGlite(), startBrowser()]);
    await fill(database);
    const app = createApp({ database, bundle: join(root, 'packages/elements/dist/bundle'), addressOf: () => 'visitor', identify: async (token) => (token === 'jansen' ? jansen : undefined) });
    const port = await freePort();
    service = `http://localhost:${port}`;
    await new Promise<void>((resolve) => (server = serve({ fetch: app.fetch, port, hostname: 'localhost' }, () => resolve())));
  });
  after(async () => {
    await browser?.close();
    server?.close();
    await database?.destroy();
  });

  it('a plan waits for the answer that did not come, and one that was answered goes ahead; a phone counts the same', async () => {
    const closes = Date.now() + 12_000;
    await askConsent(database, 'lindes', { closes: 12_000 });
    const { page, troubles } = await openPhone(browser);
    await page.goto(`${service}/stemmingen/lindes#code=${letterCodes[0]}`);
    for (const option of [1, 2]) {
      await press(page, `wijk-vote >>> .option:nth-of-type(${option}) label:nth-of-type(2) input`);
      await (await page.waitForSelector(`wijk-vote >>> #reasons-${option - 1}`))!.type(option === 1 ? 'De bus kan er niet meer door.' : 'De speeltuin is dan weg.');
    }
    await press(page, 'wijk-vote >>> [part=submit]');
    await page.waitForSelector('wijk-vote >>> .done');
    for (const code of letterCodes.slice(1)) assert.ok((await castBallot(database, 'lindes', { choices: ['1', '2'], points: [1, 1], code })).ok);

    const { items }: { items: Objection[] } = await (await fetch(`${service}/v1/stemmingen/lindes/bezwaren`)).json();
    const { id, sequence } = items.find(({ option }) => option === '1')!;
    const answered = await fetch(`${service}/v1/bezwaren/${id}/antwoorden`, {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'antwoord-1', Authorization: 'Bearer jansen' }, body: JSON.stringify({ sequence, answer: 'De bus gaat voortaan om.' }),
    });
    assert.equal(answered.status, 201);

    await new Promise((resolve) => setTimeout(resolve, closes - Date.now() + 100));
    await page.goto(`${service}/stemmingen/lindes`);
    const winners = await page.waitForSelector('wijk-vote-result >>> [part=winners] .name');
    assert.equal(await winners!.evaluate((name) => name.textContent), 'Schommel');
    const told = (widget: string) => page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.textContent!.replace(/\s+/g, ' '), widget);
    assert.match(await told('wijk-vote-result'), /Wipkip.*Nog niet aangenomen: er is een bezwaar met redenen waarop nog geen antwoord is\./);
    await page.waitForSelector('wijk-vote >>> .objections');
    assert.match(await told('wijk-vote'), /De bus kan er niet meer door\. Antwoord van S\. Jansen, Gemeente Voorbeeld, .* De bus gaat voortaan om\..*De speeltuin is dan weg\. Nog geen antwoord\./);
    await press(page, 'wijk-vote-result >>> [part=start]');
    await page.waitForSelector('wijk-vote-result >>> [part=verdict]');
    assert.match(await told('wijk-vote-result'), /Uw telling geeft dezelfde uitslag/);
    await isAccessible(page);
    assert.deepEqual(troubles, []);
  });
});
