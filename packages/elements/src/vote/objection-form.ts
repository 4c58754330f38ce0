import { checkText, reasonsLimits, tidyText, type Issue, type Objection, type ReasonedObjection, type VoteOption } from '@wijkaanpak/domain';
import { css, html, nothing, type TemplateResult } from 'lit';
import { describedBy, field, fieldError } from '../parts/field.ts';
import type { Sheet, WordsFor } from './sheet.ts';

type ConsentSheet = Sheet<WordsFor<'yes-no'>>;

export const formStyles = css`
  .option .field { margin: 0.75rem 0 0; }
  .option textarea { min-block-size: 6rem; scroll-margin-block: 8rem; }
  .withdraw { display: flex; gap: 0.75rem; align-items: center; min-block-size: 2.75rem; margin-block-start: 0.5rem; font-weight: 400; }
  .withdraw input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--_action); }
`;

// A draft keeps them beside the answer; no option's own name holds a space.
const reasonsPlace = ({ id }: VoteOption): string => `${id} reasons`;
const withdrawnPlace = ({ id }: VoteOption): string => `${id} withdrawn`;

const reasonsFor = ({ draft }: ConsentSheet, option: VoteOption): string => (draft.points[option.id] === '0' ? (draft.points[reasonsPlace(option)] ?? '') : '');
const isWithdrawn = ({ draft }: ConsentSheet, option: VoteOption): boolean => draft.points[withdrawnPlace(option)] === '1';

/** Where a resident who is against says why, and where one takes back what stands against the option already. */
export function objectionForm(sheet: ConsentSheet, option: VoteOption, { index, standing }: { readonly index: number; readonly standing: readonly Objection[] }): TemplateResult {
  const { speech, draft, errorAt, fill } = sheet;
  const reasons = { id: `reasons-${index}`, label: speech.say('reasons'), hint: [speech.say('reasonsHint'), standing.length ? speech.say('reasonsAgain') : ''].join(' ').trim(), error: errorAt(`reasons-${index}`) };
  return html`
    ${draft.points[option.id] === '0' && !isWithdrawn(sheet, option)
      ? field(reasons, html`<textarea id=${reasons.id} rows="4" dir="auto" aria-describedby=${describedBy(reasons)} aria-invalid=${reasons.error ? 'true' : nothing} .value=${draft.points[reasonsPlace(option)] ?? ''} @input=${(event: Event) => fill(reasonsPlace(option), (event.target as HTMLTextAreaElement).value)}></textarea>`)
      : nothing}
    ${standing.length
      ? html`<label class="withdraw"><input type="checkbox" .checked=${isWithdrawn(sheet, option)} @change=${(event: Event) => fill(withdrawnPlace(option), (event.target as HTMLInputElement).checked ? '1' : '')} /> <span>${speech.say('withdraw')}</span></label>`
      : nothing}
    <p class="quiet" role="status">${isWithdrawn(sheet, option) ? speech.say('withdrawAlong') : ''}</p>
  `;
}

/** What goes along with the ballot. */
export const objectionsOn = (sheet: ConsentSheet): ReasonedObjection[] =>
  sheet.vote.options.flatMap((option): ReasonedObjection[] => {
    if (isWithdrawn(sheet, option)) return [{ option: option.id, reasons: null }];
    const reasons = tidyText(reasonsFor(sheet, option));
    return reasons ? [{ option: option.id, reasons }] : [];
  });

/** What is wrong with what was written. No reasons are no objection, and no mistake. */
export const checkObjections = (sheet: ConsentSheet): Issue[] =>
  sheet.vote.options.flatMap((option, index) => (reasonsFor(sheet, option).trim() && !isWithdrawn(sheet, option) ? checkText(reasonsLimits, reasonsFor(sheet, option), `reasons-${index}`) : []));

/** What the service refused of the objections. */
export function refusedObjections({ errorAt }: ConsentSheet): TemplateResult {
  const error = errorAt('objections');
  return error ? html`<div class="field" id="objections" tabindex="-1">${fieldError({ id: 'objections', label: '', error })}</div>` : html``;
}
