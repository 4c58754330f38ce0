import { ballotKinds, deskOf, feedbackOf, resultsOf } from '@wijkaanpak/domain';
import type { Browser } from 'puppeteer-core';
import { openVote, poll } from '../support/content.ts';
import { paperPoll } from '../support/desk.ts';
import { publishedWaves } from '../support/waves.ts';
import { buildAlternatives } from './alternatives.ts';
import { brotli, ourFiles, serveSite } from './serving.ts';

const elements = ['story', 'story-board', 'proposal-form', 'proposals', 'vote', 'vote-result', 'trust-poll', 'trust-trend', 'commitments', 'mandate', 'challenge', 'not-heard', 'desk-entry', 'table', 'programme', 'network'] as const;
const three = ['proposal-form', 'vote', 'trust-poll'] as const;

const bytesOf = (files: Readonly<Record<string, string>>, paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + brotli(files[path]!).length, 0);

type Load = (tags: readonly string[], isThere?: string) => Promise<number>;

/** Brotli bytes of everything a page with these tags loads, by really loading it in Chromium and adding up the files it asked for. */
async function loading<T>(browser: Browser, measure: (load: Load, origin: string) => Promise<T>, answers: Readonly<Record<string, string>> = {}): Promise<T> {
  const service = await serveSite({ html: '', files: { ...ourFiles, ...answers } });
  const load: Load = async (tags, isThere = '[role=status]') => {
    const site = await serveSite({ html: `<!doctype html><html lang="nl"><title>x</title><script type="module" src="${service.origin}/wijk.js"></script><main>${tags.join('')}</main>`, files: {} });
    const page = await browser.newPage();
    await page.goto(site.origin, { waitUntil: 'networkidle0' });
    const waiting = await page.evaluate((selector) => [...document.querySelectorAll('main > *')].filter((element) => !element.shadowRoot?.querySelector(selector)).map(({ localName }) => localName), isThere);
    if (waiting.length) throw new Error(`sizes: ${waiting} did not come to life`);
    await page.close();
    site.close();
    return bytesOf(ourFiles, new Set(service.asked().filter((path) => path in ourFiles)));
  };
  return measure(load, service.origin).finally(() => service.close());
}

/** What each element loads, the main three together, and all. */
export const measureOurs = (browser: Browser): Promise<Record<string, number>> =>
  loading(browser, async (load, origin) => {
    const tags = (names: readonly string[]) => names.map((name) => `<wijk-${name} src="${origin}/v1/wijken/x"></wijk-${name}>`);
    const ours: Record<string, number> = {};
    for (const name of elements) ours[name] = await load(tags([name]));
    ours['three'] = await load(tags(three));
    ours['all'] = await load(tags(elements));
    return ours;
  });

/** What a vote loads for ballots of each kind, and for one that asks for consent. */
export const measureBallots = (browser: Browser): Promise<Record<string, number>> =>
  loading(browser, async (load) => {
    const ballots: Record<string, number> = {};
    const kinds = [...ballotKinds.map((ballot) => [ballot, { ballot }] as const), ['consent', { ballot: 'yes-no', counting: 'consent' }] as const];
    for (const [kind, rules] of kinds) {
      const vote = { ...openVote, rules: { ...openVote.rules, ...rules } };
      ballots[kind] = await load([`<wijk-vote><script type="application/json">${JSON.stringify(vote).replaceAll('<', '\\u003c')}</script></wijk-vote>`], 'form');
    }
    return ballots;
  });

/** What a trust poll loads for people who were drawn, and are asked who they are. */
export const measurePoll = (browser: Browser): Promise<Record<string, number>> =>
  loading(browser, async (load) => {
    const asking = { ...poll, wave: { ...poll.wave, design: 'sample' }, background: { ask: ['age'], weightBy: ['age'], areas: [] } };
    return { drawn: await load([`<wijk-trust-poll><script type="application/json">${JSON.stringify(asking)}</script></wijk-trust-poll>`], 'form') };
  });

/** What a trust poll loads that shows first what became of the last round. */
export async function measureFeedback(browser: Browser): Promise<{ readonly lastRound: number }> {
  const last = publishedWaves([2024, 2025].map((year) => ({ year, answers: 60 }))).results;
  const held = last.map(({ wave: id, opensAt, closesAt }) => ({ id, opensAt, closesAt, design: 'anyone' as const }));
  const results = resultsOf(poll, { waves: last, promises: [], nextResultAt: null });
  const feedback = feedbackOf(results, { neighbourhood: poll.neighbourhood, closedOn: Object.fromEntries(held.map(({ id, closesAt }) => [id, closesAt.slice(0, 10)])), readOn: '2026-11-24', commitments: [], replies: [] });
  const answers = { '/v1/peilingen/vertrouwen': { ...poll, waves: [...held, poll.wave] }, '/v1/peilingen/vertrouwen/terugkoppelingen': feedback };
  const files = Object.fromEntries(Object.entries(answers).map(([path, answer]) => [path, JSON.stringify(answer)]));
  return loading(browser, async (load, origin) => ({ lastRound: await load([`<wijk-trust-poll src="${origin}/v1/peilingen/vertrouwen"></wijk-trust-poll>`], '[part=last-round]') }), files);
}

/** What typing over forms loads, once somebody is at the desk. */
export const measureDesk = (browser: Browser): Promise<Record<string, number>> =>
  loading(browser, async (load) => {
    const desk = deskOf({ poll: paperPoll, today: '2026-11-24', lastDay: '2026-11-30', you: { id: 'anna', name: 'Anna Smit' }, counted: 0, typed: [], both: [] });
    return { atWork: await load([`<wijk-desk-entry><script type="application/json">${JSON.stringify(desk).replaceAll('<', '\\u003c')}</script></wijk-desk-entry>`], 'form') };
  });

/** What the trend loads once there are results, and once its tables are open. */
export const measureTrend = (browser: Browser): Promise<Record<string, number>> =>
  loading(browser, async (load) => {
    const results = resultsOf(poll, { waves: publishedWaves([2023, 2024, 2025].map((year) => ({ year, answers: 60 }))).results, promises: [], nextResultAt: null });
    const tag = `<wijk-trust-trend><script type="application/json">${JSON.stringify(results).replaceAll('<', '\\u003c')}</script></wijk-trust-trend>`;
    return { results: await load([tag], '[part=conclusion]') };
  });

/** All of it, beside the proposal form by other means. */
export async function measureSizes(browser: Browser) {
  const ours = await measureOurs(browser);
  const ballots = await measureBallots(browser);
  const trend = await measureTrend(browser);
  const alternatives = Object.entries(await buildAlternatives()).map(([name, { html, files }]) => [name, bytesOf(files, Object.keys(files)) + (name === 'plain' ? brotli(html).length : 0)]);
  return { ours, ballots, trend, proposalFormAlternatives: Object.fromEntries(alternatives) as Record<string, number> };
}
