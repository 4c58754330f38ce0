import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { readBudgetFile } from '../support/votes.ts';
import { root } from './tree.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'readme-'));

describe('the program in the README', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('counts a real vote in eight lines, with the domain package packed and installed in an empty project', () => {
    const program = [...readme.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code]) => code).join('\n');
    assert.ok(program.trim().split('\n').filter(Boolean).length <= 8, 'eight lines');
    const copy = join(folder, 'domain');
    // Without what the test of purity puts there for a moment.
    cpSync(join(root, 'packages/domain'), copy, { recursive: true, filter: (path) => !/\.purity-|node_modules/.test(path) });
    const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: copy, encoding: 'utf8' }).trim();
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `./${packed}`], { cwd: folder });
    writeFileSync(join(folder, 'Netherlands_Amsterdam_252.pb'), readBudgetFile('Netherlands_Amsterdam_252'));
    writeFileSync(join(folder, 'count.js'), program);
    const told = execFileSync(process.execPath, ['count.js'], { cwd: folder, encoding: 'utf8' });
    assert.match(told, /23 of 85 plans win, for € 499700/);
    assert.match(told, /option: '\d+'[\s\S]*decision: 'does-not-fit'/);
  });
});
