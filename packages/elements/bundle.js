/** Makes the files that partners' pages load (rollup.config.js), unless they are newer than all that they are made of: a second start need not wait for it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = join(root, 'packages/elements/dist/bundle');
const made = join(bundle, 'wijk.js');

const filesBelow = (folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)).filter((path) => path.endsWith('.js') && !path.startsWith(bundle));
const sources = ['domain', 'texts', 'client', 'elements'].flatMap((name) => filesBelow(`packages/${name}/dist`)).concat(join(root, 'rollup.config.js'), join(root, 'package-lock.json'));
const changedAt = (path) => statSync(path).mtimeMs;

if (!existsSync(made) || sources.some((path) => changedAt(path) > changedAt(made))) {
  rmSync(bundle, { recursive: true, force: true });
  execFileSync(process.execPath, [join(root, 'node_modules/rollup/dist/bin/rollup'), '-c', '--silent'], { cwd: root, stdio: 'inherit' });
}
