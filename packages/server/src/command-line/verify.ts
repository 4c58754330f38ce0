import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeOf, countingRuleNames, type CountingRuleName } from '@wijkaanpak/domain';
import type { Command } from 'commander';
import { machineReadable, readFile } from './count.ts';
import { Refusal } from './refusal.ts';

interface Reference {
  readonly file: string;
  readonly rules: Readonly<Record<string, { readonly winners?: readonly string[]; readonly cost?: string }>>;
}

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('Count every real vote in a folder and compare each outcome with what independent programs found.')
    .argument('<folder>', 'a folder with votes/budgets/*.pb and votes/budgets/expected/*.json')
    .addHelpText('after', `
Ends with "N passed, N failed".

Example:
  wijkaanpak verify ../shared/data`)
    .action(verify);
}

async function verify(folder: string): Promise<void> {
  const budgets = join(folder, 'votes/budgets');
  if (!existsSync(join(budgets, 'expected'))) throw new Refusal(`${folder} has no votes/budgets/expected. Name a folder laid out like the reference data.`);
  let passed = 0;
  let failed = 0;
  for (const name of readdirSync(join(budgets, 'expected')).filter((one) => one.endsWith('.json'))) {
    const reference = JSON.parse(readFileSync(join(budgets, 'expected', name), 'utf8')) as Reference;
    const { vote, ballots } = await readFile(join(budgets, reference.file));
    for (const [rule, expected] of Object.entries(reference.rules)) {
      if (!expected.winners) continue;
      const counting = ruleNamed(rule);
      // The references settle ties by votes, cost and id, and ties between points by cost and id.
      const ties = vote.rules.ballot === 'points' ? (['cost', 'id'] as const) : (['votes', 'cost', 'id'] as const);
      const found = counting && machineReadable(outcomeOf({ ...vote, rules: { ...vote.rules, counting, ties: [...ties] } }, ballots));
      const isRight = found && String(found.winners) === String(expected.winners) && Number(found.cost) === Number(expected.cost);
      if (isRight) passed += 1;
      else {
        failed += 1;
        console.log(`✗ ${reference.file} ${rule}: expected ${expected.winners} for ${expected.cost}, found ${found ? `${found.winners} for ${found.cost}` : 'no such rule'}`);
      }
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed || passed === 0) process.exitCode = 1;
}

/** The references call votes per euro on points by another name. */
function ruleNamed(rule: string): CountingRuleName | undefined {
  const name = rule === 'greedy-points-per-cost' ? 'greedy-per-cost' : rule;
  return countingRuleNames.find((known) => known === name);
}
