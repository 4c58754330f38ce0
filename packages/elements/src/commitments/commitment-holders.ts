import type { CommitmentStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

/** Who had it before, each with the day and the reason why it went on, and the offer that waits. Nothing where it stayed with who made it. */
export function commitmentHolders({ by, organisationName, handOvers, holder }: CommitmentStanding, speech: Speech<'commitments'>): TemplateResult | typeof nothing {
  const told = handOvers.filter(({ answer }) => answer === 'taken-over' || answer === null);
  if (told.length === 0) return nothing;
  return html`
    <ol class="dates" part="holders">
      <li>${speech.say('madeBy', { ...by, organisation: organisationName })}</li>
      ${told.map(({ to, organisationName: organisation, offered, answered, reasons }) => html`
        <li>
          <bdi>${answered === null ? speech.say('offered', { ...to, organisation, date: speech.day(offered), holder: holder.name }) : speech.say('handedOver', { ...to, organisation, date: speech.day(answered) })}</bdi>
          <p class="quiet"><bdi>${speech.say('why', { reasons })}</bdi></p>
        </li>
      `)}
    </ol>
  `;
}
