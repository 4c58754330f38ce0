import type { ChallengeStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, codeOf, type Link } from '../link.ts';
import type { Words } from './step-fields.ts';

/** That the plan was sent, until when it is answered, and the link that its writers keep. */
export function doneNotice(words: Words, sent: ChallengeStanding | undefined, { link, heading, close }: { readonly link: Link | undefined; readonly heading: TemplateResult; readonly close: () => void }): TemplateResult {
  return html`
    <div class="notice done" part="done">
      ${heading}
      ${sent ? html`<p>${words.say('done', { date: words.day(sent.clock.answerBy) })}</p>` : nothing}
      ${link ? html`<p><code dir="ltr">${addressOf(link)}</code></p><p>${words.say('sharedCode')} <code dir="ltr">${codeOf(link)}</code></p>` : nothing}
      <button type="button" class="secondary" part="another" @click=${close}>${words.say('another')}</button>
    </div>
  `;
}
