import { readFileSync } from 'node:fs';
import type { Actor } from '@wijkaanpak/domain';
import { Hono } from 'hono';
import { isLoopback } from '../access/loopback.ts';
import type { ExampleLogin } from './login.ts';

export interface PartnerSite {
  readonly folder: string;
  readonly partner: string;
  readonly brand: string;
  /** Whom a visitor of the example can act as. */
  readonly person: Actor & { readonly role: string };
  /** For the printed line. */
  readonly shows: string;
}

export const partnerSites: readonly PartnerSite[] = [
  {
    folder: 'gemeente', partner: 'gemeente', brand: 'Voorbeeldgemeente', shows: "a municipality's page: promises, proposal form, proposals, an open vote, a result",
    person: { id: 'voorbeeld-samira', name: 'Samira Jansen', partner: 'gemeente', roles: ['professional'], role: 'gebiedsmakelaar Centrum' },
  },
  {
    folder: 'corporatie', partner: 'corporatie', brand: 'Voorbeeldwonen', shows: "a housing corporation's page: the same vote, promises, a trust poll, and trust over the years",
    person: { id: 'voorbeeld-piet', name: 'Piet de Boer', partner: 'corporatie', roles: ['professional'], role: 'wijkbeheerder' },
  },
];

const sites = new URL('../../example/sites/', import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, sites), 'utf8');

/**
 * A partner's own website, as far as the service is concerned a stranger on another origin: static files under a strict
 * Content-Security-Policy that lets in the service and nothing else. `{{service}}` in a page stands for the service's address.
 */
export function partnerSite(site: PartnerSite, service: string, login?: ExampleLogin): Hono {
  const app = new Hono();
  const page = (path: string, name: string, own: string) =>
    app.get(path, (context) => {
      context.header('Content-Security-Policy', `default-src 'none'; script-src ${service}${own}; connect-src ${service}${own}; img-src 'self' ${service} data: blob:; media-src ${service} data: blob:; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`);
      context.header('Referrer-Policy', 'no-referrer');
      const { brand, person } = site;
      const words: Readonly<Record<string, string>> = { service, brand, name: person.name, role: person.role, colleagues: login ? '<a href="/medewerkers">Voor medewerkers</a>' : '' };
      return context.html(file(name).replace(/\{\{(\w+)\}\}/g, (_, word: string) => words[word]!));
    });
  page('/', `${site.folder}/index.html`, '');
  app.get('/site.css', (context) => context.body(file(`${site.folder}/site.css`), 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  if (login) {
    page('/medewerkers', 'medewerkers.html', " 'self'");
    app.get('/medewerkers.js', (context) => context.body(file('medewerkers.js'), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
    serveLogin(app, site, login);
  }
  return app;
}

/** A token for who presses the button on this site itself, opened on this machine; for no other page and under no other name. */
function serveLogin(app: Hono, { person: { role: _, ...actor } }: PartnerSite, login: ExampleLogin): void {
  app.post('/inloggen', async (context) => {
    const { origin, hostname } = new URL(context.req.url);
    if (!isLoopback(hostname) || context.req.header('Origin') !== origin) return context.body(null, 403);
    return context.json({ token: await login.tokenFor(actor) }, 200, { 'Cache-Control': 'no-store' });
  });
}
