import { html, nothing, type TemplateResult } from 'lit';
import { section, type Shown } from './shown.ts';

/** How residents look back, the newest year first; a year that nobody looked back on says so by itself. */
export function reflections(shown: Shown): TemplateResult {
  const { programme, speech, level } = shown;
  const wordsOf = (goal: string) => programme.goals.find(({ id }) => id === goal)?.words ?? goal;
  const missing = programme.missing.map(({ year, due, daysOverdue }) => html`
    <p class="notice">${daysOverdue ? speech.say('missingLate', { year: String(year), date: speech.day(due), count: daysOverdue }) : speech.say('missing', { year: String(year), date: speech.day(due) })}</p>
  `);
  const told = [...programme.reflections].reverse().map(({ year, words, where, residents, goals: found }) => html`
    <li class="card">
      <div class="label" role="heading" aria-level=${level + 1}><bdi>${speech.say('reflection', { year: String(year), residents, where })}</bdi></div>
      <p class="told" dir="auto">${words}</p>
      ${found.length ? html`<dl>${found.map((one) => html`<div><dt dir="auto">${wordsOf(one.goal)}</dt><dd><strong>${speech.say(`found.${one.found}`)}</strong> ${one.words ? html`<bdi>${one.words}</bdi>` : nothing}</dd></div>`)}</dl>` : nothing}
    </li>
  `);
  return section(shown, { part: 'reflections', title: speech.say('reflections') }, html`${missing}${told.length ? html`<ul class="plain">${told}</ul>` : html`<p>${speech.say('noReflections')}</p>`}`);
}
