import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('alternatives/', import.meta.url));

/** A page with one form: its HTML, and the files it loads. */
export interface FormPage {
  readonly html: string;
  readonly files: Readonly<Record<string, string>>;
}

const page = (body: string, { css, js }: { css: boolean; js: boolean }): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Formulier</title>${css ? '<link rel="stylesheet" href="/form.css">' : ''}${js ? '<script type="module" src="/form.js"></script>' : ''}</head><body>${body}</body></html>`;

/** The same proposal form by other means, built now by the same bundler at the same settings. */
export async function buildAlternatives(): Promise<Readonly<Record<string, FormPage>>> {
  if (!existsSync(`${folder}node_modules`)) {
    console.log('Installing the alternatives, once …');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  }
  const bundle = async (entry: string): Promise<FormPage> => {
    const { outputFiles } = await build({
      entryPoints: [folder + entry], bundle: true, minify: true, format: 'esm', target: 'es2021', platform: 'browser', write: false, outfile: 'form.js', legalComments: 'none', logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' }, conditions: ['production', 'browser'], external: ['*.woff', '*.woff2', '*.png', '*.svg'],
    });
    const find = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text;
    const css = find('.css');
    return { html: page('<div id="app"></div>', { css: css !== undefined, js: true }), files: { '/form.js': find('.js')!, ...(css !== undefined && { '/form.css': css }) } };
  };
  const read = (name: string) => readFileSync(folder + name, 'utf8');
  return {
    plain: { html: page(read('plain.html'), { css: true, js: true }), files: { '/form.js': read('plain.js'), '/form.css': read('plain.css') } },
    react: await bundle('react.jsx'),
    webAwesome: await bundle('webawesome.js'),
    surveyJs: await bundle('surveyjs.js'),
  };
}
