import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

export interface PartnerSite {
  readonly folder: string;
  readonly partner: string;
  /** For the printed line. */
  readonly shows: string;
}

export const partnerSites: readonly PartnerSite[] = [
  { folder: 'gemeente', partner: 'gemeente', shows: "a municipality's page: proposal form, proposals, an open vote, a result" },
  { folder: 'corporatie', partner: 'corporatie', shows: "a housing corporation's page: the same vote, a trust poll, and trust over the years" },
];

const sites = new URL('../../example/sites/', import.meta.url);

/**
 * A partner's own website, as far as the service is concerned a stranger on another origin: static files under a strict
 * Content-Security-Policy that lets in the service and nothing else. `{{service}}` in a page stands for the service's address.
 */
export function partnerSite({ folder }: PartnerSite, service: string): Hono {
  const app = new Hono();
  const file = (name: string) => readFileSync(new URL(`${folder}/${name}`, sites), 'utf8');
  const policy = `default-src 'none'; script-src ${service}; connect-src ${service}; img-src 'self' ${service} data: blob:; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  app.get('/', (context) => {
    context.header('Content-Security-Policy', policy);
    context.header('Referrer-Policy', 'no-referrer');
    return context.html(file('index.html').replaceAll('{{service}}', service));
  });
  app.get('/site.css', (context) => context.body(file('site.css'), 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  return app;
}
