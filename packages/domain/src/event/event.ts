import * as z from 'zod/mini';
import { Slug } from '../identifiers.ts';
import { Instant } from '../time.ts';
import { eventKindNames } from './kinds.ts';

/**
 * Something that happened in public: what kind, to what, and when it was noted. It carries no words and no names: those are read at its address,
 * by the rules that hold when they are read, so that a story that was taken back lives on nowhere.
 */
export const PublicEvent = z.object({
  /** From 1, without gaps, in the order in which things became readable. */
  position: z.int().check(z.gte(1)),
  id: z.uuid(),
  kind: z.enum(eventKindNames),
  /** What it is about: a proposal, a promise, a table. */
  subject: z.string(),
  /** Which part of it, where it has parts with a name: a decision of a table, a wave of a poll. */
  part: z.nullable(z.string()),
  neighbourhood: Slug,
  /** When it was noted, by the service's clock. */
  at: Instant,
});
export type PublicEvent = z.infer<typeof PublicEvent>;
