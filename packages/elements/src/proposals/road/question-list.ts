import { browserStorage, type Submission } from '@wijkaanpak/client';
import { askQuestion } from '@wijkaanpak/client/addresses';
import { checkText, roadTexts, succeed, tidyText, type ProposalStanding, type QuestionInput } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, field } from '../../parts/field.ts';
import { errorFor, issuesIn, waitingNotice } from '../../parts/notices.ts';
import type { RoadHost } from './road-host.ts';
import { personLine, type Told } from './timeline.ts';

interface QuestionDraft {
  readonly text: string;
}
export type Asking = Submission<QuestionDraft, ProposalStanding | undefined>;

/** A question being written about a proposal, kept in this browser until it is sent. */
export const openAsking = (host: RoadHost, voorstel: string): Asking =>
  host.submission<QuestionDraft, QuestionInput, ProposalStanding | undefined>({
    empty: { text: '' }, storage: browserStorage('localStorage'), afterwards: 'start-anew', round: `vraag ${voorstel}`,
    check: ({ text }) => {
      const issues = checkText(roadTexts.question, text, `ask-${voorstel}`);
      return issues.length ? { ok: false, issues } : succeed({ text: tidyText(text) });
    },
    send: (body, key) => host.send(askQuestion, { params: { voorstel }, body, key }),
  });

/** Questions and their answers, and a form to ask one. */
export function questionList(it: Told, asking: Asking, acts: (question: string) => TemplateResult | typeof nothing): TemplateResult {
  const { words, proposal, host } = it;
  const asked = proposal.events.filter((event) => event.kind === 'question');
  return html`
    <div class="heading sub" role="heading" aria-level=${host.level + 1} tabindex="-1" id="q-${proposal.id}">${words.say('questions')}</div>
    ${asked.length
      ? html`<ul class="boxes" part="questions">${asked.map(({ id, text, on }) => {
          const answers = proposal.events.flatMap((event) => (event.kind === 'question-answered' && event.question === id ? [event] : []));
          return html`<li id="v-${id}" tabindex="-1">
            <p><span class="told label" dir="auto">${text}</span> <span class="quiet">${words.day(on)}</span></p>
            ${answers.length ? answers.map((answer) => html`<p class="told" dir="auto">${answer.text}</p>${personLine(it, 'by', answer.by)}`) : html`<p>${words.say('unanswered')}</p>`}
            ${acts(id)}
          </li>`;
        })}</ul>`
      : html`<p>${words.say('noQuestions')}</p>`}
    ${askForm(it, asking)}
  `;
}

function askForm({ words, proposal }: Told, asking: Asking): TemplateResult {
  const state = asking.$state.get();
  if (state.kind === 'waiting') return waitingNotice(words, state, () => asking.submit());
  const id = `ask-${proposal.id}`;
  const issues = issuesIn(state).map((one) => (one.path === 'text' ? { ...one, path: id } : one));
  const one = { id, label: words.say('ask'), hint: words.say('askHint'), error: errorFor(words, issues, id) ?? (issues[0] && words.sayIssue(issues[0])) };
  const edit = (event: Event) => asking.edit({ text: (event.target as HTMLTextAreaElement).value });
  return html`
    <form class="ask" novalidate @submit=${(event: Event) => (event.preventDefault(), void asking.submit())}>
      ${field(one, html`<textarea id=${id} rows="2" dir="auto" aria-describedby=${describedBy(one)} aria-invalid=${one.error ? 'true' : nothing} .value=${asking.$draft.get().text} @input=${edit}></textarea>`)}
      <button class="secondary" aria-disabled=${state.kind === 'sending'} part="submit-question">${words.say(state.kind === 'sending' ? 'sending' : 'submitAsk')}</button>
    </form>
  `;
}
