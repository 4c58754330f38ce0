/** Random bytes a secret is made of: nobody guesses 128 bits. */
export const storySecretBytes = 16;

/** The secret of a story's link, in hexadecimal, from random bytes that the teller's own browser draws: the service never keeps it. */
export function makeStorySecret(random: Uint8Array): string {
  if (random.length < storySecretBytes) throw new TypeError(`makeStorySecret expects ${storySecretBytes} random bytes, got ${random.length}`);
  return Array.from(random.slice(0, storySecretBytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
