import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../canonical.ts';
import type { CountedBallot } from '../vote/ballot.ts';

/**
 * The number an option or a volunteer draws: SHA-256 of the seed and its id, as hexadecimal text; the lowest comes first.
 * Anyone can do the draw again, and nobody who does not choose the seed can choose the draw.
 */
export const lotNumber = (seed: string, id: string): string => bytesToHex(sha256(utf8ToBytes(`${seed}\n${id}`)));

/**
 * Head of the Merkle tree over these ballots (RFC 9162 section 2.1.1), as hexadecimal text: known only once the last ballot is in, and by then
 * nobody can change it. `rulesHash` is the first leaf, so that the same ballots in another vote draw other lots. The order in which ballots came is
 * no part of it: they are taken in the order of their text.
 */
export function closingHead(rulesHash: string, ballots: Iterable<CountedBallot>): string {
  const leaves: string[] = [];
  for (const { times = 1, choices, points, group } of ballots) {
    const leaf = canonicalJson({ choices, points, group });
    for (let copy = 0; copy < times; copy += 1) leaves.push(leaf);
  }
  return bytesToHex(headOf([rulesHash, ...leaves.sort()].map((leaf) => sha256(concatBytes(Uint8Array.of(0), utf8ToBytes(leaf))))));
}

/** Level by level from the leaves; a node without a neighbour moves up as it is, which is what splitting at the largest power of two gives. */
function headOf(leaves: readonly Uint8Array[]): Uint8Array {
  let level = leaves;
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) above.push(at + 1 < level.length ? sha256(concatBytes(Uint8Array.of(1), level[at]!, level[at + 1]!)) : level[at]!);
    level = above;
  }
  return level[0]!;
}
