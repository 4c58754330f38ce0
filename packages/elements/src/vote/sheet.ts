import type { Submission } from '@wijkaanpak/client';
import { ballotCost, type Ballot, type Issue, type Vote, type VoteOption } from '@wijkaanpak/domain';
import type { Sections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { errorFor } from '../parts/notices.ts';

/** What a resident has filled in so far, and the code from the letter. */
export interface BallotDraft {
  /** Options ticked, in the order in which they were. */
  readonly choices: readonly string[];
  /** What is filled in at an option, as it was typed: points, a grade, 1 (for) or 0 (against); empty for none. */
  readonly points: Readonly<Record<string, string>>;
  readonly code: string;
  /** Words that are looked for among the options. */
  readonly search: string;
}

/** The words of one kind of ballot. */
export type WordsFor<Kind extends keyof Sections['vote']['parts']> = keyof Awaited<ReturnType<Sections['vote']['parts'][Kind]>>['words'];

/** A ballot on the screen: what it is about, what is filled in, and what a resident can do with it. */
export interface Sheet<Word extends string = never> {
  readonly vote: Vote;
  readonly speech: Speech<'vote', Word>;
  /** As it is at the moment of asking: two quick taps are two. */
  readonly draft: BallotDraft;
  edit(change: Partial<BallotDraft>): void;
  /** Ticks an option, or unticks it. */
  toggle(option: string): void;
  /** Fills in a text at an option. */
  fill(option: string, text: string): void;
  /** The options at which something is filled in, in the order of the vote. */
  filled(): Ballot & { readonly points: number[] };
  /** The sentence of what is wrong with one control. */
  errorAt(control: string): string | undefined;
  /** What residents know an option by. */
  describe(option: VoteOption): TemplateResult;
  /** A rule with how many options it takes and what they may cost, where that is limited; a kind may have words of its own for how many. */
  limited(rule: string): string;
  /** What the choice costs, where that is limited. */
  spending(): TemplateResult | typeof nothing;
  /** Tells who does not see the screen, once no other key or tap follows. */
  announce(sentence: string): void;
  focusOn(selector: string): void;
}

export interface SheetParts extends Pick<Sheet<string>, 'vote' | 'speech' | 'announce' | 'focusOn'> {
  readonly form: Pick<Submission<BallotDraft, unknown>, '$draft' | 'edit'>;
  readonly issues: readonly Issue[];
}

export function makeSheet({ vote, speech, form, issues, announce, focusOn }: SheetParts): Sheet<string> {
  const { rules: { minChoices: minimum, maxChoices: maximum, maxCost, currency }, options } = vote;
  const draft = () => form.$draft.get();
  return {
    vote, speech, announce, focusOn,
    get draft() { return draft(); },
    edit: form.edit,
    toggle(option) {
      const { choices } = draft();
      form.edit({ choices: choices.includes(option) ? choices.filter((choice) => choice !== option) : [...choices, option] });
    },
    fill: (option, text) => form.edit({ points: { ...draft().points, [option]: text } }),
    filled() {
      const { points } = draft();
      const choices = options.map(({ id }) => id).filter((id) => points[id]);
      return { choices, points: choices.map((id) => Number(points[id])) };
    },
    errorAt: (control) => errorFor(speech, issues, control),
    describe: ({ title, description, cost, category }) => html`
      <b><bdi>${title}</bdi></b>
      ${description ? html`<span class="quiet"><bdi>${description}</bdi></span>` : nothing}
      <span class="quiet">${[cost !== null && speech.money(cost, currency), category].filter(Boolean).join(' · ')}</span>
    `,
    limited(rule) {
      const limits = minimum === maximum ? [speech.say('exactly', { count: minimum })] : [minimum > 0 && speech.say('atLeast', { count: minimum }), maximum < options.length && speech.say('atMost', { count: maximum })];
      return [rule, ...limits, maxCost !== null && speech.say('budgetLimit', { amount: speech.money(maxCost, currency) })].filter(Boolean).join(' ');
    },
    spending() {
      if (maxCost === null) return nothing;
      const spent = ballotCost(vote, draft().choices);
      return html`
        <span>${speech.say('spent', { spent: speech.money(spent, currency), budget: speech.money(maxCost, currency) })}</span>
        <meter aria-hidden="true" min="0" max=${maxCost} .value=${Math.min(spent, maxCost)}></meter>
        ${spent > maxCost ? html`<strong class="error">${speech.say('over', { amount: speech.money(spent - maxCost, currency) })}</strong>` : nothing}
      `;
    },
  };
}
