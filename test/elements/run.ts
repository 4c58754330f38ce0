import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from '@web/dev-server-core';
import { startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { Reporter, TestSuiteResult } from '@web/test-runner-core';
import { build } from 'esbuild';
import { findChromium } from '../support/chromium.ts';
import type { Tally } from '../support/tally.ts';

const root = `${dirname(dirname(dirname(fileURLToPath(import.meta.url))))}/`;

const elements = `${root}packages/elements/src/`;

/** The source behind an address. A worker is asked for beside the test that starts it; it stands beside the code that does. */
const sourceAt = (path: string): string | undefined => {
  if (path.endsWith('.test.ts')) return root + path.slice(1);
  const name = /[\w-]+-worker(?=\.js$)/.exec(path)?.[0];
  return name && elements + readdirSync(elements, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(`/${name}.ts`));
};

/** Serves a test file, or a worker, with everything it imports, straight from the sources. */
const bundled: Plugin = {
  name: 'bundled',
  resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
  async serve({ path }) {
    const source = sourceAt(path);
    if (!source) return undefined;
    const result = await build({
      entryPoints: [source], bundle: true, write: false, format: 'esm', target: 'es2022', conditions: ['source'], sourcemap: 'inline',
      external: ['/__web-dev-server__*'], define: { 'process.env.NODE_ENV': '"development"' }, logLevel: 'silent',
      loader: { '.json': 'json' },
    });
    return { body: result.outputFiles[0]!.text, type: 'js' };
  },
};

/** Runs the tests of the elements in a real Chromium; with `filter`, only files whose path holds it. */
export async function runBrowserTests(filter = process.env['ONLY'] ?? ''): Promise<Tally> {
  const chromium = await findChromium();
  const tally: Tally = { passed: 0, failed: 0 };
  const runner = await startTestRunner({
    config: {
      rootDir: root,
      files: [`test/elements/**/*${filter}*.test.ts`],
      nodeResolve: false,
      // Pages of one origin share their storage, which these tests empty.
      concurrency: 1,
      testsFinishTimeout: 120_000,
      testFramework: { config: { timeout: '60000' } },
      plugins: [bundled],
      browsers: [chromeLauncher({ launchOptions: { executablePath: chromium.path, args: [...chromium.args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'], headless: chromium.headless, env: { ...process.env, ...chromium.env } } })],
      testRunnerHtml: (framework) => `<!doctype html><html lang="nl"><head><meta name="viewport" content="width=device-width"><title>test</title></head><body><script type="module" src="${framework}"></script></body></html>`,
      reporters: [counting(tally)],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('the test runner did not start');
  await new Promise<void>((resolve) => runner.on('stopped', () => resolve()));
  return tally;
}

const counting = (tally: Tally): Reporter => ({
  stop({ sessions }) {
    for (const { testFile, errors, testResults, logs } of sessions) {
      for (const error of errors) fail(tally, testFile, 'the file', error.message, error.stack);
      const before = tally.passed + tally.failed;
      if (testResults) count(tally, testFile, testResults);
      if (tally.passed + tally.failed === before && errors.length === 0) fail(tally, testFile, 'the file', 'holds no test');
      for (const log of logs) console.log(testFile.replace(root, ''), ...log);
    }
  },
});

function count(tally: Tally, file: string, { suites, tests }: TestSuiteResult): void {
  for (const suite of suites) count(tally, file, suite);
  for (const { name, passed, error, skipped } of tests) {
    if (passed && !skipped) tally.passed += 1;
    else fail(tally, file, name, skipped ? 'skipped tests count as failed' : (error?.message ?? 'failed'), error?.stack);
  }
}

function fail(tally: Tally, file: string, name: string, message: string, stack = ''): void {
  tally.failed += 1;
  console.log(`✗ ${file.replace(root, '')}: ${name}\n    ${message}\n${stack.split('\n').slice(0, 4).join('\n')}`);
}
