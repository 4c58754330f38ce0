import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answers } from '../../../packages/server/src/command-line/verify/statistics-cases.ts';
import { statistics } from '../../../packages/server/src/command-line/verify/statistics.ts';

const place = fileURLToPath(new URL('../../data/statistics', import.meta.url));
const checked = [...(statistics.check(place) as Iterable<{ name: string; mismatch?: string; leftOut?: string }>)];

describe('what R, scipy and statsmodels made of the same cases', () => {
  it('is in a file for every function that is held to it', () => {
    const files = readdirSync(place).filter((name) => name.includes('.json')).map((name) => name.split('.')[0]!);
    assert.deepEqual(files.sort(), Object.keys(answers).sort());
  });

  for (const name of Object.keys(answers)) {
    const cases = checked.filter((one) => one.name.startsWith(`${name} `) && !one.leftOut);
    it(`${name}: our functions give the same in ${cases.length} cases, and refuse what must be refused`, () => {
      assert.ok(cases.length > 20);
      assert.deepEqual(cases.filter(({ mismatch }) => mismatch), []);
    });
  }
});
