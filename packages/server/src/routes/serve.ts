import { createHash } from 'node:crypto';
import type { BodyOf, PathParameters, Route } from '@wijkaanpak/client/contract';
import { fail, mayAct, parse, Slug, succeed, type Actor, type Result } from '@wijkaanpak/domain';
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { bearerToken } from '../access/logins.ts';
import type { Service } from '../app.ts';
import type { Database } from '../database/schema.ts';
import { noteAct } from '../repositories/audit-log.ts';
import { writeOnce } from '../services/write-once.ts';
import { problem } from './problem.ts';

/** What a handler gets: the names in the path and what the contract's schemas made of query and body. */
export interface Call<R extends Route> {
  readonly params: PathParameters<R['path']>;
  readonly query: z.output<NonNullable<R['query']>>;
  readonly body: BodyOf<R>;
  /** Who acts in a role that the route asks for; undefined for a resident. */
  readonly actor: R extends { roles: readonly unknown[] } ? Actor : Actor | undefined;
  readonly context: Context;
}

/** Serves a route that reads. An unchanged answer costs the reader nothing (`ETag`). */
export function serveRead<R extends Route>({ app, identify }: Service, route: R, handle: (call: Omit<Call<R>, 'body'>) => Promise<Result<z.output<R['reply']>>>): void {
  app.get(honoPath(route), async (context) => {
    if (!namesSomething(context)) return problem(context, fail('request.not-found').issues);
    const actor = await readActor(route, context, identify);
    if (!actor.ok) return problem(context, actor.issues);
    const query = readQuery(route, context);
    const result = query.ok ? await handle({ ...called<R>(context), actor: actor.value as never, query: query.value as never }) : query;
    if (!result.ok) return problem(context, result.issues);
    const body = route.media === undefined || route.media.endsWith('json') ? JSON.stringify(result.value) : (result.value as string | Uint8Array<ArrayBuffer>);
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const headers = { ETag: tag, 'Cache-Control': cachingOf(route), 'Content-Type': contentTypeOf(route), ...(isFeed(route) && { Vary: 'Accept-Language, Origin' }) };
    return context.req.header('If-None-Match') === tag ? context.body(null, 304, headers) : context.body(body, 200, headers);
  });
}

/** How a route writes: what of its answer is kept with the key, and what is told of that. */
export interface Telling<R extends Route, Kept> {
  readonly handle: (call: Call<R>, transaction: Database) => Promise<Result<Kept>>;
  /** Adds what must not be kept, such as a secret. The same for the same answer. */
  readonly tell: (kept: Kept) => Promise<z.output<R['reply']>>;
}

/** Serves a route that writes: once a key, in one transaction. What someone did in a role is in the audit log with it. */
export const serveWrite = <R extends Route>(service: Service, route: R, handle: Telling<R, z.output<R['reply']>>['handle']): void => serveAnswer(service, route, { handle, told: (body) => body });

/** Serves a route that writes, and tells more than may be kept for who sends the same again. */
export const serveWriteTold = <R extends Route, Kept>(service: Service, route: R, { handle, tell }: Telling<R, Kept>): void =>
  serveAnswer(service, route, { handle, told: async (body) => JSON.stringify(await tell(JSON.parse(body) as Kept)) });

interface Answering<R extends Route> {
  readonly handle: (call: Call<R>, transaction: Database) => Promise<Result<unknown>>;
  readonly told: (kept: string) => string | Promise<string>;
}

function serveAnswer<R extends Route>({ app, database, identify }: Service, route: R, { handle, told }: Answering<R>): void {
  app.post(honoPath(route), async (context) => {
    if (!namesSomething(context)) return problem(context, fail('request.not-found').issues);
    const actor = await readActor(route, context, identify);
    if (!actor.ok) return problem(context, actor.issues);
    const key = readKey(context);
    if (!key.ok) return problem(context, key.issues);
    const text = await context.req.text();
    const body = readBody(route, text);
    if (!body.ok) return problem(context, body.issues);
    const write = { key: key.value, request: [context.req.path, actor.value?.id, text].filter((part) => part !== undefined).join('\n'), status: route.status };
    const call = { ...called<R>(context), actor: actor.value as never, query: undefined as never, body: body.value as never };
    const result = await writeOnce(database, write, async (transaction) => {
      const done = await handle(call, transaction);
      if (done.ok && actor.value) await noteAct(transaction, actor.value, { act: route.name, subject: context.req.path, content: text });
      return done;
    });
    if (!result.ok) return problem(context, result.issues);
    return context.body(await told(result.value.body), result.value.status as 201, { 'Content-Type': 'application/json' });
  });
}

/** What people read in a feed is in their own language. */
const isFeed = ({ media }: Route): boolean => media === 'application/atom+xml' || media === 'text/calendar';

const contentTypeOf = (route: Route): string => (route.media === 'text/csv' ? 'text/csv; charset=utf-8; header=present' : isFeed(route) ? `${route.media}; charset=utf-8` : (route.media ?? 'application/json'));

const cachingOf = ({ roles }: Route): string => (roles ? 'private, no-cache' : 'no-cache');

export const honoPath = ({ path }: Route): string => `/v1${path.replace(/\{(\w+)\}/g, ':$1')}`;

export const called = <R extends Route>(context: Context) => ({ context, params: context.req.param() as PathParameters<R['path']> });

/** Whether the names in the path could exist at all: what is no name is not looked up, since the database cannot even hold some of it (NUL). */
export const namesSomething = (context: Context): boolean => Object.values(context.req.param()).every((name) => Slug.safeParse(name).success);

/** Who acts, where the route asks for a role; a resident is never asked who they are. */
async function readActor({ roles }: Route, context: Context, identify: Service['identify']): Promise<Result<Actor | undefined>> {
  if (!roles) return succeed(undefined);
  const token = bearerToken(context.req.header('Authorization'));
  return mayAct(token === undefined ? undefined : await identify(token), roles);
}

export function readQuery(route: Route, context: Context): Result<unknown> {
  const given = context.req.query();
  if (route.query) return parse(route.query, given);
  const [field] = Object.keys(given);
  return field === undefined ? succeed(undefined) : fail('field.unknown', field, { field: field.slice(0, 60) });
}

function readKey(context: Context): Result<string> {
  const key = context.req.header('Idempotency-Key');
  if (key === undefined) return fail('field.required', 'Idempotency-Key');
  return /^[\x21-\x7e]{8,128}$/.test(key) ? succeed(key) : fail('field.wrong-type', 'Idempotency-Key');
}

function readBody(route: Route, text: string): Result<unknown> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('request.not-json');
  }
  return route.body ? parse(route.body, json) : succeed(undefined);
}
