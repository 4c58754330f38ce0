import type { ChallengeStanding } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { clockLines, isOverdue } from './clock-line.ts';

export interface CardOptions {
  readonly challenge: ChallengeStanding;
  readonly speech: Speech<'challenge'>;
  readonly level: number;
  /** Whether whoever looks has the link that it was written with. */
  readonly isYours: boolean;
  readonly isOpen: boolean;
  readonly toggled: (isOpen: boolean) => void;
  /** What is shown once it is open; code and words for it are fetched then. */
  readonly whole: TemplateResult;
}

/** One challenge in the list: the task, how it stands and what the clock says. */
export function challengeCard({ challenge, speech, level, isYours, isOpen, toggled, whole }: CardOptions): TemplateResult {
  const { id, task, state, received } = challenge;
  return html`
    <article class="card" id=${`u-${id}`} part="challenge" data-state=${state}>
      <div class="heading sub title" role="heading" aria-level=${level} tabindex="-1">${speech.say(`task.${task.kind}`)}</div>
      <p class="told" dir="auto">${task.description}</p>
      <p><span class="state" part="state">${speech.say(`state.${state}`)}</span> <span class="quiet">${speech.say('received', { date: speech.day(received) })}</span></p>
      ${clockLines(speech, challenge).map((line) => html`<p class=${isOverdue(challenge) ? 'overdue' : 'clock'} part="clock">${line}</p>`)}
      ${isYours ? html`<p class="quiet">${speech.say('yours')}</p>` : ''}
      <details part="whole" ?open=${isOpen} @toggle=${(event: Event) => toggled((event.target as HTMLDetailsElement).open)}><summary>${speech.say('open')}</summary>${whole}</details>
    </article>
  `;
}
