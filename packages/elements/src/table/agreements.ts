import type { TableStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOfGroup, section, type Shown } from './shown.ts';

/** What was agreed between whom: the wording in force, and one that waits for its parties. */
export function agreements(shown: Shown): TemplateResult {
  const { table, speech } = shown;
  return section(shown, { part: 'agreements', title: speech.say('agreements') }, table.agreements.length ? html`<ul class="plain">${table.agreements.map((one) => card(shown, one))}</ul>` : html`<p>${speech.say('noAgreements')}</p>`);
}

function card({ table, speech, level }: Shown, { title, parties, versions, inForce, waitingFor }: TableStanding['agreements'][number]): TemplateResult {
  const names = (groups: readonly string[]) => new Intl.ListFormat(speech.language).format(groups.map((group) => nameOfGroup(table, group)));
  const current = inForce === null ? undefined : versions[inForce - 1];
  const proposed = waitingFor.length ? versions.at(-1) : undefined;
  return html`
    <li class="card">
      <div class="label" role="heading" aria-level=${level + 1} dir="auto">${title}</div>
      <p><bdi>${speech.say('parties', { parties: names(parties) })}</bdi></p>
      ${current ? html`<p class="told" dir="auto">${current.text}</p>` : nothing}
      <p class="quiet">${current ? speech.say('inForce', { date: speech.day(current.agreed.reduce((last, { on }) => (on > last ? on : last), '')) }) : speech.say('notInForce')}</p>
      ${proposed ? html`
        <div class="notice" part="proposed-wording">
          <p>${speech.say('proposedText', { date: speech.day(proposed.proposed) })}</p>
          <p class="told" dir="auto">${proposed.text}</p>
          <p><bdi>${speech.say('waitingFor', { parties: names(waitingFor) })}</bdi></p>
        </div>
      ` : nothing}
    </li>
  `;
}

/** Every meeting's minutes, on a plain page of the service. */
export function minutes(shown: Shown): TemplateResult | typeof nothing {
  const { table, speech, pageAt } = shown;
  if (!table.minutes.length) return nothing;
  const link = (id: string, said: string) => {
    const href = pageAt(`verslagen/${id}`);
    return href ? html`<a href=${href}>${said}</a>` : said;
  };
  return section(shown, { part: 'minutes', title: speech.say('minutes') }, html`<ul>${[...table.minutes].reverse().map(({ id, meeting }) => html`<li>${link(id, speech.say('minutesOf', { date: speech.day(meeting) }))}</li>`)}</ul>`);
}

/** What consent is in law here, and what it is not, with where that was looked up. */
export const law = ({ table: { consent: { nature, law: rule, source, asOf } }, speech }: Shown): TemplateResult => html`
  <details part="law">
    <summary>${speech.say('law')}</summary>
    <p>${speech.say(`nature.${nature}`)}</p>
    <p class="quiet"><a href=${source}>${speech.say('lawSource', { law: rule, date: speech.day(asOf) })}</a></p>
  </details>
`;
