import type { CommitmentStanding } from '@wijkaanpak/domain';
import { commitmentSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';

/** Who had a promise before, each with the day and the reason why it went on, and the offer that waits. With their words, for who reads one that was handed over. */
export async function openHolders(language: string): Promise<(commitment: CommitmentStanding) => TemplateResult | typeof nothing> {
  const speech = (await Speech.load(language, commitmentSections, 'commitmentHolders')) as Speech<SectionName> as Speech<'commitmentHolders'>;
  return ({ by, organisationName, handOvers, holder }) => {
    const told = handOvers.filter(({ answer }) => answer === 'taken-over' || answer === null);
    if (told.length === 0) return nothing;
    return html`
      <ol class="dates" part="holders">
        ${told.some(({ answer }) => answer) ? html`<li><bdi>${speech.say('madeBy', { ...by, organisation: organisationName })}</bdi></li>` : nothing}
        ${told.map(({ to, organisationName: organisation, offered, answered, reasons }) => html`<li><bdi>${speech.say(answered === null ? 'offered' : 'handedOver', { ...to, organisation, date: speech.day(answered ?? offered), holder: holder.name, reasons })}</bdi></li>`)}
      </ol>
    `;
  };
}
