import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A case as other programs computed it; `error` where it must be refused. */
export interface ReferenceCase {
  readonly id: string;
  readonly error?: boolean;
}

export interface ReferenceFile<Case> {
  readonly name: string;
  readonly relativeTolerance?: number;
  readonly cases: readonly Case[];
}

/** A file of cases, gzipped or not. */
export function readCases<Case extends ReferenceCase>(path: string): ReferenceFile<Case> {
  const bytes = readFileSync(path);
  return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as ReferenceFile<Case>;
}
