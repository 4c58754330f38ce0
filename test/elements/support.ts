import { createMemoryApi, type Api, type MemoryContent } from '@wijkaanpak/client';
import { fail } from '@wijkaanpak/domain';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import axe from 'axe-core';
import { assert } from 'chai';
import { closedVote, codes, neighbourhood, now, openVote, poll } from '../support/content.ts';

export { assert, sendKeys, setViewport };

type Widget = HTMLElement & { src?: string; api?: Api; data?: unknown };

/** A service in the page with the small content of `support/content.ts`. */
export const service = (content: Partial<MemoryContent> = {}): Api =>
  createMemoryApi({
    neighbourhoods: [neighbourhood], votes: [openVote, closedVote], polls: [poll], codes: { [openVote.id]: codes }, ballots: { [closedVote.id]: [{ choices: ['1', '2'] }, { choices: ['1', '3'] }, { choices: ['2', '3'] }, { choices: [] }] },
    now: () => now, ...content,
  });

/** A service out of reach until `restore` is called; `lostAnswers` loses that many answers after the write has been done. */
export function flakySource(api: Api): Api & { isDown: boolean; lostAnswers: number; keys: string[] } {
  const flaky: Api & { isDown: boolean; lostAnswers: number; keys: string[] } = {
    isDown: false,
    lostAnswers: 0,
    keys: [],
    async call(address, request) {
      if (address.method === 'POST') flaky.keys.push((request as { key: string }).key);
      if (flaky.isDown) return fail('service.unreachable');
      const answer = await api.call(address, request);
      if (address.method === 'POST' && flaky.lostAnswers > 0) {
        flaky.lostAnswers -= 1;
        return fail('service.unreachable');
      }
      return answer;
    },
  };
  return flaky;
}

export interface Mounting {
  readonly src?: string;
  readonly api?: Api | undefined;
  readonly data?: unknown;
  readonly lang?: string;
  readonly dir?: string;
  readonly inside?: string;
}

/** Puts a widget on the page in a `main`, as a partner would, and waits until it speaks. */
export async function mount<T extends Widget>(tag: string, { src, api, data, lang = 'nl', dir = 'ltr', inside = '' }: Mounting): Promise<T> {
  document.body.innerHTML = `<main lang="${lang}" dir="${dir}"><h1>Pagina</h1></main>`;
  const element = document.createElement(tag) as T;
  element.innerHTML = inside;
  if (src !== undefined) element.src = src;
  if (api) element.api = api;
  if (data !== undefined) element.data = data;
  document.querySelector('main')!.append(element);
  await until(() => element.shadowRoot?.querySelector('[role=status]'));
  await settled();
  return element;
}

export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Waits for something to become true or there; fails after two seconds. */
export async function until<T>(what: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came true: ${what}`);
}

export const inside = <T extends Element = HTMLElement>(element: Element, selector: string): T => {
  const found = element.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
};

export const allInside = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];

export const textOf = (element: Element): string => (element.shadowRoot!.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Types into a field as a person does: the whole value, then the event. */
export function type(element: Element, selector: string, value: string): void {
  const field = inside<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

/** axe finds nothing, and nothing sticks out at 320 px wide. */
export async function isAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { region: { enabled: true } }, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`), []);
  assert.isAtMost(document.documentElement.scrollWidth, innerWidth, 'nothing sticks out');
}

/** Lays widgets out from right to left whatever they speak: where the words in Arabic are still to come, the layout is ready for them. */
function turnAround(): void {
  for (const { shadowRoot } of document.querySelectorAll('main *')) shadowRoot?.querySelector('[dir]')?.setAttribute('dir', 'rtl');
}

/** In both languages and both directions, at 320 px, at twice the text size, and on a dark page. */
export async function holdsEverywhere(show: (mounting: { lang: string; dir: string }) => Promise<unknown>): Promise<void> {
  try {
    for (const [lang, dir, fontSize, scheme] of [['nl', 'ltr', '100%', 'light'], ['en', 'ltr', '200%', 'light'], ['nl', 'rtl', '100%', 'light'], ['en', 'ltr', '100%', 'dark']] as const) {
      await setViewport({ width: 320, height: 800 });
      document.documentElement.style.fontSize = fontSize;
      document.documentElement.style.colorScheme = scheme;
      await show({ lang, dir });
      if (dir === 'rtl') turnAround();
      await settled();
      await isAccessible();
    }
  } finally {
    document.documentElement.style.fontSize = '';
    document.documentElement.style.colorScheme = '';
    await setViewport({ width: 1024, height: 800 });
  }
}
