/**
 * Runs the tests: `node --import tsx --conditions=source test/run.ts all` (or `check`, the fast ones in Node).
 * Ends with `N passed, N failed`. A suite that ran no test counts as one that failed.
 */
import { runBrowserTests } from './elements/run.ts';
import { isLong, runNodeTests } from './support/node-tests.ts';
import { runTool } from './support/tool.ts';
import type { Tally } from './support/tally.ts';

type Suite = readonly [name: string, run: () => Promise<Tally>];

const types: Suite = ['types', () => runTool('typescript/bin/tsc', '-p', 'test', '--noEmit')];
const lint: Suite = ['lint', () => runTool('oxlint/bin/oxlint', 'packages', 'stories', 'test')];
const folders = ['domain', 'texts', 'client', 'server', 'house'];
const node: Suite = ['domain, texts, client, server, house rules', () => runNodeTests(folders)];
const quick: Suite = ['domain, texts, client, server, house rules, without the long ones', () => runNodeTests(folders, isLong)];
const elements: Suite = ['elements in Chromium', runBrowserTests];
const stories: Suite = ['Storybook builds', () => runTool('storybook/dist/bin/dispatcher.js', 'build', '-c', 'stories/.storybook', '-o', 'storybook-static', '--quiet', '--disable-telemetry')];
const journeys: Suite = ['journeys in Chromium and stories', () => runNodeTests(['journeys'])];

if (process.argv[2] === 'check') process.env['WIJKAANPAK_QUICK'] = 'yes';
const suites = process.argv[2] === 'check' ? [types, lint, quick] : [types, lint, node, elements, stories, journeys];
const total: Tally = { passed: 0, failed: 0 };
for (const [name, run] of suites) {
  const started = performance.now();
  console.log(`\n— ${name}`);
  const { passed, failed } = await run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += passed + failed === 0 ? 1 : failed;
  console.log(`${passed} passed, ${failed} failed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
