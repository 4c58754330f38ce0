import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ProposalStanding } from '@wijkaanpak/domain';
import type { Browser, Page } from 'puppeteer-core';
import { inWidget, isAccessible, press as pressOn, until } from '../support/pages.ts';
import { forget, openPhone, startBrowser, startExample, type RunningExample } from '../support/running-example.ts';

const title = 'Een overkapping bij de halte';
const within = (page: Page, selector: string, widget = 'wijk-proposals') => inWidget(page, widget, selector);
const press = async (page: Page, selector: string, widget?: string) => pressOn(await within(page, selector, widget));
const fill = async (page: Page, selector: string, text: string, widget?: string) =>
  (await within(page, selector, widget)).evaluate((element, value) => {
    const control = element as HTMLInputElement;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
const choose = async (page: Page, selector: string, label: string) => {
  const select = await within(page, selector);
  await until(() => select.evaluate((element, wanted) => [...(element as HTMLSelectElement).options].some(({ text }) => text.startsWith(wanted)), label), `${label} in ${selector}`);
  await select.evaluate((element, wanted) => {
    const list = element as HTMLSelectElement;
    list.selectedIndex = [...list.options].findIndex(({ text }) => text.startsWith(wanted));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, label);
};
const says = (page: Page, place: string, text: string) =>
  until(() => page.evaluate((selector, part) => document.querySelector('wijk-proposals')?.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').includes(part) ?? false, place, text), `“${text}” in ${place}`);
const send = (page: Page) => press(page, 'form.form [part=submit]');

describe('a proposal, from an idea to done', () => {
  let example: RunningExample;
  let browser: Browser;
  let id: string;
  let place: string;
  before(async () => {
    [example, browser] = await Promise.all([startExample(), startBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await example?.stop();
    forget(example.data);
  });

  const post = (path: string, body: object) =>
    fetch(`${example.service}/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `reis-${JSON.stringify(body).slice(-40, -2).replace(/[^\w]/g, '')}` } });
  const read = async (): Promise<ProposalStanding> => (await fetch(`${example.service}/v1/voorstellen/${id}`)).json() as Promise<ProposalStanding>;
  async function atWork(): Promise<{ page: Page; troubles: string[] }> {
    const phone = await openPhone(browser);
    await phone.page.goto(`${example.municipality}/medewerkers`);
    await (await phone.page.waitForSelector('#inloggen button'))!.evaluate((button) => (button as HTMLElement).click());
    await within(phone.page, '[part=for-partner]');
    return phone;
  }
  const openRoad = async (page: Page) => {
    await press(page, `${place} details[part=road] summary`);
    await within(page, `${place} [part=timeline]`);
  };

  it('is sent on the municipality’s site, supported in the same browser once, and asked about', async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(example.municipality);
    await fill(page, '#title', title, 'wijk-proposal-form');
    await fill(page, '#description', 'Als het regent staan oude mensen in de regen te wachten.', 'wijk-proposal-form');
    await press(page, '[part=submit]', 'wijk-proposal-form');
    await says(page, 'article:first-of-type', title);
    id = await (await within(page, 'article:first-of-type')).evaluate((element) => element.id.slice(2));
    place = `#p-${id}`;
    await press(page, `${place} [part=support]`);
    await says(page, place, 'U steunt dit voorstel.');
    await openRoad(page);
    await says(page, place, 'Nog 24 keer steun is nodig.');
    await fill(page, `#ask-${id}`, 'Komt er ook een bankje onder?');
    await press(page, `${place} [part=submit-question]`);
    await says(page, `${place} [part=questions]`, 'Nog geen antwoord.');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('is supported once enough browsers say so, for everyone to see', async () => {
    for (let browsers = 1; browsers < 25; browsers += 1) assert.equal((await post(`/voorstellen/${id}/steunbetuigingen`, { mark: browsers.toString(16).padStart(32, '0') })).status, 201);
    assert.deepEqual([(await read()).state, (await read()).support], ['supported', 25]);
    const { page, troubles } = await openPhone(browser);
    await page.goto(`${example.service}/voorstellen/${id}`);
    await says(page, place, 'Genoeg steun: 25 keer');
    await isAccessible(page);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('meets an obstacle that gets an owner and a day, and is answered on a mandate, agreed, carried out and done', async () => {
    const { page, troubles } = await atWork();
    await openRoad(page);
    await press(page, `${place} [part=questions] [data-act=reply]`);
    await fill(page, '#text', 'Ja, voor drie mensen.');
    await send(page);
    await says(page, `${place} [part=questions]`, 'Ja, voor drie mensen.');
    await says(page, `${place} [part=questions]`, 'Samira Jansen, gebiedsmakelaar Centrum bij Voorbeeldgemeente');

    await press(page, `${place} [data-act=obstacle]`);
    await choose(page, '#obstacleKind', 'Een regel');
    await fill(page, '#what', 'Bij een halte mag niets hoger zijn dan een meter.');
    await choose(page, '#owner', 'Samira Jansen');
    await fill(page, '#due', await page.evaluate(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + 86_400_000 * 20)));
    await send(page);
    await says(page, `${place} [part=obstacles]`, 'Wie erover gaat: Samira Jansen');
    await press(page, `${place} [part=obstacles] [data-act=note]`);
    await choose(page, '#noteKind', 'De belemmering is weg');
    await fill(page, '#text', 'Voor glas geldt de regel niet.');
    await send(page);
    await says(page, `${place} [part=obstacles]`, 'Weggehaald');

    await press(page, `${place} [data-act=answer]`);
    await choose(page, '#outcome', 'Ja');
    await fill(page, '#text', 'Ja, er komt een overkapping van glas.');
    await fill(page, '#reasons', 'De halte wordt veel gebruikt.');
    await choose(page, '#lasts', 'Nee');
    await choose(page, '#mandate', 'Geld voor plannen');
    await choose(page, '#subject', 'Geld voor plannen');
    await choose(page, '#area', 'Plancius');
    await fill(page, '#amount', '9.000');
    await send(page);
    await says(page, place, 'Dit kost meer dan het mandaat toelaat');
    await fill(page, '#amount', '4.500');
    await send(page);
    await says(page, `${place} [part=timeline]`, 'Besloten op grond van een mandaat, voor hoogstens');

    await press(page, `${place} [data-act=agree]`);
    await fill(page, '#agreement', 'De gemeente plaatst hem, bewoners houden het glas schoon.');
    await fill(page, '#parties', 'Bewoners van de Nieuwmarkt\nVoorbeeldgemeente');
    await fill(page, '#reasons', 'Zo blijft het netjes.');
    await send(page);
    for (const [act, field, text, then] of [['start', '#reasons', 'Het glas is besteld.', 'Begonnen'], ['progress', '#text', 'De palen staan.', 'De palen staan.'], ['finish', '#reasons', 'Iedereen wacht droog.', 'Klaar']] as const) {
      await press(page, `${place} [data-act=${act}]`);
      await fill(page, field, text);
      await send(page);
      await says(page, `${place} [part=timeline]`, then);
    }
    assert.deepEqual((await read()).events.map(({ kind }) => kind), ['question', 'supported', 'question-answered', 'answered', 'agreed', 'under-way', 'progress', 'done']);
    assert.deepEqual(troubles.filter((trouble) => !trouble.includes('400')), [], 'but for what was refused');
    await page.close();
  });

  it('does not begin without residents’ consent where it lasts, whoever presses', async () => {
    const { page, troubles } = await atWork();
    place = '#p-schoolplein-open';
    await openRoad(page);
    await says(page, place, 'Te laat');
    await press(page, `${place} [data-act=start]`);
    await fill(page, '#reasons', 'De buren hebben de sleutel.');
    await send(page);
    await says(page, place, 'Zonder instemming van bewoners kan het niet beginnen.');
    assert.deepEqual(troubles.filter((trouble) => !trouble.includes('400')), []);
    await page.close();
  });
});
