import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openApi } from '../../packages/server/src/openapi.ts';

const document = openApi('https://participatie.example.nl');

describe('the OpenAPI document', () => {
  it('passes the linter of the NLgov REST API Design Rules without an error or a warning', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'openapi-')), 'openapi.json');
    writeFileSync(file, JSON.stringify(document));
    const spectral = join(dirname(createRequire(import.meta.url).resolve('@stoplight/spectral-cli/package.json')), 'dist/index.js');
    const rules = fileURLToPath(new URL('../data/adr/linter.yaml', import.meta.url));
    const told = execFileSync(process.execPath, [spectral, 'lint', '--fail-severity=warn', '-r', rules, file], { encoding: 'utf8' });
    assert.match(told, /No results/);
  });

  it('uses the methods and paths that the rules ask and the linter cannot check', () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      assert.match(path, /^(\/[a-z]+(-[a-z]+)*|\/\{[a-z]+\})+$/, path);
      assert.ok(Object.keys(operations).every((method) => ['get', 'post', 'put', 'patch', 'delete'].includes(method)));
    }
  });

  it('says of each field that is checked what is allowed', () => {
    const operation = document.paths['/wijken/{wijk}/voorstellen']!['post'] as { requestBody: { content: Record<string, { schema: { properties: Record<string, object>; required: string[] } }> } };
    const { properties, required } = operation.requestBody.content['application/json']!.schema;
    assert.deepEqual(required, ['title', 'description']);
    assert.deepEqual({ minLength: 5, maxLength: 120, type: 'string' }, (({ minLength, maxLength, type }: Record<string, unknown>) => ({ minLength, maxLength, type }))(properties['title'] as Record<string, unknown>));
  });
});
