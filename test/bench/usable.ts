import type { Browser } from 'puppeteer-core';
import { buildAlternatives, type FormPage } from './alternatives.ts';
import { ourFiles, serveSite, type Site } from './serving.ts';

const runs = 9;
/** Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; and a processor four times slower. */
const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

/**
 * Milliseconds from opening a page to a proposal form one can use: its title field is there, and what happens on sending is attached.
 * Ours comes from another origin than the page, as on a partner's site. Medians of runs taken in turn, each in a fresh browser context.
 */
export async function measureUsable(browser: Browser): Promise<Record<string, number>> {
  const service = await serveSite({ html: '', files: ourFiles });
  const ours: FormPage = {
    html: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Formulier</title><script type="module" src="${service.origin}/wijk.js"></script></head><body><wijk-proposal-form src="${service.origin}/v1/wijken/centrum"></wijk-proposal-form></body></html>`,
    files: {},
  };
  const sites: [string, Site][] = [];
  for (const [name, form] of Object.entries({ wijkProposalForm: ours, ...(await buildAlternatives()) })) sites.push([name, await serveSite(form)]);
  const times: Record<string, number[]> = {};
  for (let run = 0; run < runs; run += 1) for (const [name, site] of sites) (times[name] ??= []).push(await once(browser, site.origin).catch((error: unknown) => { throw new Error(`${name} never became usable`, { cause: error }); }));
  for (const [, site] of sites) site.close();
  service.close();
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, Math.round(list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!)]));
}

/** Runs in the page before anything else. As text, since a compiler's own names do not exist there. */
const watch = `(function look() {
  if (globalThis.formReady || document.querySelector('wijk-proposal-form')?.shadowRoot?.querySelector('#title')) globalThis.usableAt = performance.now();
  else setTimeout(look, 4);
})()`;

async function once(browser: Browser, origin: string): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(origin, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  const handle = await page.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt, { polling: 50, timeout: 15_000 });
  const time = (await handle.jsonValue())!;
  await context.close();
  return time;
}
