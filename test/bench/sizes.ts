import type { Browser } from 'puppeteer-core';
import { buildAlternatives } from './alternatives.ts';
import { brotli, ourFiles, serveSite } from './serving.ts';

const elements = ['story', 'proposal-form', 'proposals', 'vote', 'vote-result', 'trust-poll'] as const;
const three = ['proposal-form', 'vote', 'trust-poll'] as const;

const bytesOf = (files: Readonly<Record<string, string>>, paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + brotli(files[path]!).length, 0);

/** Brotli bytes of everything a page loads for our elements, by really loading it in Chromium and adding up the files it asked for. */
export async function measureOurs(browser: Browser): Promise<Record<string, number>> {
  const service = await serveSite({ html: '', files: ourFiles });
  const load = async (names: readonly string[]): Promise<number> => {
    const tags = names.map((name) => `<wijk-${name} src="${service.origin}/v1/wijken/x"></wijk-${name}>`).join('');
    const site = await serveSite({ html: `<!doctype html><html lang="nl"><title>x</title><script type="module" src="${service.origin}/wijk.js"></script>${tags}`, files: {} });
    const page = await browser.newPage();
    await page.goto(site.origin, { waitUntil: 'networkidle0' });
    const waiting = await page.evaluate((tagNames) => tagNames.filter((tag) => !document.querySelector(tag)!.shadowRoot?.querySelector('[role=status]')), names.map((name) => `wijk-${name}`));
    if (waiting.length) throw new Error(`measureSizes: ${waiting} did not come to life`);
    await page.close();
    site.close();
    return bytesOf(ourFiles, new Set(service.asked().filter((path) => path in ourFiles)));
  };
  const ours: Record<string, number> = {};
  for (const name of elements) ours[name] = await load([name]);
  ours['three'] = await load(three);
  ours['all'] = await load(elements);
  service.close();
  return ours;
}

/** The same beside the proposal form by other means. */
export async function measureSizes(browser: Browser) {
  const ours = await measureOurs(browser);
  const alternatives = Object.entries(await buildAlternatives()).map(([name, { html, files }]) => [name, bytesOf(files, Object.keys(files)) + (name === 'plain' ? brotli(html).length : 0)]);
  return { ours, proposalFormAlternatives: Object.fromEntries(alternatives) as Record<string, number> };
}
