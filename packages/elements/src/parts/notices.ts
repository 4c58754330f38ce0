import type { SubmissionState } from '@wijkaanpak/client';
import type { Issue } from '@wijkaanpak/domain';
import type { SectionName } from '@wijkaanpak/texts';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

/** The field an issue is about: `photo.data` and `choices.3` belong to the controls `photo` and `choices`. */
const controlOf = (issue: Issue): string => issue.path.split('.')[0]!;

/** The first sentence of what is wrong with one field. */
export const errorFor = (speech: Speech<SectionName>, issues: readonly Issue[], control: string): string | undefined => {
  const found = issues.find((issue) => controlOf(issue) === control);
  return found && speech.sayIssue(found);
};

export const issuesIn = (state: SubmissionState<unknown>): readonly Issue[] => (state.kind === 'refused' ? state.issues : []);

/** Follows a link to a field of the same widget: an address (`#code`) does not reach inside one. */
export function goToField(event: Event): void {
  event.preventDefault();
  const link = event.target as HTMLAnchorElement;
  (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.hash)?.focus();
}

/** All that is wrong, in a list with links to the fields. It takes the focus, so a screen reader reads it. */
export function errorSummary(speech: Speech<SectionName>, issues: readonly Issue[], level: number): TemplateResult | typeof nothing {
  if (!issues.length) return nothing;
  return html`
    <div class="summary" part="error-summary" tabindex="-1" role="group" aria-labelledby="summary">
      <div class="heading" id="summary" role="heading" aria-level=${level}>${speech.say('problems', { count: issues.length })}</div>
      <ul>
        ${issues.map((issue) => {
          const control = controlOf(issue);
          const sentence = speech.sayIssue(issue);
          return html`<li>${control ? html`<a href="#${control}" @click=${goToField}>${sentence}</a>` : sentence}</li>`;
        })}
      </ul>
    </div>
  `;
}

/** In place of a form that could not be delivered: it is kept in this browser and will be sent, once. */
export const waitingNotice = (speech: Speech<SectionName>, { issues, isTrying }: SubmissionState<unknown> & { kind: 'waiting' }, sendNow: () => void): TemplateResult => html`
  <div class="notice" part="waiting">
    <div class="heading" tabindex="-1">${speech.say('waitingTitle')}</div>
    ${issues.map((issue) => html`<p>${speech.sayIssue(issue)}</p>`)}
    <p>${speech.say('waiting')}</p>
    <button type="button" class="secondary" aria-disabled=${isTrying} @click=${sendNow}>${speech.say(isTrying ? 'sending' : 'sendNow')}</button>
  </div>
`;

/** Something that could not be read, with a way to try again. The focus then goes to what came, or to the button when it failed again. */
export const loadFailure = (speech: Speech<SectionName>, issues: readonly Issue[], retry: () => Promise<void>): TemplateResult => html`
  <div class="notice" part="load-failure" role="alert">
    <p><strong>${speech.say('loadFailed')}</strong> ${issues[0] ? speech.sayIssue(issues[0]) : nothing}</p>
    <button type="button" class="secondary" @click=${(event: Event) => tryAgain(event, retry)}>${speech.say('retry')}</button>
  </div>
`;

async function tryAgain(event: Event, retry: () => Promise<void>): Promise<void> {
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  await retry();
  await (root.host as LitElement).updateComplete;
  root.querySelector<HTMLElement>('.heading, button')?.focus();
}

/** Holds the place of what is still loading, so that the page does not jump. */
export const skeleton = (speech: Speech<SectionName>): TemplateResult => html`<div class="skeleton" part="skeleton" aria-busy="true"><span class="visually-hidden">${speech.say('loading')}</span></div>`;
