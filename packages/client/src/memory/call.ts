import type { Actor, Result } from '@wijkaanpak/domain';

/** What a page asks of the service inside it. */
export interface Call {
  readonly params: Record<string, string>;
  readonly query: Record<string, unknown>;
  /** As its route's schema made it. */
  readonly body: never;
  readonly token: string | undefined;
  /** Who acts, on a route that asks for a role. */
  readonly actor: Actor | undefined;
}

export type Handler = (call: Call) => Result<unknown>;
