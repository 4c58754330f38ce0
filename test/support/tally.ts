/** How many tests of one kind passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}
