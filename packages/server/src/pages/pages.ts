import { readFileSync } from 'node:fs';
import type { Neighbourhood } from '@wijkaanpak/domain';
import { serviceLanguageFor } from '@wijkaanpak/texts';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { pageHeaders } from '../access/headers.ts';
import type { Service } from '../app.ts';
import type { Schema } from '../database/schema.ts';
import type { Kysely } from 'kysely';
import { namesSomething } from '../routes/serve.ts';
import { readTables } from '../repositories/tables.ts';
import { serveNetworkPage } from './network-page.ts';
import { serveProposalPages } from './proposal-pages.ts';
import { serveStoryPage } from './story-page.ts';
import { serveTablePages } from './table-pages.ts';
import { findCommitment } from '../repositories/commitments.ts';
import { findNeighbourhood, listNeighbourhoods } from '../repositories/neighbourhoods.ts';
import { findPoll, listPolls } from '../repositories/polls.ts';
import { findVote, listVotes } from '../repositories/votes.ts';
import { paperForm } from './paper.ts';

const everything = { pagina: 1, perPagina: 100 };
const paperStylesheet = readFileSync(new URL('../../assets/paper.css', import.meta.url), 'utf8');
const stylesheet = readFileSync(new URL('../../assets/page.css', import.meta.url), 'utf8');

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What stands around a page, for pages in other files. */
export interface Frame {
  readonly page: (title: string, body: Html) => Html;
  readonly notFound: () => Html;
}

const page = (title: string, body: Html): Html => html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="stylesheet" href="/pagina.css">
    <script type="module" src="/wijk.js"></script>
  </head>
  <body><main>${body}</main></body>
</html>`;

/** The service's own pages: what there is, and the page that a letter's QR code opens. They work on any phone, without a partner's site. */
export function servePages({ app, database }: Service): void {
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.get('/pagina.css', (context) => context.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=300' }));
  app.get('/papier.css', (context) => context.body(paperStylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=300' }));
  app.use('/', pageHeaders);
  app.use('/stemmingen/*', pageHeaders);
  app.use('/peilingen/*', pageHeaders);
  app.use('/wijken/*', pageHeaders);
  app.use('/toezeggingen/*', pageHeaders);
  app.use('/voorstellen/*', pageHeaders);
  app.use('/wijktafels/*', pageHeaders);
  app.use('/verslagen/*', pageHeaders);

  serveCommitmentPages({ app, database });
  serveMandatePage({ app, database });
  serveChallengePage({ app, database });
  serveTablePages({ app, database }, { page, notFound });
  serveProposalPages({ app, database }, { page, notFound });
  serveStoryPage({ app, database }, { page, notFound });
  serveNetworkPage({ app, database }, { page, notFound });

  app.get('/', async (context) => context.html(await overview(database)));

  app.get('/stemmingen/:stemming', async (context) => {
    const vote = namesSomething(context) ? await findVote(database, context.req.param('stemming')) : undefined;
    if (!vote) return context.html(notFound(), 404);
    const source = `/v1/stemmingen/${vote.id}`;
    // Why a plan waits is in the objections, which stand with the vote.
    const objections = vote.rules.counting === 'consent' ? html`<wijk-vote src="${source}"></wijk-vote>` : '';
    const widget = vote.state === 'closed' ? html`<wijk-vote-result src="${source}" heading-level="1"></wijk-vote-result>${objections}` : html`<wijk-vote src="${source}" heading-level="1"></wijk-vote>`;
    return context.html(page(vote.title, html`<p><a href="/">Alles in uw wijk</a></p>${widget}<noscript>Zet JavaScript aan om te kunnen stemmen, of stem met de brief.</noscript>`));
  });

  app.get('/peilingen/:peiling', async (context) => {
    const poll = namesSomething(context) ? await findPoll(database, context.req.param('peiling')) : undefined;
    if (!poll) return context.html(notFound(), 404);
    return context.html(page(poll.title, html`<p><a href="/">Alles in uw wijk</a></p><wijk-trust-poll src="/v1/peilingen/${poll.id}" heading-level="1"></wijk-trust-poll><hr><wijk-trust-trend src="/v1/peilingen/${poll.id}"></wijk-trust-trend>`));
  });
}

/** Promises to a neighbourhood, and one promise, which feeds and calendars point to. */
function serveCommitmentPages({ app, database }: Pick<Service, 'app' | 'database'>): void {
  app.get('/wijken/:wijk/toezeggingen', async (context) => {
    const neighbourhood = namesSomething(context) ? await findNeighbourhood(database, context.req.param('wijk')) : undefined;
    if (!neighbourhood) return context.html(notFound(), 404);
    const title = `Toezeggingen aan ${neighbourhood.name}`;
    return context.html(page(title, html`<p><a href="/">Alles in uw wijk</a></p><h1>${title}</h1><wijk-commitments src="/v1/wijken/${neighbourhood.id}/toezeggingen"></wijk-commitments><noscript>Zet JavaScript aan om de toezeggingen te zien, of volg ze als <a href="/v1/wijken/${neighbourhood.id}/toezeggingen/berichten">nieuws</a>.</noscript>`));
  });

  app.get('/toezeggingen/:toezegging', async (context) => {
    const commitment = namesSomething(context) ? await findCommitment(database, context.req.param('toezegging')) : undefined;
    if (!commitment) return context.html(notFound(), 404);
    return context.html(page(commitment.what, html`<p><a href="/wijken/${commitment.neighbourhood}/toezeggingen">Alle toezeggingen aan de wijk</a></p><h1>Een toezegging</h1><wijk-commitments src="/v1/toezeggingen/${commitment.id}"></wijk-commitments>`));
  });

  app.get('/peilingen/:peiling/papier', async (context) => {
    const poll = namesSomething(context) ? await findPoll(database, context.req.param('peiling')) : undefined;
    if (!poll) return context.html(notFound(), 404);
    const language = serviceLanguageFor(context.req.query('taal') ?? '', 'paper');
    return context.html(html`<!doctype html>
<html lang="${language}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${poll.title}</title><link rel="stylesheet" href="/papier.css"></head>
  <body><main>${await paperForm({ poll, language })}</main></body>
</html>`);
  });
}

/** Who may decide what in a neighbourhood. */
function serveMandatePage({ app, database }: Pick<Service, 'app' | 'database'>): void {
  app.get('/wijken/:wijk/mandaten', async (context) => {
    const neighbourhood = namesSomething(context) ? await findNeighbourhood(database, context.req.param('wijk')) : undefined;
    if (!neighbourhood) return context.html(notFound(), 404);
    const title = `Wie mag wat beslissen in ${neighbourhood.name}`;
    return context.html(page(title, html`<p><a href="/">Alles in uw wijk</a></p><h1>${title}</h1><wijk-mandate src="/v1/wijken/${neighbourhood.id}/mandaten"></wijk-mandate><noscript>Zet JavaScript aan om te zien wie wat mag beslissen.</noscript>`));
  });
}

/** The right to challenge in a neighbourhood; the link of a plan opens it here as well. */
function serveChallengePage({ app, database }: Pick<Service, 'app' | 'database'>): void {
  app.get('/wijken/:wijk/uitdagingen', async (context) => {
    const neighbourhood = namesSomething(context) ? await findNeighbourhood(database, context.req.param('wijk')) : undefined;
    if (!neighbourhood) return context.html(notFound(), 404);
    const title = `Zelf een taak overnemen in ${neighbourhood.name}`;
    return context.html(page(title, html`<p><a href="/">Alles in uw wijk</a></p><h1>${title}</h1><wijk-challenge src="/v1/wijken/${neighbourhood.id}"></wijk-challenge><noscript>Zet JavaScript aan om een plan te schrijven en de uitdagingen te zien.</noscript>`));
  });
}

const notFound = (): Html => page('Niet gevonden', html`<h1>Deze pagina bestaat niet</h1><p>Controleer het adres in uw brief, of kijk bij <a href="/">alle stemmingen en peilingen</a>.</p>`);

async function overview(database: Kysely<Schema>): Promise<Html> {
  const neighbourhoods = await listNeighbourhoods(database, everything);
  return page(
    'Meedoen in uw wijk',
    html`<h1>Meedoen in uw wijk</h1>
      <p>Hier bewaren partners in de wijk wat bewoners voorstellen, kiezen en vinden. Meestal doet u mee op de website van uw gemeente of corporatie; het kan ook hier.</p>
      ${await Promise.all(neighbourhoods.items.map((neighbourhood) => section(database, neighbourhood)))}
      <p>Voor ontwikkelaars: <a href="/v1/openapi.json">de beschrijving van de API</a>.</p>`,
  );
}

const stateWords = { announced: 'nog niet open', open: 'open', counting: 'gesloten, papier wordt geteld', closed: 'gesloten' } as const;

async function section(database: Kysely<Schema>, { id, name }: Neighbourhood): Promise<Html> {
  const wish = { ...everything, wijk: id };
  const [votes, polls, tables] = await Promise.all([listVotes(database, wish), listPolls(database, wish), readTables(database, id)]);
  const item = (href: string, title: string, state: keyof typeof stateWords) => html`<li><a href="${href}">${title}</a> <span>(${stateWords[state]})</span></li>`;
  return html`<h2>${name}</h2>
    <ul>
      ${votes.items.map((vote) => item(`/stemmingen/${vote.id}`, vote.title, vote.state))}
      ${polls.items.map((poll) => item(`/peilingen/${poll.id}`, poll.title, poll.state))}
      <li><a href="/wijken/${id}/voorstellen">Voorstellen van bewoners</a></li>
      <li><a href="/wijken/${id}/verhalen">Verhalen van bewoners</a></li>
      <li><a href="/wijken/${id}/toezeggingen">Toezeggingen aan de wijk</a></li>
      <li><a href="/wijken/${id}/mandaten">Wie mag wat beslissen</a></li>
      <li><a href="/wijken/${id}/samenwerkingen">Wie werkt waaraan, en met wie</a></li>
      <li><a href="/wijken/${id}/uitdagingen">Zelf een taak overnemen</a></li>
      ${tables.map((table) => html`<li><a href="/wijktafels/${table.id}">${table.name}</a></li>`)}
    </ul>`;
}
