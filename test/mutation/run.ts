/**
 * `npm run mutation [file …]`: changes `counting/` one small thing at a time and asks whether a test objects (Stryker). What no test notices is printed, and
 * the score at the end; under 90 % it fails. A run of all files writes the scores to `results.json`. Installs its own tools in `test/mutation`, apart from the
 * workspace. Files are given as Stryker takes them: `packages/domain/src/counting/ties.ts`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/tree.ts';

const folder = join(root, 'test/mutation');
const counting = 'packages/domain/src/counting/';
/** One after another: code that is prepared for mutants is slower, so the less of it at once the better. */
const parts = ['*.ts', 'scored/*.ts', 'consent/*.ts', 'ranked/*.ts', 'budget/*.ts', 'budget/equal-shares/*.ts', 'pabulib/*.ts'];
/** Percent, of all that is tried. */
const floor = 90;

type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError';
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: Status }[] }>>;
}
interface Score {
  /** Percent, of the mutants that could be tried. */
  readonly score: number;
  /** Noticed by a test, which also is who never stops. */
  readonly found: number;
  readonly missed: number;
}

if (!existsSync(join(folder, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
const files = process.argv.slice(2);
const mutated = (files.length ? [files.join(',')] : parts.map((part) => counting + part)).flatMap(mutate);
const all = scoreOf(mutated.flatMap(([, statuses]) => statuses));
if (files.length === 0) {
  const perFile = mutated.filter(([, statuses]) => statuses.some((one) => one !== 'Ignored')).map(([path, statuses]) => `    "${path.replace(counting, '')}": ${lineOf(scoreOf(statuses))}`);
  writeFileSync(join(folder, 'results.json'), `{\n  "all": ${lineOf(all)},\n  "files": {\n${perFile.join(',\n')}\n  }\n}\n`);
}
console.log(`\nmutation score ${all.score} %: ${all.found} of ${all.found + all.missed} mutants noticed`);
process.exit(all.score < floor ? 1 : 0);

/** Changes what these names of files match, and tells what became of each mutant, by file. */
function mutate(names: string): [path: string, statuses: Status[]][] {
  execFileSync(process.execPath, [join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(folder, 'stryker.config.json'), '--mutate', names], { cwd: root, stdio: 'inherit' });
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  return Object.entries(report.files).map(([path, { mutants }]) => [path, mutants.map(({ status }) => status)]);
}

function scoreOf(some: readonly Status[]): Score {
  const found = some.filter((one) => one === 'Killed' || one === 'Timeout').length;
  const missed = some.filter((one) => one === 'Survived' || one === 'NoCoverage').length;
  return { score: Math.floor((1000 * found) / Math.max(1, found + missed)) / 10, found, missed };
}

function lineOf({ score, found, missed }: Score): string {
  return `{ "score": ${score}, "found": ${found}, "missed": ${missed} }`;
}
