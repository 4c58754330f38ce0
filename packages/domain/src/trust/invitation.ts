import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fail, succeed, type Result } from '../issues.ts';
import { readVotingCode } from '../vote/code.ts';
import type { Wave } from './trust.ts';

/**
 * The code that comes with answers to a wave, in its written form. A sample needs the one from the letter; a wave that anyone may fill in takes none
 * (null), so that nobody can make it look like a sample. Nothing is looked up.
 */
export function readInvitation({ design }: Pick<Wave, 'design'>, typed: string | undefined): Result<string | null> {
  if (design === 'sample') return readVotingCode(typed ?? '');
  return typed === undefined ? succeed(null) : fail('invitation.not-asked', 'code');
}

/** A fingerprint of a list, whatever its order: SHA-256 of its names sorted by UTF-16 code unit, a line break between them. Who has the list can show that it is the same. */
export const fingerprintOf = (names: readonly string[]): string => bytesToHex(sha256(utf8ToBytes([...names].sort().join('\n'))));
