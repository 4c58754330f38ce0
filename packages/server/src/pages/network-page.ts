import { html } from 'hono/html';
import type { Service } from '../app.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { namesSomething } from '../routes/serve.ts';
import type { Frame } from './story-page.ts';

/** Who in a neighbourhood works on what, and with whom. */
export function serveNetworkPage({ app, database }: Pick<Service, 'app' | 'database'>, { page, notFound }: Frame): void {
  app.get('/wijken/:wijk/samenwerkingen', async (context) => {
    const neighbourhood = namesSomething(context) ? await findNeighbourhood(database, context.req.param('wijk')) : undefined;
    if (!neighbourhood) return context.html(notFound(), 404);
    const title = `Wie werkt waaraan in ${neighbourhood.name}`;
    return context.html(page(title, html`<p><a href="/">Alles in uw wijk</a></p><h1>${title}</h1><wijk-network src="/v1/wijken/${neighbourhood.id}"></wijk-network><noscript>Zet JavaScript aan om te zien wie waaraan werkt.</noscript>`));
  });
}
