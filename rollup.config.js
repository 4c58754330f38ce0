import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/**
 * Building a schema has no side effect, which a bundler cannot see through a chain of calls.
 * Told so, it leaves out the schemas that a page does not check with: the service checks with all of them.
 */
const pureSchemas = {
  name: 'pure-schemas',
  transform: (code, id) => (id.includes('/packages/domain/') ? { code: code.replace(/(?<![\w.])(?:z\.[\w.]+|plainText|[A-Z]\w+\.check)\(/g, '/*@__PURE__*/ $&'), map: null } : null),
};

/** `vote` for an element, `rank-paper` for a part that it fetches when needed, `nl-vote` for its Dutch words, `shared` for what elements have in common. */
const nameOf = (module) => {
  const [, folder, file] = /(\w[\w-]*)\/([\w-]+)\.js$/.exec(module ?? '') ?? [];
  return file === 'define' ? folder : /\/texts\/dist\/[\w-]+\//.test(module) ? `${folder}-${file}` : module?.includes('/elements/') ? file : 'shared';
};

const tightMarkup = (text) => text.replace(/\s*\n\s*/g, ' ');
const tightSheet = (text) => text.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/: /g, ':').replaceAll(';}', '}');

/** The line breaks that a template begins and ends with are no part of it. */
const withoutEdge = (text, { isFirst, isLast }) => text.replace(isFirst ? /^\s*\n\s*/ : '', '').replace(isLast ? /\s*\n\s*$/ : '', '');

/** Line breaks, indents and comments in `html` and `css` templates are for who writes them; a browser reads one space as well. */
const tightTemplates = {
  name: 'tight-templates',
  transform(code, id) {
    if (!id.includes('/packages/elements/')) return null;
    const pieces = [];
    const look = (node) => {
      if (node?.type === 'TaggedTemplateExpression') {
        const tight = node.tag.name === 'css' ? tightSheet : tightMarkup;
        const { quasis } = node.quasi;
        pieces.push(...quasis.map((quasi) => ({ ...quasi, tight: (text) => tight(withoutEdge(text, { isFirst: quasi === quasis[0], isLast: quasi === quasis.at(-1) })) })));
      }
      if (node && typeof node === 'object') Object.values(node).flat().forEach(look);
    };
    look(this.parse(code));
    const replaced = pieces.sort((a, b) => b.start - a.start).reduce((whole, { start, end, tight }) => whole.slice(0, start) + tight(whole.slice(start, end)) + whole.slice(end), code);
    return { code: replaced, map: null };
  },
};

/** Lit marks its inner names so; only its own files use them, and those are all in `wijk.js`. */
const innerNames = /^_\$/;

/** Lit's notice, once; it stands in each of its files. */
const licence = '/* @license Copyright 2017 Google LLC SPDX-License-Identifier: BSD-3-Clause */';

/** A worker is a program of its own: one file with all that it needs, and nothing of a page. A page that cannot start it imports the same file. */
const workers = {
  name: 'workers',
  async transform(code, id) {
    const [, file] = /new URL\('(\.\/[\w-]+-worker\.js)', import\.meta\.url\)/.exec(code) ?? [];
    if (!file) return null;
    const bundle = await rollup({ input: join(dirname(id), file), treeshake, plugins: packing, onLog: () => undefined });
    const { output: [program] } = await bundle.generate({ format: 'es', compact: true });
    const address = `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: basename(file), source: program.code })}`;
    return { code: code.replace(`new URL('${file}', import.meta.url)`, address).replace(`import('${file}')`, `import(${address})`), map: null };
  },
};

const treeshake = { propertyReadSideEffects: false, moduleSideEffects: (id) => /(define|-worker)\.js$/.test(id), manualPureFunctions: ['z', 'plainText'] };
const packing = [pureSchemas, tightTemplates, nodeResolve({ browser: true, exportConditions: ['production'] }), terser({ ecma: 2022, module: true, mangle: { properties: { regex: innerNames } }, compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, global_defs: { 'process.env.NODE_ENV': 'production' } }, format: { comments: /^ @license.*BSD-3-Clause $/ } })];

/** Stands for the hash until all is made. */
const unknown = '00000000';

/**
 * All that `wijk.js` loads is in one folder, named after the content of it all. A release is then whole, whichever part of it a browser had kept; and `wijk.js`,
 * which names every file that it may load, is not half made of hashes: another widget or language adds its name to it and little more.
 */
const oneFolder = {
  name: 'one-folder',
  generateBundle(_, bundle) {
    const files = Object.values(bundle);
    const content = files.map(({ fileName, code, source }) => `${fileName}\n${code ?? source}`).sort().join('\n');
    const hash = createHash('sha256').update(content).digest('hex').slice(0, unknown.length);
    for (const file of files) {
      file.fileName = file.fileName.replace(unknown, hash);
      if (file.type === 'chunk') file.code = file.code.replaceAll(`elementen/${unknown}/`, `elementen/${hash}/`);
    }
  },
};

/** What every widget needs is in `wijk.js` itself: a widget and its words are then one journey away, and not two or three. */
const isCore = (id) => /\/(lit|lit-html|lit-element|reactive-element|nanostores)\/|\/elements\/dist\/(define|base\/|parts\/[\w-]+\.)|\/client\/dist\/(http|storage|stores\/|contract\/address(es)?\.js)|\/texts\/dist\/(\w+|nl\/index)\.js|\/domain\/dist\/issues/.test(id);

/** The photo of a proposal comes with the form and not a journey later; who tells how far something is fetches that form's file for it. What is like a proposal comes when it is about to be sent. */
const isProposalForm = (id) => /\/elements\/dist\/(proposal-form\/[\w-]+\.|parts\/photo\/(photo|scaled))|\/domain\/dist\/proposal\/(texts|photo)\.js/.test(id);

/** Where promises are is asked by their widget at once, and by others only when somebody links to one: they fetch that widget's file for it. */
const isCommitments = (id) => /\/elements\/dist\/commitments\/[\w.-]+\.js|\/client\/dist\/contract\/commitment-addresses\.js|\/domain\/dist\/commitment\/states\.js|\/texts\/dist\/commitment-sections\.js/.test(id);

/** The files that partners' pages load: `wijk.js` and what it loads in turn, in a folder named after their content. */
export default {
  input: { wijk: 'packages/elements/dist/define.js' },
  output: {
    dir: 'packages/elements/dist/bundle',
    format: 'es',
    entryFileNames: '[name].js',
    banner: ({ name }) => (name === 'wijk' ? licence : ''),
    chunkFileNames: ({ facadeModuleId, moduleIds }) => `elementen/${unknown}/${nameOf(facadeModuleId ?? moduleIds.at(-1))}.js`,
    assetFileNames: `elementen/${unknown}/[name][extname]`,
    compact: true,
    freeze: false,
    generatedCode: { preset: 'es2015', symbols: false },
    onlyExplicitManualChunks: true,
    manualChunks: (id) => (isCore(id) ? 'wijk' : isProposalForm(id) ? 'proposal-form' : isCommitments(id) ? 'commitments' : undefined),
  },
  treeshake,
  plugins: [workers, ...packing, oneFolder],
};
