import { challengeParts, type ChallengePart, type ChallengeStanding } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { Spoken } from './history.ts';

const told = (text: string): TemplateResult | string => (text ? html`<p class="told" dir="auto">${text}</p>` : '');

/** The seven parts as residents wrote them, and the agreement where there is one. */
export function plan({ words, speech }: Spoken, challenge: ChallengeStanding, level: number): TemplateResult {
  const { task, group, better, plan: how, cost, support, help, agreement } = challenge;
  const parts: { readonly [Part in ChallengePart]: TemplateResult } = {
    task: html`<p>${speech.say(`task.${task.kind}`)}</p>${told(task.description)}`,
    group: html`<p>${words.say('people', { count: group.people })}</p>${told(group.description)}`,
    better: html`${told(better)}`,
    plan: html`${told(how.description)}<p class="told" dir="auto">${words.say('continuity', { text: how.continuity })}</p>`,
    cost: html`<p>${words.say('costOurs', { amount: words.money(cost.ours) })} ${cost.today === null ? words.say('costTodayUnknown') : words.say('costToday', { amount: words.money(cost.today) })}</p>${told(cost.explanation)}`,
    support: html`<p>${words.say('supporters', { count: support.people })}</p>${told(support.description)}`,
    help: help ? html`${told(help)}` : html`<p>${words.say('noHelp')}</p>`,
  };
  const heading = (text: string) => html`<div class="heading part-name" role="heading" aria-level=${level}>${text}</div>`;
  return html`
    <div part="seven-parts">${challengeParts.map((part) => html`${heading(words.say(`shown.${part}`))}${parts[part]}`)}</div>
    ${agreement ? html`<div part="agreement">${heading(words.say('agreementTitle'))}<p>${words.say('agreement', { signed: words.day(agreement.signed), until: words.day(agreement.until), amount: words.money(agreement.yearly) })}</p>${told(agreement.result)}</div>` : ''}
  `;
}
