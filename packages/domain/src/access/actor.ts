import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { fail, succeed, type Result } from '../issues.ts';

/** What someone may be in the service besides a resident, who needs no role. Given by the organisation's own login, never kept here. */
export const roles = ['professional', 'table-secretary', 'moderator', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Someone who acts for an organisation: by name, since residents are answered by people and not by mailboxes. */
export const Actor = z.object({
  /** Who it is to the organisation's login. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  /** The organisation the person works for; null for who works for the service itself. */
  partner: z.nullable(Slug),
  roles: z.array(z.enum(roles)),
});
export type Actor = z.infer<typeof Actor>;

/** Whether someone may do what these roles may do. An administrator keeps the service running, and so may do no one else's work. */
export function mayAct(actor: Actor | undefined, allowed: readonly Role[]): Result<Actor> {
  if (!actor) return fail('access.login-needed');
  return actor.roles.some((role) => allowed.includes(role)) ? succeed(actor) : fail('access.not-allowed');
}
