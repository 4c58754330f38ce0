import { createResource, type Resource } from '@wijkaanpak/client';
import { getTable } from '@wijkaanpak/client/addresses';
import type { TableStanding } from '@wijkaanpak/domain';
import { tableSections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { WijkElement } from '../base/wijk-element.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { agenda } from './agenda.ts';
import { agreements, law, minutes } from './agreements.ts';
import { decisions } from './decisions.ts';
import { overdue, standing } from './overdue.ts';
import { seats } from './seats.ts';
import type { Shown } from './shown.ts';
import { styles } from './table.styles.ts';

/**
 * The wijktafel: what is overdue, what is on the agenda, what was decided by both sides, who sits there, what was agreed, and what consent is in law.
 * @element wijk-table
 * @slot - shown until the widget runs
 */
export class WijkTable extends WijkElement<'table'> {
  static override styles = [...WijkElement.styles, styles];
  protected readonly section = tableSections;
  #table: Resource<TableStanding> | undefined;

  protected connect(): void {
    this.#table = createResource(() => this.read(getTable, { params: { tafel: this.resourceId } }));
    this.stores.follow(this.#table.$state);
    void this.#table.reload();
  }

  protected view(speech: Speech<'table'>): TemplateResult | typeof nothing {
    const state = this.#table!.$state.get();
    if (state.kind === 'loading') return skeleton(speech);
    if (state.kind === 'failed') return loadFailure(speech, state.issues, () => this.#table!.reload());
    const shown: Shown = { table: state.value, speech, level: this.headingLevel + 1, pageAt: (path) => this.source && `${this.source.base.slice(0, -3)}/${path}` };
    return html`
      ${this.heading(state.value.name)}
      ${[standing, overdue, agenda, decisions, seats, agreements, minutes, law].map((part) => part(shown))}
    `;
  }
}
