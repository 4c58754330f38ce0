import type { ProgrammeStanding } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import type { ProgrammeFigures } from './figures/figures.ts';

/** What each part of the widget is made from. */
export interface Shown {
  readonly programme: ProgrammeStanding;
  readonly speech: Speech<'programme'>;
  /** Level of the headings of parts. */
  readonly level: number;
  /** There once figures are to be shown. */
  readonly figures: ProgrammeFigures | undefined;
}

/** One part of the widget under its heading. */
export const section = ({ level }: Pick<Shown, 'level'>, { part, title }: { readonly part: string; readonly title: string }, body: unknown): TemplateResult => html`
  <section part=${part} aria-labelledby=${part}>
    <div class="heading sub" id=${part} role="heading" aria-level=${level}>${title}</div>
    ${body}
  </section>
`;
