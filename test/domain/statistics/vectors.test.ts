import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readVectors, type VectorCase } from '../../support/vectors.ts';
import { runs } from './vectors.ts';

/** Quantities of the reference that nothing here gives, by file. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'welch-t': ['meanA', 'meanB', 'lower', 'upper', 'p'],
  'two-proportion-z': ['z', 'pGreater'],
  'p-adjust': ['bh', 'bonferroni'],
  'cronbach-alpha': ['n', 'k', 'standardised'],
  'trend-slope': ['t'],
  raking: ['converged', 'total', 'totalSe'],
};
/** Chi-square quantiles other than those of the normal distribution squared are used by nothing here. */
const unused = ({ input }: VectorCase): boolean => input.fn === 'chiSquareQuantile';

function refusal(name: string, input: VectorCase['input']): string | undefined {
  try {
    const made = runs[name]!(input);
    return made.ok ? undefined : made.issues[0]!.code;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

const far = (ours: unknown, theirs: unknown, tolerance: number): boolean => {
  if (Array.isArray(theirs)) return theirs.some((one, place) => far((ours as unknown[])?.[place], one, tolerance));
  if (typeof theirs !== 'number') return ours !== theirs;
  return !(typeof ours === 'number' && Math.abs(ours - theirs) <= tolerance * Math.max(1, Math.abs(theirs)));
};

describe('what R, scipy and statsmodels made of the same cases', () => {
  it('is in a file for every function that is held to it', () => {
    const files = readdirSync(new URL('../../data/statistics/', import.meta.url)).filter((name) => name.includes('.json')).map((name) => name.split('.')[0]!);
    assert.deepEqual(files.sort(), Object.keys(runs).sort());
  });

  for (const name of Object.keys(runs)) {
    const { relativeTolerance, cases } = readVectors(name);
    const used = cases.filter((one) => !unused(one));
    it(`${name}: our functions give the same within ${relativeTolerance} in ${used.length} cases, and refuse what must be refused`, () => {
      assert.ok(used.length > 20);
      for (const { id, input, expected, error } of used) {
        if (error) {
          assert.ok(refusal(name, input), `${id} is not refused`);
          continue;
        }
        const made = runs[name]!(input);
        assert.ok(made.ok, `${id} is refused`);
        for (const [key, theirs] of Object.entries(expected!)) {
          const ours = made.value[key];
          if (ours === undefined && leftOut[name]?.includes(key)) continue;
          assert.ok(!far(ours, theirs, relativeTolerance), `${id} ${key}: ${String(ours)} is not ${String(theirs)}`);
        }
      }
    });
  }
});
