import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Tally } from './tally.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs every `*.test.ts` below these folders of `test/` (but not below `except`), each file in a process of its own, and prints what fails. */
export async function runNodeTests(folders: readonly string[], except?: string): Promise<Tally> {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).map((name) => join(root, folder, name))).filter((file) => except === undefined || !file.startsWith(join(root, except)));
  const tally: Tally = { passed: 0, failed: 0 };
  // A journey starts a service and a browser of its own; two at a time would only wait for each other.
  const stream = run({ files, concurrency: folders.includes('journeys') ? 1 : 2 });
  for await (const event of stream) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') process.stdout.write(event.data.message);
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.data.details.type === 'suite' || event.data.skip !== undefined) {
      if (event.data.skip !== undefined) report(tally, event.data.file, event.data.name, 'skipped tests count as failed');
      continue;
    }
    // A file counts by its tests; as a test of its own only when it broke outside them.
    const isFile = event.data.nesting === 0 && event.data.name === event.data.file;
    if (event.type === 'test:pass') tally.passed += isFile ? 0 : 1;
    else if (!isFile || !String(event.data.details.error.cause).includes('subtest')) report(tally, event.data.file, event.data.name, event.data.details.error);
  }
  return tally;
}

function report(tally: Tally, file: string | undefined, name: string, error: unknown): void {
  tally.failed += 1;
  const reason = error instanceof Error ? (error.cause ?? error) : error;
  console.log(`✗ ${file?.replace(root, '')}: ${name}\n  ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`.replaceAll('\n', '\n  '));
}
