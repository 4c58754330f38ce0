import type * as z from 'zod/mini';

/**
 * One route of the service: its address, what it takes and what it answers. The server is obliged to serve each of them,
 * the OpenAPI document is written from them, and the HTTP and in-memory adapters follow them; nothing else is agreed anywhere.
 */
export interface Route<
  Path extends string = string,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Reply extends z.ZodMiniType = z.ZodMiniType,
> {
  /** operationId in OpenAPI. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below `/v1`, with `{names}`: plural Dutch nouns, kebab-case, no trailing slash. */
  readonly path: Path;
  /** What it does, in Dutch, for the reader of the API documentation. */
  readonly summary: string;
  readonly tag: 'Wijken' | 'Voorstellen' | 'Stemmingen' | 'Peilingen';
  readonly query?: Query;
  readonly body?: Body;
  readonly reply: Reply;
  /** What the reply is when it is not JSON. */
  readonly media?: 'image/jpeg';
  /** 201 for what is created; a write takes an `Idempotency-Key`. */
  readonly status: 200 | 201;
}

/** `{wijk}` and the like in a path, by name. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? { readonly [Key in Name]: string } & PathParameters<Rest> : unknown;

export const route = <
  const Path extends string,
  Query extends z.ZodMiniType,
  Body extends z.ZodMiniType,
  Reply extends z.ZodMiniType,
>(
  definition: Route<Path, Query, Body, Reply>,
): Route<Path, Query, Body, Reply> => definition;

export type QueryOf<R extends Route> = z.input<NonNullable<R['query']>>;
export type BodyOf<R extends Route> = z.input<NonNullable<R['body']>>;
export type ReplyOf<R extends Route> = z.output<R['reply']>;
