import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outcomeOf, countingRuleNames, type CountingRuleName } from '@wijkaanpak/domain';
import { machineReadable, readFile } from '../count.ts';
import type { ReferenceKind } from './kind.ts';

interface Reference {
  readonly file: string;
  readonly rules: Readonly<Record<string, { readonly winners?: readonly string[]; readonly cost?: string }>>;
}

/** Real budgets: a Pabulib file, and what other programs chose in it by each rule. */
export const budgets: ReferenceKind = {
  place: 'votes/budgets/expected',
  async *check(place) {
    for (const name of readdirSync(place).filter((one) => one.endsWith('.json'))) {
      const reference = JSON.parse(readFileSync(join(place, name), 'utf8')) as Reference;
      const { vote, ballots } = await readFile(join(place, '..', reference.file));
      for (const [rule, expected] of Object.entries(reference.rules)) {
        if (!expected.winners) continue;
        const counting = ruleNamed(rule);
        // The references settle ties by votes, cost and id, and ties between points by cost and id.
        const ties = vote.rules.ballot === 'points' ? (['cost', 'id'] as const) : (['votes', 'cost', 'id'] as const);
        const found = counting && machineReadable(outcomeOf({ ...vote, rules: { ...vote.rules, counting, ties: [...ties] } }, ballots));
        const isRight = found && String(found.winners) === String(expected.winners) && Number(found.cost) === Number(expected.cost);
        const told = found ? `${found.winners} for ${found.cost}` : 'no such rule';
        yield { name: `${reference.file} ${rule}`, ...(!isRight && { mismatch: `expected ${expected.winners} for ${expected.cost}, found ${told}` }) };
      }
    }
  },
};

/** The references call votes per euro on points by another name. */
function ruleNamed(rule: string): CountingRuleName | undefined {
  const name = rule === 'greedy-points-per-cost' ? 'greedy-per-cost' : rule;
  return countingRuleNames.find((known) => known === name);
}
