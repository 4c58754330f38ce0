import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { inWidget, until, press as pressOn } from '../support/pages.ts';
import { forget, openPhone, startBrowser, startExample, type RunningExample } from '../support/running-example.ts';

const says = (page: Page, text: string) =>
  until(() => page.evaluate((part) => document.querySelector('wijk-mandate')?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(part) ?? false, text), `“${text}”`);
const within = (page: Page, selector: string) => inWidget(page, 'wijk-mandate', selector);
const press = async (page: Page, selector: string) => pressOn(await within(page, selector));
const type = async (page: Page, selector: string, text: string) => (await within(page, selector)).type(text);
const choose = async (page: Page, selector: string, label: string) => {
  const select = await within(page, selector);
  await until(() => select.evaluate((element, wanted) => [...(element as HTMLSelectElement).options].some(({ text }) => text.startsWith(wanted)), label), `${label} in ${selector}`);
  await select.evaluate((element, wanted) => {
    const list = element as HTMLSelectElement;
    list.selectedIndex = [...list.options].findIndex(({ text }) => text.startsWith(wanted));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, label);
};

describe('who decides, from a resident’s question to the answer of who stands behind it', () => {
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

  it('is answered on the municipality’s site, with a name, a reason and who is next', async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(example.municipality);
    await choose(page, '#subject', 'Speelplekken');
    await choose(page, '#area', 'Plancius');
    await type(page, '#amount', '2.500');
    await press(page, '[part=submit-ask]');
    await says(page, 'Ja, Samira Jansen, gebiedsmakelaar Centrum bij Voorbeeldgemeente, mag dit zelf beslissen tot en met € 5.000; kost het meer, dan beslist Erik Mulder, gebiedsmanager.');
    await says(page, 'Zo bereikt u Samira Jansen: dinsdag van 9 tot 12 uur in het buurthuis');
    await choose(page, '#subject', 'Feesten');
    await press(page, '[part=submit-ask]');
    await says(page, 'Nee, in deze wijk mag niemand hierover zelf beslissen; dat doet Voorbeeldgemeente (college van burgemeester en wethouders), en Nora Willems tekent daarvoor.');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('goes up where it is outside a mandate, for everyone to see with a clock and a name, and is answered once', async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(`${example.municipality}/medewerkers`);
    await page.evaluate(() => document.querySelector<HTMLElement>('#inloggen button')!.click());
    await press(page, '[part=raise]');
    await choose(page, '#mandate', 'Geld voor plannen');
    await choose(page, '#raise-subject', 'Geld voor plannen');
    await choose(page, '#raise-area', 'Plancius');
    await type(page, '#raise-amount', '9000');
    await type(page, '#question', 'Mag er een kas komen voor de buurtmoestuin?');
    await press(page, 'form.form [part=submit]');
    await says(page, 'Mag er een kas komen voor de buurtmoestuin?');
    await press(page, '#e-klimtoestel [part=answer-question]');
    await press(page, '#outcome-yes');
    await type(page, '#reasons', 'Het past binnen het geld voor speelplekken.');
    await press(page, 'form.form [part=submit]');
    await says(page, 'Ja, zei Samira Jansen, gebiedsmakelaar Centrum, op');
    assert.deepEqual(troubles, []);
    await page.close();

    const resident = await openPhone(browser);
    await resident.page.goto(`${example.service}/wijken/centrum/mandaten`);
    await press(resident.page, '[part=escalations] > summary');
    await says(resident.page, 'Mag er een kas komen voor de buurtmoestuin?');
    await says(resident.page, 'Erik Mulder, gebiedsmanager, moet uiterlijk op');
    await says(resident.page, 'Het past binnen het geld voor speelplekken.');
    assert.deepEqual(resident.troubles, []);
    const { items } = (await (await fetch(`${example.service}/v1/wijken/centrum/doorleggingen`)).json()) as { items: { question: string; state: string; person: { name: string } }[] };
    assert.deepEqual(items.filter(({ question }) => question.includes('kas')).map(({ state, person }) => [state, person.name]), [['waiting', 'Erik Mulder']]);
    await resident.page.close();
  });
});
