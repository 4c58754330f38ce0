/**
 * `npm run mutation [file …]`: changes `counting/` one small thing at a time and asks whether a test objects (Stryker). What no test notices is printed, and
 * the score at the end; under 90 % it fails. A run of all files writes the scores to `results.json`. Installs its own tools in `test/mutation`, apart from the
 * workspace. Files are given as Stryker takes them: `packages/domain/src/counting/ties.ts`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/tree.ts';

const folder = join(root, 'test/mutation');
const counting = 'packages/domain/src/counting/';

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
rmSync(join(folder, 'report.json'), { force: true });
const { status } = spawnSync(process.execPath, [join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(folder, 'stryker.config.json'), ...(files.length ? ['--mutate', files.join(',')] : [])], { cwd: root, stdio: 'inherit' });

const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
const statuses = Object.entries(report.files).map(([path, { mutants }]) => [path.replace(counting, ''), mutants.map((mutant) => mutant.status)] as const);
const all = scoreOf(statuses.flatMap(([, some]) => some));
if (files.length === 0) {
  const perFile = Object.fromEntries(statuses.filter(([, some]) => some.some((one) => one !== 'Ignored')).map(([path, some]) => [path, scoreOf(some)]));
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ all, files: perFile }, null, 2).replaceAll(/\{\n\s+("score"[^}]*?)\n\s+\}/g, (_, inner: string) => `{ ${inner.replaceAll(/\s*\n\s*/g, ' ')} }`)}\n`);
}
console.log(`\nmutation score ${all.score} %: ${all.found} of ${all.found + all.missed} mutants noticed`);
process.exit(status ?? 1);

function scoreOf(some: readonly Status[]): Score {
  const found = some.filter((one) => one === 'Killed' || one === 'Timeout').length;
  const missed = some.filter((one) => one === 'Survived' || one === 'NoCoverage').length;
  return { score: Math.floor((1000 * found) / Math.max(1, found + missed)) / 10, found, missed };
}
