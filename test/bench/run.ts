/**
 * `npm run bench [sizes|usable|counting|starting]`: measures side by side with the alternatives, prints a table,
 * and keeps the figures in `test/bench/results.json`, which the README quotes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { startBrowser } from '../support/running-example.ts';
import { measureCounting } from './counting.ts';
import { measureSizes } from './sizes.ts';
import { measureStarting } from './starting.ts';
import { measureUsable } from './usable.ts';

const place = new URL('results.json', import.meta.url);
const browser = await startBrowser();
const measurements = {
  sizes: () => measureSizes(browser),
  usable: () => measureUsable(browser),
  counting: async () => measureCounting(),
  starting: measureStarting,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in measurements));
if (unknown.length) throw new Error(`npm run bench: there is no ${unknown.join(', ')}; there is ${Object.keys(measurements).join(', ')}`);

const results: Record<string, unknown> = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : {};
results['machine'] = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version, chromium: await browser.version() };
for (const [name, measure] of Object.entries(measurements)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`Measuring ${name} …`);
  results[name] = await measure();
}
await browser.close();
writeFileSync(place, `${JSON.stringify(results, null, 2)}\n`);
console.log(JSON.stringify(results, null, 2));
