import { pathToFileURL } from 'node:url';

const here = (name) => new URL(name, import.meta.url).href;
let instead = {};

/** `folder`: the copy of the project in which mutants are. Its packages are not those that `node_modules` links to. */
export const initialize = ({ folder }) => {
  instead = { 'node:test': here('node-test.js'), 'fast-check': here('fast-check.js'), '@wijkaanpak/domain': pathToFileURL(`${folder}/packages/domain/src/index.ts`).href };
};

export async function resolve(specifier, context, next) {
  const other = instead[specifier];
  return other && other !== context.parentURL ? { url: other, format: 'module', shortCircuit: true } : next(specifier, context);
}
