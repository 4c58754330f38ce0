import { ageGroups, type AgeGroup, type Background, type BackgroundAsked, type BackgroundQuestion } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

export interface BackgroundScreen {
  readonly question: BackgroundQuestion;
  readonly asked: BackgroundAsked;
  readonly told: Background;
  readonly speech: Speech<'trustPoll', 'area' | 'age' | 'background' | 'backgroundHint' | `age.${AgeGroup}`>;
  readonly tell: (question: BackgroundQuestion, group: string) => void;
}

/** One thing that a round asks about who answers; it may be left as it is. */
export function backgroundQuestion({ question, asked: { areas }, told, speech, tell }: BackgroundScreen): TemplateResult {
  const groups = question === 'age' ? ageGroups.map((group) => [group, speech.say(`age.${group}`)] as const) : areas.map(({ code, name }) => [code, name] as const);
  return html`
    <div class="field" part="background">
      <label class="question" for=${question} tabindex="-1">${speech.say(question)}</label>
      <p class="quiet" id="background-hint">${speech.say('background')}. ${speech.say('backgroundHint')}</p>
      <select id=${question} aria-describedby="background-hint" @change=${(event: Event) => tell(question, (event.target as HTMLSelectElement).value)}>
        <option value="">${speech.say('noAnswer')}</option>
        ${groups.map(([value, label]) => html`<option value=${value} ?selected=${told[question] === value}>${label}</option>`)}
      </select>
    </div>
  `;
}
