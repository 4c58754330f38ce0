/**
 * `npm run mutation [file …]`: changes `counting/` one small thing at a time and asks whether a test objects (Stryker). What no test notices is printed.
 * Installs its own tools in `test/mutation`, apart from the workspace. Files are given as Stryker takes them: `packages/domain/src/counting/ties.ts`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/tree.ts';

const folder = join(root, 'test/mutation');
if (!existsSync(join(folder, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
const files = process.argv.slice(2);
execFileSync(process.execPath, [join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', join(folder, 'stryker.config.json'), ...(files.length ? ['--mutate', files.join(',')] : [])], { cwd: root, stdio: 'inherit' });
