import type { Vote } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Extra, Step } from '../counted-option.ts';
import { titleOf } from '../title-of.ts';
import { barTable } from './bar-table.ts';
import { duelTable } from './duels.ts';
import { gradeTables } from './grades.ts';
import { lotTable } from './lots.ts';
import { pathTable, victoryTable } from './order-tables.ts';
import { written, type RecordView } from './record-view.ts';
import { roundTables } from './rounds.ts';

export type { RecordView } from './record-view.ts';
export { styles } from './record.styles.ts';

/** That too few people took part: how many there were, and how many were asked. Nothing where enough did. */
export function quorumNotice({ vote, outcome, words }: RecordView): TemplateResult | typeof nothing {
  const missed = outcome.steps.find(({ decision }) => decision === 'no-quorum');
  const { quorum } = vote.rules;
  if (!missed || !quorum) return nothing;
  const { group } = missed;
  const sentence = group === undefined ? words.say('quorum', { count: outcome.ballots, needed: quorum.ballots }) : words.say('quorumOfGroup', { group, needed: quorum.groups?.[group] ?? 0 });
  return html`<p class="notice" part="quorum">${sentence}</p>`;
}

/** What to say above who was drawn by lot and who was not; undefined where plans go ahead or not. */
export const headsOf = ({ vote, outcome, words }: RecordView, chosen: number, others: number) =>
  outcome.rule === 'sortition' ? { chosen: words.say('drawn', { count: chosen }), others: words.say('notDrawn', { count: others }) }
  : asksAboutPromises(vote) ? { chosen: words.say('promisesKept', { count: chosen }), others: words.say('promisesNotKept', { count: others }) }
  : undefined;


/** Whether residents were asked if promises were kept, and not what they think of plans. */
const asksAboutPromises = ({ options }: Vote): boolean => options.every(({ commitment }) => commitment);

/** What the record adds to an option in the list. */
export const extraOf = (view: RecordView, step: Step): Extra => ({ opinions: opinionsTable(view, step), payment: payment(view, step), reason: reason(view, step) });

/** Why, where the reason is one of rounds, grades, opinions or lots; undefined for the others, and for one that is newer than this page. */
function reason({ vote, outcome, words }: RecordView, { decision, against = '', round = 0, group = '', opinions }: Step): string | undefined {
  const values = { for: opinions?.for ?? 0, opposed: opinions?.against ?? 0 };
  // As many yes as no is a no to a plan, but no verdict on a promise.
  if (opinions && asksAboutPromises(vote) && decision !== 'no-quorum') return words.say(values.for > values.opposed ? 'foundKept' : values.for < values.opposed ? 'foundBroken' : 'foundNothing', values);
  const isLast = decision === 'eliminated' && outcome.rule === 'coombs';
  const key = (isLast ? 'eliminatedLast' : `decision.${decision}`) as Parameters<RecordView['words']['say']>[0];
  return words.knows(key) ? words.say(key, { against: titleOf(vote, against), round, group, ...values }) : undefined;
}

/** For, against and abstained of one option. */
function opinionsTable(view: RecordView, { option, opinions }: Step): TemplateResult | undefined {
  if (!opinions) return undefined;
  const { vote, words } = view;
  const kinds = ['for', 'against', 'abstained'] as const;
  return barTable({
    caption: words.say('opinions', { option: titleOf(vote, option) }), bar: 'in-list', heads: [words.say('opinion'), words.say('people')], most: opinions.for + opinions.against + opinions.abstained,
    rows: kinds.map((kind) => ({ label: words.say(asksAboutPromises(vote) ? `${kind}Kept` : kind), value: opinions[kind], text: written(view, opinions[kind]) })),
  });
}

/** Who paid for an option, where voters have shares: what each paid, and what those gave who had less. Who gave it more points paid more. */
function payment({ vote, outcome, words }: RecordView, { paid, earned }: Step): TemplateResult | undefined {
  const money = (cents: number) => words.money(cents, vote.rules.currency);
  if (earned) return html`<p class="quiet" part="paid">${words.say('earned', { amount: money(roughly(earned)) })}</p>`;
  if (!paid) return undefined;
  const { payers, together, poor, poorTogether } = paid;
  const shares = outcome.unit === 'points' ? words.say('paidTogether', { count: payers, amount: money(together) }) : words.say('paid', { count: payers, each: money(Math.round(together / payers)) });
  return html`<p class="quiet" part="paid">${[payers ? shares : '', poor ? words.say('paidPoor', { count: poor, amount: money(poorTogether) }) : ''].filter(Boolean).join('; ')}</p>`;
}

/** An exact fraction of cents, to the cent, to be read. */
const roughly = (fraction: string): number => {
  const [numerator, denominator = '1'] = fraction.split('/');
  return Math.round(Number(numerator) / Number(denominator));
};

/** The count as it went, for who wants to follow it: rounds, duels and what followed from them, grades and lots, each folded away. */
export function recordDetails(view: RecordView): TemplateResult[] {
  const { outcome: { record = {}, lot }, words } = view;
  const { rounds, duels, victories, paths, grades } = record;
  const folded = (part: 'rounds' | 'duels' | 'victories' | 'paths' | 'grades' | 'lots', content: TemplateResult) => html`<details part=${part}><summary>${words.say(part)}</summary>${content}</details>`;
  return [
    ...(rounds?.length ? [folded('rounds', roundTables(view, rounds))] : []),
    ...(duels?.length ? [folded('duels', duelTable(view, duels))] : []),
    ...(victories?.length ? [folded('victories', victoryTable(view, victories))] : []),
    ...(paths?.length ? [folded('paths', pathTable(view, paths))] : []),
    ...(grades ? [folded('grades', html`<div class="tables">${gradeTables(view, grades)}</div>`)] : []),
    ...(lot === undefined ? [] : [folded('lots', lotTable(view, lot))]),
  ];
}

/** How the votes were counted: the method, what was done with money that was left, and by which number anyone recognises the rules. */
export function ruleSentences({ vote, outcome, words }: RecordView): TemplateResult[] {
  const [method, completion] = outcome.rule.split('+');
  const keys = [`rule.${method}`, ...(completion ? [`completion.${completion}`] : [])] as Parameters<RecordView['words']['say']>[0][];
  return [...keys.map((key) => html`<p>${words.say(key)}</p>`), html`<p class="quiet">${words.say('rulesHash', { hash: vote.rulesHash })}</p>`];
}
