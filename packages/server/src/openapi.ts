import { Problem, routes, type Route } from '@wijkaanpak/client/contract';
import * as z from 'zod/mini';
import { apiVersion } from './access/headers.ts';

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown>;
  return json;
};

const versionHeader = { 'API-Version': { description: 'Version of the API', schema: { type: 'string', examples: [apiVersion] } } };

const problemResponse = {
  description: 'Wat er niet klopt en hoe dat te herstellen is (RFC 9457)',
  headers: versionHeader,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const pathParameters = ({ path }: Route) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));

function queryParameters({ query }: Route) {
  if (!query) return [];
  const { properties, required = [] } = schemaOf(query, 'input') as { properties: Record<string, object>; required?: readonly string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
}

const keyParameter = {
  name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', minLength: 8, maxLength: 128 },
  description: 'Dezelfde sleutel geeft hetzelfde antwoord: opnieuw versturen na een verbroken verbinding telt één keer.',
};

function operation(route: Route) {
  const { name, tag, summary, method, body, reply, media, status, roles } = route;
  const content = media ? { [media]: { schema: media.endsWith('json') ? { type: 'object' } : { type: 'string', ...(/^(image|audio)\//.test(media) && { format: 'binary' }) } } } : { 'application/json': { schema: schemaOf(reply, 'output') } };
  return {
    operationId: name,
    tags: [tag],
    summary,
    parameters: [...pathParameters(route), ...queryParameters(route), ...(method === 'POST' ? [keyParameter] : [])],
    ...(roles && { security: [{ login: [] }] }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } }),
    responses: {
      [status]: { description: summary, headers: versionHeader, content },
      400: problemResponse,
      ...(roles && { 401: problemResponse, 403: problemResponse }),
      404: problemResponse,
      ...(method === 'POST' && { 403: problemResponse, 413: problemResponse, 429: problemResponse }),
    },
  };
}

/** The OpenAPI 3.1 document, made from the contract that also checks every request. `origin` is where this service is reached. */
export function openApi(origin: string) {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'wijkaanpak',
      description: 'Bewoners stellen voor, stemmen en worden gehoord, op de site van elke partner.',
      version: apiVersion,
      contact: { name: 'wijkaanpak', url: 'https://github.com/wijkaanpak/wijkaanpak', email: 'wijkaanpak@example.nl' },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: `${origin}/v1` }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: { login: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Het account van een organisatie, via haar eigen OpenID Connect-login (RFC 9068)' } },
    },
  };
}
