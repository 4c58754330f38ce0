import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The tests of counting as they are, without the real files, which take seconds each. */
export default defineConfig({
  root: here('../..'),
  resolve: { alias: { 'node:test': here('node-test.js') }, conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['test/domain/counting/**/*.test.ts'], exclude: ['**/pabulib/**'], server: { deps: { inline: [/@wijkaanpak/] } } },
});
