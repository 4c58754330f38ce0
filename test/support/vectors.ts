import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = new URL('../data/statistics/', import.meta.url);

/** A case as another program computed it; `error` where it must be refused. */
export interface VectorCase {
  readonly id: string;
  // Each file has inputs of its own shape, which its test knows.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly input: any;
  readonly expected?: Readonly<Record<string, unknown>>;
  readonly error?: boolean;
}

export interface Vectors {
  readonly name: string;
  readonly relativeTolerance: number;
  readonly cases: readonly VectorCase[];
}

export function readVectors(name: string): Vectors {
  const bytes = name === 'raking' ? gunzipSync(readFileSync(new URL('raking.json.gz', folder))) : readFileSync(new URL(`${name}.json`, folder));
  return JSON.parse(bytes.toString('utf8')) as Vectors;
}

/** Rows of one of the samples that some cases are about. */
export function readSample(name: string): Record<string, string>[] {
  const [head, ...rows] = readFileSync(new URL(`data-${name}.csv`, folder), 'utf8').trim().split('\n').map((line) => line.split(',').map((field) => field.replace(/^"|"$/g, '')));
  return rows.map((row) => Object.fromEntries(head!.map((column, place) => [column, row[place]!])));
}
