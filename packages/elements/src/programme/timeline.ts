import type { Moment, Timeline } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

interface Telling {
  readonly speech: Speech<'programme'>;
  readonly level: number;
  readonly show: (year: number) => void;
}

/** How many are shown at once. */
const atOnce = 12;

/** Everything that happened in one year, the newest first, and the way to the other years. */
export function timeline({ year, years, moments }: Timeline, { speech, level, show }: Telling): TemplateResult {
  const [latest, earlier] = [moments.slice(0, atOnce), moments.slice(atOnce)];
  const list = (some: readonly Moment[]) => html`<ol class="moments">${some.map((moment) => line(speech, moment))}</ol>`;
  const others = years.filter((one) => one !== year);
  return html`
    <section part="timeline" aria-labelledby="timeline">
      <div class="heading sub" id="timeline" role="heading" aria-level=${level} tabindex="-1">${speech.say('timeline')} <span>${year}</span></div>
      ${moments.length ? list(latest) : html`<p>${speech.say('nothing', { year: String(year) })}</p>`}
      ${earlier.length ? html`<details><summary>${speech.say('earlier', { year: String(year), count: earlier.length })}</summary>${list(earlier)}</details>` : nothing}
      ${others.length ? html`<div class="years" role="group" aria-label=${speech.say('otherYears')}>${others.map((one) => html`<button class="secondary" @click=${() => show(one)}>${speech.say('showYear', { year: String(one) })}</button>`)}</div>` : nothing}
    </section>
  `;
}

/** A newer service may know a kind that this page does not; the words of who wrote it are shown all the same. */
const line = (speech: Speech<'programme'>, { on, kind, title, detail }: Moment): TemplateResult => html`
  <li>
    <p class="quiet"><time datetime=${on}>${speech.day(on)}</time>${speech.knows(kind) ? html` · <span data-kind=${kind}>${speech.say(kind)}</span>` : nothing}</p>
    <p dir="auto">${title}</p>
    ${detail ? html`<p class="told quiet" dir="auto">${detail}</p>` : nothing}
  </li>
`;
