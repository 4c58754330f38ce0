import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { ballotKinds, type BallotKind, type Vote } from '@wijkaanpak/domain';
import type { Browser, Page } from 'puppeteer-core';
import { ourFiles } from '../bench/serving.ts';
import { openVote } from '../support/content.ts';
import { openPhone, startBrowser } from '../support/running-example.ts';

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const own: readonly BallotKind[] = ballotKinds.filter((kind) => kind !== 'approve' && kind !== 'choose-one');
const counting = { approve: 'greedy', 'choose-one': 'plurality', rank: 'plurality', score: 'score', points: 'quadratic', 'yes-no': 'yes-no' } as const satisfies Record<BallotKind, Vote['rules']['counting']>;

const voteOf = (ballot: BallotKind): Vote => ({
  ...openVote, id: ballot, rules: { ...openVote.rules, ballot, counting: counting[ballot], minChoices: 0, maxChoices: 4, maxCost: null, maxPoints: 20, maxScore: 5, budget: null, ties: ['votes', 'id'] },
});
const pageOf = (ballot: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Stemmen</title><script type="module" src="/wijk.js"></script></head><body><main><h1>Wijk</h1><wijk-vote src="/v1/stemmingen/${ballot}"></wijk-vote><p id="below">Onder de stemming.</p></main></body></html>`;

describe('what a vote fetches for its kind of ballot', () => {
  let browser: Browser;
  let asked: string[] = [];
  const trouble = { slow: '', lost: '' };
  const server = createServer(async (request, response) => {
    const path = request.url!.split('?')[0]!;
    asked.push(path);
    if (trouble.lost && path.includes(trouble.lost)) return void request.socket.destroy();
    if (trouble.slow && path.includes(trouble.slow)) await new Promise((resolve) => setTimeout(resolve, 400));
    const kind = ballotKinds.find((name) => path === `/${name}` || path === `/v1/stemmingen/${name}`);
    const content = kind === undefined ? ourFiles[path] : path.startsWith('/v1/') ? JSON.stringify(voteOf(kind)) : pageOf(kind);
    const type = kind === undefined ? 'text/javascript' : path.startsWith('/v1/') ? 'application/json' : 'text/html; charset=utf-8';
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': type, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' }).end(content);
  });
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(kind: BallotKind): Promise<{ page: Page; troubles: string[] }> {
    const { page, troubles } = await openPhone(browser);
    asked = [];
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${kind}`, { waitUntil: 'networkidle0' });
    return { page, troubles };
  }
  const papersAsked = () => asked.map((path) => path.split('/').at(-1)!.replace(/\.js$/, '')).filter((name) => /-paper$|^nl-ballot-|^en-/.test(name)).sort();

  it('is its own paper and its words in one language, and nothing for a choice', async () => {
    for (const kind of ballotKinds) {
      const { page, troubles } = await open(kind);
      await page.waitForSelector('wijk-vote >>> form');
      assert.deepEqual(papersAsked(), own.includes(kind) ? [`${kind}-paper`, `nl-ballot-${kind}`].sort() : [], kind);
      assert.deepEqual(troubles, [], `${kind}, under a strict policy`);
      await page.browserContext().close();
    }
  });

  it('is shown in one go: the place is held, and nothing jumps twice, when it comes late', async () => {
    for (const kind of own) {
      trouble.slow = `${kind}-paper`;
      const { page } = await openPhone(browser);
      await page.evaluateOnNewDocument(() => {
        const heights: number[] = [];
        Object.assign(globalThis, { heights });
        setInterval(() => {
          const vote = document.querySelector('wijk-vote');
          const height = vote?.shadowRoot?.querySelector('[role=status]') ? vote.getBoundingClientRect().height : 0;
          if (height && height !== heights.at(-1)) heights.push(height);
        }, 5);
      });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${kind}`);
      await page.waitForSelector('wijk-vote >>> [part=skeleton]');
      await page.waitForSelector('wijk-vote >>> form');
      await new Promise((resolve) => setTimeout(resolve, 100));
      const heights = await page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
      assert.equal(heights.length, 2, `${kind}: ${heights}`);
      await page.browserContext().close();
    }
    trouble.slow = '';
  });

  it('is asked for again when it was lost on the way, and the focus is not', async () => {
    for (const lost of ['score-paper', 'nl-ballot-score']) {
      trouble.lost = lost;
      const { page } = await open('score');
      const retry = await page.waitForSelector('wijk-vote >>> [part=load-failure] button');
      trouble.lost = '';
      await retry!.click();
      await page.waitForSelector('wijk-vote >>> form');
      await page.waitForFunction(() => document.querySelector('wijk-vote')!.shadowRoot!.activeElement?.classList.contains('heading'));
      await page.browserContext().close();
    }
  });

  it('shows what is chosen in the colours of who forces their own', async () => {
    const states: Partial<Record<BallotKind, readonly [string, string]>> = { rank: ['.box', '.box'], score: ['.grade', '.grade > span'] };
    for (const [kind, [control, shown]] of Object.entries(states)) {
      const { page } = await open(kind as BallotKind);
      await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await page.waitForSelector('wijk-vote >>> form');
      const colours = await page.evaluate(async (pressed, looked) => {
        const root = document.querySelector('wijk-vote')!.shadowRoot!;
        root.querySelector(pressed)!.querySelector('input')!.click();
        await new Promise((resolve) => setTimeout(resolve, 50));
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.cssText = 'background: Highlight; forced-color-adjust: none';
        return { highlight: getComputedStyle(probe).backgroundColor, all: [...root.querySelectorAll(looked)].map((element) => getComputedStyle(element).backgroundColor) };
      }, control, shown);
      assert.equal(colours.all[0], colours.highlight, kind);
      assert.ok(colours.all.slice(1).every((colour) => colour !== colours.highlight), kind);
      await page.browserContext().close();
    }
  });
});
