import type { ChallengePart, Issue } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, codeOf } from '../link.ts';
import { fieldsOf, type PlanDraft } from './plan-draft.ts';
import type { Shared } from './sharing.ts';
import type { Words } from './step-fields.ts';

/** How keeping the plan for all who write it stands. */
export type SaveState =
  | { readonly kind: 'idle' | 'saving' | 'saved' | 'copied' }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] }
  | { readonly kind: 'conflicts'; readonly parts: readonly ChallengePart[] };

interface Panel {
  readonly words: Words;
  readonly shared: Shared | undefined;
  readonly theirs: PlanDraft | undefined;
  readonly save: SaveState;
  readonly level: number;
  readonly begin: () => void;
  readonly keep: () => void;
  readonly copy: (link: string) => void;
  readonly settle: (part: ChallengePart, whose: 'theirs' | 'mine') => void;
}

/** Where the plan is kept, the link for who writes along, and what a neighbour wrote otherwise. */
export function sharePanel({ words, shared, theirs, save, level, begin, keep, copy, settle }: Panel): TemplateResult {
  const isSaving = save.kind === 'saving';
  return html`
    <div class="share" part="share">
      <div class="heading sub" role="heading" aria-level=${level} tabindex="-1">${words.say('share')}</div>
      ${shared
        ? html`<p>${words.say('shared')} <code dir="ltr" part="link">${addressOf(shared.link)}</code></p><p>${words.say('sharedCode')} <code dir="ltr">${codeOf(shared.link)}</code></p><p><button type="button" class="secondary" part="copy" @click=${() => copy(addressOf(shared.link))}>${words.say('copy')}</button></p>`
        : html`<p>${words.say('localOnly')} ${words.say('shareMeans')}</p>`}
      ${save.kind === 'conflicts' && theirs ? save.parts.map((part) => conflict(words, theirs, { part, level: level + 1, settle })) : nothing}
      ${save.kind === 'failed' ? html`<p class="error">${shared ? words.say('notSaved') : nothing} ${save.issues.map((one) => words.sayIssue(one))}</p>` : save.kind === 'saved' || save.kind === 'copied' ? html`<p class="quiet">${words.say(save.kind)}</p>` : nothing}
      <button type="button" class="secondary" part="save" aria-disabled=${isSaving} @click=${() => !isSaving && (shared ? keep() : begin())}>${words.say(isSaving ? 'saving' : shared ? 'save' : 'shareNow')}</button>
    </div>
  `;
}

function conflict(words: Words, theirs: PlanDraft, { part, level, settle }: { readonly part: ChallengePart; readonly level: number; readonly settle: Panel['settle'] }): TemplateResult {
  return html`
    <div class="notice" part="conflict">
      <div class="heading sub" role="heading" aria-level=${level} tabindex="-1">${words.say('conflict', { part: words.say(`part.${part}`) })}</div>
      ${fieldsOf[part].filter((name) => theirs[name]).map((name) => html`<p class="told" dir="auto">${theirs[name]}</p>`)}
      <div class="steps"><button type="button" part="theirs" @click=${() => settle(part, 'theirs')}>${words.say('takeTheirs')}</button> <button type="button" class="secondary" part="mine" @click=${() => settle(part, 'mine')}>${words.say('keepMine')}</button></div>
    </div>
  `;
}
