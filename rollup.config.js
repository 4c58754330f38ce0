import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/**
 * Building a schema has no side effect, which a bundler cannot see through a chain of calls.
 * Told so, it leaves out the schemas that a page does not check with: the service checks with all of them.
 */
const pureSchemas = {
  name: 'pure-schemas',
  transform: (code, id) => (id.includes('/packages/domain/') ? { code: code.replace(/(?<![\w.])(?:z\.[\w.]+|plainText|[A-Z]\w+\.check)\(/g, '/*@__PURE__*/ $&'), map: null } : null),
};

/** The files that partners' pages load: `wijk.js` and what it loads in turn, with the content's hash in each name. */
export default {
  input: { wijk: 'packages/elements/dist/define.js' },
  output: {
    dir: 'packages/elements/dist/bundle',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'elementen/[name]-[hash].js',
    compact: true,
  },
  treeshake: { moduleSideEffects: (id) => id.endsWith('define.js'), manualPureFunctions: ['z', 'plainText'] },
  plugins: [pureSchemas, nodeResolve({ browser: true, exportConditions: ['production'] }), terser({ ecma: 2022, module: true, mangle: { properties: false }, compress: { passes: 3, global_defs: { 'process.env.NODE_ENV': 'production' } } })],
};
