import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Tally } from './tally.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Runs every `*.test.ts` below these folders of `test/` (but not below these `except`), each file in a process of its own, and prints what fails.
 * A file without a test, a skipped test and one that is still to be written count as failed: nothing is left out in silence.
 */
export async function runNodeTests(folders: readonly string[], ...except: readonly string[]): Promise<Tally> {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).map((name) => join(root, folder, name))).filter((file) => !except.some((path) => file.startsWith(join(root, path))));
  const tally: Tally = { passed: 0, failed: 0 };
  const silent = new Set(files);
  // A journey starts a service and a browser of its own; two at a time would only wait for each other.
  const stream = run({ files, concurrency: folders.includes('journeys') ? 1 : 2 });
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
  for (const file of silent) report(tally, file, 'the file', 'holds no test');
  return tally;
}

function report(tally: Tally, file: string | undefined, name: string, error: unknown): void {
  tally.failed += 1;
  const reason = error instanceof Error ? (error.cause ?? error) : error;
  console.log(`✗ ${file?.replace(root, '')}: ${name}\n  ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`.replaceAll('\n', '\n  '));
}
