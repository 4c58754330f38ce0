import { createResource, type Resource } from '@wijkaanpak/client';
import type { Page } from '@wijkaanpak/client/addresses';
import type { Result, Story, StoryLink, Theme } from '@wijkaanpak/domain';
import { storySections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { loadFailure, skeleton } from '../../parts/notices.ts';
import { toldMediaStyles } from '../../parts/told-media/told-media.styles.ts';
import { toldStyles } from './told.styles.ts';

export interface ToldHost {
  readonly root: ShadowRoot;
  readonly level: number;
  /** An address of the service from one that is relative to it. */
  addressOf(path: string): string;
  read(pagina: number): Promise<Result<Page<Story>>>;
  readThemes(): Promise<Result<Page<Theme>>>;
  focusOn(selector: string): Promise<void>;
  changed(): void;
}

export async function openToldStories(language: string, host: ToldHost): Promise<ToldStories> {
  for (const { styleSheet } of [toldMediaStyles, toldStyles]) if (!host.root.adoptedStyleSheets.includes(styleSheet!)) host.root.adoptedStyleSheets.push(styleSheet!);
  const told = new ToldStories(host);
  await told.speak(language);
  return told;
}

/** What others told for everyone, as they told it: words or voice, what was answered and by whom, and what it led to. */
export class ToldStories {
  readonly #host: ToldHost;
  readonly #list: Resource<Page<Story>>;
  #words: Speech<'toldStories'> | undefined;
  #pages = 1;
  #themes: readonly Theme[] = [];

  constructor(host: ToldHost) {
    this.#host = host;
    this.#list = createResource(() => this.#read());
    this.#list.$state.listen(() => host.changed());
    void this.#list.reload();
  }

  async speak(language: string): Promise<void> {
    this.#words = (await Speech.load(language, storySections, 'toldStories')) as Speech<SectionName> as Speech<'toldStories'>;
    this.#host.changed();
  }

  view(): TemplateResult {
    const speech = this.#words!;
    const state = this.#list.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#list.reload());
    const { items, total } = state.value;
    return html`
      ${items.length ? items.map((story) => this.#story(speech, story)) : html`<p>${speech.say('noneTold')}</p>`}
      ${items.length < total ? html`<button type="button" class="secondary" @click=${() => this.#more(items.length)}>${speech.say('moreTold')}</button>` : nothing}
    `;
  }

  #story(speech: Speech<'toldStories'>, { id, words, voice, transcript, photo, place, toldOn, answers, links, lead }: Story): TemplateResult {
    const host = this.#host;
    return html`<article part="told-story">
      <div class="heading sub" role="heading" aria-level=${host.level} tabindex="-1">${speech.say('toldOn', { date: speech.day(toldOn) })}</div>
      ${words && html`<p class="told" dir="auto">${words}</p>`}
      ${voice ? html`<audio controls preload="none" src=${host.addressOf(voice.url)} aria-label=${speech.say('listen')}></audio>` : nothing}
      ${transcript ? html`<p class="quiet">${speech.say('transcript', { name: transcript.name })}</p><p class="told" dir="auto">${transcript.words}</p>` : nothing}
      ${photo ? html`<img class="told-photo" loading="lazy" src=${host.addressOf(photo.url)} alt=${photo.description} />` : nothing}
      ${place ? html`<p class="quiet"><bdi>${place}</bdi></p>` : nothing}
      ${this.#themes.filter(({ stories }) => stories.includes(id)).map((theme) => html`<p part="theme"><bdi>${speech.say('theme', { words: theme.words, date: speech.day(theme.namedOn) })}</bdi></p>`)}
      ${links.length ? html`<ul>${links.map((link) => html`<li><bdi>${this.#link(speech, link)}</bdi></li>`)}</ul>` : nothing}
      ${answers.length
        ? answers.map((answer) => html`<div class="notice"><p><strong>${speech.say('answeredBy', { name: answer.name, role: answer.role, date: speech.day(answer.answeredAt) })}</strong></p><p class="told" dir="auto">${answer.words}</p></div>`)
        : html`<p>${speech.say(lead === null ? 'nobodyYet' : 'noAnswer')}</p>`}
    </article>`;
  }

  /** On a page of its own. */
  #link(speech: Speech<'toldStories'>, { kind, id, title }: StoryLink): TemplateResult {
    return html`<a href=${this.#host.addressOf(`/${kind === 'proposal' ? 'voorstellen' : 'toezeggingen'}/${id}`)}>${speech.say(`link.${kind}`, { title })}</a>`;
  }

  async #more(shown: number): Promise<void> {
    this.#pages += 1;
    await this.#list.reload();
    await this.#host.focusOn(`[part=told-story]:nth-of-type(${shown + 1}) .heading`);
  }

  async #read(): Promise<Result<Page<Story>>> {
    const [first, themes] = await Promise.all([this.#host.read(1), this.#host.readThemes()]);
    if (!first.ok) return first;
    this.#themes = themes.ok ? themes.value.items : [];
    const items = [...first.value.items];
    for (let pagina = 2; pagina <= this.#pages; pagina += 1) {
      const page = await this.#host.read(pagina);
      if (!page.ok) return page;
      items.push(...page.value.items.filter(({ id }) => !items.some((one) => one.id === id)));
    }
    return { ok: true, value: { ...first.value, items } };
  }
}
