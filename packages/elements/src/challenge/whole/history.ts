import { eventsOf, type ChallengeEvent, type ChallengeStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import { lengthIn } from '../length.ts';

export type Words = Speech<'challengeCourse'>;

export interface Spoken {
  readonly words: Words;
  readonly speech: Speech<'challenge'>;
}

interface Moment {
  readonly on: string;
  readonly said: string;
  readonly more: TemplateResult | typeof nothing;
}

/** What happened to a challenge and what is to come, by day. Nothing leaves the list, and what is to come comes last. */
export function history(spoken: Spoken, challenge: ChallengeStanding): TemplateResult {
  const { words } = spoken;
  const moments: Moment[] = [{ on: challenge.received, said: words.say('event.received'), more: nothing }, ...challenge.events.map((event) => happened(spoken, challenge, event)), ...coming(words, challenge)];
  return html`<ol class="history" part="history">${moments.map(({ on, said, more }) => html`
    <li class=${on > challenge.readOn ? 'coming' : 'past'}><time datetime=${on}>${words.day(on)}</time> <p>${said}</p>${more}</li>`)}</ol>`;
}

const told = (text: string): TemplateResult => html`<p class="told" dir="auto">${text}</p>`;

function happened({ words }: Spoken, { ordinance }: ChallengeStanding, event: ChallengeEvent): Moment {
  const who: Record<string, string> = 'by' in event ? { name: event.by.name, role: event.by.role } : {};
  const under = 'mandate' in event ? html`<p class="quiet">${words.say('underMandate', { mandate: event.mandate })}</p>` : nothing;
  const of = (said: string, more: TemplateResult | typeof nothing = nothing): Moment => ({ on: event.on, said, more: html`${more}${under}` });
  switch (event.kind) {
    case 'receipt':
      return of(words.say(event.complexity === 'complex' ? 'event.receipt.complex' : 'event.receipt', who));
    case 'invitation':
      return of(words.say('event.invitation', { ...who, date: words.day(event.supplyBy) }), told(event.what));
    case 'supplement':
      return of(words.say('event.supplement'), told(event.words));
    case 'postponement':
      return of(words.say('event.postponement', { ...who, term: lengthIn(words, event.length) }), told(event.reasons));
    case 'answer': {
      const article = (ground: string) => ordinance.grounds.find((one) => one.ground === ground)?.article ?? '';
      const grounds = event.grounds.map((ground) => html`<p><strong>${words.say('onGround', { article: article(ground), ground: words.say(`ground.${ground}`) })}</strong></p>`);
      return of(words.say(`event.answer.${event.outcome}`, who), html`${grounds}${told(event.reasons)}`);
    }
    case 'offer':
      return of(words.say('event.offer', { ...who, date: words.day(event.until), amount: words.money(event.yearly) }), told(event.result));
    case 'review':
      return of(words.say('event.review', who), told(event.findings));
    default:
      return of(words.say(`event.${event.kind}`));
  }
}

function coming(words: Words, { state, clock, readOn, reviewDays, missedReviews, events }: ChallengeStanding): Moment[] {
  const of = (on: string, key: 'answer' | 'supply' | 'objection' | 'appeal' | 'review' | 'reviewMissed'): Moment => ({ on, said: words.say(`coming.${key}`), more: nothing });
  const asked = eventsOf(events, 'invitation').at(-1);
  return [
    ...(clock.standsStill && asked ? [of(asked.supplyBy, 'supply')] : []),
    ...(state === 'submitted' ? [of(clock.answerBy, 'answer')] : []),
    ...(clock.objectBy ? [of(clock.objectBy, 'objection')] : []),
    ...(clock.appealBy ? [of(clock.appealBy, 'appeal')] : []),
    ...missedReviews.map((day) => of(day, 'reviewMissed')),
    ...(state === 'agreement' ? reviewDays.filter((day) => day >= readOn).map((day) => of(day, 'review')) : []),
  ];
}
