import type { Result } from '@wijkaanpak/domain';
import type { Address, BodyOf, PathParameters, QueryOf, ReplyOf } from './contract/route.ts';

/** What a call takes: the names in the path, the query, the body, and for a write its key. */
export type Request<A extends Address> = {
  readonly query?: QueryOf<A>;
  readonly body?: BodyOf<A>;
  /** Idempotency-Key: the same key gives the same answer, so a write may be sent again after a lost connection. */
  readonly key?: string;
  /** Bearer token of who acts in a role; residents have none. */
  readonly token?: string;
  /** The reader's language, for sentences the service writes. */
  readonly language?: string;
} & (unknown extends PathParameters<A['path']> ? unknown : { readonly params: PathParameters<A['path']> });

/**
 * How an element reaches a participation service: `createHttpApi(url)`, `createMemoryApi(...)`, or the host's own.
 * Never rejects: trouble comes back as issues, `service.unreachable` when nothing answered.
 */
export interface Api {
  call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>>;
}
