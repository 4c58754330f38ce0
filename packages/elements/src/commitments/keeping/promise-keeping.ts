import { createResource, type Resource } from '@wijkaanpak/client';
import type { Page } from '@wijkaanpak/client/addresses';
import { fewestAnswers, type PromiseKeeping, type Result } from '@wijkaanpak/domain';
import { commitmentSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { loadFailure, skeleton } from '../../parts/notices.ts';
import { keepingStyles } from './keeping.styles.ts';

/** With their words and their style, from what the service answers. */
export async function openKeepingFigures(language: string, root: ShadowRoot, read: () => Promise<Result<Page<PromiseKeeping>>>): Promise<KeepingFigures> {
  const speech = (await Speech.load(language, commitmentSections, 'promiseKeeping')) as Speech<SectionName> as Speech<'promiseKeeping'>;
  const sheet = keepingStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  return new KeepingFigures(speech, createResource(read));
}

/** How each partner keeps its promises: the share that residents found kept with its interval and number, or that there are too few; and what is late beside it. */
export class KeepingFigures {
  readonly #speech: Speech<'promiseKeeping'>;
  readonly figures: Resource<Page<PromiseKeeping>>;

  constructor(speech: Speech<'promiseKeeping'>, figures: Resource<Page<PromiseKeeping>>) {
    this.#speech = speech;
    this.figures = figures;
    void figures.reload();
  }

  view(): TemplateResult {
    const state = this.figures.$state.get();
    if (state.kind === 'loading') return skeleton(this.#speech);
    if (state.kind === 'failed') return loadFailure(this.#speech, state.issues, () => this.figures.reload());
    return html`<ul class="figures">${state.value.items.map((one) => this.#figure(one))}</ul>`;
  }

  #figure({ organisationName, judged, kept, overdue, reported, moved, handedOver, reliability, share }: PromiseKeeping): TemplateResult {
    const speech = this.#speech;
    const percent = (value: number): string => new Intl.NumberFormat(speech.language, { style: 'percent' }).format(value);
    const told = share
      ? speech.say(`share.${reliability}`, { judged, kept, share: percent(share.estimate), lower: percent(share.lower), upper: percent(share.upper) })
      : speech.say('share.too-few-answers', { count: judged, minimum: fewestAnswers });
    const beside = [overdue && speech.say('alsoOverdue', { count: overdue }), reported && speech.say('alsoReported', { count: reported }), moved && speech.say('alsoMoved', { count: moved }), handedOver && speech.say('alsoHandedOver', { count: handedOver })].filter(Boolean);
    return html`
      <li>
        <bdi class="label">${organisationName}</bdi>
        ${share ? interval(share) : nothing}
        <p>${told}</p>
        ${beside.length ? html`<ul class="facts quiet">${beside.map((fact) => html`<li>${fact}</li>`)}</ul>` : nothing}
      </li>
    `;
  }
}

/** The same as the sentence says, as a line from 0 to 100 percent with the interval and the figure on it. */
const interval = ({ estimate, lower, upper }: NonNullable<PromiseKeeping['share']>): TemplateResult => html`
  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" y="3" width="100" height="2" />
    <rect class="range" x=${lower * 100} y="1" width=${(upper - lower) * 100} height="6" />
    <rect class="point" x=${Math.min(99, estimate * 100)} width="1" height="8" />
  </svg>
`;
