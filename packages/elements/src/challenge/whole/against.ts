import { waysToObject, type ChallengeStanding, type Issue } from '@wijkaanpak/domain';
import type { SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import type { Spoken, Words } from './history.ts';

type Heading = (text: string) => TemplateResult;

/** What residents can do when the answer does not come, or is one that they do not agree with. Told beforehand, and as long as it may be needed. */
export function againstIt({ words, speech }: Spoken, { state, clock, ordinance }: ChallengeStanding, heading: Heading): TemplateResult | typeof nothing {
  if (!['submitted', 'refused', 'objection', 'refusal-upheld'].includes(state)) return nothing;
  const { penaltyIfToday: due } = clock;
  const { ways } = waysToObject(ordinance.legalNature);
  return html`
    ${state === 'submitted' ? html`
      ${heading(words.say('lateTitle'))}
      <p part="late">${words.say(`penalty.${clock.penalty}`, { date: words.day(clock.noticeFrom) })} ${due ? words.say('penaltyIfToday', { first: words.day(due.firstDay), last: words.day(due.lastDay), amount: words.money(due.maximum) }) : nothing}</p>` : nothing}
    ${heading(words.say('waysTitle'))}
    <ul part="ways">${ways.map(({ way, law }) => html`<li>${words.say('way', { way: words.say(`way.${way}`), law })}</li>`)}</ul>
    ${state === 'refused' && clock.objectBy ? html`<p part="object-how">${speech.say('objectBy', { date: words.day(clock.objectBy) })} ${words.say('objectHow')}</p>` : nothing}
  `;
}

const isDay = (value: string | number): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** What is not certain about the days above, each with the law, since when the question is open, and the day it was read so. */
export function uncertain(words: Words, terms: Speech<SectionName>, { clock: { warnings }, readOn }: ChallengeStanding, heading: Heading): TemplateResult | typeof nothing {
  if (!warnings.length) return nothing;
  const sentence = ({ code, values }: (typeof warnings)[number]) => {
    const spoken = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isDay(value) ? words.day(value) : name === 'year' ? String(value) : value]));
    return (words.knows(code) ? words : terms).sayIssue({ code, path: '', values: spoken } as Issue);
  };
  return html`
    ${heading(words.say('unsettledTitle'))}
    <ul part="uncertain">${warnings.map((one) => html`<li>${one.since && one.law ? words.say('since', { sentence: sentence(one), date: words.day(one.since), law: one.law, read: words.day(readOn) }) : words.say('read', { sentence: sentence(one), read: words.day(readOn) })}</li>`)}</ul>
  `;
}
