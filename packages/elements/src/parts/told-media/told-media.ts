import { fetchMedia } from '@wijkaanpak/client';
import type { WholeStory } from '@wijkaanpak/domain';
import type { SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';

export interface MediaHost {
  /** The service's address, which a photo's is relative to. */
  readonly base: string;
  /** The secret of the teller, or the token of who acts in a role. */
  readonly token: string | undefined;
  changed(): void;
}

type Kept = 'on-its-way' | 'failed' | { readonly address: string };

/** Voices and photos of stories that are not for everyone: fetched with what gives the right to them, and forgotten when their reader leaves. */
export class ToldMedia {
  readonly #host: MediaHost;
  readonly #kept = new Map<string, Kept>();

  constructor(host: MediaHost) {
    this.#host = host;
  }

  view(speech: Speech<SectionName, 'listen' | 'mediaFailed'>, { voice, photo }: Pick<WholeStory, 'voice' | 'photo'>): TemplateResult {
    return html`
      ${voice ? this.#shown(speech, voice.url, (address) => html`<audio controls preload="metadata" src=${address} aria-label=${speech.say('listen')} part="voice"></audio>`) : nothing}
      ${photo ? this.#shown(speech, photo.url, (address) => html`<img class="told-photo" src=${address} alt=${photo.description} />`) : nothing}
    `;
  }

  forget(): void {
    for (const kept of this.#kept.values()) if (typeof kept === 'object' && kept.address.startsWith('blob:')) URL.revokeObjectURL(kept.address);
    this.#kept.clear();
  }

  #shown(speech: Speech<SectionName, 'listen' | 'mediaFailed'>, url: string, show: (address: string) => TemplateResult): TemplateResult | typeof nothing {
    const kept = this.#kept.get(url);
    if (kept === undefined) void this.#fetch(url);
    if (kept === 'failed') return html`<p class="error">${speech.say('mediaFailed')}</p>`;
    return typeof kept === 'object' ? show(kept.address) : nothing;
  }

  async #fetch(url: string): Promise<void> {
    this.#kept.set(url, 'on-its-way');
    const { base, token } = this.#host;
    const fetched = await fetchMedia(url.startsWith('data:') ? url : new URL(url, new URL(base, document.baseURI)).href, token);
    this.#kept.set(url, fetched.ok ? { address: fetched.value } : 'failed');
    this.#host.changed();
  }
}
