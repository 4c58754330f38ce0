import { browserStorage } from '@wijkaanpak/client';
import { beginChallenge, changeChallengeDraft, getChallengeDraft } from '@wijkaanpak/client/addresses';
import { challengeParts, fail, makeStorySecret, storySecretBytes, succeed, type ChallengeDraft, type ChallengePart, type Result, type SharedDraft } from '@wijkaanpak/domain';
import type { Link } from '../link.ts';
import type { DraftingHost } from './drafting-host.ts';
import { draftFrom, fieldsIn, isSamePart, partsFrom, type PlanDraft } from './plan-draft.ts';

/** A plan that is kept for all who write it, as this browser read it last. */
export interface Shared {
  readonly link: Link;
  readonly version: number;
  readonly base: PlanDraft;
}

/** What a save did: what to type over in the draft, and the parts in which a neighbour wrote something else meanwhile. */
export interface Saved {
  readonly take: Partial<PlanDraft>;
  readonly conflicts: readonly ChallengePart[];
}

interface Comparison {
  /** The draft when it was sent, and as it is now. */
  readonly before: PlanDraft;
  readonly now: PlanDraft;
  /** What was changed here and not taken by the service, and what of it a neighbour changed meanwhile. */
  readonly mine: readonly ChallengePart[];
  readonly overtaken: readonly ChallengePart[];
}

/** Hashing weighs as much as a form; it is fetched when somebody begins to share. */
const fetchHashing = () => import('../secret-hash.ts');
const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
export const newSecret = (): string => makeStorySecret(crypto.getRandomValues(new Uint8Array(storySecretBytes)));

/** Keeps a plan at the service for its writers. What somebody else wrote is never overwritten unseen. */
export class Sharing {
  readonly #host: DraftingHost;
  readonly #storage = browserStorage('localStorage');
  readonly #name: string;
  #unsettled: SharedDraft | undefined;
  shared: Shared | undefined;

  constructor(host: DraftingHost) {
    this.#host = host;
    this.#name = `wijk:shared:${host.place}`;
    try {
      this.shared = (JSON.parse(this.#storage.getItem(this.#name) ?? 'null') as Shared | null) ?? undefined;
    } catch {
      this.shared = undefined;
    }
  }

  read(link: Link): Promise<Result<SharedDraft>> {
    return this.#host.call(getChallengeDraft, { params: { concept: link.id }, token: link.secret });
  }

  /** Keeps a new plan under a fresh secret, or one that was drawn before. The same key never makes two. */
  async begin(draft: Partial<ChallengeDraft>, secret: string, key = newKey()): Promise<Result<SharedDraft>> {
    const hashing = await fetchHashing().catch(() => undefined);
    if (!hashing) return fail('service.unreachable');
    const begun = await this.#host.call(beginChallenge, { params: { wijk: this.#host.wijk }, key, body: { secretHash: hashing.hashChallengeSecret(secret), parts: draft } });
    if (begun.ok) this.#keep({ id: begun.value.id, secret }, begun.value);
    return begun;
  }

  /** Sends what was changed here, and takes what others changed; nothing that is typed while it is on its way is typed over. */
  async save(current: () => PlanDraft): Promise<Result<Saved>> {
    const { link, version, base } = this.shared!;
    const before = current();
    const changed = challengeParts.filter((part) => !isSamePart(before, base, part));
    const parts = Object.fromEntries(changed.map((part) => [part, partsFrom(before)[part]]));
    const saved = changed.length ? await this.#host.call(changeChallengeDraft, { params: { concept: link.id }, token: link.secret, key: newKey(), body: { version, parts } }) : await this.read(link);
    if (saved.ok) return succeed(this.#compare(saved.value, { before, now: current(), mine: [], overtaken: [] }));
    const overtaken = saved.issues.filter(({ code }) => code === 'challenge.draft.changed-meanwhile').map(({ path }) => path as ChallengePart);
    if (!overtaken.length) return saved;
    const kept = await this.read(link);
    return kept.ok ? succeed(this.#compare(kept.value, { before, now: current(), mine: changed, overtaken })) : kept;
  }

  /** What neighbours wrote, where it is not settled yet whose words stand. */
  get theirs(): PlanDraft | undefined {
    return this.#unsettled && draftFrom(this.#unsettled.parts);
  }

  /** The writer has seen what neighbours wrote: from here on it is what changes are compared with. */
  settle(): void {
    if (this.#unsettled) this.#keep(this.shared!.link, this.#unsettled);
    this.#unsettled = undefined;
  }

  /** From now on this browser's plan is the one of a link. */
  adopt(link: Link, { version, parts }: SharedDraft): PlanDraft {
    const draft = draftFrom(parts);
    this.#keep(link, { version, parts });
    return draft;
  }

  forget(): void {
    this.shared = undefined;
    this.#storage.removeItem(this.#name);
  }

  /** Until it is settled whose words stand, nothing is kept of what the service told: a page that is closed then meets the same question again. */
  #compare(kept: SharedDraft, { before, now, mine, overtaken }: Comparison): Saved {
    const theirs = draftFrom(kept.parts);
    const isTyped = (part: ChallengePart) => !isSamePart(before, now, part);
    const conflicts = challengeParts.filter((part) => overtaken.includes(part) || (!mine.includes(part) && isTyped(part) && !isSamePart(theirs, before, part)));
    const taken = challengeParts.filter((part) => !mine.includes(part) && !isTyped(part) && !conflicts.includes(part) && !isSamePart(now, theirs, part));
    this.#unsettled = kept;
    if (!conflicts.length) this.settle();
    return { take: Object.assign({}, ...taken.map((part) => fieldsIn(theirs, part))) as Partial<PlanDraft>, conflicts };
  }

  #keep(link: Link, { version, parts }: Pick<SharedDraft, 'version' | 'parts'>): void {
    this.shared = { link, version, base: draftFrom(parts) };
    this.#storage.setItem(this.#name, JSON.stringify(this.shared));
    this.#host.linked(link);
  }
}
