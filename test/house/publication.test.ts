import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fullLanguages } from '@wijkaanpak/texts';
import { packageNames, root } from './tree.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const packages = ['package.json', ...packageNames.map((name) => `packages/${name}/package.json`)].map((path) => JSON.parse(read(path)) as { name: string; version?: string; license: string });

describe('what is published', () => {
  it('is EUPL-1.2 in every package, with its text', () => {
    assert.deepEqual(packages.filter(({ license }) => license !== 'EUPL-1.2').map(({ name }) => name), []);
    assert.match(read('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2[\s\S]+15\. ?Applicable Law[\s\S]+Appendix/);
    assert.equal(read('LICENSES/EUPL-1.2.txt'), read('LICENSE'));
  });

  it('has the text of every licence that REUSE.toml names, and no other', () => {
    const named = new Set([...read('REUSE.toml').matchAll(/SPDX-License-Identifier = "([^"]+)"/g)].map(([, name]) => `${name}.txt`));
    assert.deepEqual([...named].sort(), readdirSync(join(root, 'LICENSES')).sort());
    const places = [...read('REUSE.toml').matchAll(/path = (\[[^\]]+\]|"[^"]+")/g)].flatMap(([, list]) => [...list!.matchAll(/"([^"]+)"/g)]).map(([, place]) => place!.replace(/\/?\*.*$/, ''));
    assert.deepEqual(places.filter((place) => !existsSync(join(root, place))), []);
  });

  it('has one version, and publiccode.yml and the changelog tell the same', () => {
    const versions = new Set(packages.flatMap(({ version }) => version ?? []));
    assert.equal(versions.size, 1);
    const [version] = versions;
    assert.ok(read('publiccode.yml').includes(`\nsoftwareVersion: ${version}\n`));
    assert.ok(read('CHANGELOG.md').includes(`\n## ${version} `));
  });

  it('is described in every language in which it says everything', () => {
    const described = read('publiccode.yml');
    for (const language of fullLanguages) {
      assert.match(described, new RegExp(`^  ${language}:\n    shortDescription: .{10,150}$`, 'm'), language);
      assert.match(described, new RegExp(`^    - ${language}$`, 'm'), language);
    }
  });

  it('says how to take part, who decides, how to behave and where to report a weakness', () => {
    for (const name of ['CONTRIBUTING.md', 'GOVERNANCE.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md']) assert.ok(read(name).length > 200, name);
  });

  it('is tested by one command on a clean checkout', () => {
    assert.match(read('.ci/run'), /^#!\/usr\/bin\/env bash\n[\s\S]*\nnpm ci && npm test\n$/);
    assert.ok(statSync(join(root, '.ci/run')).mode & 0o100, '.ci/run can be started');
  });
});
