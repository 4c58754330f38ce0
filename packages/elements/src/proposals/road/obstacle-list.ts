import type { ObstacleNote, ObstacleStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { personLine, type Named, type Told } from './timeline.ts';

/** What stands in the way: what, who owns it, its clock, and what was tried. One that ended stays. */
export function obstacleList(it: Told, acts: (obstacle: ObstacleStanding) => TemplateResult | typeof nothing): TemplateResult | typeof nothing {
  const { words, proposal, host } = it;
  if (!proposal.obstacles.length) return nothing;
  return html`
    <div class="heading sub" role="heading" aria-level=${host.level + 1}>${words.say('obstacles')}</div>
    <ul class="boxes" part="obstacles">${proposal.obstacles.map((obstacle) => obstacleItem(it, obstacle, acts(obstacle)))}</ul>
  `;
}

/** One of them, alone or in the list of a neighbourhood. */
export function obstacleItem(it: Named, obstacle: ObstacleStanding, acts: TemplateResult | typeof nothing): TemplateResult {
  const { words } = it;
  const { id, kind, what, owner, state, dueNow, daysOverdue, notes } = obstacle;
  return html`
    <li id="o-${id}" tabindex="-1">
      <p class="state" data-state=${state}>${words.say(`obstacleState.${state}`)}</p>
      <p><span class="label">${words.say(`obstacle.${kind}`)}</span><br /><span class="told" dir="auto">${what}</span></p>
      ${personLine(it, 'owner', owner)}
      ${state === 'open' || state === 'overdue' ? html`<p>${words.say('due', { date: words.day(dueNow) })}</p>` : nothing}
      ${daysOverdue ? html`<p class="late">${words.say('overdue', { count: daysOverdue })}</p>` : nothing}
      ${earlierDays(obstacle).map((day) => html`<p class="quiet"><s>${words.say('earlierDue', { date: words.day(day) })}</s></p>`)}
      ${notes.length ? html`<ul>${notes.map((note) => html`<li>${noted(it, note)}</li>`)}</ul>` : nothing}
      ${acts}
    </li>
  `;
}

/** Days that were given before the one that holds now. */
const earlierDays = ({ due, notes }: ObstacleStanding): string[] => [due, ...notes.flatMap((note) => (note.due === null ? [] : [note.due]))].slice(0, -1);

const noted = (it: Named, { kind, on, due, text, by }: ObstacleNote): TemplateResult => html`
  <p><span class="label">${it.words.say(`note.${kind}`, { date: due === null ? '' : it.words.day(due) })}</span> <span class="quiet">${it.words.day(on)}</span></p>
  <p class="told" dir="auto">${text}</p>
  ${personLine(it, 'by', by)}
`;
