import type { MandateAnswer } from '@wijkaanpak/domain';
import { mandateSections, type Sections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { aboutMatter } from '../about.ts';
import { listed, type Names } from '../names.ts';

/** The widget's words, and those for an answer. */
export type AnswerWords = Speech<'mandates', keyof Sections['mandateAnswers']['words']>;

export const loadAnswerWords = async (language: string): Promise<AnswerWords> => (await Speech.load(language, mandateSections, 'mandateAnswers')) as AnswerWords;

/** Who decides it, in one sentence with the name, the reason and who is next; and how to reach who decides. */
export function answerView(speech: AnswerWords, names: Names, answer: MandateAnswer): TemplateResult {
  const { matter, may, mandate, next, others } = answer;
  const decides = may ? mandate!.holder : next;
  const reach = names.reach(decides);
  return html`
    <p class="quiet"><bdi>${aboutMatter(speech, names, matter)}</bdi></p>
    <p class="sentence"><strong><bdi>${sentence(speech, names, answer)}</bdi></strong></p>
    <p><bdi>${reach ? speech.say('reach', { name: decides.name, reach }) : speech.say('noReach', { name: decides.name, organisation: names.organisation(decides.organisation) })}</bdi></p>
    ${others.length ? html`<p><bdi>${speech.say('alsoMay', { names: listed(speech, others.map(({ name }) => name)) })}</bdi></p>` : nothing}
  `;
}

function sentence(speech: AnswerWords, names: Names, { mandate, reason, next }: MandateAnswer): string {
  const who = { next: next.name, nextRole: next.role, nextOrganisation: names.organisation(next.organisation) };
  if (!mandate) return speech.say('answer.none', who);
  const { holder: { name, role, organisation }, upTo, from } = mandate;
  const values = { ...who, name, role, organisation: names.organisation(organisation) };
  switch (reason.code) {
    case 'mandate.within':
      return upTo ? speech.say('answer.within', { ...values, maximum: speech.money(upTo) }) : speech.say('answer.within.no-money', values);
    case 'mandate.above-amount':
      return reason.values['maximum'] ? speech.say('answer.above-amount', { ...values, maximum: speech.money(Number(reason.values['maximum']) * 100) }) : speech.say('answer.above-amount.no-money', values);
    case 'mandate.not-yet-in-force':
      return speech.say('answer.not-yet-in-force', { ...values, date: speech.day(String(reason.values['from'] ?? from)) });
    case 'mandate.ended':
      return speech.say('answer.ended', { ...values, date: speech.day(String(reason.values['until'])) });
    case 'mandate.revoked':
      return speech.say('answer.revoked', { ...values, date: speech.day(String(reason.values['on'])) });
    case 'mandate.parent-unknown':
      return speech.say('answer.parent-unknown', values);
    default:
      return speech.say('answer.other-area', values);
  }
}
