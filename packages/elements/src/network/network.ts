import { createResource, type Resource } from '@wijkaanpak/client';
import { listNetwork, type Page } from '@wijkaanpak/client/addresses';
import type { NetworkPerson, Result } from '@wijkaanpak/domain';
import { networkSections } from '@wijkaanpak/texts';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { styles } from './network.styles.ts';
import { personCard, type Shown } from './person-card.ts';

const perPagina = 100;

/**
 * Who works in the neighbourhood, for whom, how to reach them, and what each works on with whom. A list in the order of names: nobody stands above another.
 * @element wijk-network
 * @slot - shown until the widget runs
 */
export class WijkNetwork extends WijkElement<'network'> {
  static override styles = [...WijkElement.styles, styles];
  protected readonly section = networkSections;
  #people: Resource<Page<NetworkPerson>> | undefined;
  #organisation = '';

  protected connect(): void {
    this.#organisation = '';
    this.#people = createResource(() => this.#all());
    this.stores.follow(this.#people.$state);
    void this.#people.reload();
  }

  protected view(speech: Speech<'network'>): TemplateResult {
    const state = this.#people!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#people!.reload());
    const people = state.value.items;
    const chosen = people.filter(({ organisation }) => !this.#organisation || organisation === this.#organisation);
    const shown: Shown = { speech, level: this.headingLevel, wijk: this.resourceId, pageAt: (path) => this.source && `${this.source.base.slice(0, -3)}/${path}`, people, goTo: (person) => this.#goTo(person) };
    return html`
      ${this.#filter(speech, people)}
      <p role="status" class="count">${chosen.length ? speech.say('found', { count: chosen.length }) : speech.say('none')}</p>
      <ul class="people" part="people">${chosen.map((person) => personCard(shown, person))}</ul>
    `;
  }

  #filter(speech: Speech<'network'>, people: readonly NetworkPerson[]): TemplateResult {
    const organisations = new Map(people.map(({ organisation, organisationName }) => [organisation, organisationName]));
    return html`
      <div class="field" part="filter">
        <label for="organisation">${speech.say('organisation')}</label>
        <select id="organisation" @change=${(event: Event) => this.#show((event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${!this.#organisation}>${speech.say('anyOrganisation')}</option>
          ${[...organisations].map(([id, name]) => html`<option value=${id} ?selected=${id === this.#organisation}>${name}</option>`)}
        </select>
      </div>
    `;
  }

  #show(organisation: string): void {
    this.#organisation = organisation;
    this.requestUpdate();
  }

  /** A colleague of another organisation may not be on show. */
  async #goTo(id: string): Promise<void> {
    if (!this.renderRoot.querySelector(`#${id}`)) {
      this.#organisation = '';
      await this.focusOn('#organisation');
    }
    await this.focusOn(`#${id} .title`);
  }

  /** All of them, page after page: whom somebody works with must be there to go to. */
  async #all(): Promise<Result<Page<NetworkPerson>>> {
    const wijk = { params: { wijk: this.resourceId } };
    const first = await this.read(listNetwork, { ...wijk, query: { perPagina } });
    if (!first.ok) return first;
    const items = [...first.value.items];
    for (let pagina = 2; items.length < first.value.total && this.given === undefined; pagina += 1) {
      const next = await this.call(listNetwork, { ...wijk, query: { pagina, perPagina } });
      if (!next.ok) return next;
      if (next.value.items.length === 0) break;
      items.push(...next.value.items);
    }
    return { ok: true, value: { ...first.value, items } };
  }
}
