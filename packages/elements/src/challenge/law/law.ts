import { isKeptOut, legalStatements, taskKinds, taskNatures, warnOfOrdinance, type ChallengeOrdinance, type TaskKind } from '@wijkaanpak/domain';
import { challengeSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { lengthIn } from '../length.ts';

type Words = Speech<'challengeLaw'>;

/** What the law is and is not, in words of a language: told once, for whichever rules hold. */
export type Law = (speech: Speech<'challenge'>, ordinance: ChallengeOrdinance, readOn: string) => TemplateResult;

export async function openLaw(language: string): Promise<Law> {
  const words = (await Speech.load(language, challengeSections, 'challengeLaw')) as Speech<SectionName> as Words;
  return (speech, ordinance, readOn) => lawOf({ words, speech }, ordinance, readOn);
}

interface Spoken {
  readonly words: Words;
  readonly speech: Speech<'challenge'>;
}

/** Before a word is written: the claim, the terms, the grounds on which it can be refused, and what it does not cover. */
function lawOf(spoken: Spoken, ordinance: ChallengeOrdinance, readOn: string): TemplateResult {
  const { words } = spoken;
  const { answer: { term, complexTerm, postponement }, grounds, legalNature, title, source } = ordinance;
  return html`
    <ul>${legalStatements(legalNature).map((statement) => html`<li>${words.say(statement)}</li>`)}</ul>
    <p>${words.say('answerIn', { term: lengthIn(words, term) })} ${complexTerm ? words.say('answerComplexIn', { term: lengthIn(words, complexTerm) }) : nothing}
      ${postponement ? words.say('postponable', { count: postponement.times, term: lengthIn(words, postponement.by) }) : nothing}</p>
    ${tasks(spoken, 'keptOutTitle', taskKinds.filter(isKeptOut))} ${tasks(spoken, 'openedTitle', taskKinds.filter((kind) => taskNatures[kind].nature === 'by-law' && !isKeptOut(kind)))}
    <p class="label">${words.say('groundsTitle')}</p>
    <ul>${grounds.map(({ ground, article }) => html`<li>${words.say('groundIn', { ground: words.say(`ground.${ground}`), article })}</li>`)}</ul>
    <p>${words.say('ordinance', { title })} ${source ? html`<a href=${source}>${words.say('ordinanceSource')}</a>` : nothing}</p>
    ${warnOfOrdinance(ordinance, readOn).map((warning) => html`<p class="warning" part="warning">${words.sayIssue(warning)}</p>`)}
  `;
}

function tasks({ words, speech }: Spoken, title: 'keptOutTitle' | 'openedTitle', kinds: readonly TaskKind[]): TemplateResult {
  const law = (kind: TaskKind) => {
    const task = taskNatures[kind];
    return task.nature === 'by-law' ? (task.openedBy ?? task.law) : '';
  };
  return html`<p class="label">${words.say(title)}</p><ul>${kinds.map((kind) => html`<li>${words.say('byLaw', { task: speech.say(`task.${kind}`), law: law(kind) })}</li>`)}</ul>`;
}
