import { challengeParts, type ChallengePart } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './step-fields.ts';

/** All steps, which of them are not ready, and the way to each; the last one is to read it again and send it. */
export function stepList(words: Words, { step, missing, go }: { readonly step: number; readonly missing: readonly ChallengePart[]; readonly go: (step: number) => void }): TemplateResult {
  const item = (index: number, label: string) => html`<li><button type="button" class="step" aria-current=${index === step ? 'step' : nothing} @click=${() => go(index)}>${label}</button></li>`;
  return html`<details part="steps"><summary>${words.say('steps')}</summary><ol>
    ${challengeParts.map((part, index) => item(index, words.say(missing.includes(part) ? 'stepMissing' : 'stepReady', { part: words.say(`part.${part}`) })))}
    ${item(challengeParts.length, words.say('review'))}
  </ol></details>`;
}
