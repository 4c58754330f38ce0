import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root, sourcesOf } from './tree.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string): string[] => [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);

describe('the README', () => {
  it('can be read in five minutes', () => assert.ok(readme.split('\n').length <= 120));

  it('has commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm run (\w+)|npm (start|test)\b/g)].map(([, run, own]) => run ?? own!);
    assert.ok(named.length >= 5);
    for (const name of named) assert.ok(name in scripts, name);
    assert.deepEqual(blocks('sh').map((block) => block.trim()), ['npm ci && npm start', 'npm ci && npm test'], 'one command runs it, one tests it');
  });

  it('shows elements as they are, and only those that exist', () => {
    const loader = readFileSync(join(root, 'packages/elements/src/define.ts'), 'utf8');
    const known = [...loader.matchAll(/'(wijk-[a-z-]+)':/g)].map(([, tag]) => tag!);
    const shown = new Set([...readme.matchAll(/<(wijk-[a-z-]+)[ >]/g)].map(([, tag]) => tag!));
    assert.deepEqual([...shown].sort(), known.sort());
    assert.match(blocks('html').join(), /^<script type="module" src="[^"]+\/wijk\.js"><\/script>\n<wijk-vote src="[^"]+\/v1\/stemmingen\/[a-z-]+">[^<]+<\/wijk-vote>\n$/);
  });

  it('points at files and folders that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!).filter((link) => !link.includes('://'));
    const places = [...readme.matchAll(/`((?:packages|test|stories|domain|texts|elements|client)\/[\w/.-]+)`/g)].map(([, place]) => place!);
    for (const link of [...links, ...places]) assert.ok(existsSync(join(root, link)) || existsSync(join(root, 'packages', link)), link);
    for (const [, folderName, rest] of readme.matchAll(/`(domain|texts|elements|client)\/src((?:\/[\w.-]+)*)`/g)) assert.ok(sourcesOf(folderName as 'domain').some(({ path }) => path.startsWith(`packages/${folderName}/src${rest}`)), rest);
  });

  it('starts within what was promised: a page within 30 seconds the first time, within 5 after that', () => {
    const { starting } = JSON.parse(readFileSync(join(root, 'test/bench/results.json'), 'utf8'));
    assert.ok(starting.first <= 30_000 && starting.again <= 5_000, JSON.stringify(starting));
  });

  it('quotes figures that the benchmark measured', () => {
    const results = JSON.parse(readFileSync(join(root, 'test/bench/results.json'), 'utf8'));
    const quotes = [...readme.matchAll(/<!-- bench:([\w.-]+) -->([^<]*)<!-- \/bench -->/g)];
    assert.ok(quotes.length >= 8, 'there are figures');
    for (const [, path, quoted] of quotes) {
      const value = path!.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], results);
      assert.equal(typeof value, 'number', path);
      const [number, unit] = quoted!.split(' ') as [string, string];
      const expected = unit === 'kB' ? ((value as number) / 1000).toFixed(1) : unit === 's' ? ((value as number) / 1000).toFixed(1) : String(Math.round(value as number));
      assert.equal(number, expected, path);
    }
  });
});
