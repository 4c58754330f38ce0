import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transformSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { sourcesOf } from './tree.ts';

interface Node {
  readonly type: string;
  readonly [name: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const nodesIn = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(nodesIn)];
const nodesOf = (code: string): Node[] => nodesIn(parseAst(transformSync(code, { loader: 'ts', target: 'esnext' }).code) as unknown as Node);

const isTemplate = ({ type, tag }: Node): boolean => type === 'TaggedTemplateExpression' && ['html', 'svg'].includes((tag as { name?: string }).name ?? '');
const quasis = (node: Node) => (node['quasi'] as { quasis: { value: { cooked: string } }[] }).quasis.map(({ value }) => value.cooked);

/** What a reader would see or hear of a template: text between tags, and attributes that are read out; without what is filled in. */
const readIn = (template: string): string =>
  template
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, (tag) => ` ${[...tag.matchAll(/\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label|value)="([^"]*)"/g)].map(([, text]) => text).join(' ')} `);

/** A CSS selector is no sentence. */
const isLookup = ({ type, callee }: Node): boolean => type === 'CallExpression' && ['querySelector', 'querySelectorAll', 'closest', 'matches'].includes((callee as { property?: { name?: string } }).property?.name ?? '');

/** Words written in code: in templates, and in strings that look like a sentence. */
function wordsIn(code: string): string[] {
  const nodes = nodesOf(code);
  const inTemplates = nodes.filter(isTemplate).map((node) => readIn(quasis(node).join('\u0000')).replace(/[\0\s]+/g, ' ').trim());
  const unread = new Set(nodes.filter((node) => node.type === 'ThrowStatement' || isLookup(node)).flatMap(nodesIn));
  const strings = nodes.filter((node) => node.type === 'Literal' && typeof node['value'] === 'string' && !unread.has(node)).map(({ value }) => value as string);
  return [...inTemplates.filter((text) => /\p{L}{2,}/u.test(text)), ...strings.filter((text) => /\p{L}{2,},? \p{L}{2,}/u.test(text))];
}

describe('elements', () => {
  it('contain no words: every sentence comes from texts', () => {
    assert.deepEqual(sourcesOf('elements').flatMap(({ path, text }) => wordsIn(text).map((words) => `${path}: ${words.slice(0, 80)}`)), []);
  });
  it('would be caught with a word, however deep it is hidden', () => {
    const caught = ['html`<p>Hallo</p>`', 'html`<b>${a ? html`<i>${b.map((c) => html`<u>ja</u>`)}</i>` : d}</b>`', 'html`<img alt="Een bankje">`', 'html`<input placeholder="Zoek" .value=${x}>`', 'x.textContent = "Even geduld"', 'const label = a ? "Niet gevonden" : b'];
    for (const code of caught) assert.equal(wordsIn(code).length, 1, code);
    for (const code of ['html`<p class="rij breed" part="notice">${say("done")}</p>`', 'html`<p>· ${x} –</p>`', 'throw new TypeError("this is wrong")', 'x.querySelector("label, button")']) assert.deepEqual(wordsIn(code), [], code);
  });
});
