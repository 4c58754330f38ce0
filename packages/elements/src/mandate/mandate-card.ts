import type { MandateStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import type { Names } from './names.ts';

export interface MandateCard {
  readonly mandate: MandateStanding;
  readonly speech: Speech<'mandates'>;
  readonly names: Names;
  /** How many areas the neighbourhood has. */
  readonly areaCount: number;
  readonly level: number;
}

/** One mandate: who, about what, where, up to how much, until when, in whose name, and who stands behind it. */
export function mandateCard({ mandate, speech, names, areaCount, level }: MandateCard): TemplateResult {
  const { id, holder, backing, onBehalfOf, subjects, areas, upTo, from, until, scope, parent, revoked, state } = mandate;
  const organisation = names.organisation(holder.organisation);
  const reach = names.reach(holder);
  return html`
    <article part="mandate" id="m-${id}">
      ${state === 'in-force' ? nothing : html`<p class="state" data-state=${state}>${speech.say(`state.${state}`)}</p>`}
      <div class="heading title" role="heading" aria-level=${level} tabindex="-1"><bdi>${holder.name}</bdi></div>
      <p><bdi>${speech.say('roleAt', { role: holder.role, organisation })}</bdi></p>
      <p><span class="label">${speech.say('may')}</span></p>
      <ul>${subjects.map((subject) => html`<li><bdi>${names.subject(subject)}</bdi></li>`)}</ul>
      <p><strong>${upTo ? speech.say('upTo', { amount: speech.money(upTo) }) : speech.say('noMoney')}</strong>${scope === 'one-case' ? html`<br />${speech.say('oneCase')}` : nothing}</p>
      ${areas.length === areaCount ? html`<p>${speech.say('everywhere')}</p>` : where(speech, names, areas)}
      ${state === 'ended' || state === 'revoked' ? nothing : html`<p><bdi>${reach ? speech.say('reach', { name: holder.name, reach }) : speech.say('noReach', { name: holder.name, organisation })}</bdi></p>`}
      <p class="quiet">
        <bdi>${speech.say('backing', { name: backing.name, role: backing.role })}</bdi><br />
        <bdi>${parent === null ? speech.say('onBehalfOf', { body: onBehalfOf.body }) : `${speech.say('passedOn', { name: backing.name })}. ${speech.say('onBehalfOf', { body: onBehalfOf.body })}`}</bdi><br />
        ${speech.say('period', { from: speech.day(from), until: speech.day(until) })}${revoked === null ? nothing : html`<br />${speech.say('revokedOn', { date: speech.day(revoked) })}`}
      </p>
    </article>
  `;
}

/** A few areas by name at once, many behind their number. */
const where = (speech: Speech<'mandates'>, names: Names, areas: readonly string[]): TemplateResult =>
  areas.length <= 3
    ? html`<p><bdi>${new Intl.ListFormat(speech.language).format(areas.map(names.area))}</bdi></p>`
    : html`<details><summary>${speech.say('areas', { count: areas.length })}</summary><p><bdi>${areas.map(names.area).join(' · ')}</bdi></p></details>`;
