import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { Slug } from '../identifiers.ts';
import { issue, succeed, type Result } from '../issues.ts';
import { ChallengeDraft, challengeParts, type ChallengePart } from './parts.ts';

/** A challenge that neighbours write together. Who has its secret link can read and write it; nobody else can. */
export const SharedDraft = z.object({
  id: Slug,
  neighbourhood: Slug,
  /** Goes up with every change that is kept. */
  version: z.int().check(z.gte(0)),
  parts: ChallengeDraft,
  /** The version in which each part was changed last. */
  changedIn: z.partialRecord(z.enum(challengeParts), z.int()),
  /** Whether it has been sent; then it is a challenge with the same id, and no longer changes. */
  isSubmitted: z.boolean(),
});
export type SharedDraft = z.infer<typeof SharedDraft>;

/** A new draft, with the hash of the secret that its writers' browser drew. */
export const SharedDraftInput = z.strictObject({ secretHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)), parts: ChallengeDraft });
export type SharedDraftInput = z.infer<typeof SharedDraftInput>;

/** The parts that somebody changed, and the version that they had before them. */
export const DraftChange = z.strictObject({ version: z.int().check(z.gte(0)), parts: ChallengeDraft });
export type DraftChange = z.infer<typeof DraftChange>;

/** The version that is sent: what somebody else wrote since is not sent unseen. */
export const DraftSubmission = z.strictObject({ version: z.int().check(z.gte(0)) });
export type DraftSubmission = z.infer<typeof DraftSubmission>;

export const beginDraft = (id: string, neighbourhood: string, parts: ChallengeDraft): SharedDraft =>
  ({ id, neighbourhood, version: 1, parts, changedIn: Object.fromEntries(partsIn(parts).map((part) => [part, 1])), isSubmitted: false });

/**
 * A draft with somebody's changes. Neighbours may write in different parts at the same time; a part that another changed meanwhile is
 * refused and left as it was, so that no words are lost unseen.
 */
export function mergeDraft(kept: SharedDraft, { version, parts }: DraftChange): Result<SharedDraft> {
  if (kept.isSubmitted) return { ok: false, issues: [issue('challenge.draft.submitted')] };
  const changed = partsIn(parts).filter((part) => canonicalJson(parts[part]) !== canonicalJson(kept.parts[part] ?? null));
  const overtaken = changed.filter((part) => (kept.changedIn[part] ?? 0) > version);
  if (overtaken.length) return { ok: false, issues: overtaken.map((part) => issue('challenge.draft.changed-meanwhile', part)) };
  if (!changed.length) return succeed(kept);
  const next = kept.version + 1;
  return succeed({
    ...kept, version: next, parts: { ...kept.parts, ...Object.fromEntries(changed.map((part) => [part, parts[part]])) },
    changedIn: { ...kept.changedIn, ...Object.fromEntries(changed.map((part) => [part, next])) },
  });
}

const partsIn = (parts: ChallengeDraft): ChallengePart[] => challengeParts.filter((part) => parts[part] !== undefined);
