import type { PointStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { section, type Shown } from './shown.ts';

/** What is still to be talked about or decided, the first meeting first. */
export function agenda(shown: Shown): TemplateResult {
  const { table, speech, level } = shown;
  const open = table.agenda.filter(({ isOpen }) => isOpen).sort((a, b) => (a.meeting < b.meeting ? -1 : 1));
  const point = ({ title, explanation, kind, meeting }: PointStanding) => html`
    <li class="card">
      <p class="state">${speech.say(`kind.${kind}`)}</p>
      <div class="label" role="heading" aria-level=${level + 1} dir="auto">${title}</div>
      <p class="quiet">${speech.say('meeting', { date: speech.day(meeting) })}</p>
      ${explanation ? html`<p class="told" dir="auto">${explanation}</p>` : nothing}
    </li>
  `;
  return section(shown, { part: 'agenda', title: speech.say('agenda') }, open.length ? html`<ul class="plain">${open.map(point)}</ul>` : html`<p>${speech.say('noAgenda')}</p>`);
}
