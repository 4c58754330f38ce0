import { createResource, type Resource } from '@wijkaanpak/client';
import { getProposal, settleProposal } from '@wijkaanpak/client/addresses';
import type { Issue, ProposalStanding } from '@wijkaanpak/domain';
import { proposalSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import { Speech } from '../../base/language.ts';
import { loadFailure, skeleton } from '../../parts/notices.ts';
import type { PartnerForms } from '../partner/partner-forms.ts';
import { obstacleList } from './obstacle-list.ts';
import { openAsking, questionList, type Asking } from './question-list.ts';
import type { RoadHost } from './road-host.ts';
import { roadStyles } from './road.styles.ts';
import { timeline, type RoadWords } from './timeline.ts';

/** With its words and its style, which come when somebody opens the road of a proposal. */
export async function openRoads(language: string, host: RoadHost): Promise<Roads> {
  const sheet = roadStyles.styleSheet!;
  if (!host.root.adoptedStyleSheets.includes(sheet)) host.root.adoptedStyleSheets.push(sheet);
  const roads = new Roads(host);
  await roads.speak(language);
  return roads;
}

interface OpenRoad {
  readonly read: Resource<ProposalStanding>;
  readonly asking: Asking;
  refusal: Issue | undefined;
}

/** The roads that are open on the page: what happened to a proposal, what stands in its way, and what people ask about it. */
export class Roads {
  readonly #host: RoadHost;
  readonly #open = new Map<string, OpenRoad>();
  /** As the service last answered after something was done here. */
  readonly #fresh = new Map<string, ProposalStanding>();
  #words: RoadWords | undefined;

  constructor(host: RoadHost) {
    this.#host = host;
  }

  async speak(language: string): Promise<void> {
    this.#words = (await Speech.load(language, proposalSections, 'proposalRoad')) as Speech<SectionName> as RoadWords;
    this.#host.changed();
  }

  get stores(): readonly ReadableAtom[] {
    return [...this.#open.values()].flatMap(({ read, asking }) => [read.$state, asking.$draft, asking.$state]);
  }

  open(voorstel: string): void {
    if (this.#open.has(voorstel)) return;
    const road: OpenRoad = { read: createResource(() => this.#host.call(getProposal, { params: { voorstel } })), asking: openAsking(this.#host, voorstel), refusal: undefined };
    road.asking.$state.listen((state) => {
      if (state.kind === 'refused') void this.#host.focusOn(`#ask-${voorstel}`);
      if (state.kind !== 'done') return;
      road.asking.reopen();
      void this.#host.show(state.reply, this.#words!.say('asked'), `#q-${voorstel}`);
    });
    this.#open.set(voorstel, road);
    this.#host.changed();
    void road.read.reload();
  }

  /** Keeps what the service answered; where a host answered without it, reads anew. */
  took(changed: ProposalStanding | undefined): void {
    if (changed) this.#fresh.set(changed.id, changed);
    else for (const { read } of this.#open.values()) void read.reload();
  }

  view(voorstel: string, forms: PartnerForms | undefined): TemplateResult {
    const words = this.#words!;
    const road = this.#open.get(voorstel);
    const state = road?.read.$state.get();
    const fresh = this.#fresh.get(voorstel);
    if (!road || !state || (state.kind === 'loading' && !fresh)) return skeleton(words);
    if (state.kind === 'failed' && !fresh) return loadFailure(words, state.issues, () => road.read.reload());
    const proposal = fresh ?? (state as { value: ProposalStanding }).value;
    const told = { words, proposal, partners: proposal.partners, host: this.#host };
    const isAnswered = proposal.events.some(({ kind }) => kind === 'answered');
    return html`
      <div class="road">
        ${isAnswered && proposal.lasts === 'lasting' ? html`<p class="notice">${words.say('lasting')}</p>` : nothing}
        ${timeline(told, this.#settle(proposal, road))}
        ${this.#follow(voorstel)}
        ${forms?.actsOn(proposal) ?? nothing}
        ${obstacleList(told, (obstacle) => forms?.actsOnObstacle(proposal, obstacle) ?? nothing)}
        ${questionList(told, road.asking, (question) => forms?.actsOnQuestion(proposal, question) ?? nothing)}
      </div>
    `;
  }

  /** Everyone who took part can hear what becomes of it, without leaving an address. */
  #follow(voorstel: string): TemplateResult | typeof nothing {
    const news = this.#host.pageAt(`v1/voorstellen/${voorstel}/berichten`);
    return news ? html`<p part="follow"><a href=${news} type="application/atom+xml">${this.#words!.say('follow')}</a></p>` : nothing;
  }

  #settle({ id, state, events }: ProposalStanding, road: OpenRoad): TemplateResult | typeof nothing {
    const words = this.#words!;
    if (state !== 'to-vote' || !events.some(({ kind }) => kind === 'to-vote')) return nothing;
    return html`
      ${road.refusal ? html`<p class="error" role="alert">${words.sayIssue(road.refusal)}</p>` : nothing}
      <button type="button" class="secondary" part="settle" @click=${() => this.#putOutcome(id, road)}>${words.say('settle')}</button>
    `;
  }

  /** Anyone may: the service counts the vote itself. */
  async #putOutcome(voorstel: string, road: OpenRoad): Promise<void> {
    const settled = await this.#host.send(settleProposal, { params: { voorstel }, body: {}, key: `uitslag-${voorstel}` });
    road.refusal = settled.ok ? undefined : settled.issues[0];
    if (settled.ok) await this.#host.show(settled.value, this.#words!.say('settled'), `#p-${voorstel} .timeline li:last-of-type`);
    else this.#host.changed();
  }
}
