import type { MandatePage } from '@wijkaanpak/client/addresses';
import type { CoverageGroup } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { listed, type Names } from '../names.ts';
import type { QuestionWords } from './questions.ts';

/** Where nobody may decide and where several may: there residents are sent from one to the other. */
export function coverageView(speech: QuestionWords, names: Names, { gaps, overlaps, items, areas }: MandatePage): TemplateResult {
  const holderOf = (id: string): string => items.find((one) => one.id === id)?.holder.name ?? id;
  const group = ({ subject, areas: places, mandates }: CoverageGroup): TemplateResult => html`
    <li>
      <bdi class="label">${names.subject(subject)}</bdi>:
      <bdi>${places.length === areas.length ? speech.say('everywhere') : listed(speech, places.map(names.area))}</bdi>.
      ${mandates.length ? html`<bdi>${speech.say('people', { names: listed(speech, mandates.map(holderOf)) })}</bdi>` : nothing}
    </li>
  `;
  const list = (key: 'gaps' | 'overlaps', groups: readonly CoverageGroup[]) =>
    groups.length ? html`<p class="label">${speech.say(key)}</p><ul part=${key}>${groups.map(group)}</ul>` : nothing;
  return gaps.length || overlaps.length ? html`${list('gaps', gaps)} ${list('overlaps', overlaps)}` : html`<p>${speech.say('noGaps')}</p>`;
}
