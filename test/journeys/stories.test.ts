import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
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
    for (const element of ['wijk-proposal-form', 'wijk-proposals', 'wijk-vote', 'wijk-vote-result', 'wijk-trust-poll']) {
      const names = entries.filter(({ title, type }) => title === `Elements/${element}` && type === 'story').map(({ name }) => name);
      for (const [state, pattern] of Object.entries(states)) assert.ok(names.some((name) => pattern.test(name)), `${element}: ${state}`);
    }
  });

  it('has a page for every concept and every decision', () => {
    const titles = new Set(entries.map(({ title }) => title));
    for (const concept of ['Neighbourhood', 'Partner', 'Proposal', 'Vote', 'Counting', 'Trust poll', 'Statistics', 'Glossary']) assert.ok(titles.has(`Concepts/${concept}`), `${concept} in ${[...titles].join()}`);
    assert.ok(titles.has('Start') && titles.has('Decisions'));
  });

  it('renders every story and page without an error, and axe finds nothing in a widget', async () => {
    const { page, troubles } = await openPhone(browser);
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const found: string[] = [];
    for (const { id, type } of entries) {
      troubles.length = 0;
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}`, { waitUntil: 'networkidle0' });
      await new Promise((resolve) => setTimeout(resolve, type === 'story' ? 400 : 200));
      const state = await page.evaluate(() => ({
        isEmpty: (document.querySelector('#storybook-root, #storybook-docs')?.children.length ?? 0) === 0,
        hasFailed: document.body.classList.contains('sb-show-errordisplay'),
        error: document.querySelector('#error-message')?.textContent ?? '',
      }));
      if (state.isEmpty && type === 'story') found.push(`${id}: nothing is shown`);
      if (state.hasFailed) found.push(`${id}: ${state.error}`);
      found.push(...troubles.filter((trouble) => !trouble.includes('404')).map((trouble) => `${id}: ${trouble}`));
      if (type !== 'story') continue;
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { violations: list } = await (globalThis as unknown as { axe: { run: (context: string, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run('#storybook-root', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
        return list.map((one) => `${one.id}: ${one.nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`);
      });
      found.push(...violations.map((violation) => `${id}: ${violation}`));
    }
    assert.deepEqual(found, []);
  });
});
