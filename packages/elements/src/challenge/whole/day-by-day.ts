import type { ChallengeStanding, PublicClock } from '@wijkaanpak/domain';
import { html, svg, type TemplateResult } from 'lit';
import type { Words } from './history.ts';

type Stretch = PublicClock['stretches'][number];
const dayMillis = 86_400_000;
const lengthOf = ({ from, through }: Stretch): number => Math.round((Date.parse(through) - Date.parse(from)) / dayMillis) + 1;

/** The clock from day to day: a bar with a place for every day, and the same in words. */
export function dayByDay(words: Words, { clock: { stretches } }: ChallengeStanding): TemplateResult {
  const days = stretches.reduce((sum, one) => sum + lengthOf(one), 0);
  let before = 0;
  const bars = stretches.map((one) => {
    const start = before;
    before += lengthOf(one);
    return svg`<rect class=${one.clock} x=${start} y="0" width=${lengthOf(one)} height="1" />`;
  });
  return html`
    <svg class="bar" part="bar" viewBox="0 0 ${days} 1" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
    <ul class="stretches" part="stretches">${stretches.map((one) => html`<li class=${one.clock}>${words.say('stretch', { from: words.day(one.from), through: words.day(one.through), clock: words.say(`clock.${one.clock}`, { count: lengthOf(one) }) })}</li>`)}</ul>
  `;
}
