import assert from 'node:assert/strict';
import type { Result } from '@wijkaanpak/domain';

/** The value of a result that must not be a refusal. */
export function valueOf<T>(result: Result<T>): T {
  assert.ok(result.ok, `refused: ${JSON.stringify(result)}`);
  return result.value;
}

/** The code by which something was refused. */
export function codeOf(result: Result<unknown>): string {
  assert.ok(!result.ok, `not refused: ${JSON.stringify(result)}`);
  return result.issues[0]!.code;
}

/** Equal up to `digits` decimals: what a reader with a pocket calculator can check. */
export const near = (ours: number, theirs: number, digits = 4): void => assert.ok(Math.abs(ours - theirs) <= 0.5 * 10 ** -digits, `${ours} is not ${theirs}`);
