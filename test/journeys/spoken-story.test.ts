import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import * as pages from '../support/pages.ts';
import { forget, openPhone, startBrowser, startExample, type RunningExample } from '../support/running-example.ts';

const board = 'wijk-story-board';
const within = (page: Page, selector: string, widget = 'wijk-story') => pages.inWidget(page, widget, selector, 400);
const press = async (page: Page, selector: string, widget?: string) => pages.press(await within(page, selector, widget));
const type = async (page: Page, selector: string, text: string, widget?: string) => (await within(page, selector, widget)).type(text);
const read = async (page: Page, selector: string, widget?: string) => (await within(page, selector, widget)).evaluate((element) => element.textContent!.replace(/\s+/g, ' '));
const says = (page: Page, text: string, widget = 'wijk-story') =>
  pages.until(() => page.evaluate((tag, part) => document.querySelector(tag)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(part) ?? false, widget, text), `“${text}” in ${widget}`, 400);
const choose = async (page: Page, selector: string, label: string) => {
  const select = await within(page, selector, board);
  const wanted = (element: Element, text: string) => [...(element as HTMLSelectElement).options].some((option) => option.text.startsWith(text));
  await pages.until(() => select.evaluate(wanted, label), `${label} in ${selector}`, 400);
  await select.evaluate((element, text) => {
    const list = element as HTMLSelectElement;
    list.selectedIndex = [...list.options].findIndex((option) => option.text.startsWith(text));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, label);
};
/** That a browser can play it: it knows how long it lasts. */
const plays = (page: Page, selector: string, widget?: string) =>
  pages.until(async () => (await within(page, selector, widget)).evaluate((element) => (element as HTMLAudioElement).duration > 0.5), `${selector} plays`, 400);

describe('a story, from what was said to what became of it', () => {
  let example: RunningExample;
  let browser: Browser;
  before(async () => {
    [example, browser] = await Promise.all([startExample(), startBrowser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'])]);
  });
  after(async () => {
    await browser?.close();
    await example?.stop();
    forget(example.data);
  });

  async function atWork(): Promise<{ page: Page; troubles: string[] }> {
    const phone = await openPhone(browser);
    await phone.page.goto(`${example.municipality}/medewerkers`);
    await pages.press((await phone.page.waitForSelector('#inloggen button'))!);
    await within(phone.page, 'article', board);
    return phone;
  }

  let code: string;
  it('is spoken on the site of the municipality, heard back and sent', async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(example.municipality);
    await press(page, '[part=more]');
    await press(page, '[part=record]');
    await within(page, '[part=stop]');
    await pages.isAccessible(page);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await press(page, '[part=stop]');
    await plays(page, '[part=preview]');
    await press(page, '#consent-public');
    await press(page, '[part=submit]');
    code = await read(page, '.done code');
    assert.match(code, /^\w{16}\.[0-9a-f]{32}$/);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('is on the board with its clock, led, linked, written out and answered', async () => {
    const { page, troubles } = await atWork();
    const id = code.split('.')[0]!;
    const card = `#s-${id}`;
    assert.match(await read(page, card, board), /Vandaag verteld, wacht op antwoord.*Zelf verteld · Voor iedereen, zoals verteld/);
    await plays(page, `${card} audio`, board);
    await press(page, `${card} [data-act=share]`, board);
    await choose(page, '#partner', 'Voorbeeldgemeente');
    await press(page, '#part-lead', board);
    await press(page, 'form.form [part=submit]', board);
    await within(page, `${card} .lead strong`, board);
    await press(page, `${card} [data-act=link]`, board);
    await choose(page, '#target', 'Op elke container staat');
    await press(page, 'form.form [part=submit]', board);
    await within(page, `${card} [part=links] li`, board);
    await press(page, `${card} [data-act=transcribe]`, board);
    await type(page, '#words', 'Piep, piep. Zo klinkt het hier de hele nacht.', board);
    await press(page, 'form.form [part=submit]', board);
    await within(page, `${card} [part=transcript]`, board);
    await press(page, `${card} [data-act=answer]`, board);
    await type(page, '#words', 'We gaan donderdagnacht luisteren.', board);
    await type(page, '#role', 'gebiedsmakelaar Centrum', board);
    await pages.isAccessible(page);
    await press(page, 'form.form [part=submit]', board);
    await within(page, `${card} .state[data-state=answered]`, board);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('is followed by its teller with the code, who agrees with what was written out; everyone hears and reads it', async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(`${example.service}/wijken/centrum/verhalen`);
    await press(page, '[part=told] summary');
    await says(page, 'Ik woon al veertig jaar aan de gracht.');
    await (await within(page, '[part=told-story] audio')).evaluate((element) => Object.assign(element as HTMLAudioElement, { preload: 'metadata' }).load());
    await plays(page, '[part=told-story] audio');
    assert.doesNotMatch(await read(page, '[part=told]'), /Piep, piep/, 'not before the teller agrees');
    await type(page, '#code', code);
    await press(page, '[part=follow] button');
    await says(page, 'We gaan donderdagnacht luisteren.');
    await plays(page, '.own audio');
    await pages.isAccessible(page);
    await press(page, '[part=agree]');
    await says(page, 'De verteller vindt dat dit klopt.');
    await page.reload();
    await press(page, '[part=told] summary');
    await says(page, 'Piep, piep. Zo klinkt het hier de hele nacht.');
    assert.match(await read(page, '[part=told-story]'), /Hoort bij de toezegging: Op elke container/);
    await pages.isAccessible(page);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('comes on paper as well: noted in the teller’s words, read back, and followed and taken back with the slip', async () => {
    const { page, troubles } = await atWork();
    await press(page, '[part=note]', board);
    await press(page, '#channel-paper', board);
    await type(page, '#words', 'Op de brief staat: de stoep ligt los en ik val.', board);
    await press(page, '#isReadBack', board);
    await press(page, '#consent-team', board);
    await press(page, '#isAgreed', board);
    await press(page, 'form.form [part=submit]', board);
    const slip = await read(page, '[part=slip]', board);
    assert.ok(slip.includes(`${example.service}/wijken/centrum/verhalen`));
    await pages.isAccessible(page);
    const onPaper = await read(page, '[part=slip] code', board);
    await press(page, '[part=slip-done]', board);
    await says(page, 'de stoep ligt los', board);
    await page.goto(`${example.service}/wijken/centrum/verhalen`);
    await press(page, '[part=told] summary');
    await says(page, 'Ik woon al veertig jaar');
    assert.doesNotMatch(await read(page, '[part=told]'), /stoep ligt los/);
    await type(page, '#code', onPaper);
    await press(page, '[part=follow] button');
    await says(page, 'de stoep ligt los');
    await press(page, '[part=take-back]');
    await says(page, 'teruggenomen en gewist');
    assert.deepEqual(troubles, []);
    await page.close();
    const after = await atWork();
    assert.doesNotMatch(await after.page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.textContent!, board), /stoep ligt los/);
    await after.page.close();
  });

  it('is typed where the microphone is not allowed, and the page says how to allow it', async () => {
    const strict = await startBrowser(['--use-fake-device-for-media-stream', '--deny-permission-prompts']);
    try {
      const { page, troubles } = await openPhone(strict);
      await page.goto(`${example.service}/wijken/centrum/verhalen`);
      await press(page, '[part=more]');
      await press(page, '[part=record]');
      await says(page, 'De microfoon is niet toegestaan. Zo zet u hem aan:');
      await pages.isAccessible(page);
      await type(page, '#words', 'Dan typ ik het wel.');
      await press(page, '#consent-team');
      await press(page, '[part=submit]');
      await within(page, '.done code');
      assert.deepEqual(troubles, []);
    } finally {
      await strict.close();
    }
  });
});
