import { randomBytes } from 'node:crypto';

const signs = '0123456789abcdefghjkmnpqrstvwxyz';

/** An id nobody can guess: 80 random bits in 16 signs that are hard to mistake. */
export const randomId = (): string => Array.from(randomBytes(16), (byte) => signs[byte % 32]).join('');
