import type { RoundFeedback, Said } from '@wijkaanpak/domain';
import { trustFeedbackSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import type { statement } from '../question-screen.ts';

type Words = Speech<'roundQuestions'>;
type Key = Parameters<Words['say']>[0];

/** What may be said of each question of a round, once its words are there. */
export type PerQuestion = (round: RoundFeedback, neighbourhoodName: string) => TemplateResult;

export async function openPerQuestion(language: string, words: typeof statement): Promise<PerQuestion> {
  const speech = (await Speech.load(language, trustFeedbackSections, 'roundQuestions')) as Speech<SectionName> as Words;
  return ({ said }, neighbourhoodName) =>
    html`<dl>${said.map(({ question, said: one }) => (question.kind === 'open' ? nothing : html`<dt>${words(question, { neighbourhoodName }, speech)}</dt><dd class="quiet">${sentences(speech, one)}</dd>`))}</dl>`;
}

/** A newer service may say more than this page knows. */
const sentences = (speech: Words, said: Said): string => said.sentences.filter(({ key }) => speech.knows(key)).map(({ key, values }) => speech.say(key as Key, values)).join(' ');
