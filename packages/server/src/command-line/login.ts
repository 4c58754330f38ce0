import { identifyBy, isPrivateWay, LoginTrouble, type Identify } from '../access/logins.ts';
import { Refusal } from './refusal.ts';

/** For `--help`. */
export const loginHelp = `
Who acts in a role (professional, table secretary, moderator, administrator) logs in with their own organisation:
  OIDC_ISSUER    address of its OpenID Connect provider, as in its tokens
  OIDC_AUDIENCE  name of this service there; only access tokens given for it count
Without them nobody acts in a role. Residents never log in.`;

/**
 * Who acts in a role, by the login that the environment names; undefined where it names none.
 * Refuses half a setting, an address that is none or that others on the way can change, and a login that does not answer to that name.
 */
export async function openLogin({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience }: Readonly<Record<string, string | undefined>>): Promise<Identify | undefined> {
  if (!issuer && !audience) return undefined;
  if (!issuer || !audience) throw new Refusal(`${issuer ? 'OIDC_AUDIENCE' : 'OIDC_ISSUER'} is not set, and ${issuer ? 'OIDC_ISSUER' : 'OIDC_AUDIENCE'} is. Set both, or neither to let nobody act in a role.`);
  if (!URL.canParse(issuer)) throw new Refusal('OIDC_ISSUER is no address. Write it as in the tokens of your login: https://login.example.nl/realms/gemeente');
  if (!isPrivateWay(issuer)) throw new Refusal('OIDC_ISSUER must begin with https://, since who can change what it answers can make anyone an administrator.');
  const { search, hash, username } = new URL(issuer);
  if (search || hash || username) throw new Refusal('OIDC_ISSUER is an address without a question mark, # or name and password. Write it as in the tokens of your login.');
  try {
    return await identifyBy({ issuer, audience });
  } catch (error) {
    const trouble = error instanceof LoginTrouble ? error.message : `cannot be reached (${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message})`;
    throw new Refusal(`The login at ${issuer} ${trouble}. Check OIDC_ISSUER: it is written as in the tokens of that login, to the last slash.`, { cause: error });
  }
}
