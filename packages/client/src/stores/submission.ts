import type { Issue, Result } from '@wijkaanpak/domain';
import { atom, type ReadableAtom } from 'nanostores';
import type { KeyValueStorage } from '../storage.ts';

export type SubmissionState<Reply> =
  | { readonly kind: 'editing' }
  | { readonly kind: 'sending' }
  /** Not delivered yet: kept in this browser with its key, to be sent once. `isTrying` while it is being sent again. */
  | { readonly kind: 'waiting'; readonly issues: readonly Issue[]; readonly isTrying: boolean }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'done'; readonly reply: Reply };

export interface SubmissionOptions<Draft, Body, Reply> {
  /** Distinguishes this form from others on the same site, e.g. the resource's address. */
  readonly name: string;
  readonly empty: Draft;
  readonly storage: KeyValueStorage;
  /** The domain's rule: what may be sent, or why not. */
  readonly check: (draft: Draft) => Result<Body>;
  readonly send: (body: Body, key: string) => Promise<Result<Reply>>;
  /** A fresh idempotency key. */
  readonly newKey: () => string;
  /** Whether a delivered form is shown as done after a reload (a poll, a ballot) or starts anew (a proposal). */
  readonly afterwards: 'remember' | 'start-anew';
}

export interface Submission<Draft, Reply> {
  readonly $draft: ReadableAtom<Draft>;
  readonly $state: ReadableAtom<SubmissionState<Reply>>;
  /** Changes the draft, and keeps it in this browser. */
  edit(change: Partial<Draft>): void;
  /** Checks and sends; when that failed on the way, sends the same again under the same key. */
  submit(): Promise<void>;
  /** Back to the form after `done`, for a changed ballot or another proposal. */
  reopen(): void;
}

interface Pending<Body> {
  readonly key: string;
  readonly body: Body;
}

/** Trouble on the way, which passes; whatever else is wrong, the resident must mend. */
const passes = new Set<string>(['service.unreachable', 'service.failed', 'request.too-many']);

/**
 * The way of one form from typing to delivered. Nothing typed is lost: the draft survives reload and crash, and what could not be
 * delivered waits under the key it was first sent with, so that the service counts it once however often it is sent.
 */
export function createSubmission<Draft extends object, Body, Reply>(options: SubmissionOptions<Draft, Body, Reply>): Submission<Draft, Reply> {
  const { name, empty, storage, check, send, newKey, afterwards } = options;
  const draft = fields<Draft>(storage, `wijk:draft:${name}`, empty);
  const pending = slot<Pending<Body>>(storage, `wijk:pending:${name}`);
  const done = slot<{ readonly reply: Reply }>(storage, `wijk:done:${name}`);

  const $draft = atom<Draft>(draft.read());
  const remembered = done.read();
  let parcel = pending.read();
  const $state = atom<SubmissionState<Reply>>(
    parcel ? { kind: 'waiting', issues: [], isTrying: false } : remembered ? { kind: 'done', reply: remembered.reply } : { kind: 'editing' },
  );

  const drop = () => {
    parcel = undefined;
    pending.clear();
  };
  const deliver = async ({ body, key }: Pending<Body>) => {
    parcel = { body, key };
    pending.write(parcel);
    const before = $state.get();
    $state.set(before.kind === 'waiting' ? { ...before, isTrying: true } : { kind: 'sending' });
    const sentDraft = $draft.get();
    const result = await send(body, key);
    if (result.ok) {
      drop();
      // What was delivered leaves the browser's storage, but not what was typed while it was on its way.
      // A ballot can still be changed as long as the page is open.
      if ($draft.get() === sentDraft) draft.clear();
      if (afterwards === 'remember') done.write({ reply: result.value });
      else if ($draft.get() === sentDraft) $draft.set(empty);
      $state.set({ kind: 'done', reply: result.value });
    } else if (result.issues.some((issue) => passes.has(issue.code))) {
      $state.set({ kind: 'waiting', issues: result.issues, isTrying: false });
    } else {
      drop();
      $state.set({ kind: 'refused', issues: result.issues });
    }
  };

  return {
    $draft,
    $state,
    edit(change) {
      $draft.set({ ...$draft.get(), ...change });
      draft.write(change);
    },
    async submit() {
      const state = $state.get();
      if (state.kind === 'sending' || (state.kind === 'waiting' && state.isTrying)) return;
      if (parcel) return deliver(parcel);
      const checked = check($draft.get());
      if (!checked.ok) return $state.set({ kind: 'refused', issues: checked.issues });
      return deliver({ key: newKey(), body: checked.value });
    },
    reopen() {
      done.clear();
      $state.set({ kind: 'editing' });
    },
  };
}

/**
 * A draft with each field in a place of its own: a photo for which the storage has no room costs no text, and a keystroke does not write
 * the photo again.
 */
function fields<Draft extends object>(storage: KeyValueStorage, name: string, empty: Draft) {
  const places = Object.keys(empty).map((field) => [field as keyof Draft, slot<unknown>(storage, `${name}:${field}`)] as const);
  return {
    read: () => Object.fromEntries(places.map(([field, place]) => [field, place.read() ?? empty[field]])) as Draft,
    write(change: Partial<Draft>): void {
      for (const [field, place] of places) if (field in change) place.write(change[field]);
    },
    clear(): void {
      for (const [, place] of places) place.clear();
    },
  };
}

/** One JSON value under one name in the storage. What cannot be read is treated as not there. */
function slot<T>(storage: KeyValueStorage, name: string) {
  return {
    read(): T | undefined {
      try {
        return JSON.parse(storage.getItem(name) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (value: T) => storage.setItem(name, JSON.stringify(value)),
    clear: () => storage.removeItem(name),
  };
}
