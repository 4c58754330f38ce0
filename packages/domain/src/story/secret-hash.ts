import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a secret, in hexadecimal: what is sent with the story and kept, to know its teller again by. */
export const hashStorySecret = (secret: string): string => bytesToHex(sha256(utf8ToBytes(`wijkaanpak-story:${secret}`)));
