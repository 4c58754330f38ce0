import type { CommitmentStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

/** Who had it before, each with the day and the reason why it went on, and the offer that waits. Nothing where it stayed with who made it. */
export function commitmentHolders({ by, organisationName, handOvers, holder }: CommitmentStanding, speech: Speech<'commitments'>): TemplateResult | typeof nothing {
  const told = handOvers.filter(({ answer }) => answer === 'taken-over' || !answer);
  if (!told.length) return nothing;
  return html`
    <ol class="dates" part="holders">
      ${told.some(({ answer }) => answer) ? html`<li><bdi>${speech.say('madeBy', { ...by, organisation: organisationName })}</bdi></li>` : nothing}
      ${told.map(({ to, organisationName: organisation, offered, answered, reasons }) => html`<li><bdi>${speech.say(answered ? 'handedOver' : 'offered', { ...to, organisation, date: speech.day(answered ?? offered), holder: holder.name, reasons })}</bdi></li>`)}
    </ol>
  `;
}
