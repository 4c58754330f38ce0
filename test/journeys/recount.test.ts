import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { groupBallots, readPabulib, type BallotBox } from '@wijkaanpak/domain';
import type { Browser, Page } from 'puppeteer-core';
import { readBudgetFile } from '../support/votes.ts';
import { inWidget, until, press as pressOn } from '../support/pages.ts';
import { forget, openPhone, startBrowser, startExample, type RunningExample } from '../support/running-example.ts';

const closedVote = 'centrum-begroot-2020';

const within = (page: Page, selector: string) => inWidget(page, 'wijk-vote-result', selector);
const press = async (page: Page, part: string) => pressOn(await within(page, `[part=${part}]`));
const verdictOn = async (page: Page) => (await within(page, '[part=verdict]')).evaluate((element) => element.textContent.replace(/\s+/g, ' ').trim());

describe('anyone counts the vote of 2020 again', () => {
  let example: RunningExample;
  let browser: Browser;
  const downloads = mkdtempSync(join(tmpdir(), 'wijkaanpak-downloads-'));
  before(async () => {
    [example, browser] = await Promise.all([startExample(), startBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await example?.stop();
    forget(example.data);
    rmSync(downloads, { recursive: true });
  });

  it("on the service's own page: 8,520 ballots, in a worker, under a strict policy, and it agrees", async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(`${example.service}/stemmingen/${closedVote}`);
    await within(page, '[part=start]');
    const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(before.filter((name) => /recount|stembiljetten/.test(name)), [], 'nothing of it is loaded beforehand');
    await press(page, 'start');
    const told = await verdictOn(page);
    assert.match(told, /^Uw telling geeft dezelfde uitslag Uw apparaat telde 8\.520 stemmen in \d+(,\d+)? seconden?\..* Er zijn 8\.244 verschillende biljetten\./);
    assert.match(told, /23 plannen gaan door volgens uw telling/);
    assert.equal(page.workers().length, 1);
    assert.deepEqual(troubles, []);

    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads, browserContextId: page.browserContext().id! });
    await press(page, 'save');
    const file = join(downloads, `${closedVote}.pb`);
    await until(async () => existsSync(file) && !readdirSync(downloads).some((name) => name.endsWith('.crdownload')), 'the file');
    const [saved, source] = [readPabulib(readFileSync(file, 'utf8')), readPabulib(readBudgetFile('Netherlands_Amsterdam_252'))];
    assert.ok(saved.ok && source.ok);
    assert.deepEqual(groupBallots(source.value.vote, saved.value.ballots), groupBallots(source.value.vote, source.value.ballots));
    assert.deepEqual(troubles, []);
    await page.close();
  });

  it("from a partner's page: by a link to the service's own page, where it begins by itself, and the partner's policy is kept", async () => {
    const { page, troubles } = await openPhone(browser);
    await page.goto(example.municipality, { waitUntil: 'networkidle0' });
    const link = await (await within(page, '[part=start]')).evaluate((element) => ({ tag: element.localName, href: (element as HTMLAnchorElement).href, target: (element as HTMLAnchorElement).target, rel: (element as HTMLAnchorElement).rel }));
    assert.deepEqual(link, { tag: 'a', href: `${example.service}/stemmingen/${closedVote}#tel-na`, target: '_blank', rel: 'noopener' });
    const opened = new Promise<Page>((resolve) => browser.on('targetcreated', async (target) => (target.type() === 'page' ? resolve((await target.page())!) : undefined)));
    await press(page, 'start');
    assert.match(await verdictOn(await opened), /^Uw telling geeft dezelfde uitslag/);
    assert.equal(page.workers().length, 0);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  /** The service as seen through something on the way that lets everything pass but the ballots. */
  async function behind(ballots: (real: Response) => Promise<string | undefined>, visit: (page: Page) => Promise<void>): Promise<void> {
    const between = createServer(async (request, response) => {
      const real = await fetch(example.service + request.url, { headers: { Accept: request.headers.accept ?? '*/*' } });
      const body = request.url!.endsWith('/stembiljetten') ? await ballots(real) : Buffer.from(await real.arrayBuffer());
      const headers = ['content-type', 'content-security-policy'].flatMap((name) => (real.headers.has(name) ? [[name, real.headers.get(name)!]] : []));
      if (body !== undefined) response.writeHead(real.status, Object.fromEntries(headers)).end(body);
    });
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
    const { page, troubles } = await openPhone(browser);
    try {
      await page.goto(`http://127.0.0.1:${(between.address() as AddressInfo).port}/stemmingen/${closedVote}#tel-na`);
      await visit(page);
      assert.deepEqual(troubles, []);
    } finally {
      await page.close();
      between.closeAllConnections();
      between.close();
    }
  }

  it('and stops whenever they like: the thread is gone at once', () =>
    behind(async () => undefined, async (page) => {
      await within(page, '[part=progress]');
      await until(async () => page.workers().length === 1, 'a worker that waits for the ballots');
      await press(page, 'stop');
      await until(async () => page.workers().length === 0, 'no worker');
      await within(page, '[part=start]');
    }));

  it('and finds out ballots that were altered on the way', () =>
    behind(async (real) => {
      const box: BallotBox = await real.json();
      return JSON.stringify({ ...box, ballots: box.ballots.map((ballot, index) => (index === 0 ? { ...ballot, times: 900 } : ballot)) });
    }, async (page) => {
      const told = await verdictOn(page);
      assert.match(told, /^Uw telling geeft een andere uitslag Uw apparaat telde 9\.419 stemmen/);
      assert.match(told, /Volgens de uitslag zijn er 8\.520 stemmen, volgens uw telling 9\.419\./);
    }));

  it('and finds out ballots of another vote', () =>
    behind(async (real) => JSON.stringify({ ...(await real.json()), rulesHash: 'f'.repeat(64) }), async (page) => {
      assert.match(await verdictOn(page), /^Natellen kan niet: wat er is gepubliceerd, klopt niet De stembiljetten horen bij andere regels\./);
    }));
});
