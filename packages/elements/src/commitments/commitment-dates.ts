import type { CommitmentStanding } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

/** By when it was promised: every day that was ever given stays, struck through, with the reason why it became another. */
export function commitmentDates(commitment: CommitmentStanding, speech: Speech<'commitments'>): TemplateResult {
  const { dates, state, daysOverdue: late } = commitment;
  const sinceFirst = dates.length > 1 && state !== 'kept' && state !== 'broken' ? commitment.daysPastFirst : 0;
  const passed = [...(late ? [speech.say('overdue', { count: late })] : []), ...(sinceFirst ? [speech.say('pastFirst', { count: sinceFirst })] : [])];
  return html`
    <ol class="dates" part="dates">
      ${dates.slice(0, -1).map(({ due }, index) => {
        const { given, reasons } = dates[index + 1]!;
        return html`<li><s>${speech.say('earlierDue', { date: speech.day(due) })}</s><p class="quiet"><bdi>${speech.say('newDate', { date: speech.day(given), reasons })}</bdi></p></li>`;
      })}
      <li><strong>${speech.say('due', { date: speech.day(dates.at(-1)!.due) })}</strong>${passed.map((text) => html` <span class="late">${text}</span>`)}</li>
    </ol>
  `;
}
