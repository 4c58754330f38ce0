import { browserStorage } from '@wijkaanpak/client';
import { supportMarkBytes } from '@wijkaanpak/domain';

interface Kept {
  readonly mark: string;
  readonly isGiven: boolean;
}

const storage = browserStorage('localStorage');

/** What this browser keeps of its support, by the address of a proposal: a mark for that proposal alone. It is drawn once, so that support sent again counts once. */
export const supportAt = (place: string) => {
  const name = `wijk:steun:${place}`;
  const kept = (): Kept | undefined => {
    try {
      return (JSON.parse(storage.getItem(name) ?? 'null') as Kept | null) ?? undefined;
    } catch {
      return undefined;
    }
  };
  const keep = (support: Kept): string => (storage.setItem(name, JSON.stringify(support)), support.mark);
  return {
    isGiven: (): boolean => kept()?.isGiven ?? false,
    mark: (): string => kept()?.mark ?? keep({ mark: Array.from(crypto.getRandomValues(new Uint8Array(supportMarkBytes)), (byte) => byte.toString(16).padStart(2, '0')).join(''), isGiven: false }),
    wasGiven: (mark: string): void => void keep({ mark, isGiven: true }),
  };
};
