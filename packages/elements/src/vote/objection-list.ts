import { answerTo, type Objection, type ObjectionAnswer } from '@wijkaanpak/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import type { WordsFor } from './sheet.ts';

type ConsentSpeech = Speech<'vote', WordsFor<'yes-no'>>;

/** Up to so many are open to read at once. */
const mostUnfolded = 3;

export const listStyles = css`
  .objections { margin-block-start: 0.5rem; }
  .objections summary { padding-block: 0.5rem; cursor: pointer; }
  .objections ul { list-style: none; margin: 0; }
  .objections li { padding: 0.5rem 0; border-block-start: 1px solid var(--_line); }
  .objections p { margin: 0; white-space: pre-line; }
  .objections .quiet { white-space: normal; }
  .reply { margin-block-start: 0.5rem; padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid var(--_action); }
`;

/** Whether there is something to read: one that was taken back unanswered is gone. */
export const isToRead = ({ reasons, answers }: Objection): boolean => reasons !== null || answers.length > 0;

/** The objections against one option, each with its answers; nothing where there are none. */
export function objectionList(objections: readonly Objection[], speech: ConsentSpeech): TemplateResult | typeof nothing {
  const read = objections.filter(isToRead);
  if (read.length === 0) return nothing;
  const standing = read.filter(({ reasons }) => reasons !== null);
  const open = standing.filter((objection) => answerTo(objection) === null).length;
  return html`
    <details class="objections" part="objections" ?open=${read.length <= mostUnfolded}>
      <summary>${speech.say('objections', { count: standing.length })}${open ? html`, ${speech.say('openObjections', { count: open })}` : nothing}</summary>
      <ul>${read.map((objection) => html`<li>${one(objection, speech)}</li>`)}</ul>
    </details>
  `;
}

const one = (objection: Objection, speech: ConsentSpeech): TemplateResult => html`
  <p class="quiet">${speech.say('objectedOn', { when: speech.day(objection.submittedAt) })}</p>
  <p>${objection.reasons === null ? speech.say('withdrawn') : html`<bdi>${objection.reasons}</bdi>`}</p>
  ${objection.answers.map((answer) => reply(answer, objection, speech))}
  ${objection.reasons !== null && answerTo(objection) === null ? html`<div class="reply"><strong>${speech.say('unanswered')}</strong></div>` : nothing}
`;

const reply = ({ answer, by, on, sequence }: ObjectionAnswer, objection: Objection, speech: ConsentSpeech): TemplateResult => html`
  <div class="reply">
    <p class="quiet">${speech.say(sequence === objection.sequence ? 'answeredBy' : 'answeredEarlier', { name: by.name, partner: by.partnerName, when: speech.day(on) })}</p>
    <p><bdi>${answer}</bdi></p>
  </div>
`;
