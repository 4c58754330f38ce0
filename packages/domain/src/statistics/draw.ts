import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, succeed, type Result } from '../issues.ts';

/**
 * Draws `size` names from a list by a public seed: the names whose SHA-256 of seed, line break and name is smallest, in that order. Every set of that size is as likely as
 * another, whatever order the list was in; anyone with the list and the seed draws the same; a larger draw begins with the smaller one, so that reserves are simply the next.
 * Take a seed that nobody can choose once the list is fixed, such as the numbers of a public lottery.
 *
 * Refuses more than are listed, and a name that is listed twice, which would have two chances.
 */
export function drawSample(names: readonly string[], { size, seed }: { readonly size: number; readonly seed: string }): Result<string[]> {
  if (!(Number.isSafeInteger(size) && size >= 0)) throw new RangeError(`drawSample: expected a whole number to draw, got ${size}`);
  if (size > names.length) return fail('draw.too-many', 'size', { wanted: size, listed: names.length });
  const lots = new Map<string, string>();
  for (const name of names) {
    if (lots.has(name)) return fail('draw.listed-twice', 'names', { name });
    lots.set(name, bytesToHex(sha256(utf8ToBytes(`${seed}\n${name}`))));
  }
  return succeed([...names].sort((a, b) => (lots.get(a)! < lots.get(b)! ? -1 : 1)).slice(0, size));
}
