import { ageGroups, type Background, type BackgroundAsked, type BackgroundQuestion } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { field } from '../parts/field.ts';

export interface BackgroundFields {
  readonly asked: BackgroundAsked;
  readonly told: Background;
  readonly speech: Speech<'trustPoll'>;
  readonly tell: (question: BackgroundQuestion, group: string) => void;
}

/** What a round asks about who answers; all of it may be left as it is. */
export function backgroundFields({ asked: { ask, areas }, told, speech, tell }: BackgroundFields): TemplateResult {
  const choices = {
    age: ageGroups.map((group) => [group, speech.say(`age.${group}`)] as const),
    area: areas.map(({ code, name }) => [code, name] as const),
  };
  return html`
    <fieldset class="field" part="background">
      <legend>${speech.say('background')}</legend>
      <p class="quiet">${speech.say('backgroundHint')}</p>
      ${ask.map((question) =>
        field(
          { id: question, label: speech.say(question) },
          html`<select id=${question} @change=${(event: Event) => tell(question, (event.target as HTMLSelectElement).value)}>
            <option value="">${speech.say('noAnswer')}</option>
            ${choices[question].map(([value, label]) => html`<option value=${value} ?selected=${told[question] === value}>${label}</option>`)}
          </select>`,
        ),
      )}
    </fieldset>
  `;
}
