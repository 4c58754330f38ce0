import type { Issue, Result } from '@wijkaanpak/domain';
import { atom, type ReadableAtom } from 'nanostores';

export type ResourceState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

export interface Resource<T> {
  readonly $state: ReadableAtom<ResourceState<T>>;
  /** Reads again; what was shown stays until the new answer is there. An older answer that comes later is dropped. */
  reload(): Promise<void>;
}

/** Something to read from the service, and how that stands. */
export function createResource<T>(load: () => Promise<Result<T>>): Resource<T> {
  const $state = atom<ResourceState<T>>({ kind: 'loading' });
  let latest = 0;
  const reload = async () => {
    const turn = ++latest;
    if ($state.get().kind === 'failed') $state.set({ kind: 'loading' });
    const result = await load();
    if (turn === latest) $state.set(result.ok ? { kind: 'ready', value: result.value } : { kind: 'failed', issues: result.issues });
  };
  return { $state, reload };
}
