import type { NamedPerson, ProposalEvent, ProposalStanding } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../../base/language.ts';
import type { RoadHost } from './road-host.ts';

export type RoadWords = Speech<'proposalRoad'>;

/** Words, and what organisations call themselves. */
export interface Named {
  readonly words: RoadWords;
  readonly partners: readonly { readonly id: string; readonly name: string }[];
}

export interface Told extends Named {
  readonly proposal: ProposalStanding;
  readonly host: RoadHost;
}

export const personLine = ({ words, partners }: Named, key: 'by' | 'owner', { organisation, name, role }: NamedPerson): TemplateResult =>
  html`<p class="quiet"><bdi>${words.say(key, { name, role, organisation: partners.find(({ id }) => id === organisation)?.name ?? organisation })}</bdi></p>`;

const linkTo = ({ host }: Told, path: string, text: string): TemplateResult | typeof nothing => {
  const page = host.pageAt(path);
  return page ? html`<p><a href=${page}>${text}</a></p>` : nothing;
};
const told = (text: string): TemplateResult => html`<p class="told" dir="auto">${text}</p>`;

/** All that happened, oldest first, each with its day and who did it; questions are told apart. */
export function timeline(it: Told, settle: TemplateResult | typeof nothing): TemplateResult {
  const { words, proposal } = it;
  const happened = proposal.events.filter(({ kind }) => kind !== 'question' && kind !== 'question-answered');
  return html`
    <ol class="timeline" part="timeline">
      <li><p><span class="label">${words.say('event.submitted')}</span> <span class="quiet">${words.day(proposal.submittedAt)}</span></p>${comeBy(it)}</li>
      ${happened.map((event) => one(it, event))}
      ${next(it, settle)}
    </ol>
  `;
}

/** How it came, and from whom where a group says it. */
function comeBy({ words, proposal: { via, fromGroup } }: Told): TemplateResult {
  return html`
    ${via === 'web' ? nothing : html`<p class="quiet">${words.say(`via.${via}`)}</p>`}
    ${fromGroup ? html`<p><bdi>${words.say('group', { name: fromGroup.name, count: fromGroup.members, date: words.day(fromGroup.until), decidedBy: fromGroup.decidedBy })}</bdi></p>` : nothing}
  `;
}

type Shown = Exclude<ProposalEvent, { kind: 'question' | 'question-answered' }>;

function one(it: Told, event: ProposalEvent): TemplateResult {
  const { words } = it;
  const shown = event as Shown;
  const title = shown.kind === 'supported' ? words.say('event.supported', { count: shown.support }) : words.say(`event.${shown.kind}`);
  return html`
    <li data-kind=${shown.kind}>
      <p><span class="label">${title}</span> <span class="quiet">${words.day(shown.on)}</span></p>
      ${body(it, shown)} ${'reasons' in shown ? html`<p class="told"><bdi>${words.say('why', { reasons: shown.reasons })}</bdi></p>` : nothing} ${shown.kind === 'answered' ? basis(it, shown.matter.amount) : nothing} ${'by' in shown ? personLine(it, 'by', shown.by) : nothing}
    </li>
  `;
}

/** The mandate that an answer rests on, and where to see who may decide what (Awb 10:10). */
const basis = (it: Told, amount: number): TemplateResult => html`
  <p class="quiet">${amount ? it.words.say('mandate', { amount: it.words.money(amount) }) : it.words.say('mandateNoMoney')}</p>
  ${linkTo(it, `wijken/${it.proposal.neighbourhood}/mandaten`, it.words.say('seeMandates'))}
`;

function body(it: Told, event: Shown): TemplateResult | typeof nothing {
  const { words, host } = it;
  switch (event.kind) {
    case 'answered':
      return html`<p class="label">${words.say(`outcome.${event.outcome}`)}</p>${told(event.text)}`;
    case 'to-vote':
    case 'chosen':
    case 'not-chosen':
      return linkTo(it, `stemmingen/${event.vote}`, words.say('seeVote'));
    case 'consent-asked':
      return linkTo(it, `wijktafels/${event.table}`, words.say('seeTable'));
    case 'agreed':
      return html`${told(event.text)}<p><bdi>${words.say('parties', { parties: new Intl.ListFormat(words.language).format(event.parties) })}</bdi></p>`;
    case 'under-way':
      return event.consent ? html`<p>${words.say(`consent.${event.consent.by}`)}</p>` : nothing;
    case 'progress':
      return html`${told(event.text)}${event.photo ? html`<img loading="lazy" src=${new URL(event.photo.url, new URL(host.base ?? '', document.baseURI)).href} alt=${event.photo.description} />` : nothing}`;
    default:
      return nothing;
  }
}

/** What is waited for, so that nobody reads silence. */
function next(it: Told, settle: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
  const { words, proposal: { state, support, supportNeeded, lasts } } = it;
  if (state === 'done' || state === 'stopped' || state === 'draft') return nothing;
  const sentence = state === 'submitted' ? words.say('next.submitted', { count: Math.max(1, supportNeeded - support) }) : words.say(state === 'agreed' && lasts === 'lasting' ? 'next.agreed-lasting' : `next.${state}`);
  return html`<li class="now"><p><span class="label">${words.say('next')}</span></p><p>${sentence}</p>${settle}</li>`;
}
