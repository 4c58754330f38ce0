import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openDatabase } from '@wijkaanpak/server';
import { sql } from 'kysely';
import type { Browser, Page } from 'puppeteer-core';
import { sendAnswers } from '../../packages/server/src/services/send-answers.ts';
import { runCommand } from '../support/command.ts';
import * as pages from '../support/pages.ts';
import { forget, openPhone, startBrowser, startExample, type RunningExample } from '../support/running-example.ts';

type OpenDatabase = Awaited<ReturnType<typeof openDatabase>>;

/** The service starts anew meanwhile. */
const patience = 300;
const widget = 'wijk-trust-poll';
const within = (page: Page, selector: string, tag = widget) => pages.inWidget(page, tag, selector, patience);
const press = async (page: Page, selector: string, tag?: string) => pages.press(await within(page, selector, tag));
const textOf = (page: Page, tag = widget) => page.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '', tag);
const says = (page: Page, text: string, tag = widget) => pages.until(async () => (await textOf(page, tag)).includes(text), `${tag} says “${text}”`, patience);
const choose = async (page: Page, selector: string, choice: string) =>
  pages.until(
    async () =>
      (await within(page, selector, 'wijk-commitments')).evaluate((element, value) => {
        const select = element as HTMLSelectElement;
        const found = [...select.options].find((option) => option.text.includes(value) || option.value === value);
        if (!found) return false;
        select.value = found.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, choice),
    `${choice} in ${selector}`,
  );
const fill = async (page: Page, selector: string, text: string) =>
  (await within(page, selector, 'wijk-commitments')).evaluate((element, value) => {
    (element as HTMLInputElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const promise = 'De lift in blok C wordt elke week nagekeken.';

describe('a resident who was drawn by lot, from the letter to what became of the answers', () => {
  let example: RunningExample;
  let browser: Browser;
  let phone: Awaited<ReturnType<typeof openPhone>>;
  let codes: readonly string[];
  const page = () => phone.page;
  const address = () => `${example.service}/peilingen/vertrouwen`;
  const letters = () => join(example.data, '../brieven.html');

  before(async () => {
    [example, browser] = await Promise.all([startExample(), startBrowser()]);
    await betweenTimes(async (database) => {
      // The example's round is one that anyone may fill in; here it is a sample without paper, which the command then draws and invites.
      for (const trigger of ['keep_wave', 'keep_keyed_until']) await sql.raw(`alter table waves disable trigger ${trigger}`).execute(database);
      await database.updateTable('waves').set({ design: 'sample', keyed_until: null }).where('id', '=', 'ronde-5').execute();
      for (const trigger of ['keep_wave', 'keep_keyed_until']) await sql.raw(`alter table waves enable trigger ${trigger}`).execute(database);
    }, invite);
    phone = await openPhone(browser);
  });
  after(async () => {
    await browser?.close();
    await example?.stop();
    forget(example.data);
  });

  /** Lets time go by on the stopped service's own data; it comes back at the same address, so that the phone still knows it. */
  async function betweenTimes(change: (database: OpenDatabase) => Promise<void>, then = async () => undefined as void): Promise<void> {
    await example.stop();
    const database = await openDatabase({ folder: join(example.data, 'pglite') });
    await change(database);
    await database.destroy();
    await then();
    example = await startExample(example.data, Number(new URL(example.service).port));
  }

  async function invite(): Promise<void> {
    const list = join(example.data, '../adressen.csv');
    writeFileSync(list, ['adres', ...Array.from({ length: 40 }, (_, house) => `Prinsengracht ${house + 1}`)].join('\n'));
    const drawn = await runCommand('sample', 'vertrouwen', list, '--wave', 'ronde-5', '--size', '20', '--seed', 'Lotto 4 11 19', '--letters', letters(), '--address', 'https://participatie.voorbeeldgemeente.nl', '--data', example.data);
    assert.equal(drawn.code, 0, drawn.stderr);
    codes = drawn.stdout.trim().split('\n').slice(1).map((line) => line.split(',')[2]!);
  }

  it('gets a letter of one page that begins with what became of the last round', async () => {
    const sheet = await browser.newPage();
    await sheet.goto(`file://${letters()}`);
    const [first] = await sheet.$$eval('section', (all) => all.map((one) => one.textContent.replace(/\s+/g, ' ')));
    assert.match(first!, /Beste bewoner, Eerst wat er van de vorige ronde kwam\. Er deden 132 mensen mee\..* Hoeveel vertrouwen hebt u/);
    const printed = Buffer.from(await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(printed.match(/\/Type\s*\/Page\b/g)!.length, 20);
    await sheet.close();
  });

  it('reads first what became of the last round: what it said, what was promised, and that it is late', async () => {
    await page().goto(`${address()}#code=${codes[0]}`);
    await says(page(), 'Eerst: wat er van de vorige ronde kwam');
    await says(page(), 'Er komen twee plekken voor een deelauto.');
    const text = await textOf(page());
    for (const told of ['Er deden 132 mensen mee.', 'Te laat', 'Piet de Boer, wijkbeheerder bij Voorbeeldwonen', 'Wij doen met deze ronde niets nieuws, omdat']) assert.ok(text.includes(told), told);
    assert.equal(await page().$(`${widget} >>> form`), null, 'before any question');
    await pages.isAccessible(page());
  });

  it('answers one question a screen, takes up where it was left, and finds the code filled in', async () => {
    await press(page(), '[part=go-on]');
    for (let question = 1; question <= 15; question += 1) {
      await says(page(), `Vraag ${question} van 15`);
      assert.ok((await page().$$(`${widget} >>> form .question`)).length === 1);
      if (question === 6) {
        await page().reload();
        await says(page(), 'Vraag 6 van 15');
        assert.ok(!(await textOf(page())).includes('Eerst: wat er van de vorige ronde kwam'), 'not twice');
      }
      if (question <= 12) await press(page(), `.grade:nth-of-type(${(question % 10) + 1}) input`);
      await press(page(), '[part=submit]');
    }
    await says(page(), 'Nog één stap: uw code');
    assert.equal(await (await within(page(), '#code')).evaluate((field) => (field as HTMLInputElement).value), codes[0]);
    await pages.isAccessible(page());
    await press(page(), '[part=submit]');
    await says(page(), 'Bedankt voor uw antwoorden');
  });

  it('is offered to follow what becomes of it, without giving an address', async () => {
    await within(page(), '[part=follow] a');
    await pages.isAccessible(page());
    const links = await page().$$eval(`${widget} >>> [part=follow] a`, (all) => all.map((link) => (link as HTMLAnchorElement).href));
    const [calendar, news] = await Promise.all(links.map(async (link) => (await fetch(link.replace(/^webcal/, 'http'))).text()));
    assert.match(calendar!, /SUMMARY:De uitslag komt: Vertrouwen in het Centrum/);
    assert.match(news!, /Uitslag van de ronde die sloot op 31 oktober 2025/);
    const kept = await page().evaluate(() => JSON.stringify({ ...localStorage }));
    assert.ok(!kept.toUpperCase().includes(codes[0]!) && !kept.includes('gemeente-listens'), 'neither code nor answers stay behind');
  });

  it('finds the result by itself once the round has closed, and who has not said what is done with it', async () => {
    await betweenTimes(async (database) => {
      for (const code of codes.slice(1, 15)) assert.ok((await sendAnswers(database, 'vertrouwen', { code, answers: { neighbours: 6, 'corporatie-listens': 4 } })).ok);
      await database.updateTable('waves').set({ closes_at: sql`clock_timestamp()` as never }).where('id', '=', 'ronde-5').execute();
    });
    await page().goto(address());
    await says(page(), 'U deed mee. Dit is de uitslag, en wat ermee gebeurt.');
    await says(page(), 'Er deden 15 mensen mee.');
    await says(page(), 'Voorbeeldwonen heeft nog niet gezegd wat er met deze ronde gebeurt. De ronde is 0 dagen geleden gesloten.');
    await pages.isAccessible(page());
  });

  it('sees the promise that somebody makes from that very round, and the reply of who promises nothing', async () => {
    const work = await openPhone(browser);
    await work.page.goto(`${example.corporation}/medewerkers`);
    await (await work.page.waitForSelector('#inloggen button'))!.click();
    await press(work.page, '[part=make]', 'wijk-commitments');
    await fill(work.page, '#what', promise);
    await fill(work.page, '#due', '2099-01-01');
    await fill(work.page, '#shownBy', 'Er hangt een kaart in de lift met de datum.');
    await choose(work.page, '#who', 'Piet de Boer');
    await choose(work.page, '#originKind', 'poll');
    await choose(work.page, '#origin', 'vertrouwen/ronde-5');
    await press(work.page, 'form.form [part=submit]', 'wijk-commitments');
    await says(work.page, promise, 'wijk-commitments');
    await within(work.page, '[part=missed]', 'wijk-not-heard');
    assert.deepEqual(work.troubles, []);
    await work.page.close();

    const { token } = await (await fetch(`${example.municipality}/inloggen`, { method: 'POST', headers: { Origin: example.municipality } })).json();
    const reply = { words: 'Wij beloven nu niets, omdat de raad eerst over het geld beslist.', role: 'gebiedsmakelaar Centrum' };
    const given = await fetch(`${example.service}/v1/peilingen/vertrouwen/rondes/ronde-5/reacties`, { method: 'POST', body: JSON.stringify(reply), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'reactie-op-ronde-5', Authorization: `Bearer ${token}` } });
    assert.equal(given.status, 201);

    await page().reload();
    await says(page(), promise);
    await says(page(), reply.words);
    const text = await textOf(page());
    assert.ok(!text.includes('heeft nog niet gezegd wat er met deze ronde gebeurt'));
    assert.ok(text.includes('Beloofd'));
    await pages.isAccessible(page());
    assert.deepEqual(phone.troubles.filter((trouble) => !trouble.includes('ERR_CONNECTION')), []);
  });
});
