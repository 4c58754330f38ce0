import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const packageNames = ['domain', 'texts', 'client', 'elements', 'server'] as const;
export type PackageName = (typeof packageNames)[number];

export interface SourceFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Every TypeScript file below a folder of the project. */
export const filesBelow = (folder: string): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/(^|\/)(\.[^/]*|node_modules|dist|alternatives)\//.test(name))
    .map((name) => join(root, folder, name))
    .map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
    .map((file) => ({ ...file, lines: file.text.split('\n').length }));

export const sourcesOf = (name: PackageName): SourceFile[] => filesBelow(`packages/${name}/src`);

/** What a file imports, static or dynamic, types included. */
export const importsOf = ({ text }: SourceFile): string[] =>
  [...text.matchAll(/^(?:import|export)\s(?:[^;'"]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)].map(([, fixed, dynamic]) => (fixed ?? dynamic)!);
