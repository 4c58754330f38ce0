import { html } from 'lit';
import type { Paper } from './paper.ts';

/** Approve as many as the rules allow, or choose one. */
export const choosePaper: Paper<never> = {
  styles: [],
  question: ({ speech }) => speech.say('options'),

  rule: ({ vote: { rules, options }, speech, limited }) => limited(rules.minChoices === 0 && rules.maxChoices >= options.length ? speech.say('chooseAny') : ''),

  row(sheet, option) {
    const isOne = sheet.vote.rules.ballot === 'choose-one';
    return html`
      <label>
        <input type=${isOne ? 'radio' : 'checkbox'} name="choices" .checked=${sheet.draft.choices.includes(option.id)} @change=${() => (isOne ? sheet.edit({ choices: [option.id] }) : sheet.toggle(option.id))} />
        <span>${sheet.describe(option)}</span>
      </label>
    `;
  },

  total: ({ speech, draft, spending }) => html`<div role="status"><strong>${speech.say('chosen', { count: draft.choices.length })}</strong> ${spending()}</div>`,

  ballot: ({ draft }) => ({ choices: [...draft.choices] }),
};
