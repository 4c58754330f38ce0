/**
 * `npm run mutation [file …]`: changes `counting/` one small thing at a time and asks whether a test objects (Stryker). What no test notices is printed, and
 * the score at the end; under 90 % it fails. The scores by file are kept in `results.json`. Installs its own tools in `test/mutation`, apart from the workspace.
 * Files are given as Stryker takes them: `packages/domain/src/counting/ties.ts`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/tree.ts';

const folder = join(root, 'test/mutation');
const counting = 'packages/domain/src/counting/';
/**
 * What is mutated, and which tests judge it. One part after another: code that is prepared for mutants is slower, so the less of it at once the better. Budget
 * rules are judged by their own tests alone: the laws of all rules would take most of the time and notice little more.
 */
const parts = { '*.ts': '', 'scored/*.ts': '', 'consent/*.ts': '', 'ranked/*.ts': '', 'budget/*.ts': 'budget/', 'budget/equal-shares/*.ts': 'budget/', 'pabulib/*.ts': '' };
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
const mutated = files.length ? mutate(files.join(','), '') : Object.entries(parts).flatMap(([part, tests]) => mutate(counting + part, tests));
const results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as { readonly files: Readonly<Record<string, Score>> };
const kept = Object.entries(results.files).filter(([path]) => files.length > 0 && existsSync(join(root, counting, path)));
const scores = mutated.filter(([, statuses]) => statuses.some((one) => one !== 'Ignored')).map(([path, statuses]) => [path.replace(counting, ''), scoreOf(statuses)] as const);
const byFile = [...new Map([...kept, ...scores])].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(join(folder, 'results.json'), `{\n  "all": ${lineOf(sumOf(byFile))},\n  "files": {\n${byFile.map(([path, score]) => `    "${path}": ${lineOf(score)}`).join(',\n')}\n  }\n}\n`);

const now = sumOf(scores);
console.log(`\nmutation score ${now.score} %: ${now.found} of ${now.found + now.missed} mutants noticed`);
process.exit(now.score < floor ? 1 : 0);

/** Changes what these names of files match, lets the tests below a folder judge, and tells what became of each mutant, by file. */
function mutate(names: string, tests: string): [path: string, statuses: Status[]][] {
  execFileSync(process.execPath, [join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(folder, 'stryker.config.json'), '--mutate', names], { cwd: root, stdio: 'inherit', env: { MUTATION_TESTS: tests, ...process.env } });
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  return Object.entries(report.files).map(([path, { mutants }]) => [path, mutants.map(({ status }) => status)]);
}

function scoreOf(statuses: readonly Status[]): Score {
  const found = statuses.filter((one) => one === 'Killed' || one === 'Timeout').length;
  return score(found, statuses.filter((one) => one === 'Survived' || one === 'NoCoverage').length);
}

function score(found: number, missed: number): Score {
  return { score: Math.floor((1000 * found) / Math.max(1, found + missed)) / 10, found, missed };
}

function sumOf(scores: Iterable<readonly [string, Score]>): Score {
  return score(...[...scores].reduce<[number, number]>(([found, missed], [, one]) => [found + one.found, missed + one.missed], [0, 0]));
}

function lineOf({ score, found, missed }: Score): string {
  return `{ "score": ${score}, "found": ${found}, "missed": ${missed} }`;
}
