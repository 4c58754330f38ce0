import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@wijkaanpak/domain';
import { nameOfGroup, section, type Shown } from './shown.ts';

/** What has passed its day, before anything else: reasons that an organisation owes the table. */
export function overdue(shown: Shown): TemplateResult {
  const { table, speech } = shown;
  const late = table.deviations.filter(({ state }) => state === 'overdue');
  const said = late.map(({ organisation, decision, dueOn, daysOverdue }) => {
    const title = table.decisions.find(({ id }) => id === decision)!.title;
    return html`<li><bdi>${speech.say('overdueReasons', { organisation: nameOfGroup(table, organisation), title, date: speech.day(dueOn) })}</bdi> <span class="late">${speech.say('daysLate', { count: daysOverdue })}</span></li>`;
  });
  return section(shown, { part: 'overdue', title: speech.say('overdue') }, late.length ? html`<ul>${said}</ul>` : html`<p>${speech.say('noneOverdue')}</p>`);
}

/** Whether the table can decide as it is, or exactly what is missing. */
export function standing({ table, speech }: Shown): TemplateResult | typeof nothing {
  if (!table.seats.length) return html`<p class="notice">${speech.say('forming')}</p>`;
  if (!table.missing.length) return html`<p part="complete">${speech.say('complete')}</p>`;
  return html`<div class="notice" part="missing"><p><strong>${speech.say('missing')}</strong></p><ul>${table.missing.map((issue) => html`<li><bdi>${speech.sayIssue(issue as Issue)}</bdi></li>`)}</ul></div>`;
}
