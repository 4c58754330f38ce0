import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { browserStorage } from '@wijkaanpak/client';

const place = globalThis as { localStorage?: unknown };

describe("the browser's storage", () => {
  afterEach(() => delete place.localStorage);
  it('that is blocked is replaced for as long as the page lives', () => {
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => { throw new Error('blocked'); } });
    const storage = browserStorage('localStorage');
    storage.setItem('a', '1');
    assert.equal(storage.getItem('a'), '1');
    storage.removeItem('a');
    assert.equal(storage.getItem('a'), null);
  });
  it('that is full gives back the newest text, never an older one', () => {
    const items = new Map([['a', 'old']]);
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      value: { getItem: (key: string) => items.get(key) ?? null, setItem: () => { throw new Error('full'); }, removeItem: (key: string) => items.delete(key) },
    });
    const storage = browserStorage('localStorage');
    storage.setItem('a', 'new');
    assert.equal(storage.getItem('a'), 'new');
  });
});
