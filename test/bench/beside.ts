import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CountingRuleName } from '@wijkaanpak/domain';
import { readBudgetFile } from '../support/votes.ts';

/** Seconds of processor time that another program took, and what it chose. */
export interface Other {
  readonly count: number;
  readonly winners: readonly string[];
  /** How it counts, where it has several ways: exactly or in floats. */
  readonly fractions?: string;
}

const script = (name: string): string => fileURLToPath(new URL(`alternatives/${name}`, import.meta.url));

/** Runs on a copy of the file outside the repository; undefined when the environment names no checkout of the program. */
function run(name: string, checkout: string | undefined, command: (checkout: string, file: string) => [string, ...string[]]): Other | undefined {
  if (!checkout) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, `${name}.pb`);
    writeFileSync(file, readBudgetFile(name));
    const [program, ...rest] = command(checkout, file);
    return JSON.parse(execFileSync(program, rest, { encoding: 'utf8', maxBuffer: 2 ** 26 }).trim().split('\n').at(-1)!) as Other;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** pabutools (https://github.com/COMSOC-Community/pabutools), in PABUTOOLS; PYTHON names the Python that has its dependencies. */
export const pabutools = (name: string, rule: CountingRuleName): Other | undefined =>
  run(name, process.env['PABUTOOLS'], (checkout, file) => [process.env['PYTHON'] ?? 'python3', script('pabutools.py'), checkout, file, rule]);

/** The calculator of https://equalshares.net, in EQUALSHARES_TOOL. It is the method with cost satisfaction. */
export const equalSharesTool = (name: string, completion: 'none' | 'add1u'): Other | undefined =>
  run(name, process.env['EQUALSHARES_TOOL'], (checkout, file) => [process.execPath, script('equal-shares-tool.cjs'), checkout, file, completion]);
