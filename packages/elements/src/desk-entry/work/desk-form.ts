import type { Submission } from '@wijkaanpak/client';
import { paperFields, type Keying, type PaperField } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary, issuesIn, waitingNotice } from '../../parts/notices.ts';
import { box, type Boxes } from './boxes.ts';
import { atBox, pathOf, type DeskDraft } from './draft.ts';

export interface DeskForm extends Pick<Boxes, 'speech' | 'desk' | 'differences'> {
  readonly submission: Submission<DeskDraft, Keying | undefined>;
  readonly level: number;
  readonly title: string;
  readonly intro: string;
  readonly save: string;
  /** Leads away from the form without sending. */
  readonly back?: TemplateResult;
}

/** A page of boxes in the order of the paper: of the whole form, or only where two people read something else. */
export function deskForm({ submission, level, title, intro, save, back, ...shown }: DeskForm): TemplateResult {
  const { speech, desk, differences } = shown;
  const state = submission.$state.get();
  if (state.kind === 'waiting') return waitingNotice(speech, state, () => submission.submit());
  const issues = issuesIn(state).map(atBox);
  const boxes: Boxes = { ...shown, issues, draft: submission.$draft.get(), edit: (id, typed) => submission.edit({ boxes: { ...submission.$draft.get().boxes, [id]: typed } }) };
  const isAsked = (field: PaperField) => !differences || field.kind === 'code' || differences.some((difference) => difference.field === pathOf(field));
  return html`
    <form novalidate @keydown=${goOn} @submit=${(event: Event) => (event.preventDefault(), void submission.submit())}>
      <div class="heading sub" role="heading" aria-level=${level} tabindex="-1">${title}</div>
      ${errorSummary(speech, issues, level + 1)}
      <p>${intro}</p>
      ${paperFields(desk.poll).filter(isAsked).map((field) => box(boxes, field))}
      <button aria-disabled=${state.kind === 'sending'} part="submit">${state.kind === 'sending' ? speech.say('sending') : save}</button>
      ${back ?? nothing}
    </form>
  `;
}

/** Enter goes on to the next box, since whoever types over looks at the paper and not at the screen; not from a box that cannot be read, and a text has lines of its own. */
export function goOn(event: KeyboardEvent): void {
  const at = event.target as HTMLElement;
  if (event.key !== 'Enter' || event.isComposing || !at.matches('input, select')) return;
  event.preventDefault();
  if (at.matches('.grade [aria-invalid=true]')) return;
  const boxes = [...at.closest('form')!.querySelectorAll<HTMLElement>('input, select, textarea, [part=submit]')];
  boxes[boxes.indexOf(at) + 1]?.focus();
}
