import type { ChallengeStanding } from '@wijkaanpak/domain';
import { challengeSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { againstIt, uncertain } from './against.ts';
import { dayByDay } from './day-by-day.ts';
import { history, type Words } from './history.ts';
import { plan } from './plan.ts';
import { wholeStyles } from './whole.styles.ts';

export interface WholeHost {
  readonly root: ShadowRoot;
  readonly level: number;
  changed(): void;
}

/** With its words and its style. */
export async function openWhole(language: string, host: WholeHost): Promise<Whole> {
  const sheet = wholeStyles.styleSheet!;
  if (!host.root.adoptedStyleSheets.includes(sheet)) host.root.adoptedStyleSheets.push(sheet);
  const whole = new Whole(host);
  await whole.speak(language);
  return whole;
}

/** All there is to read of a challenge: what happened, the clock day by day, how to go against the answer, the plan itself and what is not certain. */
export class Whole {
  readonly #host: WholeHost;
  #words: Words | undefined;
  #terms: Speech<SectionName> | undefined;

  constructor(host: WholeHost) {
    this.#host = host;
  }

  async speak(language: string): Promise<void> {
    const [words, terms] = await Promise.all([Speech.load(language, challengeSections, 'challengeCourse'), Speech.load(language, challengeSections, 'terms')]);
    this.#words = words as Speech<SectionName> as Words;
    this.#terms = terms as Speech<SectionName>;
    this.#host.changed();
  }

  view(speech: Speech<'challenge'>, challenge: ChallengeStanding): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!words) return nothing;
    const { level } = this.#host;
    const heading = (text: string) => html`<div class="heading sub" role="heading" aria-level=${level}>${text}</div>`;
    return html`
      ${heading(words.say('historyTitle'))} ${history({ words, speech }, challenge)}
      ${heading(words.say('clockTitle'))} ${dayByDay(words, challenge)}
      ${againstIt({ words, speech }, challenge, heading)}
      ${heading(words.say('planTitle'))} ${plan({ words, speech }, challenge, level + 1)}
      ${uncertain(words, this.#terms!, challenge, heading)}
    `;
  }
}
