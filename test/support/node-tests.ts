import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Tally } from './tally.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Packages whose test files share a process, since a process takes longer to start than most of them to run. */
const sharing = ['domain,texts,client,house', 'server'];

/** Tests that wait for a clock, simulate years or walk through whole cities: seconds each. */
export const isLong = (file: string): boolean => file.endsWith('.long.test.ts') || file.startsWith('server/command-line/');

/**
 * Runs every `*.test.ts` below these folders of `test/` (but not those to leave out), and prints what fails.
 * A file without a test, a skipped test and one that is still to be written count as failed: nothing is left out in silence.
 */
export async function runNodeTests(folders: readonly string[], leftOut: (file: string) => boolean = () => false): Promise<Tally> {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((name) => name.endsWith('.test.ts') && !leftOut(name)));
  const together = sharing.map((packages) => files.filter((file) => !isLong(file) && packages.split(',').includes(file.split('/')[0]!)));
  const apart = files.filter((file) => !together.flat().includes(file));
  const entries = mkdtempSync(join(tmpdir(), 'wijkaanpak-tests-'));
  const tally: Tally = { passed: 0, failed: 0 };
  const silent = new Set(files.map((file) => join(root, file)));
  // A journey starts a service and a browser of its own; two at a time would only wait for each other.
  const stream = run({ files: [...together.filter((some) => some.length > 0).map((some, group) => oneFile(some, join(entries, `${group}.mjs`))), ...apart.map((file) => join(root, file))], concurrency: folders.includes('journeys') ? 1 : availableParallelism() });
  for await (const event of stream) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') process.stdout.write(event.data.message);
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { file, name, nesting, skip, todo, details } = event.data;
    // A file and a suite count by their tests; as a test of their own only when they broke outside them.
    const isFile = nesting === 0 && name === file;
    const isTest = !isFile && details.type !== 'suite';
    if (isTest || event.type === 'test:fail') silent.delete(file!);
    if (skip !== undefined || todo !== undefined) report(tally, file, name, 'a test that is skipped or still to be written counts as failed');
    else if (event.type === 'test:pass') tally.passed += isTest ? 1 : 0;
    else if (isTest || !/subtests? failed/.test(String(event.data.details.error.cause))) report(tally, file, name, event.data.details.error);
  }
  rmSync(entries, { recursive: true });
  for (const file of silent) report(tally, file, 'the file', 'holds no test');
  return tally;
}

/** A file that imports these tests, so that they share a process. */
function oneFile(files: readonly string[], path: string): string {
  writeFileSync(path, files.map((file) => `import ${JSON.stringify(pathToFileURL(join(root, file)))};\n`).join(''));
  return path;
}

function report(tally: Tally, file: string | undefined, name: string, error: unknown): void {
  tally.failed += 1;
  const reason = error instanceof Error ? (error.cause ?? error) : error;
  console.log(`✗ ${file?.replace(root, '')}: ${name}\n  ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`.replaceAll('\n', '\n  '));
}
