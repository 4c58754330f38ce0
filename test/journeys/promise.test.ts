import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays } from '@wijkaanpak/domain';
import { openDatabase } from '@wijkaanpak/server';
import { sql } from 'kysely';
import type { Browser, Page } from 'puppeteer-core';
import { addCodes } from '../../packages/server/src/repositories/ballots.ts';
import { addVote } from '../../packages/server/src/repositories/votes.ts';
import { letterCodes } from '../support/filled-database.ts';
import * as pages from '../support/pages.ts';
import { forget, openPhone, startBrowser, startExample, type RunningExample } from '../support/running-example.ts';
import { openVote } from '../support/content.ts';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

/** This journey waits longer: it starts the service anew, and votes close meanwhile. */
const patience = 300;
const until = <T>(what: () => Promise<T | null | false | undefined>, description: string): Promise<T> => pages.until(what, description, patience);
const what = 'De fietsenrekken bij de Zuiderkerk staan recht.';
const within = (page: Page, selector: string, widget = 'wijk-commitments') => pages.inWidget(page, widget, selector, patience);
const press = async (page: Page, selector: string, widget?: string) => pages.press(await within(page, selector, widget));
const type = async (page: Page, selector: string, text: string, widget?: string) => (await within(page, selector, widget)).type(text);
const choose = async (page: Page, selector: string, choice: string) =>
  (await within(page, selector)).evaluate((element, value) => {
    const select = element as HTMLSelectElement;
    select.value = [...select.options].find((option) => option.text.includes(value) || option.value === value)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, choice);
/** A day as a person fills it in, whatever the browser's own way of writing it. */
const pickDay = async (page: Page, day: string) =>
  (await within(page, '#due')).evaluate((element, value) => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
/** What the card of our promise says. */
const card = (page: Page) =>
  page.evaluate((title) => [...(document.querySelector('wijk-commitments')?.shadowRoot?.querySelectorAll('article') ?? [])].find((one) => one.textContent.includes(title))?.textContent.replace(/\s+/g, ' ') ?? '', what);
const says = (page: Page, text: string) => until(async () => (await card(page)).includes(text), `the promise says “${text}”`);

describe('a promise, from the day it is made to what residents find of it', () => {
  let example: RunningExample;
  let browser: Browser;
  let id: string;
  before(async () => {
    [example, browser] = await Promise.all([startExample(), startBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await example?.stop();
    forget(example.data);
  });

  /** Lets time go by: the test passes the triggers that hold days and rules still, on the stopped service's own data. */
  async function betweenTimes(change: (database: OpenDatabase) => Promise<void>): Promise<void> {
    await example.stop();
    const database = await openDatabase({ folder: join(example.data, 'pglite') });
    await change(database);
    await database.destroy();
    example = await startExample(example.data);
  }
  async function atWork(): Promise<{ page: Page; troubles: string[] }> {
    const phone = await openPhone(browser);
    await phone.page.goto(`${example.municipality}/medewerkers`);
    await (await phone.page.waitForSelector('#inloggen button'))!.click();
    await within(phone.page, '[part=make]');
    return phone;
  }

  it('is made by a professional, who logs in on the site of her own organisation', async () => {
    const { page, troubles } = await atWork();
    await press(page, '[part=make]');
    await type(page, '#what', what);
    await pickDay(page, await page.evaluate(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now())));
    await type(page, '#shownBy', 'U kunt uw fiets erin zetten zonder te tillen.');
    await until(() => page.$('wijk-commitments >>> #who option:nth-of-type(1)'), 'people');
    await choose(page, '#who', 'Samira Jansen');
    await choose(page, '#originKind', 'table');
    await type(page, '#origin', 'wijktafel-centrum');
    await press(page, 'form.form [part=submit]');
    await says(page, 'Samira Jansen, gebiedsmakelaar Centrum bij Voorbeeldgemeente');
    assert.match(await card(page), /^ ?Beloofd /);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('is overdue by itself once its day has passed, for everyone to see and in the news', async () => {
    await betweenTimes(async (database) => {
      ({ id } = await database.selectFrom('commitments').select('id').where('what', '=', what).executeTakeFirstOrThrow());
      await sql`alter table commitment_dates disable trigger keep_promises`.execute(database);
      await sql`update commitment_dates set given = given - 30, due = due - 3 where commitment = ${id}`.execute(database);
      await sql`alter table commitment_dates enable trigger keep_promises`.execute(database);
    });
    const { page } = await openPhone(browser);
    await page.goto(`${example.service}/wijken/centrum/toezeggingen`);
    await says(page, 'Te laat');
    await says(page, '3 dagen te laat');
    const news = await (await fetch(`${example.service}/v1/wijken/centrum/toezeggingen/berichten?organisatie=gemeente`)).text();
    assert.ok(news.includes(`Te laat: ${what}`));
    await page.close();
  });

  it('gets a new date with a reason, and the old one stays', async () => {
    const { page, troubles } = await atWork();
    const place = `#c-${id}`;
    await press(page, `${place} [data-act=move]`);
    const tomorrow = addDays(await page.evaluate(() => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now())), 1);
    await pickDay(page, tomorrow);
    await type(page, '#reasons', 'De aannemer kwam niet.');
    await press(page, 'form.form [part=submit]');
    await says(page, 'Beloofd, met een nieuwe datum');
    assert.match(await card(page), /Eerder beloofd voor .*Nieuwe datum gegeven op .* Waarom: De aannemer kwam niet\..*Uiterlijk op /);
    await press(page, `${place} [data-act=report]`);
    await press(page, 'form.form [part=submit]');
    await says(page, 'zei Samira Jansen dat het klaar is');
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it('is voted on by residents, with the code from their letter, by a link on the promise', async () => {
    await betweenTimes(async (database) => {
      const { state: _, rulesHash: __, ...vote } = openVote;
      await addVote(database, {
        ...vote, id: 'oordeel-fietsenrekken', title: 'Staan de rekken recht?', question: 'Is deze toezegging nagekomen?', opensAt: new Date(Date.now() - 60_000).toISOString(), closesAt: new Date(Date.now() + 3_600_000).toISOString(),
        rules: { ...vote.rules, ballot: 'yes-no', counting: 'yes-no', minChoices: 0, maxChoices: 1, budget: null, maxCost: null },
        options: [{ id: '1', title: what, description: null, category: null, place: null, cost: null, proposal: null, commitment: id }],
      }, 'own');
      await addCodes(database, 'oordeel-fietsenrekken', letterCodes);
    });
    for (const [resident, code] of letterCodes.slice(0, 3).entries()) {
      const { page, troubles } = await openPhone(browser);
      await page.goto(`${example.service}/toezeggingen/${id}`);
      await says(page, 'Is deze toezegging nagekomen? Bewoners stemmen daarover tot');
      await Promise.all([page.waitForNavigation(), press(page, '[part=verdict] a')]);
      await press(page, `.answers label:nth-child(${resident === 0 ? 1 : 2}) input`, 'wijk-vote');
      await type(page, '#code', code, 'wijk-vote');
      await press(page, '[part=submit]', 'wijk-vote');
      await within(page, '.done', 'wijk-vote');
      assert.deepEqual(troubles, []);
      await page.close();
    }
  });

  it('is not kept when residents say so: anyone puts the outcome there, and every date is still in sight', async () => {
    await betweenTimes(async (database) => {
      await sql`alter table votes disable trigger keep_what_opened`.execute(database);
      await sql`update votes set closes_at = clock_timestamp() where id = 'oordeel-fietsenrekken'`.execute(database);
      await sql`alter table votes enable trigger keep_what_opened`.execute(database);
    });
    const { page, troubles } = await openPhone(browser);
    await page.goto(`${example.service}/toezeggingen/${id}`);
    await says(page, 'De stemming over deze toezegging is gesloten.');
    await press(page, '[part=carry-over]');
    await says(page, 'Niet nagekomen, vond de meerderheid op');
    assert.match(await card(page), /^ ?Niet nagekomen, vinden bewoners .*Eerder beloofd voor .*Waarom: De aannemer kwam niet\./);
    assert.deepEqual(troubles, []);
    await page.close();
  });
});
