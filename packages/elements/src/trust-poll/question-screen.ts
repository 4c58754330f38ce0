import type { Answer, TrustPoll, TrustQuestion } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { describedBy, fieldError } from '../parts/field.ts';

export interface QuestionScreen {
  readonly question: TrustQuestion;
  readonly poll: TrustPoll;
  readonly speech: Speech<'trustPoll'>;
  readonly answer: Answer | undefined;
  readonly error: string | undefined;
  readonly reply: (answer: Answer) => void;
}

const grades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** One question: a grade from 0 to 10 with its ends named, the two other answers, or a text. */
export function questionScreen(screen: QuestionScreen): TemplateResult {
  const { question } = screen;
  return question.kind === 'open' ? openQuestion(screen) : gradeQuestion(screen, question);
}

export type GradeQuestion = Exclude<TrustQuestion, { kind: 'open' }>;

function gradeQuestion({ poll, speech, answer, error, reply }: QuestionScreen, question: GradeQuestion): TemplateResult {
  const choice = (value: Answer, label: string) => html`
    <label class=${typeof value === 'number' ? 'grade' : 'other'}>
      <input type="radio" name="answer" .checked=${answer === value} @change=${() => reply(value)} />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="field" id="answers" tabindex="-1" aria-describedby="scale${error ? ' answers-error' : ''}">
      <legend class="question" tabindex="-1">${statement(question, poll, speech)}</legend>
      <div class="scale">
        <p class="quiet ends" id="scale"><span>0: ${speech.say('scaleMin')}</span> <span>10: ${speech.say('scaleMax')}</span></p>
        <div class="grades">${grades.map((grade) => choice(grade, String(grade)))}</div>
      </div>
      ${choice('dont-know', speech.say('dontKnow'))} ${choice('no-answer', speech.say('noAnswer'))}
      ${fieldError({ id: 'answers', label: '', error })}
    </fieldset>
  `;
}

function openQuestion({ speech, answer, error, reply }: QuestionScreen): TemplateResult {
  const open = { id: 'answers', label: speech.say('open'), hint: speech.say('openHint'), error };
  return html`
    <div class="field">
      <label class="question" for="answers" tabindex="-1">${open.label}</label>
      <p class="quiet" id="answers-hint">${open.hint}</p>
      <textarea id="answers" rows="5" aria-describedby=${describedBy(open)} aria-invalid=${error ? 'true' : nothing} .value=${String(answer ?? '')} @input=${(event: Event) => reply((event.target as HTMLTextAreaElement).value)}></textarea>
      ${fieldError(open)}
    </div>
  `;
}

/** The statement that residents grade. */
export function statement(question: GradeQuestion, { neighbourhoodName: neighbourhood }: Pick<TrustPoll, 'neighbourhoodName'>, speech: Speech<'trustPoll' | 'roundQuestions'>): string {
  return question.kind === 'partner'
    ? speech.say(`partner.${question.aspect}`, { partner: question.partnerName, neighbourhood })
    : speech.say(`general.${question.aspect}`, { neighbourhood });
}
