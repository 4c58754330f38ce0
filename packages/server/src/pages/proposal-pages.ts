import { html } from 'hono/html';
import type { Service } from '../app.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { findProposal } from '../repositories/proposals.ts';
import { namesSomething } from '../routes/serve.ts';
import type { Frame } from './pages.ts';

/** What residents proposed, and one proposal with its road. */
export function serveProposalPages({ app, database }: Pick<Service, 'app' | 'database'>, { page, notFound }: Frame): void {
  app.get('/wijken/:wijk/voorstellen', async (context) => {
    const neighbourhood = namesSomething(context) ? await findNeighbourhood(database, context.req.param('wijk')) : undefined;
    if (!neighbourhood) return context.html(notFound(), 404);
    const title = `Voorstellen voor ${neighbourhood.name}`;
    return context.html(page(title, html`<p><a href="/">Alles in uw wijk</a></p><h1>${title}</h1><wijk-proposals src="/v1/wijken/${neighbourhood.id}/voorstellen"></wijk-proposals><noscript>Zet JavaScript aan om de voorstellen te zien.</noscript>`));
  });

  app.get('/voorstellen/:voorstel', async (context) => {
    const proposal = namesSomething(context) ? await findProposal(database, context.req.param('voorstel')) : undefined;
    if (!proposal) return context.html(notFound(), 404);
    return context.html(page(proposal.title, html`<p><a href="/wijken/${proposal.neighbourhood}/voorstellen">Alle voorstellen voor de wijk</a></p><h1>Een voorstel</h1><wijk-proposals src="/v1/voorstellen/${proposal.id}"></wijk-proposals><noscript><p>${proposal.title}</p><p>${proposal.description}</p><p>Zet JavaScript aan om de weg van dit voorstel te zien.</p></noscript>`));
  });
}
