import type { Proposal } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

export interface ProposalCard {
  readonly proposal: Proposal;
  readonly speech: Speech<'proposals'>;
  readonly level: number;
  /** The service's address, which a photo's is relative to. */
  readonly base: string | undefined;
}

/** One proposal, as its maker wrote it: text is text, whatever it holds. */
export function proposalCard({ proposal, speech, level, base }: ProposalCard): TemplateResult {
  const { title, description, place, category, cost, photo, state, submittedAt } = proposal;
  const facts = [category, place, cost === null ? null : speech.say('cost', { amount: speech.money(cost) })].filter((fact) => fact !== null);
  return html`
    <article part="proposal">
      ${photo ? html`<img loading="lazy" src=${addressOf(photo.url, base)} alt=${photo.description} />` : nothing}
      <p class="state" data-state=${state}>${speech.say(`state.${state}`)}</p>
      <div class="heading title" role="heading" aria-level=${level} tabindex="-1" dir="auto">${title}</div>
      ${story(description, speech)}
      ${facts.length ? html`<ul class="facts quiet">${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}</ul>` : nothing}
      <p class="quiet">${speech.say('submittedOn', { date: speech.day(submittedAt) })}</p>
    </article>
  `;
}

/** Characters of a story that a card shows before `readOn`. */
const shownAtOnce = 400;

/** What a resident tells; a long story is opened by who wants to read on, so that it does not push the others away. */
function story(description: string, speech: Speech<'proposals'>): TemplateResult {
  const space = description.slice(0, shownAtOnce).lastIndexOf(' ');
  const cut = description.length <= shownAtOnce * 1.25 ? description.length : space > 0 ? space : shownAtOnce;
  const rest = description.slice(cut);
  return html`
    <p class="story" dir="auto">${description.slice(0, cut)}${rest && ' …'}</p>
    ${rest ? html`<details><summary>${speech.say('readOn')}</summary><p class="story" dir="auto">… ${rest.trimStart()}</p></details>` : nothing}
  `;
}

const addressOf = (url: string, base: string | undefined): string => new URL(url, new URL(base ?? '', document.baseURI)).href;
