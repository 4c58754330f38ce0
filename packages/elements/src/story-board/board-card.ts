import type { Partner, StoryLink, WholeStory } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { goToField } from '../parts/notices.ts';
import type { ToldMedia } from '../parts/told-media/told-media.ts';

export interface BoardCard {
  readonly story: WholeStory;
  readonly speech: Speech<'storyBoard'>;
  readonly level: number;
  readonly partners: readonly Partner[];
  readonly media: ToldMedia;
  /** Stories on the board whose words are like this one's. */
  readonly similar: readonly WholeStory[];
  readonly unlink: (link: StoryLink) => void;
  readonly acts: TemplateResult | typeof nothing;
}

/** The first words of a story, where it has to be named. */
export const beginningOf = ({ words, transcript }: Pick<WholeStory, 'words' | 'transcript'>): string => {
  const text = words || (transcript?.words ?? '');
  return text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 60))} …` : text;
};

/** One story as the team sees it: its clock, the teller's words, who leads, what it is linked to, and what was answered. */
export function boardCard({ story, speech, level, partners, media, similar, unlink, acts }: BoardCard): TemplateResult {
  const { id, words, place, additions, answers, days, lead, involved, links, toldOn, channel, consent } = story;
  const nameOf = (partner: string) => partners.find((one) => one.id === partner)?.name ?? partner;
  const clock = answers.length ? speech.say('answered') : days === 0 ? speech.say('waitsToday') : speech.say('waits', { count: days });
  return html`
    <article part="story" id="s-${id}" tabindex="-1" aria-labelledby="t-${id}">
      <p class="state" data-state=${answers.length ? 'answered' : 'waiting'}>${clock}</p>
      <div class="heading sub" id="t-${id}" role="heading" aria-level=${level} tabindex="-1">${speech.say('toldOn', { date: speech.day(toldOn) })}</div>
      <p class="quiet">${speech.say(`channel.${channel}`)} · ${speech.say(`consent.${consent}`)}</p>
      ${words && html`<p class="told" dir="auto">${words}</p>`}
      ${media.view(speech, story)} ${transcript(speech, story)}
      ${place ? html`<p><bdi>${speech.say('place', { place })}</bdi></p>` : nothing}
      ${additions.map((one) => html`<p class="quiet">${speech.say('later')}</p><p class="told" dir="auto">${one.words}</p>`)}
      <p class="lead">${lead === null ? speech.say('noLead') : html`<strong>${speech.say('lead', { partner: nameOf(lead) })}</strong>`}${involved.length ? html`<br />${speech.say('involved', { partners: involved.map(nameOf).join(', ') })}` : nothing}</p>
      ${links.length ? html`<ul part="links">${links.map((link) => html`<li><bdi>${speech.say(`link.${link.kind}`, { title: link.title })}</bdi> <button type="button" class="secondary small" aria-label=${`${speech.say('unlink')}: ${link.title}`} @click=${() => unlink(link)}>${speech.say('unlink')}</button></li>`)}</ul>` : nothing}
      ${answers.map((answer) => html`<div class="notice" part="answer"><p><strong>${speech.say('answeredBy', { name: answer.name, role: answer.role, date: speech.day(answer.answeredAt) })}</strong></p><p class="told" dir="auto">${answer.words}</p></div>`)}
      ${similar.length ? html`<div part="similar"><p class="quiet">${speech.say('similar')}</p><ul>${similar.map((one) => html`<li><a href="#s-${one.id}" @click=${goToField}><bdi>${beginningOf(one)}</bdi></a></li>`)}</ul></div>` : nothing}
      ${acts}
    </article>
  `;
}

function transcript(speech: Speech<'storyBoard'>, { transcript: written }: WholeStory): TemplateResult | typeof nothing {
  if (!written) return nothing;
  return html`<div part="transcript"><p class="quiet">${speech.say('transcript', { name: written.name })}</p><p class="told" dir="auto">${written.words}</p><p class="quiet">${speech.say(written.agreedAt ? 'transcriptAgreed' : 'transcriptWaits')}</p></div>`;
}
