import type { Actor } from '@wijkaanpak/domain';
import { generateKeyPair, SignJWT } from 'jose';
import { identifyBy, type Identify } from '../access/logins.ts';

/** Stands in for an organisation's own login, so that a visitor of the example can act as one of its people. */
export interface ExampleLogin {
  readonly identify: Identify;
  /** A token that tells who this is, good for half an hour and for this run of the service only. */
  tokenFor(person: Actor): Promise<string>;
}

/** Its key is made here and lives as long as the process; nothing that it signed is worth anything elsewhere. */
export async function createExampleLogin(service: string): Promise<ExampleLogin> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const issuer = `${service}/voorbeeld`;
  return {
    identify: await identifyBy({ issuer, audience: service, keys: async () => publicKey }),
    tokenFor: ({ id, ...claims }) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' }).setIssuer(issuer).setAudience(service).setSubject(id).setIssuedAt().setExpirationTime('30m').sign(privateKey),
  };
}
