import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '@wijkaanpak/server';
import type { Browser, Page } from 'puppeteer-core';
import sharp from 'sharp';
import { inWidget as within, isAccessible, until, press as pressOn } from '../support/pages.ts';
import { forget, openPhone, startBrowser, startExample, type RunningExample } from '../support/running-example.ts';


const says = (page: Page, widget: string, text: string) =>
  until(() => page.evaluate((tag, part) => document.querySelector(tag)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(part) ?? false, widget, text), `${widget} says “${text}”`);
const press = async (page: Page, widget: string, selector: string) => pressOn(await within(page, widget, selector));
const type = async (page: Page, widget: string, selector: string, text: string) => (await within(page, widget, selector)).type(text);

describe("on the partners' sites, each on an origin of its own", () => {
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

  it('every page works under a strict policy, and axe finds nothing on it at 320 px', async () => {
    for (const address of [example.municipality, example.corporation, example.service, `${example.service}/stemmingen/tweede-ronde`, `${example.service}/stemmingen/blijft-het-zo`, `${example.service}/stemmingen/centrum-begroot-2020`, `${example.service}/peilingen/vertrouwen`, `${example.service}/wijken/centrum/toezeggingen`, `${example.service}/toezeggingen/kozijnen`, `${example.service}/wijken/centrum/mandaten`, `${example.service}/wijken/centrum/uitdagingen`, `${example.service}/wijktafels/wijktafel-centrum`, `${example.service}/verslagen/verslag-1`, `${example.municipality}/medewerkers`]) {
      const { page, troubles } = await openPhone(browser);
      await page.goto(address, { waitUntil: 'networkidle0' });
      await isAccessible(page);
      assert.deepEqual(troubles, [], address);
      await page.close();
    }
  });

  it('a resident files a proposal with a photo, and it appears among the others', async () => {
    const photo = join(tmpdir(), `foto-${process.pid}.jpg`);
    writeFileSync(photo, await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#c60' } }).jpeg().withExif({ IFD0: { Make: 'Canon' } }).toBuffer());
    const { page, troubles } = await openPhone(browser);
    await page.goto(example.municipality);
    await type(page, 'wijk-proposal-form', '#title', 'Een bankje op de Noordermarkt');
    await type(page, 'wijk-proposal-form', '#description', 'Ouderen willen onderweg naar de markt even zitten.');
    await (await within(page, 'wijk-proposal-form', '#area')).evaluate((select) => {
      (select as HTMLSelectElement).selectedIndex = 3;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const input = (await within(page, 'wijk-proposal-form', '#photo')) as unknown as { uploadFile: (path: string) => Promise<void> };
    await input.uploadFile(photo);
    await type(page, 'wijk-proposal-form', '#photo-description', 'Een oranje muur');
    await page.reload();
    await within(page, 'wijk-proposal-form', '.photo img');
    await press(page, 'wijk-proposal-form', '[part=submit]');
    await says(page, 'wijk-proposal-form', 'Uw voorstel is ingediend');
    await says(page, 'wijk-proposals', 'Een bankje op de Noordermarkt');
    await says(page, 'wijk-proposals', '93 voorstellen');
    const image = await within(page, 'wijk-proposals', 'img');
    await image.evaluate((element) => element.scrollIntoView());
    await until(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth === 1600), 'the photo, scaled down');
    assert.equal(await image.evaluate((element) => (element as HTMLImageElement).alt), 'Een oranje muur');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('a resident votes with a code on one site, changes it on another, and only the last counts, once the vote has closed', async () => {
    const { code } = example.codes[0]!;
    const { page, troubles } = await openPhone(browser);
    await page.goto(example.municipality);
    const title = await (await within(page, 'wijk-vote', '.option:nth-of-type(3) bdi')).evaluate((element) => element.textContent);
    await press(page, 'wijk-vote', '.option:nth-of-type(1) input');
    await type(page, 'wijk-vote', '#code', code);
    await press(page, 'wijk-vote', '[part=submit]');
    await says(page, 'wijk-vote', 'Uw stem is ontvangen');

    await page.goto(example.corporation);
    await press(page, 'wijk-vote', '.option:nth-of-type(3) input');
    await type(page, 'wijk-vote', '#code', code.toLowerCase().replaceAll('-', ' '));
    await press(page, 'wijk-vote', '[part=submit]');
    await says(page, 'wijk-vote', 'Uw gewijzigde stem is ontvangen');
    assert.deepEqual(troubles, []);

    await page.goto(`${example.municipality}`);
    await page.evaluate((service) => {
      const result = document.createElement('wijk-vote-result');
      result.id = 'open';
      result.setAttribute('src', `${service}/v1/stemmingen/tweede-ronde`);
      document.querySelector('main')!.prepend(result);
    }, example.service);
    await says(page, '#open', 'Tot dan ziet niemand hoe het staat');

    await closeVote();
    await page.goto(`${example.service}/stemmingen/tweede-ronde`);
    await says(page, 'wijk-vote-result', 'Er is 1 stem uitgebracht.');
    await says(page, 'wijk-vote-result', '1 plan gaat door');
    assert.equal(await (await within(page, 'wijk-vote-result', '[part=winners] .name')).evaluate((element) => element.textContent), title);
    await page.close();
  });

  it('a resident objects with the code from the letter, after reading what others object and what was answered', async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(example.codes.find(({ link }) => link.includes('blijft-het-zo'))!.link);
    await says(page, 'wijk-vote', 'Antwoord van Samira Jansen, Voorbeeldgemeente');
    await press(page, 'wijk-vote', '.option:nth-of-type(1) label:nth-of-type(2) input');
    await type(page, 'wijk-vote', '#reasons-0', 'Mijn winkel wordt dan niet meer bevoorraad.');
    await isAccessible(page);
    await page.reload();
    assert.equal(await (await within(page, 'wijk-vote', '#reasons-0')).evaluate((area) => (area as HTMLTextAreaElement).value), 'Mijn winkel wordt dan niet meer bevoorraad.');
    await press(page, 'wijk-vote', '[part=submit]');
    await within(page, 'wijk-vote', '.done');
    await says(page, 'wijk-vote', 'Mijn winkel wordt dan niet meer bevoorraad.');
    await isAccessible(page);
    assert.deepEqual(troubles, []);
    const { items, state } = await (await fetch(`${example.service}/v1/stemmingen/blijft-het-zo/bezwaren`)).json();
    assert.deepEqual([state, items.filter(({ option }: { option: string }) => option === 'winkelstraat').length], ['open', 2]);
    await page.close();
  });

  /** Lets the vote's hours run out. Rules stand still once a vote has opened, so the test goes past the trigger that says so, on the stopped service's own data. */
  async function closeVote(): Promise<void> {
    await example.stop();
    const database = await openDatabase({ folder: join(example.data, 'pglite') });
    await sql`alter table votes disable trigger keep_what_opened`.execute(database);
    await sql`update votes set closes_at = clock_timestamp() where id = 'tweede-ronde'`.execute(database);
    await sql`alter table votes enable trigger keep_what_opened`.execute(database);
    await database.destroy();
    example = await startExample(example.data);
  }

  it('a resident answers the trust poll of the corporation', async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(example.corporation);
    await says(page, 'wijk-trust-poll', 'Dit is een peiling');
    await says(page, 'wijk-trust-poll', 'Eerst: wat er van de vorige ronde kwam');
    await press(page, 'wijk-trust-poll', '[part=pass]');
    for (let question = 1; question <= 12; question += 1) {
      await says(page, 'wijk-trust-poll', `Vraag ${question} van 15`);
      await press(page, 'wijk-trust-poll', `.grade:nth-of-type(${(question % 10) + 1}) input`);
      await press(page, 'wijk-trust-poll', '[part=submit]');
    }
    await type(page, 'wijk-trust-poll', '#answers', 'Kom vaker langs in de straat.');
    for (let screen = 13; screen <= 15; screen += 1) {
      await says(page, 'wijk-trust-poll', `Vraag ${screen} van 15`);
      await press(page, 'wijk-trust-poll', '[part=submit]');
    }
    await says(page, 'wijk-trust-poll', 'Bedankt voor uw antwoorden');
    await page.reload();
    await says(page, 'wijk-trust-poll', 'Bedankt voor uw antwoorden');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('a resident reads what became of trust over the years, and a council takes the figures along', async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(example.corporation);
    await says(page, 'wijk-trust-trend', 'Sinds 2022 zijn van 12 cijfers er');
    await says(page, 'wijk-trust-trend', 'Dit is een peiling: iedereen kon meedoen.');
    assert.equal(await page.evaluate(() => document.querySelector('wijk-trust-trend')!.shadowRoot!.querySelectorAll('[part=aspect] svg.drawing').length), 12);
    await press(page, 'wijk-trust-trend', 'summary');
    await within(page, 'wijk-trust-trend', 'table');
    await isAccessible(page);
    const table = await (await within(page, 'wijk-trust-trend', '[part=download]')).evaluate((link) => (link as HTMLAnchorElement).href);
    const lines = (await (await fetch(table)).text()).trim().split('\r\n');
    assert.equal(lines.length, 1 + 4 * 12);
    assert.match(lines[1]!, /^voorbeeld-2022,.*,peiling,1,1,,64,gemeente-listens,gemeente,listens,figure,\d/, 'called an example in every line');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('the same code from two phones at the same moment counts once', async () => {
    const fresh = await startExample();
    try {
      const { code } = fresh.codes[0]!;
      const phones = await Promise.all([openPhone(browser), openPhone(browser)]);
      for (const { page } of phones) {
        await page.goto(`${fresh.municipality}`);
        await press(page, 'wijk-vote', '.option:nth-of-type(2) input');
        await type(page, 'wijk-vote', '#code', code);
      }
      await Promise.all(phones.map(({ page }) => press(page, 'wijk-vote', '[part=submit]')));
      for (const { page } of phones) await within(page, 'wijk-vote', '.done');
      await fresh.stop();
      const database = await openDatabase({ folder: join(fresh.data, 'pglite') });
      const { rows } = await sql<{ sequence: number }>`select sequence from ballots where vote = 'tweede-ronde'`.execute(database);
      assert.deepEqual(rows, [{ sequence: 2 }]);
      await database.destroy();
    } finally {
      await fresh.stop();
      forget(fresh.data);
    }
  });

  it('what is sent while the service is away arrives once it is back, and a killed service loses nothing', async () => {
    const { page } = await openPhone(browser);
    await page.goto(example.municipality);
    await type(page, 'wijk-proposal-form', '#title', 'Een dakloze regenton');
    await type(page, 'wijk-proposal-form', '#description', 'Regenwater bewaren voor de tuintjes in de straat.');
    await page.setOfflineMode(true);
    await press(page, 'wijk-proposal-form', '[part=submit]');
    await says(page, 'wijk-proposal-form', 'Nog niet verstuurd');
    await page.setOfflineMode(false);
    await says(page, 'wijk-proposal-form', 'Uw voorstel is ingediend');
    await page.close();
    await example.stop('SIGKILL');
    example = await startExample(example.data);
    const found = await (await fetch(`${example.service}/v1/wijken/centrum/voorstellen?zoek=regenton`)).json();
    assert.equal(found.total, 1);
  });
});
