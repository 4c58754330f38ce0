import type { TableStanding } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

/** What each part of the widget is made from. */
export interface Shown {
  readonly table: TableStanding;
  readonly speech: Speech<'table'>;
  /** Level of the headings of parts. */
  readonly level: number;
  /** A page of the service, where it is known. */
  readonly pageAt: (path: string) => string | undefined;
}

/** A group or an organisation by the name it gave itself; by its short name where it has no seat any more. */
export const nameOfGroup = ({ seats }: Pick<TableStanding, 'seats'>, group: string): string => seats.find((seat) => seat.group === group)?.groupName ?? group;

/** One part of the widget under its heading. */
export const section = ({ level }: Pick<Shown, 'level'>, { part, title }: { readonly part: string; readonly title: string }, body: unknown): TemplateResult => html`
  <section part=${part} aria-labelledby=${part}>
    <div class="heading sub" id=${part} role="heading" aria-level=${level}>${title}</div>
    ${body}
  </section>
`;
