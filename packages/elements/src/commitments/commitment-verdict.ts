import { html, nothing, type TemplateResult } from 'lit';
import type { CommitmentCard } from './commitment-card.ts';

/** What residents found, each verdict with the vote it comes from, and where they are asked now. Nobody else has a say in it. */
export function commitmentVerdict({ commitment: { verdicts, askedIn }, speech, pageAt, carryOver, refusal }: CommitmentCard): TemplateResult | typeof nothing {
  const link = (vote: string, words: 'judge' | 'seeOutcome') => {
    const href = pageAt(`stemmingen/${vote}`);
    return href ? html`<a href=${href}>${speech.say(words)}</a>` : nothing;
  };
  const asked = askedIn.filter(({ vote }) => !verdicts.some((verdict) => verdict.by === 'vote' && verdict.vote === vote));
  if (!verdicts.length && !asked.length) return nothing;
  return html`
    <div part="verdict">
      ${verdicts.map((verdict) => html`<p>${speech.say(`verdict.${verdict.found}`, { date: speech.day(verdict.on) })} ${verdict.by === 'vote' ? link(verdict.vote, 'seeOutcome') : speech.say('atTable')}</p>`)}
      ${asked.map(({ vote, state, opensAt, closesAt }) =>
        state === 'announced' ? html`<p>${speech.say('askedLater', { when: speech.moment(opensAt) })}</p>`
        : state === 'open' ? html`<p>${speech.say('askedNow', { when: speech.moment(closesAt) })} ${link(vote, 'judge')}</p>`
        : html`
            <p>${speech.say('asked')} ${link(vote, 'seeOutcome')}</p>
            ${refusal ? html`<p class="error" role="alert">${speech.sayIssue(refusal)}</p>` : html`<button type="button" class="secondary" part="carry-over" @click=${() => carryOver(vote)}>${speech.say('carryOver')}</button>`}
          `,
      )}
    </div>
  `;
}
