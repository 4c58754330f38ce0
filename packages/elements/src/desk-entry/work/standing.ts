import type { Desk } from '@wijkaanpak/domain';
import { html, type TemplateResult } from 'lit';
import type { PaperSpeech } from './words.ts';

/** How many forms there are by how far they are. */
export function standing(speech: PaperSpeech, { keyedOnce, differing, counted }: Desk): TemplateResult {
  const count = (label: 'keyedOnce' | 'keyedTwice' | 'differing' | 'counted', forms: number) => html`<div><dt>${speech.say(label)}</dt><dd>${forms}</dd></div>`;
  return html`<dl part="standing">${count('keyedOnce', keyedOnce)}${count('keyedTwice', differing + counted)}${count('differing', differing)}${count('counted', counted)}</dl>`;
}

/** Until when forms can be typed over, as the wave stands. */
export function period(speech: PaperSpeech, { poll: { state, wave } }: Desk): string {
  const { opensAt, closesAt, keyedUntil } = wave;
  if (state === 'announced') return speech.say('opensAt', { when: speech.moment(opensAt) });
  if (state === 'closed') return speech.say('ended');
  if (state === 'counting') return speech.say('counting', { until: speech.moment(keyedUntil!) });
  return keyedUntil ? speech.say('openWithPaper', { closes: speech.moment(closesAt), until: speech.moment(keyedUntil) }) : speech.say('openUntil', { when: speech.moment(closesAt) });
}
