import { daysBetween, type EscalationStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { aboutMatter } from '../about.ts';
import type { Names } from '../names.ts';
import type { QuestionWords } from './questions.ts';

export interface EscalationCard {
  readonly escalation: EscalationStanding;
  readonly speech: QuestionWords;
  readonly names: Names;
  readonly level: number;
  /** What who is on its road can do. */
  readonly acts: TemplateResult | typeof nothing;
}

/** One question that is with somebody else: who has it, until when, who let their days pass, and what the answer was. */
export function escalationCard({ escalation, speech, names, level, acts }: EscalationCard): TemplateResult {
  const { id, question, matter, by, raised, silent, state } = escalation;
  return html`
    <article part="escalation" id="e-${id}">
      <p class="state" data-state=${state}>${speech.say(`escalation.${state}`)}</p>
      <div class="heading title" role="heading" aria-level=${level} tabindex="-1" dir="auto">${question}</div>
      <p><bdi>${aboutMatter(speech, names, matter)}</bdi></p>
      ${silent.map(({ name, role }) => html`<p class="late"><bdi>${speech.say('wasSilent', { name, role })}</bdi></p>`)}
      ${state === 'waiting' ? clock(escalation, speech) : state === 'unanswered' ? html`<p>${speech.say('endedOn', { date: speech.day(escalation.ends) })}</p>` : answered(escalation, speech)}
      <p class="quiet"><bdi>${speech.say('askedBy', { name: by.name, role: by.role, date: speech.day(raised) })}</bdi></p>
      ${acts}
    </article>
  `;
}

function clock({ person, answerBy, readOn, road }: EscalationStanding, speech: QuestionWords): TemplateResult {
  const count = daysBetween(readOn, answerBy);
  const next = road[road.findIndex(({ organisation, name }) => organisation === person.organisation && name === person.name) + 1];
  return html`
    <p part="clock"><strong><bdi>${speech.say('waitsFor', { name: person.name, role: person.role, date: speech.day(answerBy) })}</bdi></strong> ${count > 0 ? speech.say('daysLeft', { count }) : speech.say('lastDay')}</p>
    <p><bdi>${next ? speech.say('nextIs', { name: next.name, role: next.role }) : speech.say('lastIs')}</bdi></p>
  `;
}

function answered({ answer, ends }: EscalationStanding, speech: QuestionWords): TemplateResult | typeof nothing {
  if (!answer) return nothing;
  const { by: { name, role }, on, outcome, reasons } = answer;
  const count = daysBetween(ends, on);
  return html`<p part="outcome"><strong><bdi>${speech.say(`outcome.${outcome}`, { name, role, date: speech.day(on) })}</bdi></strong>${count > 0 ? html` <span class="late">${speech.say('tooLate', { count })}</span>` : nothing}</p><p class="told"><bdi>${reasons}</bdi></p>`;
}
