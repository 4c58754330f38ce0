import { tableSides, type DecisionStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOfGroup, section, type Shown } from './shown.ts';

/** How many decisions are shown at once. */
const latest = 5;

/** What was decided, the newest first, with what each side said, how far it is, and who does something else. */
export function decisions(shown: Shown): TemplateResult {
  const { table, speech } = shown;
  const newest = [...table.decisions].reverse();
  const earlier = newest.slice(latest);
  const list = (some: readonly DecisionStanding[]) => html`<ul class="plain">${some.map((one) => card(shown, one))}</ul>`;
  return section(shown, { part: 'decisions', title: speech.say('decisions') }, newest.length ? html`
    ${list(newest.slice(0, latest))}
    ${earlier.length ? html`<details><summary>${speech.say('moreDecisions', { count: earlier.length })}</summary>${list(earlier)}</details>` : nothing}
  ` : html`<p>${speech.say('noDecisions')}</p>`);
}

function card(shown: Shown, decision: DecisionStanding): TemplateResult {
  const { table, speech, level } = shown;
  const { id, title, on, outcome, lacking, tally, called, point } = decision;
  const state = outcome === 'adopted' ? table.agenda.find((one) => one.id === point)?.state : undefined;
  const stop = table.steps.find((step) => step.point === point && step.to === 'stopped');
  const nameOf = (seat: string) => table.seats.find((one) => one.id === seat)?.name ?? seat;
  return html`
    <li class="card" id="d-${id}">
      <p class="state" data-outcome=${outcome}>${speech.say(`outcome.${outcome}`)}</p>
      <div class="label" role="heading" aria-level=${level + 1} dir="auto">${title}</div>
      <p class="quiet">${speech.say('decidedOn', { date: speech.day(on) })}</p>
      ${state ? html`<p data-state=${state}>${speech.say(`state.${state}`)}</p>` : nothing}
      ${stop ? html`<p><bdi>${speech.say('stopped', { date: speech.day(stop.on), reasons: stop.reasons })}</bdi></p>` : nothing}
      ${lacking ? html`<p>${speech.say(`lacking.${lacking}`)}</p>` : nothing}
      <dl>${tableSides.map((side) => html`<div><dt>${speech.say(side)}</dt> <dd>${tallyOf(shown, tally[side])}</dd></div> `)}</dl>
      ${called.map(({ seat, interest }) => (interest === null ? nothing : html`<p class="quiet"><bdi>${speech.say('recused', { name: nameOf(seat), interest })}</bdi></p>`))}
      ${table.deviations.filter((one) => one.decision === id).map((one) => deviation(shown, one))}
    </li>
  `;
}

/** Those for and against, and whoever else there were. */
const tallyOf = ({ speech }: Shown, { yes = 0, no = 0, ...others }: DecisionStanding['tally']['residents']): string =>
  [speech.say('tally', { yes, no }), ...(['abstain', 'absent', 'recused'] as const).flatMap((answer) => (others[answer] ? [speech.say(`tally.${answer}`, { count: others[answer] })] : []))].join(', ');

function deviation({ table, speech }: Shown, { organisation: group, what, on, reasons, state, dueOn, daysOverdue }: Shown['table']['deviations'][number]): TemplateResult {
  const organisation = nameOfGroup(table, group);
  const given = reasons && speech.say(state === 'reasoned-late' ? 'reasonsLate' : 'reasons', { name: reasons.by, date: speech.day(reasons.on), text: reasons.text });
  return html`
    <div class="notice" part="deviation">
      <p><bdi>${speech.say('deviates', { organisation, date: speech.day(on), what })}</bdi></p>
      <p><bdi>${given ?? speech.say(state === 'overdue' ? 'lackingReasons' : 'waitingReasons', { date: speech.day(dueOn) })}</bdi> ${state === 'overdue' ? html`<span class="late">${speech.say('daysLate', { count: daysOverdue })}</span>` : nothing}</p>
    </div>
  `;
}
