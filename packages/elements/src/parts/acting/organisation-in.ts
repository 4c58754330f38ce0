import { actorIn } from './actor-in.ts';

/** The organisation that a token names. */
export const organisationIn = (token: string): string | undefined => actorIn(token).partner;
