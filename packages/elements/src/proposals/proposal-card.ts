import { isOpenForSupport, type Issue, type Proposal } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

/** What a reader can do with a proposal; not where the page itself gave it. */
export interface CardActs {
  readonly hasSupported: boolean;
  readonly support: () => void;
  readonly refusal: Issue | undefined;
  readonly isOpen: boolean;
  readonly openRoad: (event: Event) => void;
  readonly road: TemplateResult;
}

export interface ProposalCard {
  readonly proposal: Proposal;
  readonly speech: Speech<'proposals'>;
  readonly level: number;
  /** The service's address, which a photo's is relative to. */
  readonly base: string | undefined;
  readonly acts: CardActs | undefined;
}

/** One proposal, as its maker wrote it: text is text, whatever it holds. */
export function proposalCard({ proposal, speech, level, base, acts }: ProposalCard): TemplateResult {
  const { id, title, description, place, category, cost, photo, state, submittedAt, support } = proposal;
  const facts = [category, place, cost === null ? null : speech.say('cost', { amount: speech.money(cost) })].filter((fact) => fact !== null);
  return html`
    <article part="proposal" id="p-${id}">
      ${photo ? html`<img loading="lazy" src=${addressOf(photo.url, base)} alt=${photo.description} />` : nothing}
      <p class="state" data-state=${state}>${speech.say(`state.${state}`)}</p>
      <div class="heading title" role="heading" aria-level=${level} tabindex="-1" dir="auto">${title}</div>
      ${story(description, speech)}
      ${facts.length ? html`<ul class="facts quiet">${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}</ul>` : nothing}
      <p class="quiet">${speech.say('submittedOn', { date: speech.day(submittedAt) })}${support ? html`<br />${speech.say('support', { count: support })}` : nothing}</p>
      ${acts ? html`${supporting(proposal, speech, acts)}<details part="road" ?open=${acts.isOpen} @toggle=${acts.openRoad}><summary>${speech.say('road')}</summary>${acts.isOpen ? acts.road : nothing}</details>` : nothing}
    </article>
  `;
}

/** Support, honestly named: no vote, once a browser as far as a browser can tell. */
function supporting({ id, state }: Proposal, speech: Speech<'proposals'>, { hasSupported, support, refusal }: CardActs): TemplateResult | typeof nothing {
  if (hasSupported) return html`<p part="supported">${speech.say('supported')}</p>`;
  if (!isOpenForSupport(state)) return nothing;
  return html`
    ${refusal ? html`<p class="error" role="alert">${speech.sayIssue(refusal)}</p>` : nothing}
    <button type="button" class="secondary" part="support" aria-describedby="s-${id}" @click=${support}>${speech.say('supportNow')}</button>
    <p class="quiet" id="s-${id}">${speech.say('supportHint')}</p>
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
