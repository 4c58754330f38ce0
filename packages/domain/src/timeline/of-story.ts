import type { Story } from '../story/story.ts';
import { dayOf } from '../time.ts';
import type { Moment } from './moment.ts';

/** As much of a story as a line of the timeline holds. */
const shown = 120;
const shorten = (words: string): string => ([...words].length > shown ? `${[...words].slice(0, shown - 1).join('')}…` : words);

/** A story that everyone may read; what was told to the team alone never comes here, and what was only spoken comes once it is written out. */
export function momentsOfStory({ id, consent, words, transcript, toldOn, answers }: Story): Moment[] {
  if (consent === 'team') throw new TypeError(`momentsOfStory: ${id} was told to the team alone`);
  const title = shorten(words || (transcript?.words ?? ''));
  if (title === '') return [];
  return [{ id, title, on: toldOn, kind: 'story.told', detail: null }, ...answers.map((answer): Moment => ({ id, title, on: dayOf(answer.answeredAt), kind: 'story.answered', detail: answer.words }))];
}
