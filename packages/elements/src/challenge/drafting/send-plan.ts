import { changeChallengeDraft, submitChallenge } from '@wijkaanpak/client/addresses';
import { succeed, type ChallengeDraft, type ChallengeStanding, type Result } from '@wijkaanpak/domain';
import type { Link } from '../link.ts';
import type { DraftingHost } from './drafting-host.ts';
import { newSecret, type Sharing } from './sharing.ts';
import { partsFrom, type PlanDraft } from './plan-draft.ts';

/** What waits to be sent: the whole plan, and where it is kept already or the secret under which it will be. */
export interface Parcel {
  readonly parts: Required<ChallengeDraft>;
  readonly secret: string;
  readonly kept: { readonly link: Link; readonly version: number } | undefined;
}

export const parcelOf = (draft: PlanDraft, { shared }: Sharing): Parcel => ({ parts: partsFrom(draft), secret: newSecret(), kept: shared && { link: shared.link, version: shared.version } });

/** Keeps the plan as it is now and sends it. Each of both goes under a key of its own, so that what is sent again is done once. */
export async function sendPlan(host: DraftingHost, sharing: Sharing, { parts, secret, kept }: Parcel, key: string): Promise<Result<ChallengeStanding | undefined>> {
  const saved = kept
    ? await host.call(changeChallengeDraft, { params: { concept: kept.link.id }, token: kept.link.secret, key: `${key}-concept`, body: { version: kept.version, parts } })
    : await sharing.begin(parts, secret, `${key}-concept`);
  if (!saved.ok) return saved;
  const { id, version } = saved.value;
  const sent = await host.send(submitChallenge, { params: { concept: id }, token: kept?.link.secret ?? secret, key, body: { version } });
  if (sent.ok) return sent;
  // Somebody else who writes along sent it meanwhile: then it was sent.
  return sent.issues.some(({ code }) => code === 'challenge.draft.submitted') ? succeed(undefined) : sent;
}
