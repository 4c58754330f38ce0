import { dueDay, type CommitmentStanding, type RoundFeedback, type WaveReply } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';

type Words = Speech<'trustFeedback'>;

export interface RoundView {
  readonly round: RoundFeedback;
  readonly speech: Words;
  /** What each question says, once a reader has opened it. */
  readonly perQuestion: TemplateResult;
  readonly open: () => void;
  readonly level: number;
  /** What the poll itself is called; said once. */
  readonly word: RoundFeedback['word'];
  /** The page of a promise, where there is a service that has one. */
  readonly pageOf: (commitment: string) => string | undefined;
}

/** One round: what it said in a sentence, what was promised and how that stands today, what was replied, and who has said nothing. What each question says is for who opens it. */
export function roundView(view: RoundView): TemplateResult {
  const { round: { closesAt, responded, conclusion: { kind, ...counts }, word, commitments, replies, waiting }, speech, perQuestion, open } = view;
  const took = responded === null ? speech.say('tookFew') : speech.say('took', { count: responded });
  return html`
    <div class="round">
      <p class="quiet">${speech.say('closedOn', { date: speech.day(closesAt) })} ${took}</p>
      <p part="conclusion">${speech.say(`conclusion.${kind}`, counts)} ${word === view.word ? nothing : speech.say(`word.${word}`)}</p>
      ${subheading(view, 'promised')}
      ${commitments.length ? html`<ul part="promises" role="list">${commitments.map((one) => promise(view, one))}</ul>` : html`<p part="no-promises">${speech.say('noPromises')}</p>`}
      ${replies.length ? html`${subheading(view, 'replied')}${replies.map((one) => reply(speech, one))}` : nothing}
      ${waiting.map(({ partnerName, days }) => html`<p class="notice" part="waiting-round">${partnerName === null ? speech.say('waitingAnyone', { count: days }) : speech.say('waiting', { organisation: partnerName, count: days })}</p>`)}
      <details part="per-question" @toggle=${open}><summary>${speech.say('perQuestion')}</summary>${perQuestion}</details>
    </div>
  `;
}

const subheading = ({ speech, level }: RoundView, words: 'promised' | 'replied'): TemplateResult => html`<div class="label" role="heading" aria-level=${level}>${speech.say(words)}</div>`;

function promise({ speech, pageOf }: RoundView, commitment: CommitmentStanding): TemplateResult {
  const { id, what, state, by: { name, role }, organisationName: organisation } = commitment;
  const page = pageOf(id);
  return html`
    <li>
      <p class="state" data-state=${state}>${speech.say(`state.${state}`)}</p>
      <p dir="auto">${page ? html`<a href=${page}>${what}</a>` : what}</p>
      <p class="quiet"><bdi>${speech.say('promiseBy', { name, role, organisation, date: speech.day(dueDay(commitment)) })}</bdi></p>
    </li>
  `;
}

const reply = (speech: Words, { words, name, role, partnerName: organisation, on }: WaveReply): TemplateResult => html`
  <p class="quiet"><bdi>${speech.say('replyBy', { name, role, organisation, date: speech.day(on) })}</bdi></p>
  <blockquote dir="auto" part="reply">${words}</blockquote>
`;
