import type { Result } from '@wijkaanpak/domain';
import type { BodyOf, PathParameters, QueryOf, ReplyOf, Route } from './contract/route.ts';

/** What a call takes: the names in the path, the query, the body, and for a write its key. */
export type Request<R extends Route> = {
  readonly query?: QueryOf<R>;
  readonly body?: BodyOf<R>;
  /** Idempotency-Key: the same key gives the same answer, so a write may be sent again after a lost connection. */
  readonly key?: string;
  /** The reader's language, for sentences the service writes. */
  readonly language?: string;
} & (unknown extends PathParameters<R['path']> ? unknown : { readonly params: PathParameters<R['path']> });

/**
 * How an element reaches a participation service: `createHttpApi(url)`, `createMemoryApi(...)`, or the host's own.
 * Never rejects: trouble comes back as issues, `service.unreachable` when nothing answered.
 */
export interface Api {
  call<R extends Route>(route: R, request: Request<R>): Promise<Result<ReplyOf<R>>>;
}
