import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedCase, ReferenceKind } from './kind.ts';
import { readCases, type ReferenceCase } from './reference-file.ts';
import { answers, notComputed, type ReadSample } from './statistics-cases.ts';

interface Numbers extends ReferenceCase {
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly input: any;
  readonly expected?: Readonly<Record<string, unknown>>;
}

/** What R, scipy and statsmodels made of the same numbers, each within the tolerance that its file states. */
export const statistics: ReferenceKind = {
  place: 'statistics',
  *check(place) {
    const sample = sampleFrom(place);
    for (const file of readdirSync(place).filter((one) => /\.json(\.gz)?$/.test(one))) {
      const { name, cases, relativeTolerance = 0 } = readCases<Numbers>(join(place, file));
      for (const one of answers[name] ? cases : []) yield* checkCase({ name, relativeTolerance, sample }, one);
      if (!answers[name]) yield { name: file, leftOut: 'nothing here computes this' };
    }
  },
};

function* checkCase({ name, relativeTolerance, sample }: { name: string; relativeTolerance: number; sample: ReadSample }, { id, input, expected = {}, error }: Numbers): Generator<CheckedCase> {
  const ours = answered(name, input, sample);
  if (error) return yield { name: `${name} ${id}`, ...(ours && { mismatch: `expected a refusal, found ${JSON.stringify(ours)}` }) };
  if (!ours) return yield { name: `${name} ${id}`, mismatch: 'is refused' };
  const asked = Object.keys(expected).filter((key) => key in ours || !notComputed[name]?.includes(key));
  if (asked.length === 0) return yield { name: `${name} ${id}`, leftOut: 'nothing here computes this' };
  const wrong = asked.find((key) => isFar(ours[key], expected[key], relativeTolerance));
  yield { name: `${name} ${id}`, ...(wrong !== undefined && { mismatch: `${wrong}: expected ${JSON.stringify(expected[wrong])}, found ${JSON.stringify(ours[wrong])}` }) };
}

/** Undefined where it is refused, as an issue or as input that no caller may give. */
function answered(name: string, input: unknown, sample: ReadSample): Readonly<Record<string, unknown>> | undefined {
  try {
    const made = answers[name]!(input, sample);
    return made.ok ? made.value : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** As the references are to be compared: |a − b| ≤ tolerance × max(1, |b|). */
function isFar(ours: unknown, theirs: unknown, tolerance: number): boolean {
  if (Array.isArray(theirs)) return theirs.some((one, place) => isFar((ours as unknown[] | undefined)?.[place], one, tolerance));
  if (typeof theirs !== 'number') return ours !== theirs;
  return !(typeof ours === 'number' && Math.abs(ours - theirs) <= tolerance * Math.max(1, Math.abs(theirs)));
}

/** Samples that several cases are about stand beside them as CSV. */
function sampleFrom(place: string): ReadSample {
  const read = new Map<string, ReturnType<ReadSample>>();
  return (name) => {
    const known = read.get(name);
    if (known) return known;
    const [head, ...rows] = readFileSync(join(place, `data-${name}.csv`), 'utf8').trim().split('\n').map((line) => line.split(',').map((field) => field.replace(/^"|"$/g, '')));
    const sample = rows.map((row) => Object.fromEntries(head!.map((column, at) => [column, row[at]!])));
    read.set(name, sample);
    return sample;
  };
}
