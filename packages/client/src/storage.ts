/** Where a page keeps what was typed. The browser's own storage fits; so does a Map for a test. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export function createMemoryStorage(): KeyValueStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

/**
 * The browser's storage where it may be used. A browser that blocks or has filled it up throws;
 * then what was typed lives as long as the page, and nobody sees an error.
 */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): KeyValueStorage {
  const spare = createMemoryStorage();
  const attempt = <T>(action: (storage: KeyValueStorage) => T): T => {
    try {
      return action(globalThis[kind]);
    } catch {
      return action(spare);
    }
  };
  return {
    getItem: (key) => attempt((storage) => storage.getItem(key)) ?? spare.getItem(key),
    setItem(key, value) {
      try {
        globalThis[kind].setItem(key, value);
        spare.removeItem(key);
      } catch {
        // An older text must not come back in place of the newer one that did not fit.
        attempt((storage) => storage.removeItem(key));
        spare.setItem(key, value);
      }
    },
    removeItem: (key) => {
      spare.removeItem(key);
      attempt((storage) => storage.removeItem(key));
    },
  };
}
