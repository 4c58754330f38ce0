import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve, type ServerType } from '@hono/node-server';
import { wordingVersion, type PollResults, type TrustPoll } from '@wijkaanpak/domain';
import { createApp } from '@wijkaanpak/server';
import type { Browser, Page } from 'puppeteer-core';
import { createExampleLogin } from '../../packages/server/src/example/login.ts';
import { partnerSite, partnerSites } from '../../packages/server/src/example/sites.ts';
import { addNeighbourhood, registerOrigin } from '../../packages/server/src/repositories/neighbourhoods.ts';
import { addPoll } from '../../packages/server/src/repositories/polls.ts';
import { root } from '../house/tree.ts';
import { neighbourhood, poll } from '../support/content.ts';
import { freePort, openPGlite } from '../support/database.ts';
import { inWidget, isAccessible, press, until } from '../support/pages.ts';
import { openPhone, startBrowser } from '../support/running-example.ts';

const hours = (from: number) => new Date(Date.now() + from * 3_600_000);
const [month, day, year] = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' }).format(hours(-25)).split('/');
/** The grade on each form for the first question; the third person of the pile has a seven that looks like a one. */
const grades = [4, 6, 7, 5, 8, 3, 6, 7, 5, 6];

const desk = (page: Page, selector: string) => inWidget(page, 'wijk-desk-entry', selector);
const says = (page: Page, widget: string, text: string) =>
  until(() => page.evaluate((tag, part) => document.querySelector(tag)?.shadowRoot?.textContent?.replace(/\s+/g, ' ').includes(part) ?? false, widget, text), `“${text}”`);

/** Types one form from the keyboard alone: number, day, two grades and what somebody wrote. */
async function typeForm(page: Page, sheet: number, grade: number): Promise<void> {
  await (await desk(page, '#sheet')).focus();
  const { keyboard } = page;
  await keyboard.type(String(sheet));
  await keyboard.press('Enter');
  if (await (await desk(page, '#receivedOn')).evaluate((box) => (box as HTMLInputElement).value === '')) await keyboard.type(`${month}${day}${year}`);
  await keyboard.press('Enter');
  for (const typed of [String(grade), 'w']) {
    await keyboard.type(typed);
    await keyboard.press('Enter');
  }
  await keyboard.type('Vaker langskomen');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await says(page, 'wijk-desk-entry', `Formulier ${sheet} `);
  await until(() => page.evaluate(() => document.querySelector('wijk-desk-entry')!.shadowRoot!.activeElement?.matches('#sheet, .told') ?? false), `the way to the form after ${sheet}`);
}

describe('ten forms on paper, from the desk to the result', () => {
  let browser: Browser;
  let service: string;
  const servers: ServerType[] = [];
  const sites: string[] = [];
  let database: Awaited<ReturnType<typeof openPGlite>>;
  before(async () => {
    [database, browser] = await Promise.all([openPGlite(), startBrowser()]);
    await addNeighbourhood(database, { ...neighbourhood, partners: [...neighbourhood.partners, { id: 'corporatie', name: 'Voorbeeldwonen', kind: 'housing-corporation', people: [{ name: 'Piet de Boer', role: 'wijkbeheerder' }] }] }, { type: 'FeatureCollection', features: [] });
    const { questions, title } = poll;
    await addPoll(database, { id: 'vertrouwen', neighbourhood: 'centrum', title, questions, wordingVersion, wave: { id: 'ronde-1', design: 'anyone', opensAt: hours(-240).toISOString(), closesAt: hours(-1).toISOString(), keyedUntil: hours(48).toISOString() } });
    const listen = async (fetch: (request: Request) => Response | Promise<Response>, port: number) =>
      void servers.push(await new Promise<ServerType>((resolve) => { const server = serve({ fetch, port, hostname: 'localhost' }, () => resolve(server)); }));
    const port = await freePort();
    service = `http://localhost:${port}`;
    const login = await createExampleLogin(service);
    await listen(createApp({ database, bundle: join(root, 'packages/elements/dist/bundle'), identify: login.identify }).fetch, port);
    for (const site of partnerSites) {
      const at = await freePort();
      await listen(partnerSite(site, service, login).fetch, at);
      sites.push(`http://localhost:${at}`);
      await registerOrigin(database, sites.at(-1)!, site.partner);
    }
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) server.close();
    await database?.destroy();
  });

  async function logIn(site: string): Promise<{ page: Page; troubles: string[] }> {
    const { page, troubles } = await openPhone(browser);
    await page.goto(`${site}/medewerkers`);
    await page.evaluate(() => document.querySelector<HTMLElement>('#inloggen button')!.click());
    await desk(page, '[part=standing]');
    return { page, troubles };
  }
  const standing = async (page: Page) => (await desk(page, '[part=standing]')).evaluate((list) => [...list.querySelectorAll('dd')].map(({ textContent }) => Number(textContent)));

  it('are typed by two people on two sites, one read differently and settled on the paper, and the result has all ten', async () => {
    const first = await logIn(sites[0]!);
    for (const [place, grade] of grades.entries()) await typeForm(first.page, place + 1, grade);
    assert.deepEqual(await standing(first.page), [10, 0, 0, 0]);
    await isAccessible(first.page);

    const second = await logIn(sites[1]!);
    await says(second.page, 'wijk-desk-entry', 'wacht op een tweede invoer');
    for (const [place, grade] of grades.entries()) await typeForm(second.page, place + 1, place === 2 ? 1 : grade);
    assert.deepEqual(await standing(second.page), [0, 10, 1, 9]);

    const { page } = await openPhone(browser);
    await page.goto(`${service}/peilingen/vertrouwen`);
    await says(page, 'wijk-trust-poll', 'worden geteld tot');
    const results = async (): Promise<PollResults> => (await fetch(`${service}/v1/peilingen/vertrouwen/uitslagen`)).json();
    assert.deepEqual((await results()).waves, []);
    assert.equal(await (await desk(second.page, '[part=finish]')).evaluate((section) => section.querySelector('button')), null, 'not while a form waits');

    await press(await desk(second.page, '[part=look]'));
    await says(second.page, 'wijk-desk-entry', 'U las: 1. De ander las: 7.');
    await isAccessible(second.page);
    await (await desk(second.page, '#answer-gemeente-listens')).type('7');
    await second.page.keyboard.press('Enter');
    await second.page.keyboard.press('Enter');
    await says(second.page, 'wijk-desk-entry', 'Formulier 3 telt mee.');
    await press(await desk(second.page, '[part=finish-now]'));
    await says(second.page, 'wijk-desk-entry', 'Invoeren kan niet meer.');

    const { waves } = await results();
    assert.deepEqual([waves.length, waves[0]!.responded], [1, 10]);
    const figure = waves[0]!.figures.find(({ question }) => question === 'gemeente-listens')!;
    assert.ok('mean' in figure);
    assert.ok(Math.abs(figure.mean.estimate - grades.reduce((sum, grade) => sum + grade, 0) / 10) < 1e-9);
    await page.reload();
    await says(page, 'wijk-trust-poll', 'Antwoorden kan niet meer.');
    assert.equal(((await (await fetch(`${service}/v1/peilingen/vertrouwen`)).json()) as TrustPoll).state, 'closed');
    for (const { troubles } of [first, second]) assert.deepEqual(troubles, []);
  });

  it('have the paper that the screen follows one press away', async () => {
    const { page } = await logIn(sites[0]!);
    const paper = await (await desk(page, '[part=paper]')).evaluate((link) => (link as HTMLAnchorElement).href);
    const text = await (await fetch(paper)).text();
    const places = ['Nummer van dit formulier', 'Ontvangen op', '1. Gemeente Voorbeeld luistert', '2. De meeste mensen', '3. Wat zou uw vertrouwen groter maken?'].map((said) => text.indexOf(said));
    assert.ok(places.every((place, index) => place > (places[index - 1] ?? 0)), String(places));
  });
});
