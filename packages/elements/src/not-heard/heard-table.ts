import type { HeardGroup, NotHeard, PollNotHeard } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { NotHeardSpeech } from './words.ts';

type Asked = NotHeard['questions'][number];

/** What a reader calls a group: an age in words, an area by its name, a language in their own. */
export function groupName(speech: NotHeardSpeech, { areas }: Pick<PollNotHeard, 'areas'>, { question, group }: { readonly question: Asked['question']; readonly group: string }): string {
  if (question === 'area') return areas.find(({ code }) => code === group)?.name ?? group;
  return question === 'language' ? speech.languageName(group) : speech.say(`age.${group}` as 'age.15-24');
}

/** One question with each of its groups beside its share of the inhabitants. */
export function heardTable(speech: NotHeardSpeech, told: PollNotHeard, { question, groups }: Asked): TemplateResult {
  const cell = (label: 'inhabitants' | 'responded' | 'share' | 'standing', text: string) => html`<td role="cell" data-label=${speech.say(label)}>${text}</td>`;
  const row = ({ group, expected, responded, share, standing }: HeardGroup) => html`
    <tr role="row" class=${standing === 'heard-less' ? 'less' : nothing}>
      <th role="rowheader" scope="row"><bdi>${groupName(speech, told, { question, group })}</bdi></th>
      ${cell('inhabitants', expected === null ? speech.say('unknown') : speech.percent(expected))}
      ${cell('responded', responded === null ? speech.say('withheld') : String(responded))}
      ${cell('share', share ? speech.say('range', { estimate: speech.percent(share.estimate), lower: speech.percent(share.lower), upper: speech.percent(share.upper) }) : speech.say('withheld'))}
      ${cell('standing', speech.say(`standing.${standing}`))}
    </tr>
  `;
  return html`
    <table role="table" part="table">
      <caption>${speech.say(question)}</caption>
      <thead role="rowgroup">
        <tr role="row">${(['group', 'inhabitants', 'responded', 'share', 'standing'] as const).map((name) => html`<th role="columnheader" scope="col">${speech.say(name)}</th>`)}</tr>
      </thead>
      <tbody role="rowgroup">${groups.map(row)}</tbody>
    </table>
  `;
}
