import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { measureOurs } from '../bench/sizes.ts';
import { startBrowser } from '../support/running-example.ts';

const told = (JSON.parse(readFileSync(new URL('../bench/results.json', import.meta.url), 'utf8')) as { sizes: { ours: Record<string, number> } }).sizes.ours;

describe('what a page loads', () => {
  it('is at most 16 kB for one widget, 28 kB for the main three and 70 kB for all, and what the README says', async () => {
    const browser = await startBrowser();
    const measured = await measureOurs(browser).finally(() => browser.close());
    const limits: Readonly<Record<string, number>> = { three: 28_000, all: 70_000 };
    for (const [name, bytes] of Object.entries(measured)) {
      assert.ok(bytes <= (limits[name] ?? 16_000), `${name}: ${bytes} bytes`);
      // Small changes need no new measurement; what the README says stays true within a twentieth.
      assert.ok(Math.abs(bytes - told[name]!) <= told[name]! / 20, `${name}: ${bytes} bytes, the README says ${told[name]}; run npm run bench sizes`);
    }
  });
});
