import { createResource, type Resource } from '@wijkaanpak/client';
import { getDesk } from '@wijkaanpak/client/addresses';
import { fail, type Desk, type Result } from '@wijkaanpak/domain';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { nearestLanguage, type Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import type { DeskWork } from './work/desk-work.ts';
import { DeskSpeech } from './words.ts';

/**
 * For members of staff: typing over questionnaires on paper, by two people apart from each other. A form counts once both read the same; where they do not, each looks at the paper again.
 * Made for the keyboard, in the order of the paper. What is typed is kept in this browser under the name of who typed it.
 * @element wijk-desk-entry
 * @fires {WijkSubmitEvent<PaperInput, Keying>} wijk-submit - before a form is sent; `respondWith` lets the host answer
 * @fires {CustomEvent<Keying>} wijk-done - after it was delivered
 * @slot - shown until the widget runs
 */
export class WijkDeskEntry extends WijkElement<'shared'> {
  static override properties: PropertyDeclarations = { ...WijkElement.properties, token: { attribute: false } };
  protected readonly section = 'shared';
  /** Bearer token of who is logged in; given by the page, never as an attribute. */
  declare token: string | undefined;
  #desk: Resource<Desk> | undefined;
  /** There once somebody is at the desk: code, words and style for them are fetched with it. */
  #work: DeskWork | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('token') && this.#desk) void this.#desk.reload();
  }

  protected connect(): void {
    this.#work = undefined;
    this.#desk = createResource(() => this.#read());
    this.stores.follow(this.#desk.$state);
    void this.#desk.reload();
  }

  protected override async speak(): Promise<void> {
    this.speech = await DeskSpeech.in(nearestLanguage(this));
    await this.#work?.speak(this.speech.language);
  }

  protected view(shared: Speech<'shared'>): TemplateResult {
    const speech = shared as DeskSpeech;
    const state = this.#desk!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'ready') return this.#work!.view(state.value);
    const isOutside = state.issues.some(({ code }) => code.startsWith('access.'));
    return isOutside ? html`<p class="notice" part="login">${speech.say('login')}</p>` : loadFailure(speech, state.issues, () => this.#desk!.reload());
  }

  /** How typing over stands, and what it is done with: one without the other is of no use. */
  async #read(): Promise<Result<Desk>> {
    // Asked without a token, the service would refuse, and a browser would note that as trouble.
    if (this.token === undefined && this.given === undefined) return fail('access.login-needed');
    const desk = await this.read(getDesk, { params: { peiling: this.resourceId }, ...this.#asWho });
    if (!desk.ok) return desk;
    try {
      const { openDeskWork } = await import('./work/desk-work.ts');
      this.#work ??= await openDeskWork(nearestLanguage(this), {
        peiling: this.resourceId,
        level: this.headingLevel,
        root: this.renderRoot as ShadowRoot,
        pages: this.source?.base.replace(/\/v1$/, ''),
        send: (address, request) => this.send(address, { ...request, ...this.#asWho }),
        submission: (options) => this.submission(options),
        reload: () => this.#desk!.reload(),
        follow: (...stores) => (this.stores.follow(this.#desk!.$state, ...stores), this.requestUpdate()),
        focusOn: (selector) => this.focusOn(selector),
        announce: (sentence) => void (this.announcement = sentence),
      });
      this.#work.take(desk.value);
      return desk;
    } catch {
      return fail('service.unreachable');
    }
  }

  get #asWho(): { readonly token?: string } {
    return this.token === undefined ? {} : { token: this.token };
  }
}
