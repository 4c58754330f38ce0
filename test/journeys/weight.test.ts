import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { measureBallots, measureDesk, measureFeedback, measureOurs, measurePoll, measureTrend } from '../bench/sizes.ts';
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

  it('is at most 2.3 kB more for trust over the years, once there are results', async () => {
    const browser = await startBrowser();
    const { results } = await measureTrend(browser).finally(() => browser.close());
    assert.ok(results! <= 18_300, `${results} bytes`);
  });

  it('is at most 1.5 kB more for a poll of people who were drawn and tell who they are', async () => {
    const browser = await startBrowser();
    const { drawn } = await measurePoll(browser).finally(() => browser.close());
    assert.ok(drawn! <= 17_500, `${drawn} bytes`);
  });

  it('is at most 3.5 kB more for a poll that shows first what became of the last round', async () => {
    const browser = await startBrowser();
    const { lastRound } = await measureFeedback(browser).finally(() => browser.close());
    assert.ok(lastRound <= 19_400, `${lastRound} bytes`);
  });

  it('is at most 8.2 kB more for who types over forms at a desk', async () => {
    const browser = await startBrowser();
    const { atWork } = await measureDesk(browser).finally(() => browser.close());
    assert.ok(atWork! <= 20_600, `${atWork} bytes`);
  });

  it('is the same for every choice, at most 2.5 kB more for a ballot of another kind, and 4 kB where it asks for consent', async () => {
    const browser = await startBrowser();
    const measured = await measureBallots(browser).finally(() => browser.close());
    const limits: Readonly<Record<string, number>> = { approve: 16_000, 'choose-one': 16_000, consent: 20_000 };
    for (const [kind, bytes] of Object.entries(measured)) assert.ok(bytes <= (limits[kind] ?? 18_500), `${kind}: ${bytes} bytes`);
    assert.equal(measured['choose-one'], measured['approve']);
  });
});
