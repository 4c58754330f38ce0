/** One outcome held against its reference. */
export interface CheckedCase {
  readonly name: string;
  /** What differs, in a few words; absent when nothing does. */
  readonly mismatch?: string;
  /** Why it was not held against anything; then it counts neither as passed nor as failed. */
  readonly leftOut?: string;
}

/** A kind of reference data. A new kind is one file that makes this and a line in `verify.ts`. */
export interface ReferenceKind {
  /** Where its cases are, seen from the folder that is verified. */
  readonly place: string;
  check(place: string): Iterable<CheckedCase> | AsyncIterable<CheckedCase>;
}
