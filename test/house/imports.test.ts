import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { importsOf, packageNames, root, sourcesOf, type PackageName } from './tree.ts';

/** What each package may import beside itself. A new line here is a decision about the architecture. */
const allowed: Record<PackageName, RegExp> = {
  domain: /^(zod\/mini|@noble\/hashes\/.+)$/,
  texts: /^$/,
  client: /^(@wijkaanpak\/domain|zod\/mini|nanostores)$/,
  elements: /^(@wijkaanpak\/(domain|texts|client|client\/addresses)|lit|lit\/directives\/.+|nanostores)$/,
  server: /^(@wijkaanpak\/(domain|texts|client\/contract)|node:.+|@electric-sql\/pglite|@hono\/node-server(\/conninfo)?|cli-progress|commander|hono(\/.+)?|jose|kysely(\/migration)?|pg|rate-limiter-flexible|sharp|uqr|zod\/mini)$/,
};

describe('imports', () => {
  for (const name of packageNames) {
    it(`of ${name} go only where the architecture lets them`, () => {
      const strangers = sourcesOf(name).flatMap((file) => importsOf(file).filter((one) => !one.startsWith('.') && !allowed[name].test(one)).map((one) => `${file.path} imports ${one}`));
      assert.deepEqual(strangers, []);
    });

    it(`of ${name} stay inside the package`, () => {
      const outside = sourcesOf(name).flatMap((file) =>
        importsOf(file).filter((one) => one.startsWith('.') && !normalize(join(file.path, '..', one)).startsWith(`packages/${name}/src/`)).map((one) => `${file.path} imports ${one}`),
      );
      assert.deepEqual(outside, []);
    });
  }

  it('of one element never reach into another', () => {
    const folders = new Set(sourcesOf('elements').map(({ path }) => path.split('/')[3]!));
    const shared = new Set(['base', 'parts', 'index.ts', 'define.ts']);
    const crossing = sourcesOf('elements').flatMap((file) => {
      const own = file.path.split('/')[3]!;
      if (shared.has(own) && own.endsWith('.ts')) return [];
      return importsOf(file).filter((one) => one.startsWith('../')).map((one) => normalize(join(file.path, '..', one)).split('/')[3]!).filter((other) => folders.has(other) && other !== own && !shared.has(other)).map((other) => `${file.path} → ${other}`);
    });
    assert.deepEqual(crossing, []);
  });

  it('of every package are declared by it', () => {
    for (const name of packageNames) {
      const { dependencies = {} } = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8'));
      const used = new Set(sourcesOf(name).flatMap(importsOf).filter((one) => !one.startsWith('.') && !one.startsWith('node:')).map((one) => (one.startsWith('@') ? one.split('/').slice(0, 2) : one.split('/').slice(0, 1)).join('/')));
      const undeclared = [...used].filter((one) => !(one in dependencies));
      assert.deepEqual(undeclared, [], name);
      const idle = Object.keys(dependencies).filter((one) => !used.has(one) && one !== '@wijkaanpak/elements');
      assert.deepEqual(idle, [], `${name} declares what it does not import`);
    }
  });
});

describe('what a package shows', () => {
  it('is written out, and each target exists', () => {
    for (const name of packageNames) {
      const { exports } = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8')) as { exports: Record<string, { source: string; types: string; default: string }> };
      for (const [entry, { source, types, default: built }] of Object.entries(exports)) {
        assert.ok(!entry.includes('*'));
        assert.ok(existsSync(join(root, `packages/${name}`, source)), `${name} ${entry}: ${source}`);
        assert.equal(types, source.replace('./src/', './dist/').replace(/\.ts$/, '.d.ts'));
        assert.equal(built, source.replace('./src/', './dist/').replace(/\.ts$/, '.js'));
        assert.equal(Object.keys(exports[entry]!)[0], 'source', 'source first, so that tests and types need no build');
      }
    }
  });
});
