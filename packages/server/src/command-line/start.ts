import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve, type ServerType } from '@hono/node-server';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Hono } from 'hono';
import { isLoopback } from '../access/loopback.ts';
import { createApp } from '../app.ts';
import { createExampleLogin, type ExampleLogin } from '../example/login.ts';
import { exampleNames, isEmpty, seedExample } from '../example/seed.ts';
import { judgingVotes } from '../example/seed-promises.ts';
import { partnerSite, partnerSites } from '../example/sites.ts';
import { addCodes } from '../repositories/ballots.ts';
import { registerOrigin } from '../repositories/neighbourhoods.ts';
import { findVote } from '../repositories/votes.ts';
import type { Deliveries } from '../webhooks/deliveries.ts';
import { linkFor } from './codes.ts';
import { drawCode } from './draw-code.ts';
import { loginHelp, openLogin } from './login.ts';
import { openPlace, withPlace, type OpenPlace, type PlaceOptions } from './place.ts';
import { Refusal } from './refusal.ts';
import { openWebhooks, publisherFor, startWebhooks, webhookHelp, type WebhookOptions } from './webhooks.ts';

interface StartOptions extends PlaceOptions, WebhookOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: 'none' | 'example';
  readonly addressHeader?: string;
}

const bundle = fileURLToPath(new URL('../../../elements/dist/bundle', import.meta.url));

export function addStartCommand(program: Command): void {
  withPlace(program.command('start'))
    .description('Run the service; with the example, also two partner sites on the next two ports, so that embedding is really cross-origin.')
    .option('--port <number>', 'port of the service', portNumber, 4000)
    .option('--host <name>', 'address to listen on', 'localhost')
    .addOption(new Option('--seed <what>', 'what to fill an empty database with').choices(['none', 'example']).default('example'))
    .option('--address-header <name>', 'header in which your own proxy puts the visitor\'s address, e.g. x-forwarded-for; the last one in it is believed')
    .option('--address <url>', 'where everyone reaches the service, as other systems are told it; by default http, the host and the port')
    .option('--oin <number>', 'number of your organisation in the OIN register, as the source of events')
    .addOption(new Option('--webhooks <where>', 'to which addresses events may be sent').choices(['public', 'anywhere', 'none']).default('public'))
    .addHelpText('after', `${loginHelp}
${webhookHelp}

Examples:
  wijkaanpak start
  wijkaanpak start --port 8080 --data /srv/wijkaanpak --seed none
  DATABASE_URL=postgres://user@host/wijkaanpak wijkaanpak start --seed none`)
    .action(start);
}

async function start(options: StartOptions): Promise<void> {
  const { port, host, seed } = options;
  const ports = seed === 'example' ? [port, port + 1, port + 2] : [port];
  for (const one of ports) await mustBeFree(one, host);

  const publisher = publisherFor(options, `http://${host}:${port}`);
  const login = await openLogin(process.env);
  const place = await step('Opening the database', () => openPlace(options));
  const servers: ServerType[] = [];
  let deliveries: Deliveries | undefined;
  const stop = async () => {
    for (const server of servers) server.close();
    await deliveries?.stop();
    await place.close();
    process.exit();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  try {
    const addressOf = options.addressHeader;
    const service = `http://${host}:${port}`;
    if (seed === 'example' && (await isEmpty(place.database))) await step('Filling it with the example (Amsterdam Centrum: 85 proposals, 8,520 ballots)', () => seedExample(place.database));
    const hasExample = seed === 'example' && (await findVote(place.database, exampleNames.openVote)) !== undefined;
    // Only for the example's own data, and only where nobody else can reach it.
    const exampleLogin = hasExample && !login && isLoopback(host) ? await createExampleLogin(service) : undefined;
    const identify = login ?? exampleLogin?.identify;
    const webhooks = openWebhooks(place, options, process.env);
    const app = createApp({
      database: place.database,
      bundle,
      publisher,
      webhooks,
      ...(identify && { identify }),
      ...(addressOf && { addressOf: (context) => context.req.header(addressOf)?.split(',').at(-1)?.trim() ?? 'unknown' }),
    });
    servers.push(await step('Starting the service', () => listen(app, port, host)));
    deliveries = await startWebhooks(place, webhooks, publisher);
    console.log(`\n  ${service}  the service: all votes and polls, and the API at ${service}/v1/openapi.json`);
    if (hasExample) await startExample(place, { service, host, port, servers, exampleLogin });
    else if (seed === 'example') console.log('\nThe data are not those of the example, so its two partner sites are not shown. To see them, name an empty folder with --data.');
    console.log(`\nThe data are in ${place.name}.${process.env['DATABASE_URL'] ? '' : ' The built-in database survives a killed process, not a power cut:\nit is for trying and for small polls; for votes that count, set DATABASE_URL to a PostgreSQL.'}`);
    if (!webhooks.key && options.webhooks !== 'none') console.log('Other systems can ask for events but are not told of them: for that, set WEBHOOK_KEY (see --help).');
    console.log('Stop with Ctrl+C. Starting again keeps everything.');
  } catch (error) {
    await place.close();
    throw error;
  }
}

interface Running {
  readonly service: string;
  readonly host: string;
  readonly port: number;
  readonly servers: ServerType[];
  readonly exampleLogin: ExampleLogin | undefined;
}

async function startExample(place: OpenPlace, { service, host, port, servers, exampleLogin }: Running): Promise<void> {
  for (const [index, site] of partnerSites.entries()) {
    const origin = `http://${host}:${port + 1 + index}`;
    await registerOrigin(place.database, origin, site.partner);
    servers.push(await listen(partnerSite(site, service, exampleLogin), port + 1 + index, host));
    console.log(`  ${origin}  ${site.shows}`);
    if (exampleLogin) console.log(`  ${origin}/medewerkers  act as ${site.person.name}, ${site.person.role} (an example, on this machine only)`);
  }
  for (const name of [exampleNames.openVote, exampleNames.consentVote, judgingVotes.open]) await printCodes(place, name, service);
}

async function printCodes({ database }: OpenPlace, name: string, service: string): Promise<void> {
  const vote = await findVote(database, name);
  if (vote?.state !== 'open') return;
  const codes = [drawCode(), drawCode(), drawCode()];
  await addCodes(database, vote.id, codes);
  console.log(`\nTo vote in “${vote.title}”, use one of these fresh codes:`);
  for (const code of codes) console.log(`  ${code}  ${linkFor(service, vote.id, code)}`);
}

/** Says what is being done while it is done, and how long it took. */
async function step<T>(what: string, action: () => Promise<T>): Promise<T> {
  const started = performance.now();
  process.stdout.write(`${what} … `);
  const result = await action();
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

const listen = (app: Hono, port: number, hostname: string): Promise<ServerType> =>
  new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname }, () => resolve(server));
  });

async function mustBeFree(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      reject(code === 'EADDRINUSE' ? new Refusal(`Port ${port} is in use by another program. Stop that one, or choose other ports with --port (the example uses three in a row).`) : new Refusal(`Port ${port} cannot be used (${code}). Choose another with --port.`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_533) throw new InvalidArgumentError('Give a whole number from 1 to 65533.');
  return number;
}
