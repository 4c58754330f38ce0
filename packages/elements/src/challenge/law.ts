import { isKeptOut, legalStatements, taskKinds, taskNatures, warnOfOrdinance, type ChallengeOrdinance, type TaskKind } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';

type Length = ChallengeOrdinance['answer']['term'];

export const lengthIn = (speech: Speech<'challenge'>, { length: count, unit }: Length): string => speech.say(`length.${unit}`, { count });

/** What the law is and is not, before a word is written: the claim, the terms, the grounds on which it can be refused, and what it does not cover. */
export function lawOf(speech: Speech<'challenge'>, ordinance: ChallengeOrdinance, readOn: string): TemplateResult {
  const { answer: { term, complexTerm, postponement }, grounds, legalNature, title, source } = ordinance;
  return html`
    <ul>${legalStatements(legalNature).map((statement) => html`<li>${speech.say(statement)}</li>`)}</ul>
    <p>${speech.say('answerIn', { term: lengthIn(speech, term) })} ${complexTerm ? speech.say('answerComplexIn', { term: lengthIn(speech, complexTerm) }) : nothing}
      ${postponement ? speech.say('postponable', { count: postponement.times, term: lengthIn(speech, postponement.by) }) : nothing}</p>
    ${tasks(speech, 'keptOutTitle', taskKinds.filter(isKeptOut))} ${tasks(speech, 'openedTitle', taskKinds.filter((kind) => taskNatures[kind].nature === 'by-law' && !isKeptOut(kind)))}
    <p class="label">${speech.say('groundsTitle')}</p>
    <ul>${grounds.map(({ ground, article }) => html`<li>${speech.say('groundIn', { ground: speech.say(`ground.${ground}`), article })}</li>`)}</ul>
    <p>${speech.say('ordinance', { title })} ${source ? html`<a href=${source}>${speech.say('ordinanceSource')}</a>` : nothing}</p>
    ${warnOfOrdinance(ordinance, readOn).map((warning) => html`<p class="warning" part="warning">${speech.sayIssue(warning)}</p>`)}
  `;
}

function tasks(speech: Speech<'challenge'>, title: 'keptOutTitle' | 'openedTitle', kinds: readonly TaskKind[]): TemplateResult {
  const law = (kind: TaskKind) => {
    const task = taskNatures[kind];
    return task.nature === 'by-law' ? (task.openedBy ?? task.law) : '';
  };
  return html`<p class="label">${speech.say(title)}</p><ul>${kinds.map((kind) => html`<li>${speech.say('byLaw', { task: speech.say(`task.${kind}`), law: law(kind) })}</li>`)}</ul>`;
}
