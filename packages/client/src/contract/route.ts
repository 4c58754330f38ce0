import type { Role } from '@wijkaanpak/domain';
import type * as z from 'zod/mini';

/**
 * Where a route is, and the types of what it takes and answers. That is all a page needs to call it; what it weighs is one line.
 * The schemas, which the service checks with, are in {@link Route}.
 */
export interface Address<Path extends string = string, Query = unknown, Body = unknown, Reply = unknown> {
  /** operationId in OpenAPI. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below `/v1`, with `{names}`: plural Dutch nouns, kebab-case, no trailing slash. */
  readonly path: Path;
  /** For the compiler only. */
  readonly types?: { readonly query: Query; readonly body: Body; readonly reply: Reply };
}

/** `{wijk}` and the like in a path, by name. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? { readonly [Key in Name]: string } & PathParameters<Rest> : unknown;

export type QueryOf<A extends Address> = NonNullable<A['types']>['query'];
export type BodyOf<A extends Address> = NonNullable<A['types']>['body'];
export type ReplyOf<A extends Address> = NonNullable<A['types']>['reply'];

/**
 * One route of the service. The server is obliged to serve each of them, the OpenAPI document is written from them,
 * and the HTTP and in-memory adapters follow them; nothing else is agreed anywhere.
 */
export interface Route<
  Path extends string = string,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> extends Address<Path, z.input<Query>, z.input<Body>, z.output<Reply>> {
  /** What it does, in Dutch, for the reader of the API documentation. */
  readonly summary: string;
  readonly tag: 'Wijken' | 'Verhalen' | 'Voorstellen' | 'Toezeggingen' | 'Mandaten' | 'Wijktafels' | 'Uitdagingen' | 'Programmas' | 'Stemmingen' | 'Peilingen' | 'Gebeurtenissen' | 'Beheer';
  readonly query?: Query;
  readonly body?: Body;
  readonly reply: Reply;
  /** Who may call it, by a bearer token; anyone when not said. */
  readonly roles?: readonly Role[];
  /** What the reply is when it is not JSON. */
  readonly media?: 'image/jpeg' | 'audio/*' | 'text/csv' | 'application/csvm+json' | 'application/atom+xml' | 'text/calendar';
  /** 201 for what is created; a write takes an `Idempotency-Key`. */
  readonly status: 200 | 201;
}

/** Joins an address with its schemas; one that does not fit the address's types does not compile. */
export const route = <Path extends string, Query, Body, Reply, QuerySchema extends z.ZodMiniType, BodySchema extends z.ZodMiniType, ReplySchema extends z.ZodMiniType<Reply>>(
  address: Address<Path, Query, Body, Reply>,
  schemas: Omit<Route<Path, QuerySchema, BodySchema, ReplySchema>, keyof Address> & {
    readonly query?: z.ZodMiniType<unknown, Query>;
    readonly body?: z.ZodMiniType<unknown, Body>;
  },
): Route<Path, QuerySchema, BodySchema, ReplySchema> => ({ ...address, ...schemas }) as Route<Path, QuerySchema, BodySchema, ReplySchema>;
