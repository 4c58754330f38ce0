import type { Issue, Result, StoryLink, StoryReceipt, Transcript, WholeStory } from '@wijkaanpak/domain';
import { storySections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { errorSummary } from '../../parts/notices.ts';
import { toldMediaStyles } from '../../parts/told-media/told-media.styles.ts';
import { ToldMedia, type MediaHost } from '../../parts/told-media/told-media.ts';

export interface OwnHost extends MediaHost {
  readonly root: ShadowRoot;
  readonly level: number;
  readonly story: WholeStory;
  agree(transcript: Transcript): Promise<Result<Transcript>>;
  takeBack(): Promise<Result<StoryReceipt>>;
  focusOn(selector: string): Promise<void>;
}

export async function openOwnStory(language: string, host: OwnHost): Promise<OwnStory> {
  if (!host.root.adoptedStyleSheets.includes(toldMediaStyles.styleSheet!)) host.root.adoptedStyleSheets.push(toldMediaStyles.styleSheet!);
  const own = new OwnStory(host);
  await own.speak(language);
  return own;
}

/** What became of a teller's own story: how long it has been, what was told, what the team wrote out of the voice, each answer with who gave it, and the proposals and promises it became part of. And the way to take it back. */
export class OwnStory {
  readonly #host: OwnHost;
  readonly #media: ToldMedia;
  #words: Speech<'ownStory'> | undefined;
  #agreed: Transcript | undefined;
  #issues: readonly Issue[] = [];

  constructor(host: OwnHost) {
    this.#host = host;
    this.#media = new ToldMedia(host);
  }

  async speak(language: string): Promise<void> {
    this.#words = (await Speech.load(language, storySections, 'ownStory')) as Speech<SectionName> as Speech<'ownStory'>;
    this.#host.changed();
  }

  view(): TemplateResult {
    const speech = this.#words!;
    const { level, story } = this.#host;
    const { words, additions, answers, days, lead, links } = story;
    return html`<div class="own" part="own">
      <div class="heading" role="heading" aria-level=${level} tabindex="-1" part="own-heading">${speech.say('ownTitle')}</div>
      <p class="quiet">${speech.say('days', { count: days })} ${lead === null ? speech.say('noLead') : ''}</p>
      ${words && html`<p class="told" dir="auto">${words}</p>`}
      ${this.#media.view(speech, story)} ${this.#transcript(speech)}
      ${additions.map((addition) => html`<p class="told" dir="auto">${addition.words}</p>`)}
      ${answers.length
        ? answers.map((answer) => html`<div class="notice" part="answer"><p><strong>${speech.say('answeredBy', { name: answer.name, role: answer.role, date: speech.day(answer.answeredAt) })}</strong></p><p class="told" dir="auto">${answer.words}</p></div>`)
        : html`<p>${speech.say('noAnswer')}</p>`}
      ${links.length ? html`<ul part="links">${links.map((link) => html`<li>${this.#link(speech, link)}</li>`)}</ul>` : nothing}
      <details><summary>${speech.say('takeBack')}</summary>
        <p>${speech.say('takeBackMeans')}</p>${errorSummary(speech, this.#issues, level)}
        <button type="button" part="take-back" @click=${() => this.#takeBack()}>${speech.say('takeBackNow')}</button>
      </details>
    </div>`;
  }

  leave(): void {
    this.#media.forget();
  }

  /** What it became part of, on a page of its own. */
  #link(speech: Speech<'ownStory'>, { kind, id, title }: StoryLink): TemplateResult {
    const page = new URL(`/${kind === 'proposal' ? 'voorstellen' : 'toezeggingen'}/${id}`, new URL(this.#host.base, document.baseURI));
    return html`<a href=${page.href}><bdi>${speech.say(`link.${kind}`, { title })}</bdi></a>`;
  }

  #transcript(speech: Speech<'ownStory'>): TemplateResult | typeof nothing {
    const transcript = this.#agreed ?? this.#host.story.transcript;
    if (!transcript) return nothing;
    return html`<div part="transcript">
      <p class="quiet">${speech.say('transcript', { name: transcript.name })}</p>
      <p class="told" dir="auto">${transcript.words}</p>
      ${transcript.agreedAt ? html`<p class="quiet agreed" tabindex="-1">${speech.say('transcriptAgreed')}</p>` : html`<p>${speech.say('transcriptQuestion')}</p><button type="button" class="secondary" part="agree" @click=${() => this.#agree(transcript)}>${speech.say('agree')}</button>`}
    </div>`;
  }

  async #agree(transcript: Transcript): Promise<void> {
    const agreed = await this.#host.agree(transcript);
    this.#issues = agreed.ok ? [] : agreed.issues;
    if (agreed.ok) this.#agreed = agreed.value;
    void this.#host.focusOn(agreed.ok ? '.agreed' : '.summary');
  }

  async #takeBack(): Promise<void> {
    const taken = await this.#host.takeBack();
    this.#issues = taken.ok ? [] : taken.issues;
    if (!taken.ok) void this.#host.focusOn('.summary');
  }
}
