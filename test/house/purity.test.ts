import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, sourcesOf } from './tree.ts';

const tsc = join(root, 'node_modules/typescript/bin/tsc');

/** What the compiler says of one more file in the domain. */
function compile(code: string): string {
  const folder = mkdtempSync(join(root, 'packages/domain/src/.purity-'));
  try {
    writeFileSync(join(folder, 'probe.ts'), code);
    const config = { extends: '../../tsconfig.json', compilerOptions: { composite: false, noEmit: true, rootDir: '..', incremental: false }, include: ['probe.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the linter says of one more file in the domain: `line: rule`. */
function lint(code: string): string[] {
  const folder = mkdtempSync(join(root, 'packages/domain/src/.purity-'));
  try {
    writeFileSync(join(folder, 'probe.ts'), code);
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', '--no-ignore', join(folder, 'probe.ts')], { cwd: root, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; labels: { span: { line: number } }[] }[] };
    return diagnostics.map(({ code: rule, labels }) => `${labels[0]!.span.line}: ${rule}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the domain', () => {
  it('cannot be compiled with anything that reaches the world', () => {
    const reaching = ['fetch("https://x.nl")', 'console.log(1)', 'process.exit()', 'setTimeout(() => 0, 1)', 'crypto.getRandomValues(new Uint8Array(1))', 'document.title', 'localStorage.clear()', 'performance.now()', 'navigator.onLine'];
    const told = compile(reaching.map((code, index) => `export const x${index} = () => ${code};`).join('\n'));
    reaching.forEach((code, index) => assert.match(told, new RegExp(`probe\\.ts\\(${index + 1},`), `${code} compiles`));
    assert.equal(compile('export const sum = (a: number, b: number): number => a + b;'), '');
  });

  it('is refused by the linter when it asks a clock, draws a lot or reaches the world', () => {
    const reaching = ['Date.now()', 'Math.random()', 'performance', 'fetch', 'crypto', 'process', 'console', 'setTimeout', 'document'];
    const told = lint(reaching.map((code, index) => `export const x${index} = (): unknown => ${code};`).join('\n'));
    assert.deepEqual(told, reaching.map((code, index) => `${index + 1}: eslint(no-restricted-${code.endsWith(')') ? 'properties' : 'globals'})`));
    assert.match(lint("import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n").join(), /no-nodejs-modules/);
    assert.deepEqual(lint('export const x = (at: string): number => Date.parse(at);\n'), []);
  });

  it('asks no clock and draws no lot: time and randomness come in as arguments', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bDate\(\s*\)|Temporal\.Now/;
    assert.match('const now = new Date();', impure);
    assert.deepEqual(sourcesOf('domain').filter(({ text }) => impure.test(text)).map(({ path }) => path), []);
  });

  it('decides votes in whole numbers: no decimals in counting, and no division but of big whole numbers', () => {
    // A float may filter, never decide: these only choose where exact arithmetic looks, which the exact vectors and counts voter by voter hold them to.
    const filters = /\/(estimates|drift|lockstep|quotient)\.ts$/;
    const counting = sourcesOf('domain').filter(({ path }) => path.includes('/counting/') && !path.includes('/pabulib/') && !filters.test(path));
    assert.ok(counting.length > 4);
    const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^']*'|`[^`]*`/g, '');
    for (const { path, text } of counting) {
      assert.doesNotMatch(code(text), /\b\d+\.\d+\b|\b\d+e-\d+|parseFloat|toFixed/, path);
      if (!/\bBigInt\b|bigint/.test(text)) assert.doesNotMatch(code(text), /[\w)\]]\s*\/\s*[\w(]/, path);
    }
  });

  it('is compiled without the DOM and without Node', () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'packages/domain/tsconfig.json'), 'utf8'));
    assert.equal(compilerOptions.lib, undefined);
    assert.equal(compilerOptions.types, undefined);
  });
});
