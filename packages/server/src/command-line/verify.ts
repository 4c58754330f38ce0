import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from './refusal.ts';
import { budgets } from './verify/budgets.ts';
import { deadlines } from './verify/deadlines.ts';
import type { ReferenceKind } from './verify/kind.ts';
import { ranked } from './verify/ranked.ts';
import { statistics } from './verify/statistics.ts';

/** Every kind of reference data. */
const kinds: readonly ReferenceKind[] = [
  budgets,
  ranked,
  statistics,
  deadlines,
];

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('Count, measure and date everything in a folder, and compare each outcome with what independent programs found.')
    .argument('<folder>', 'a folder with votes/budgets (*.pb and expected/*.json), votes/ranked, statistics, deadlines (*.json), or some of these')
    .addHelpText('after', `
Names each difference on a line, and what nothing here computes, and ends with "N passed, N failed".

Example:
  wijkaanpak verify ../shared/data`)
    .action(verify);
}

async function verify(folder: string): Promise<void> {
  const present = kinds.filter(({ place }) => existsSync(join(folder, place)));
  if (present.length === 0) throw new Refusal(`${folder} has none of ${kinds.map(({ place }) => place).join(', ')}. Name a folder laid out like the reference data.`);
  let passed = 0;
  let failed = 0;
  for (const { place, check } of present) {
    for await (const { name, mismatch, leftOut } of check(join(folder, place))) {
      if (leftOut) console.log(`– ${name}: ${leftOut}`);
      else if (mismatch === undefined) passed += 1;
      else {
        failed += 1;
        console.log(`✗ ${name}: ${mismatch}`);
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed || passed === 0) process.exitCode = 1;
}
