import type { RoundFeedback } from '@wijkaanpak/domain';
import { loadWords, say, trustFeedbackSections, type LanguageCode, type Sections, type Values } from '@wijkaanpak/texts';

type Words = Sections['trustFeedback']['words'];

/** Says what became of rounds, for who reads it outside a widget: in a letter or in the news. */
export interface RoundSpeech {
  readonly say: (key: keyof Words, values?: Values) => string;
  /** What the round said, in whole sentences. A letter and a list of news have no room for every question. */
  readonly result: (round: RoundFeedback) => string[];
  /** Who has not said yet what becomes of it, by name and with the days. */
  readonly waiting: (round: RoundFeedback) => string[];
}

export async function speakOfRounds(language: LanguageCode): Promise<RoundSpeech> {
  const [, { words }] = await loadWords<Sections['trustFeedback']>(language, trustFeedbackSections);
  const speak: RoundSpeech['say'] = (key, values) => say(words[key], language, values);
  return {
    say: speak,
    result: ({ responded, conclusion: { kind, ...counts }, word }) => [responded === null ? speak('tookFew') : speak('took', { count: responded }), speak(`conclusion.${kind}`, counts), speak(`word.${word}`)],
    waiting: ({ waiting }) => waiting.map(({ partnerName, days }) => (partnerName === null ? speak('waitingAnyone', { count: days }) : speak('waiting', { organisation: partnerName, count: days }))),
  };
}
