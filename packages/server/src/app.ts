import { getConnInfo } from '@hono/node-server/conninfo';
import { eventSource, fail, type Publisher } from '@wijkaanpak/domain';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Kysely } from 'kysely';
import { apiHeaders } from './access/headers.ts';
import { registeredOrigins } from './access/origins.ts';
import type { Identify } from './access/logins.ts';
import { limitCodeGuesses, limitWrites, type ClientAddress, type CodeGuesses } from './access/rate-limits.ts';
import type { Schema } from './database/schema.ts';
import { openApi } from './openapi.ts';
import { serveBundle } from './pages/bundle.ts';
import { servePages } from './pages/pages.ts';
import { isRegisteredOrigin } from './repositories/neighbourhoods.ts';
import { serveActs } from './routes/acts.ts';
import { serveChallenges } from './routes/challenges.ts';
import { serveCommitments } from './routes/commitments.ts';
import { serveEvents } from './routes/events.ts';
import { serveMedia } from './routes/media.ts';
import { serveMandates } from './routes/mandates.ts';
import { serveNeighbourhoods } from './routes/neighbourhoods.ts';
import { serveNetwork } from './routes/network.ts';
import { serveObjections } from './routes/objections.ts';
import { servePolls } from './routes/polls.ts';
import { problem } from './routes/problem.ts';
import { serveGroups, serveObstacles, serveProposalRoad } from './routes/proposal-road.ts';
import { serveProposals } from './routes/proposals.ts';
import { serveStories } from './routes/stories.ts';
import { serveProgrammes } from './routes/programmes.ts';
import { serveTables } from './routes/tables.ts';
import { serveVotes } from './routes/votes.ts';
import type { Webhooks } from './services/follow-events.ts';

/** Bytes of the largest message: a photo in base64 and the longest texts fit with room to name the field that is too long. */
const largestMessage = 4_000_000;

export interface ServiceOptions {
  readonly database: Kysely<Schema>;
  /** Folder with `wijk.js` and what it loads. */
  readonly bundle: string;
  /** Where a request comes from; by default the connection's own address. Behind a proxy the operator says which header to believe. */
  readonly addressOf?: ClientAddress;
  /** Who acts in a role; without it nobody does. */
  readonly identify?: Identify;
  /** Who tells events, and where everyone reaches the service. */
  readonly publisher?: Publisher;
  /** What subscriptions to events are made with; without it there are none. */
  readonly webhooks?: Webhooks;
}

/** What a group of routes is made with. */
export interface Service {
  readonly app: Hono;
  readonly database: Kysely<Schema>;
  readonly identify: Identify;
  readonly publisher: Publisher;
  readonly webhooks: Webhooks;
  readonly codeGuesses: (context: Context) => CodeGuesses;
}

/** The participation service as one web application, to be served by any adapter of Hono. */
export function createApp({ database, bundle, addressOf = connectionAddress, identify = async () => undefined, publisher = local, webhooks = { key: undefined, network: 'public' } }: ServiceOptions): Hono {
  const app = new Hono();
  const service: Service = { app, database, identify, publisher, webhooks, codeGuesses: limitCodeGuesses(addressOf) };

  app.use('/v1/*', apiHeaders);
  app.get('/v1/openapi.json', (context) => context.json(openApi(new URL(context.req.url).origin), 200, { 'Access-Control-Allow-Origin': '*' }));
  app.use('/v1/*', registeredOrigins((origin) => isRegisteredOrigin(database, origin)));
  app.use('/v1/*', limitWrites(addressOf));
  app.use('/v1/*', bodyLimit({ maxSize: largestMessage, onError: (context) => problem(context, fail('request.too-large', '', { maximum: largestMessage }).issues) }));
  serveNeighbourhoods(service);
  serveNetwork(service);
  serveProposals(service);
  serveProposalRoad(service);
  serveObstacles(service);
  serveGroups(service);
  serveStories(service);
  serveMedia(service);
  serveCommitments(service);
  serveMandates(service);
  serveTables(service);
  serveChallenges(service);
  serveProgrammes(service);
  serveVotes(service);
  serveObjections(service);
  servePolls(service);
  serveEvents(service);
  serveActs(service);
  app.all('/v1/*', (context) => problem(context, fail('request.not-found').issues));

  serveBundle(app, bundle);
  servePages(service);
  app.onError((error, context) => {
    console.error(error);
    return problem(context, fail('service.failed').issues);
  });
  return app;
}

const local: Publisher = { source: eventSource({ host: 'localhost' }), address: 'http://localhost:4000' };

const connectionAddress: ClientAddress = (context) => getConnInfo(context).remote.address ?? 'unknown';
