import type { PollResults, Said } from '@wijkaanpak/domain';
import { nameOf } from './timeline.ts';
import type { ResultSpeech } from './words.ts';

type Key = Parameters<ResultSpeech['say']>[0];

/** What is said of a question, in whole sentences: the first says it, the others what it takes to see more. A newer service may say more than this page knows. */
export const sentencesFor = (speech: ResultSpeech, { sentences }: Said): string[] =>
  sentences.filter(({ key }) => speech.knows(key)).map(({ key, values }) => speech.say(key as Key, values));

/** All of it in one sentence: how many figures rose and fell since the last series began. A poll with one question says just that. */
export function conclusionOf(speech: ResultSpeech, { waves, questions }: PollResults): string {
  const last = waves.at(-1)!;
  const current = questions.filter(({ question }) => last.figures.some((figure) => figure.question === question.id));
  if (current.length === 1) return sentencesFor(speech, current[0]!.said).join(' ');
  const count = (...kinds: readonly string[]) => current.filter(({ said }) => kinds.includes(said.kind)).length;
  const [risen, fallen, unseen] = [count('risen'), count('fallen'), count('too-small-to-see', 'no-spread')];
  if (risen + fallen + unseen > 0) {
    const since = nameOf(waves, speech.language)(waves.find(({ series }) => series === last.series)!);
    const kind = risen && fallen ? 'both' : risen ? 'risen' : fallen ? 'fallen' : 'unseen';
    return speech.say(`conclusion.${kind}`, { since, total: current.length, risen, fallen });
  }
  if (count('figure')) return speech.say('conclusion.first');
  return speech.say(count('only-an-indication') ? 'conclusion.indication' : 'conclusion.silent');
}

/** Why a new series began, for each time that one did. */
export const breaksOf = (speech: ResultSpeech, { waves }: PollResults): string[] =>
  waves.flatMap((wave, place) => {
    if (place === 0 || wave.series === waves[place - 1]!.series) return [];
    const reasons = new Set(wave.changes.filter(({ said }) => said.kind === 'not-comparable').flatMap(({ said }) => said.sentences.slice(1).map(({ key }) => key)));
    return [[speech.say('newSeries', { when: nameOf(waves, speech.language)(wave) }), ...[...reasons].filter((key) => speech.knows(key)).map((key) => speech.say(key as Key))].join(' ')];
  });

