import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { inWidget, isAccessible, press, until } from './pages.ts';
import { openPhone } from './running-example.ts';

/** One widget on a page, as a person uses it. */
export interface Screen {
  readonly page: Page;
  /** A part of it, once it is there. */
  press(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  /** Chooses what begins with these words. */
  choose(selector: string, words: string): Promise<void>;
  read(selector: string): Promise<string>;
  /** Waits until a part says this. */
  says(selector: string, text: string): Promise<void>;
  /** Waits until it says this anywhere. */
  shows(text: string): Promise<void>;
  /** Presses the button of these words. */
  pressNamed(words: string): Promise<void>;
  /** The text of every such part. */
  list(selector: string): Promise<string[]>;
  /** Sends the form that is open, once axe found nothing in it. */
  send(): Promise<void>;
}

/** Twenty seconds: a whole page of widgets loads, on a machine that does more. */
const patience = 400;

export function screenOf(page: Page, widget: string): Screen {
  const within = (selector: string) => inWidget(page, widget, selector, patience);
  const list = (selector: string) => page.evaluate((tag, part) => [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(part) ?? [])].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()), widget, selector);
  const textIn = async (selector: string) => (await list(selector))[0] ?? '';
  const whole = () => page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '', widget);
  const untilSaid = (read: () => Promise<string>, text: string) =>
    until(async () => (await read()).includes(text), `“${text}” in ${widget}`, patience).then(() => undefined, async (error: Error) => {
      throw new Error(`${error.message}; it says: ${(await read()).slice(0, 1500)}`);
    });
  return {
    page,
    press: async (selector) => press(await within(selector)),
    async fill(selector, text) {
      await (await within(selector)).evaluate((element, value) => {
        (element as HTMLInputElement).value = value;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    },
    async choose(selector, words) {
      const control = await within(selector);
      const place = (element: Element, beginning: string) => [...(element as HTMLSelectElement).options].findIndex(({ text }) => text.startsWith(beginning));
      await until(async () => (await control.evaluate(place, words)) >= 0, `${words} in ${selector}`, patience);
      await control.evaluate((element, index) => {
        (element as HTMLSelectElement).selectedIndex = index;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }, await control.evaluate(place, words));
    },
    async read(selector) {
      await within(selector);
      return textIn(selector);
    },
    says: (selector, text) => untilSaid(() => textIn(selector), text),
    shows: (text) => untilSaid(whole, text),
    async pressNamed(words) {
      await until(async () => (await list('button')).includes(words), `a button “${words}”`, patience);
      await page.evaluate((tag, text) => [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text)!.click(), widget, words);
    },
    list,
    async send() {
      await within('form.form [part=submit]');
      await isAccessible(page);
      await press(await within('form.form [part=submit]'));
    },
  };
}

interface Visit {
  readonly address: string;
  readonly widget: string;
  /** Presses the button with which one acts as a professional of the example. */
  readonly as?: 'professional';
}

/** Somebody on a phone of 320 px who opens a page and does something there: nothing goes wrong on it, and axe finds nothing on what is left on the screen. */
export async function visit<T>(browser: Browser, { address, widget, as }: Visit, act: (screen: Screen) => Promise<T>): Promise<T> {
  const { page, troubles } = await openPhone(browser);
  try {
    await page.goto(address);
    if (as === 'professional') await press((await page.waitForSelector('#inloggen button'))!);
    const done = await act(screenOf(page, widget));
    await isAccessible(page);
    assert.deepEqual(troubles, []);
    return done;
  } finally {
    await page.browserContext().close();
  }
}
