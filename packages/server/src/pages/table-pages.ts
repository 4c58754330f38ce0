import { html } from 'hono/html';
import type { Service } from '../app.ts';
import { findTable, tableOf } from '../repositories/tables.ts';
import { namesSomething } from '../routes/serve.ts';
import { readMinutes } from '../services/keep-table.ts';
import type { Frame } from './pages.ts';

/** A date as people say it; a day has no hour. */
const written = (date: string): string => new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** A table, and the minutes of its meetings as plain text that needs no script to read. */
export function serveTablePages({ app, database }: Pick<Service, 'app' | 'database'>, { page, notFound }: Frame): void {
  app.get('/wijktafels/:tafel', async (context) => {
    const table = namesSomething(context) ? await findTable(database, context.req.param('tafel')) : undefined;
    if (!table) return context.html(notFound(), 404);
    const reading = table.minutes.map(({ id, meeting }) => html`<li><a href="/verslagen/${id}">Verslag van ${written(meeting)}</a></li>`);
    return context.html(page(table.name, html`<p><a href="/">Alles in uw wijk</a></p><wijk-table src="/v1/wijktafels/${table.id}" heading-level="1"></wijk-table><noscript><h1>${table.name}</h1><p>Zet JavaScript aan om de wijktafel te zien. De verslagen leest u zo:</p><ul>${reading}</ul></noscript>`));
  });

  app.get('/verslagen/:verslag', async (context) => {
    const id = context.req.param('verslag');
    const minutes = namesSomething(context) ? await readMinutes(database, id) : undefined;
    const owner = minutes?.ok ? await tableOf(database, 'minutes', id) : undefined;
    const table = owner === undefined ? undefined : await findTable(database, owner);
    if (!minutes?.ok || !table) return context.html(notFound(), 404);
    const { meeting, published, text } = minutes.value;
    const title = `Verslag van ${written(meeting)}`;
    const body = text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`);
    return context.html(page(`${title} – ${table.name}`, html`<p><a href="/wijktafels/${table.id}">${table.name}</a></p><h1>${title}</h1><p>Openbaar sinds ${written(published)}.</p>${body}`));
  });
}
