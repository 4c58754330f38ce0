import { html } from 'hono/html';
import type { Service } from '../app.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { namesSomething } from '../routes/serve.ts';
import type { Html } from './pages.ts';

export interface Frame {
  readonly page: (title: string, body: Html) => Html;
  readonly notFound: () => Html;
}

/** Where a resident tells a story, reads what others told, and follows the own one with the code on a slip. */
export function serveStoryPage({ app, database }: Pick<Service, 'app' | 'database'>, { page, notFound }: Frame): void {
  app.get('/wijken/:wijk/verhalen', async (context) => {
    const neighbourhood = namesSomething(context) ? await findNeighbourhood(database, context.req.param('wijk')) : undefined;
    if (!neighbourhood) return context.html(notFound(), 404);
    const title = `Verhalen uit ${neighbourhood.name}`;
    return context.html(page(title, html`<p><a href="/">Alles in uw wijk</a></p><h1>${title}</h1><wijk-story src="/v1/wijken/${neighbourhood.id}"></wijk-story><noscript>Zet JavaScript aan om te vertellen, of vertel het aan iemand van het team in uw wijk.</noscript>`));
  });
}
