import type { CommitmentProgress, CommitmentStanding, Issue } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { commitmentDates } from './commitment-dates.ts';
import { commitmentVerdict } from './commitment-verdict.ts';

export interface CommitmentCard {
  readonly commitment: CommitmentStanding;
  readonly speech: Speech<'commitments'>;
  readonly level: number;
  /** The service's address, which a photo's is relative to. */
  readonly base: string | undefined;
  /** A page of the service, where it is known. */
  readonly pageAt: (path: string) => string | undefined;
  /** Puts the outcome of a closed vote with the promise. */
  readonly carryOver: (vote: string) => void;
  /** Why that was refused. */
  readonly refusal: Issue | undefined;
  /** Who had it before, where it was handed over. */
  readonly holders: TemplateResult | typeof nothing;
  /** What who acts for the promiser can do. */
  readonly acts: TemplateResult | typeof nothing;
}

/** One promise: what, who, by when, how residents will see it, how far it is, and what residents found of it. */
export function commitmentCard(it: CommitmentCard): TemplateResult {
  const { commitment, speech, level, acts } = it;
  const { id, what, holder: { name, role, organisationName }, origin, dates, shownBy, state, reported } = commitment;
  return html`
    <article part="commitment" id="c-${id}">
      <p class="state" data-state=${state}>${speech.say(`state.${state}`)}</p>
      <div class="heading title" role="heading" aria-level=${level} tabindex="-1" dir="auto">${what}</div>
      <p><bdi>${speech.say('by', { name, role, organisation: organisationName })}</bdi></p>
      ${commitmentDates(commitment, speech)}
      ${it.holders}
      <p class="told"><span class="label">${speech.say('shownBy')}</span><br /><bdi>${shownBy}</bdi></p>
      ${progress(it)}
      ${reported !== null && state === 'reported' ? html`<p><bdi>${speech.say('reported', { date: speech.day(reported), name })}</bdi></p>` : nothing}
      ${commitmentVerdict(it)}
      <p class="quiet">${speech.say(`origin.${origin.kind}`, { date: speech.day(dates[0]!.given) })}</p>
      ${acts}
    </article>
  `;
}

/** The latest message at once, earlier ones for who wants to read on. */
function progress({ commitment, speech, base }: CommitmentCard): TemplateResult | typeof nothing {
  const [latest, ...earlier] = [...commitment.progress].reverse();
  if (!latest) return nothing;
  const message = ({ on, text, photo }: CommitmentProgress) => html`
    <p class="told"><span class="quiet">${speech.day(on)}</span><br /><bdi>${text}</bdi></p>
    ${photo ? html`<img loading="lazy" src=${new URL(photo.url, new URL(base ?? '', document.baseURI)).href} alt=${photo.description} />` : nothing}
  `;
  return html`
    <div part="progress">
      <p class="label">${speech.say('progress')}</p>
      ${message(latest)}
      ${earlier.length ? html`<details><summary>${speech.say('progressEarlier', { count: earlier.length })}</summary>${earlier.map(message)}</details>` : nothing}
    </div>
  `;
}
