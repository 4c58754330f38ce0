import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { groupBallots, outcomeOf, readPabulib, rulesHash, type Vote } from '@wijkaanpak/domain';
import type { Browser } from 'puppeteer-core';
import { readBudgetFile } from '../support/votes.ts';
import { brotli, ourFiles } from './serving.ts';

const runs = 5;
const cases: readonly (readonly [file: string, counting: Vote['rules']['counting']])[] = [
  ['Netherlands_Amsterdam_252', 'greedy'], ['Netherlands_Amsterdam_252', 'equal-shares-cost+add1u'], ['Poland_Warszawa_2026', 'greedy'], ['Poland_Lodz_2022', 'greedy'], ['Poland_Wroclaw_2015_150_-_500', 'greedy'],
];

export interface MeasuredRecount {
  readonly ballots: number;
  /** Bytes of the ballots as they travel. */
  readonly download: number;
  /** Medians of milliseconds: from the press of the button to the verdict; and of the longest time the page itself stood still meanwhile. */
  readonly verdict: number;
  readonly longestTask: number;
}

/** "Tel zelf na" of real votes in Chromium, with everything a reader's device does: loading the worker, fetching, checking, counting, comparing. */
export async function measureRecount(browser: Browser): Promise<Record<string, MeasuredRecount>> {
  const measured: Record<string, MeasuredRecount> = {};
  for (const [file, counting] of cases) measured[`${file}-${counting}`] = await measureOne(browser, file, counting);
  return measured;
}

async function measureOne(browser: Browser, file: string, counting: Vote['rules']['counting']): Promise<MeasuredRecount> {
  const read = readPabulib(readBudgetFile(file));
  if (!read.ok) throw new Error(`measureRecount: ${file} cannot be read`);
  const drawnUp = { ...read.value.vote, question: '', title: file, neighbourhood: 'x', state: 'closed' as const, rules: { ...read.value.vote.rules, counting } };
  const vote = { id: 'x', opensAt: '2020-01-01T00:00:00.000Z', closesAt: '2020-02-01T00:00:00.000Z', ...drawnUp, rulesHash: '' };
  vote.rulesHash = rulesHash(vote);
  const box = JSON.stringify({ vote: vote.id, rulesHash: vote.rulesHash, ballots: groupBallots(vote, read.value.ballots) });
  const answers: Readonly<Record<string, readonly [type: string, content: string]>> = {
    '/': ['text/html', `<!doctype html><html lang="nl"><title>x</title><script type="module" src="/wijk.js"></script><wijk-vote-result src="/v1/stemmingen/x"></wijk-vote-result>`],
    '/v1/stemmingen/x': ['application/json', JSON.stringify(vote)], '/v1/uitslagen/x': ['application/json', JSON.stringify(outcomeOf(vote, read.value.ballots))], '/v1/uitslagen/x/stembiljetten': ['application/json', box],
    ...Object.fromEntries(Object.entries(ourFiles).map(([path, text]) => [path, ['text/javascript', text] as const])),
  };
  const packed = Object.fromEntries(Object.entries(answers).map(([path, [type, content]]) => [path, { type, content: brotli(content) }]));
  const server = createServer((request, response) => {
    const found = packed[request.url!];
    response.writeHead(found ? 200 : 404, found && { 'Content-Type': found.type, 'Content-Encoding': 'br', 'Cache-Control': 'no-store' }).end(found?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const times: { verdict: number; longest: number }[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await once(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
  server.close();
  return { ballots: read.value.ballots.length, download: packed['/v1/uitslagen/x/stembiljetten']!.content.length, verdict: median(times.map(({ verdict }) => verdict)), longestTask: median(times.map(({ longest }) => longest)) };
}

const median = (times: number[]): number => Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!);

/** Runs in the page. As text, since a compiler's own names do not exist there. */
const press = `new Promise((resolve, reject) => {
  const { shadowRoot } = document.querySelector('wijk-vote-result');
  let longest = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask' });
  const started = performance.now();
  const watch = new MutationObserver(() => {
    const verdict = shadowRoot.querySelector('[part=verdict]');
    if (!verdict) return;
    watch.disconnect();
    if (!verdict.matches('.same')) return reject(new Error(verdict.textContent));
    const verdictAt = performance.now() - started;
    setTimeout(() => resolve({ verdict: verdictAt, longest }), 200);
  });
  watch.observe(shadowRoot, { childList: true, subtree: true });
  shadowRoot.querySelector('[part=start]').click();
})`;

async function once(browser: Browser, address: string): Promise<{ verdict: number; longest: number }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.bringToFront();
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForSelector('wijk-vote-result >>> [part=start]', { timeout: 10_000 });
  const times = (await page.evaluate(press)) as { verdict: number; longest: number };
  await context.close();
  return times;
}
