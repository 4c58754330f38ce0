import * as z from 'zod/mini';
import { Instant } from '../time.ts';

/** One line of the audit log: something that someone did in a role. `hash` is over all of it and the hash before, so that no line can be changed unseen. */
export const Act = z.object({
  position: z.int().check(z.gte(1)),
  at: Instant,
  actor: z.string(),
  actorName: z.string(),
  /** The route's name in the API. */
  act: z.string(),
  /** The address it was done at. */
  subject: z.string(),
  /** SHA-256 of what was sent. */
  contentHash: z.string(),
  previous: z.string(),
  hash: z.string(),
});
export type Act = z.infer<typeof Act>;
