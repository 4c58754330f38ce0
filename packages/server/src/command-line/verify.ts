import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from './refusal.ts';
import { budgets } from './verify/budgets.ts';
import type { ReferenceKind } from './verify/kind.ts';
import { ranked } from './verify/ranked.ts';

/** Every kind of reference data. */
const kinds: readonly ReferenceKind[] = [
  budgets,
  ranked,
];

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('Count every vote in a folder and compare each outcome with what independent programs found.')
    .argument('<folder>', 'a folder with votes/budgets (*.pb and expected/*.json), votes/ranked (*.json), or some of these')
    .addHelpText('after', `
Names each difference on a line, and ends with "N passed, N failed".

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
    for await (const { name, mismatch } of check(join(folder, place))) {
      if (mismatch === undefined) passed += 1;
      else {
        failed += 1;
        console.log(`✗ ${name}: ${mismatch}`);
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed || passed === 0) process.exitCode = 1;
}
