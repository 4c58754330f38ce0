import { tableSides, type Seat } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { section, type Shown } from './shown.ts';

const sources = { lot: 'byLot', chosen: 'chosen', sent: 'sent' } as const;

/** Who sits at the table, by side and group, and how each came there. Seats that ended are in the minutes of their time. */
export function seats(shown: Shown): TemplateResult | typeof nothing {
  const { table, speech, level } = shown;
  const open = table.seats.filter(({ ended }) => ended === null);
  if (!open.length) return nothing;
  const { residents, partners } = table.composition;
  const row = ({ name, groupName, filledBy, from, left }: Seat) => html`
    <li>
      <strong>${left === null ? html`<bdi>${name}</bdi>` : speech.say('left', { date: speech.day(left) })}</strong>
      <span><bdi>${groupName}</bdi></span>
      <span class="quiet">${speech.say(sources[filledBy.kind])}, ${speech.say('since', { date: speech.day(from) })}</span>
    </li>
  `;
  return section(shown, { part: 'seats', title: speech.say('seats') }, html`
    <p>${speech.say('seatsOf', { residents, partners })}</p>
    <div class="sides">
      ${tableSides.map((side) => html`
        <div>
          <div class="label" role="heading" aria-level=${level + 1}>${speech.say(side)}</div>
          <ul class="plain">${open.filter((seat) => seat.side === side).map(row)}</ul>
        </div>
      `)}
    </div>
  `);
}
