import { browserStorage } from '@wijkaanpak/client';

/** What neighbours who write together share: the name of the plan and its secret. */
export interface Link {
  readonly id: string;
  readonly secret: string;
}

export const codeOf = ({ id, secret }: Link): string => `${id}.${secret}`;

/** A link as it was typed or pasted: the code, or the whole address that ends in it. Undefined for what is none. */
export function readLink(typed: string): Link | undefined {
  const match = /(?:^|=)([a-z0-9-]+)\.([0-9a-f]{32})$/.exec(typed.trim());
  return match ? { id: match[1]!, secret: match[2]! } : undefined;
}

/** The address of the page around the widget, with the code behind `#`: what is there is not sent to any server. */
export const addressOf = (link: Link): string => `${location.href.replace(/#.*$/, '')}#uitdaging=${codeOf(link)}`;

export const linkInAddress = (): Link | undefined => (location.hash.startsWith('#uitdaging=') ? readLink(location.hash) : undefined);

/** The links that this browser was used with, the last one first, under the widget's address. */
export class KeptLinks {
  readonly #storage = browserStorage('localStorage');
  readonly #name: string;
  all: readonly Link[];

  constructor(place: string) {
    this.#name = `wijk:links:${place}`;
    this.all = (this.#storage.getItem(this.#name) ?? '').split(' ').flatMap((code) => readLink(code) ?? []);
  }

  of(id: string): Link | undefined {
    return this.all.find((link) => link.id === id);
  }

  add(link: Link): void {
    this.all = [link, ...this.all.filter(({ id }) => id !== link.id)];
    this.#storage.setItem(this.#name, this.all.map(codeOf).join(' '));
  }
}
