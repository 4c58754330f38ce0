import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../house/tree.ts';
import { openPhone, startBrowser } from '../support/running-example.ts';

const folder = join(root, 'storybook-static');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript', mjs: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml' };

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}
const entries = Object.values((JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> }).entries);

describe('Storybook, as it was just built', () => {
  let browser: Browser;
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url!, 'http://x').pathname);
    if (!existsSync(path)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[path.split('.').at(-1)!] ?? 'application/octet-stream' }).end(readFileSync(path));
  });
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('shows every element in every state, or says which state it does not have', () => {
    const states = { empty: /empty|filled|not closed/i, loading: /loading/i, offline: /offline/i, error: /error|refused/i, closed: /closed/i, done: /done/i };
    for (const element of ['wijk-proposal-form', 'wijk-proposals', 'wijk-vote', 'wijk-vote-result', 'wijk-trust-poll', 'wijk-trust-trend', 'wijk-commitments', 'wijk-table', 'wijk-story-board']) {
      const names = entries.filter(({ title, type }) => title === `Elements/${element}` && type === 'story').map(({ name }) => name);
      for (const [state, pattern] of Object.entries(states)) assert.ok(names.some((name) => pattern.test(name)), `${element}: ${state}`);
    }
  });

  it('has a page for every concept and every decision', () => {
    const titles = new Set(entries.map(({ title }) => title));
    for (const concept of ['Neighbourhood', 'Partner', 'Proposal', 'Obstacle', 'Vote', 'Counting', 'Trust poll', 'Terms', 'Challenge', 'Commitment', 'Mandate', 'Programme', 'Story', 'Table', 'Statistics', 'Glossary']) assert.ok(titles.has(`Concepts/${concept}`), `${concept} in ${[...titles].join()}`);
    assert.ok(titles.has('Start') && titles.has('Decisions'));
  });

  it('renders every story and page without an error, and axe finds nothing in a widget', async () => {
    const waiting = [...entries];
    const lanes = Array.from({ length: 3 }, async () => {
      const phone = await openPhone(browser);
      const found: string[] = [];
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) found.push(...(await troublesOf(phone, entry)).map((trouble) => `${entry!.id}: ${trouble}`));
      return found;
    });
    assert.deepEqual((await Promise.all(lanes)).flat(), []);
  });

  /** What is wrong with a story or a page of text, once it stands still. */
  async function troublesOf({ page, troubles }: Awaited<ReturnType<typeof openPhone>>, { id, type }: Entry): Promise<string[]> {
    troubles.length = 0;
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/iframe.html?id=${id}&viewMode=${type}`, { waitUntil: 'networkidle0' });
    await new Promise((resolve) => setTimeout(resolve, type === 'story' ? 400 : 200));
    const { isEmpty, hasFailed, error } = await page.evaluate((root) => ({
      isEmpty: (document.querySelector(root)?.children.length ?? 0) === 0,
      hasFailed: document.body.classList.contains('sb-show-errordisplay'),
      error: document.querySelector('#error-message')?.textContent ?? '',
    }), type === 'story' ? '#storybook-root' : '#storybook-docs');
    const found = troubles.filter((trouble) => !trouble.includes('404'));
    if (isEmpty) found.push('nothing is shown');
    if (hasFailed) found.push(error);
    return type === 'story' ? [...found, ...(await violationsOf(page))] : found;
  }
});

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run: (context: string, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run('#storybook-root', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    return violations.map((one) => `${one.id}: ${one.nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`);
  });
}
