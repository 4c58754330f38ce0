import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readPabulib } from '@wijkaanpak/domain';
import { addExportCommand } from '../../../packages/server/src/command-line/export.ts';
import { addImportCommand } from '../../../packages/server/src/command-line/import.ts';
import { budgetNames, readBudgetFile } from '../../support/votes.ts';

const folder = mkdtempSync(join(tmpdir(), 'wijkaanpak-real-files-'));
const data = ['--data', join(folder, 'data')];
type Program = Parameters<typeof addImportCommand>[0];
/** The one of the server: tools of developers bring others. */
const { Command } = createRequire(import.meta.resolve('@wijkaanpak/server'))('commander') as { Command: new () => Program };

/** The commands themselves, in this process: starting Node twice for each file would take most of the time. */
const run = async (add: (program: Program) => void, ...args: string[]) => {
  const program = new Command();
  add(program);
  await program.parseAsync(args, { from: 'user' });
};

describe('every real budget', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [index, name] of budgetNames.entries()) {
    it(`${name} goes in and comes out with the same ballots, rules and projects`, async (test) => {
      test.mock.method(console, 'log', () => undefined);
      test.mock.method(console, 'error', () => undefined);
      const text = readBudgetFile(name);
      const [into, out] = [join(folder, `${name}.pb`), join(folder, `${name}-out.pb`)];
      writeFileSync(into, text);
      await run(addImportCommand, 'import', into, '--id', `budget-${index}`, ...data);
      await run(addExportCommand, 'export', `budget-${index}`, '--out', out, ...data);
      const [before, after_] = [readPabulib(text), readPabulib(readFileSync(out, 'utf8'))];
      assert.ok(before.ok && after_.ok);
      const whatCounts = ({ vote, ballots }: typeof before.value) => ({ ballots, rules: vote.rules, projects: vote.options.map(({ id, cost, title, category, place }) => [id, cost, title, category, place]) });
      assert.deepEqual(whatCounts(after_.value), whatCounts(before.value));
    });
  }
});
