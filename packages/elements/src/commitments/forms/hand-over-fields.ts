import type { CommitmentStanding, Partner } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import { choice, labelled, peopleOptions, textArea, type FormFields } from './form-fields.ts';

/** To whom, and why. A colleague has it at once; someone of another organisation is asked first. */
export function handOverFields(it: FormFields, { holder }: CommitmentStanding, partners: readonly Partner[]): TemplateResult {
  const others = partners.map((partner) => ({ ...partner, people: partner.people.filter(({ name }) => partner.id !== holder.organisation || name !== holder.name) })).filter(({ people }) => people.length > 0);
  return html`
    ${choice(it, labelled(it, 'who', 'handOverTo', 'handOverToHint'), peopleOptions(it, others))} ${textArea(it, 'reasons', 'handOverReasons', 'handOverReasonsHint')}
    <p>${it.words.say('handOverNotice')}</p>
  `;
}
