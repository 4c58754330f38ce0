import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the secret in the link by which neighbours write together, in hexadecimal: what the service keeps of it. */
export const hashChallengeSecret = (secret: string): string => bytesToHex(sha256(utf8ToBytes(`wijkaanpak-challenge:${secret}`)));
