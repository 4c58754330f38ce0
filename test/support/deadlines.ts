import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/tree.ts';

export interface DeadlineCase<Input, Expected> {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly reason?: readonly string[];
  /** Whether the input must be refused. */
  readonly error?: true;
  readonly ambiguous?: string;
}

/** The cases of one file in `test/data/deadlines`. */
export const deadlineCases = <Input, Expected>(name: string): readonly DeadlineCase<Input, Expected>[] =>
  (JSON.parse(readFileSync(join(root, `test/data/deadlines/${name}.json`), 'utf8')) as { cases: DeadlineCase<Input, Expected>[] }).cases;
