import { Actor, parse } from '@wijkaanpak/domain';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { isLoopback } from './loopback.ts';

/** Who holds a bearer token; undefined when it is not a valid one. */
export type Identify = (token: string) => Promise<Actor | undefined>;

export interface Login {
  /** The OpenID Connect provider of the organisation, as in its tokens. */
  readonly issuer: string;
  /** What the token must have been given for: the name of this service at the provider. */
  readonly audience: string;
  /** The provider's public keys; by default fetched from where it publishes them. */
  readonly keys?: JWTVerifyGetKey;
}

/**
 * Reads access tokens in the form of RFC 9068 (JWT), signed by the organisation's own provider: `sub`, `name`, `roles` and `partner`.
 * A token that carries a BSN is refused: this service must never see one.
 */
export async function identifyBy({ issuer, audience, keys }: Login): Promise<Identify> {
  const publicKeys = keys ?? (await keysOf(issuer));
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, publicKeys, { issuer, audience, algorithms: ['ES256', 'PS256', 'RS256'], requiredClaims: ['sub', 'exp'] });
      if (Object.keys(payload).some((claim) => /bsn|burgerservicenummer/i.test(claim))) return undefined;
      const { sub, name, partner = null, roles = [] } = payload;
      const actor = parse(Actor, { id: sub, name, partner, roles });
      return actor.ok ? actor.value : undefined;
    } catch {
      return undefined;
    }
  };
}

/** By OpenID Connect Discovery 1.0; section 4.3: what the document calls its issuer is the one we asked, letter for letter. */
async function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new LoginTrouble(`does not tell how to check its tokens (status ${response.status})`);
  const told = (await response.json().catch(() => ({}))) as { issuer?: unknown; jwks_uri?: unknown };
  if (told.issuer !== issuer) throw new LoginTrouble(`calls itself ${JSON.stringify(told.issuer)}`);
  if (typeof told.jwks_uri !== 'string' || !isPrivateWay(told.jwks_uri)) throw new LoginTrouble('does not tell over https where its keys are');
  return createRemoteJWKSet(new URL(told.jwks_uri));
}

/** Milliseconds that a login may take to tell about itself. */
const patience = 10_000;

/** What is wrong with a login, as the end of a sentence about it. */
export class LoginTrouble extends Error {}

/** An address on whose way nobody can change what comes by. */
export const isPrivateWay = (address: string): boolean => {
  const { protocol, hostname } = URL.parse(address) ?? {};
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname!));
};

/** The token in `Authorization: Bearer …` (RFC 6750). */
export const bearerToken = (header: string | undefined): string | undefined => /^Bearer ([\w.~+/-]+=*)$/i.exec(header ?? '')?.[1];
