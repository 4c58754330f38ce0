import type { WholeStory } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

/** What became of a teller's own story: how long it has been, what was told, and each answer with who gave it. */
export function ownStory(speech: Speech<'story'>, { words, additions, answers, days, lead }: WholeStory): TemplateResult {
  return html`
    <p class="quiet">${speech.say('days', { count: days })} ${lead === null ? speech.say('noLead') : ''}</p>
    <p class="told" dir="auto">${words}</p>
    ${additions.map((addition) => html`<p class="told" dir="auto">${addition.words}</p>`)}
    ${answers.length
      ? answers.map((answer) => html`<div class="notice" part="answer"><p><strong>${speech.say('answeredBy', { name: answer.name, role: answer.role, date: speech.day(answer.answeredAt) })}</strong></p><p class="told" dir="auto">${answer.words}</p></div>`)
      : html`<p>${speech.say('noAnswer')}</p>`}
  `;
}
