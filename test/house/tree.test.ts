import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, packageNames, root, sourcesOf } from './tree.ts';

const all = packageNames.flatMap(sourcesOf);

describe('the tree', () => {
  it('has small files, each one idea', () => {
    const sizes = all.map(({ lines }) => lines).sort((a, b) => a - b);
    const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]!;
    console.log(`  files ${sizes.length}, lines: median ${at(0.5)}, p90 ${at(0.9)}, largest ${sizes.at(-1)}`);
    for (const { path, lines } of all.filter((file) => file.lines > 220)) console.log(`  ${lines} lines: ${path}`);
    assert.ok(at(0.5) <= 80 && at(0.9) <= 220);
    assert.deepEqual(all.filter(({ lines }) => lines > 300).map(({ path }) => path), []);
  });

  it('has no drawer for odds and ends', () => {
    const names = [...all, ...filesBelow('test')].map(({ path }) => path).filter((path) => /(^|[/.-])(utils?|helpers?|common|manager|misc)([/.-]|$)/i.test(path));
    assert.deepEqual(names, []);
    const symbols = all.flatMap(({ path, text }) => [...text.matchAll(/\b(?:function|const|class|interface|type)\s+(\w*(?:Util|Helper|Manager|Misc)\w*)/g)].map(([, name]) => `${path}: ${name}`));
    assert.deepEqual(symbols, []);
  });

  it('exports by name', () => assert.deepEqual(all.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path), []));

  it('registers elements in define.ts only', () => {
    assert.deepEqual(all.filter(({ path, text }) => text.includes('customElements.define') && !path.endsWith('define.ts')).map(({ path }) => path), []);
  });

  it('has a test, a line in define.ts and a folder of stories for every element', () => {
    const loader = readFileSync(join(root, 'packages/elements/src/define.ts'), 'utf8');
    const folders = sourcesOf('elements').filter(({ path }) => path.endsWith('/define.ts')).map(({ path }) => path.split('/')[3]!).filter((name) => name !== 'define.ts');
    assert.equal(folders.length, 16);
    for (const name of folders) {
      assert.ok(existsSync(join(root, `test/elements/${name}/${name}.test.ts`)), `test of ${name}`);
      assert.ok(existsSync(join(root, `stories/elements/wijk-${name}.stories.ts`)), `stories of ${name}`);
      assert.ok(loader.includes(`'wijk-${name}'`), `${name} in define.ts`);
    }
  });

  it('names every function that a package offers in some test', async () => {
    const tests = filesBelow('test').map(({ text }) => text).join('\n');
    for (const name of ['domain', 'texts', 'client', 'server']) {
      const offered = Object.entries(await import(`@wijkaanpak/${name}`)).filter(([, value]) => typeof value === 'function').map(([symbol]) => symbol);
      assert.ok(offered.length > 0);
      assert.deepEqual(offered.filter((symbol) => !new RegExp(`\\b${symbol}\\b`).test(tests)), [], name);
    }
  });

  it('tests every folder of the domain, the client and the server that holds logic', () => {
    const holdsLogic = ({ path, text }: { path: string; text: string }) => /\bfunction\b|=>/.test(text) && !/\/(index|issues|refusals|glossary|random-id)\.ts$/.test(path);
    const tested = (folder: string) => filesBelow(folder.replace('/src', '').replace('packages/', 'test/')).length > 0;
    /** Tested through the service as a whole, where they do their work. */
    const throughTheService = ['packages/server/src/access', 'packages/server/src/services', 'packages/server/src/repositories', 'packages/server/src/pages', 'packages/server/src/database/migrations', 'packages/client/src/contract'];
    const folders = new Set(['domain', 'client', 'server'].flatMap((name) => sourcesOf(name as 'domain').filter(holdsLogic)).map(({ path }) => path.slice(0, path.lastIndexOf('/'))));
    const untested = [...folders].filter((folder) => !throughTheService.includes(folder) && !(existsSync(join(root, folder.replace('/src', '').replace('packages/', 'test/'))) && tested(folder)));
    assert.deepEqual(untested, []);
  });
});
