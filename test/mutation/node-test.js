/** `node:test` in the words of vitest, which can run one test again and again in one process. */
export { afterAll as after, beforeAll as before, describe, it } from 'vitest';
