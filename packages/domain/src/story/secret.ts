import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Random bytes a secret is made of: nobody guesses 128 bits. */
export const storySecretBytes = 16;

/** The secret of a story's link, in hexadecimal, from random bytes that the teller's own browser draws: the service never keeps it. */
export function makeStorySecret(random: Uint8Array): string {
  if (random.length < storySecretBytes) throw new TypeError(`makeStorySecret expects ${storySecretBytes} random bytes, got ${random.length}`);
  return bytesToHex(random.slice(0, storySecretBytes));
}

/** SHA-256 of a secret, in hexadecimal: what is sent with the story and kept, to know its teller again by. */
export const hashStorySecret = (secret: string): string => bytesToHex(sha256(utf8ToBytes(`wijkaanpak-story:${secret}`)));
