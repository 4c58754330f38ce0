import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = new URL('../data/votes/', import.meta.url);

/** The real budgets in `test/data/votes`, by name without `.pb.gz`. */
export const budgetNames: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.pb.gz')).map((name) => name.slice(0, -'.pb.gz'.length));

export const readBudgetFile = (name: string): string => gunzipSync(readFileSync(new URL(`${name}.pb.gz`, folder))).toString('utf8');

/** What other programs made of a file: winners and cost by rule. */
export const expectedOutcomes = (name: string): Readonly<Record<string, { readonly winners: readonly string[]; readonly cost: string }>> =>
  JSON.parse(readFileSync(new URL(`expected/${name}.json`, folder), 'utf8')).rules;
