import { createResource, type Resource } from '@wijkaanpak/client';
import { getNotHeard } from '@wijkaanpak/client/addresses';
import { fail, type NotHeard, type PollNotHeard } from '@wijkaanpak/domain';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { groupName, heardTable } from './heard-table.ts';
import { styles } from './not-heard.styles.ts';
import { NotHeardSpeech } from './words.ts';

/**
 * For professionals: which groups took part less than their share of the inhabitants, and which channel to try next. Shows only what was released: nothing of a group under 10.
 * @element wijk-not-heard
 * @slot - shown until the widget runs
 */
export class WijkNotHeard extends WijkElement<'shared'> {
  static override styles = [...WijkElement.styles, styles];
  static override properties = { ...WijkElement.properties, token: { attribute: false } };
  protected readonly section = 'shared';
  /** Bearer token of who is logged in; given by the page, never as an attribute. */
  declare token: string | undefined;
  #told: Resource<PollNotHeard> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token') && this.#told) void this.#told.reload();
  }

  protected connect(): void {
    // Who is not logged in would be refused: nothing is asked then.
    this.#told = createResource(async () =>
      this.token === undefined && this.given === undefined ? fail('access.login-needed') : this.read(getNotHeard, { params: { peiling: this.resourceId }, ...(this.token !== undefined && { token: this.token }) }),
    );
    this.stores.follow(this.#told.$state);
    void this.#told.reload();
  }

  protected override async speak(): Promise<void> {
    this.speech = await NotHeardSpeech.in(nearestLanguage(this));
  }

  protected view(shared: Speech<'shared'>): TemplateResult | typeof nothing {
    const speech = shared as NotHeardSpeech;
    const state = this.#told!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') {
      const isOutside = state.issues.some(({ code }) => code.startsWith('access.'));
      return isOutside ? html`<p class="notice" part="login">${speech.say('login')}</p>` : loadFailure(speech, state.issues, () => this.#told!.reload());
    }
    const told = state.value;
    return html`
      ${this.heading(told.title)}
      <p>${speech.say('intro')}</p>
      ${told.waves.length ? told.waves.map((wave) => this.#wave(speech, told, wave)) : html`<p class="notice" part="empty">${speech.say('none')}</p>`}
    `;
  }

  #wave(speech: NotHeardSpeech, told: PollNotHeard, wave: NotHeard): TemplateResult {
    const { closesAt, responded, invited, questions } = wave;
    const missed = questions.flatMap(({ question, groups }) => groups.filter(({ channels }) => channels.length).map((group) => ({ question, ...group })));
    const level = this.headingLevel + 1;
    const took = responded === null ? speech.say('tookFew') : invited === null ? speech.say('took', { count: responded }) : speech.say('tookOf', { count: responded, invited });
    return html`
      <section part="wave">
        <div class="heading" role="heading" aria-level=${level}>${speech.say('wave', { when: speech.day(closesAt) })}</div>
        <p>${took}</p>
        <div class="heading" role="heading" aria-level=${level + 1}>${speech.say('missed')}</div>
        ${missed.length
          ? html`<ul part="missed">
              ${missed.map(({ question, group, missing, channels }) => {
                const name = groupName(speech, told, { question, group });
                const what = missing === null ? speech.say('missedFew', { group: name }) : speech.say('missedGroup', { group: name, missing });
                return html`<li>${what} ${speech.say('tryThis', { channels: speech.either(channels.map((channel) => speech.say(`channel.${channel}`))) })}</li>`;
              })}
            </ul>`
          : html`<p>${speech.say('nobodyMissed')}</p>`}
        ${questions.map((asked) => heardTable(speech, told, asked))}
        <p class="quiet">${speech.say('reading')}</p>
      </section>
    `;
  }
}
