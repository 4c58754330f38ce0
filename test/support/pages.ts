import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits by the clock and not by frames, which a page in the background does not draw; 200 tries are ten seconds. */
export async function until<T>(what: () => Promise<T | null | false | undefined>, description: string, tries = 200): Promise<T> {
  for (let left = tries; left > 0; left -= 1) {
    const found = await what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never came: ${description}`);
}

/** A part of a widget, once it is there. */
export const inWidget = (page: Page, widget: string, selector: string, tries?: number): Promise<ElementHandle> => until(() => page.$(`${widget} >>> ${selector}`), `${selector} in ${widget}`, tries);

/** Presses it where it is, whatever lies over it. */
export const press = (control: ElementHandle): Promise<void> => control.evaluate((element) => (element as HTMLElement).click());

/** That axe finds nothing on a page of 320 px wide, and that nothing sticks out of it. */
export async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  assert.deepEqual(violations, []);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, 'nothing sticks out at 320 px');
}
