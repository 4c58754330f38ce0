import { actorIn } from './actor-in.ts';

/** The person of an organisation that a token names; undefined for a token that does not tell both to a page. */
export function personIn(token: string): { readonly organisation: string; readonly name: string } | undefined {
  const { partner, name } = actorIn(token);
  return partner === undefined || name === undefined ? undefined : { organisation: partner, name };
}
