import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import * as pages from '../support/pages.ts';
import { forget, openPhone, startBrowser, startExample, type RunningExample } from '../support/running-example.ts';

const promise = '#c-deelauto';
const within = (page: Page, selector: string, widget = 'wijk-commitments') => pages.inWidget(page, widget, selector);
const press = async (page: Page, selector: string) => pages.press(await within(page, selector));
const told = (page: Page, selector: string, widget = 'wijk-commitments') =>
  page.evaluate((tag, place) => document.querySelector(tag)?.shadowRoot?.querySelector(place)?.textContent.replace(/\s+/g, ' ') ?? '', widget, selector);
const says = (page: Page, text: string) => pages.until(async () => (await told(page, promise)).includes(text), `the promise says “${text}”`);

describe('a promise that goes from one organisation to another', () => {
  let example: RunningExample;
  let browser: Browser;
  before(async () => {
    [example, browser] = await Promise.all([startExample(), startBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await example?.stop();
    forget(example.data);
  });

  async function atWork(site: string): Promise<{ page: Page; troubles: string[] }> {
    const phone = await openPhone(browser);
    await phone.page.goto(`${site}/medewerkers`);
    await (await phone.page.waitForSelector('#inloggen button'))!.click();
    await within(phone.page, '[part=for-partner]');
    return phone;
  }

  it('is offered on the site of who made it, and stays theirs', async () => {
    const { page, troubles } = await atWork(example.municipality);
    await press(page, `${promise} [data-act=handOver]`);
    const who = await within(page, '#who [value*="Piet de Boer"]');
    await (await within(page, '#who')).evaluate((select, value) => {
      (select as HTMLSelectElement).value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, await who.evaluate((option) => (option as HTMLOptionElement).value));
    await (await within(page, '#reasons')).type('De plekken liggen op grond van de corporatie.');
    await press(page, 'form.form [part=submit]');
    await says(page, 'blijft de toezegging bij Samira Jansen');
    await pages.isAccessible(page);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('is taken over on the site of the other organisation, with its day and its lateness', async () => {
    const { page, troubles } = await atWork(example.corporation);
    const day = await told(page, `${promise} [part=dates]`);
    await press(page, `${promise} [data-act=takeOver]`);
    await press(page, 'form.form [part=submit]');
    await says(page, 'overgenomen door Piet de Boer, wijkbeheerder bij Voorbeeldwonen');
    assert.equal(await told(page, `${promise} [part=dates]`), day);
    assert.match(day, /12 dagen te laat/);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('is seen by residents with everyone who had it, and in who works with whom', async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(`${example.service}/toezeggingen/deelauto`);
    await says(page, 'Eerst beloofd door Samira Jansen');
    await page.goto(`${example.service}/wijken/centrum/samenwerkingen`);
    await within(page, '[part=person]', 'wijk-network');
    const people = await page.evaluate(() => [...document.querySelector('wijk-network')!.shadowRoot!.querySelectorAll('[part=person]')].map((one) => one.textContent.replace(/\s+/g, ' ')));
    const piet = people.find((one) => one.includes('Piet de Boer wijkbeheerder') || one.trim().startsWith('Piet de Boer'))!;
    assert.match(piet, /Heeft een toezegging.*Er komen twee plekken voor een deelauto/);
    assert.match(piet, /Samira Jansen \(Voorbeeldgemeente\)/);
    await pages.isAccessible(page);
    assert.deepEqual(troubles, []);
    await page.close();
  });
});
