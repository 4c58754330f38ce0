import type { ProgrammeStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { section, type Shown } from './shown.ts';

type Goal = ProgrammeStanding['goals'][number];

/** What residents want, in their words, each with what is measured of it. A goal that ended stays, with the reasons. */
export function goals(shown: Shown): TemplateResult {
  const { programme, speech } = shown;
  return section(shown, { part: 'goals', title: speech.say('goals') }, programme.goals.length ? html`<ul class="plain">${programme.goals.map((goal) => card(shown, goal))}</ul>` : html`<p>${speech.say('noGoals')}</p>`);
}

function card(shown: Shown, { id, words, said, named, ended }: Goal): TemplateResult {
  const { programme, speech, level, figures } = shown;
  const measured = programme.indicators.filter(({ goal }) => goal === id);
  return html`
    <li class="card">
      <div class="label" role="heading" aria-level=${level + 1} dir="auto">${words}</div>
      <p class="quiet"><bdi>${speech.say('said', { where: said, date: speech.day(named) })}</bdi></p>
      ${ended ? html`<p class="notice"><bdi>${speech.say('ended', { date: speech.day(ended.on), reasons: ended.reasons })}</bdi></p>` : nothing}
      ${measured.length ? measured.map((one) => figures?.(one, level + 2)) : html`<p class="quiet">${speech.say('noIndicators')}</p>`}
    </li>
  `;
}
