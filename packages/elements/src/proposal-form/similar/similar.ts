import type { Address, BodyOf, ReplyOf, Request } from '@wijkaanpak/client';
import { listProposals } from '@wijkaanpak/client/addresses';
import { isOpenForSupport, mostSimilar, type Proposal, type ProposalInput, type Result } from '@wijkaanpak/domain';
import type { SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { Supporting } from '../../parts/support/supporting.ts';
import { similarStyles } from './similar.styles.ts';

/** What it needs of the form. */
export interface SimilarHost {
  readonly wijk: string;
  readonly level: number;
  readonly root: ShadowRoot;
  /** The service's address, up to `/v1`; undefined where the page itself answers. */
  readonly base: string | undefined;
  call<A extends Address>(address: A, request: Request<A>): Promise<Result<ReplyOf<A>>>;
  send<A extends Address>(address: A, request: Request<A> & { readonly key: string; readonly body: BodyOf<A> }): Promise<Result<ReplyOf<A> | undefined>>;
  announce(text: string): void;
  changed(): void;
}

/** From what likeness on, found by hand: other words for the same wish come above it, other wishes in the same place below. */
const wish = { atLeast: 0.4, most: 3 };
const [perPagina, mostPages] = [100, 5];
const shownSigns = 200;

/** Proposals that are like what somebody is about to send, compared in this browser: nothing of it leaves the page before it is sent. Undefined where none is. */
export async function findSimilar(language: string, { title, description }: Pick<ProposalInput, 'title' | 'description'>, host: SimilarHost): Promise<SimilarProposals | undefined> {
  const alike = mostSimilar(`${title} ${description}`, await readAll(host), { ...wish, textOf: (one) => `${one.title} ${one.description}` });
  if (!alike.length) return undefined;
  const words = (await Speech.load(language, 'proposalForm', 'similarProposals')) as Speech<SectionName> as Speech<'similarProposals'>;
  const sheet = similarStyles.styleSheet!;
  if (!host.root.adoptedStyleSheets.includes(sheet)) host.root.adoptedStyleSheets.push(sheet);
  return new SimilarProposals(words, alike, host);
}

async function readAll({ call, wijk }: SimilarHost): Promise<Proposal[]> {
  const page = (pagina: number) => call(listProposals, { params: { wijk }, query: { pagina, perPagina } });
  const first = await page(1);
  if (!first.ok) return [];
  const others = Math.min(mostPages, Math.ceil(first.value.total / perPagina)) - 1;
  const rest = await Promise.all(Array.from({ length: Math.max(0, others) }, (_, index) => page(index + 2)));
  return [first, ...rest].flatMap((one) => (one.ok ? one.value.items : []));
}

/** A choice, and no more than that: give support to what is there, or send one's own all the same. */
export class SimilarProposals {
  readonly #words: Speech<'similarProposals'>;
  readonly #alike: readonly Proposal[];
  readonly #host: SimilarHost;
  readonly #supporting: Supporting;

  constructor(words: Speech<'similarProposals'>, alike: readonly Proposal[], host: SimilarHost) {
    this.#words = words;
    this.#alike = alike;
    this.#host = host;
    this.#supporting = new Supporting(host);
  }

  view(): TemplateResult {
    const words = this.#words;
    return html`
      <div class="notice similar" part="similar">
        <div class="heading sub" role="heading" aria-level=${this.#host.level} tabindex="-1">${words.say('alike', { count: this.#alike.length })}</div>
        <p>${words.say('aboutSupport')}</p>
        <ul>${this.#alike.map((one) => this.#one(one))}</ul>
        <button part="submit">${words.say('apart')}</button>
      </div>
    `;
  }

  #one({ id, title, description, support, state }: Proposal): TemplateResult {
    const words = this.#words;
    const { base } = this.#host;
    const [isGiven, refusal] = [this.#supporting.isGiven(id), this.#supporting.refusalOf(id)];
    return html`
      <li data-proposal=${id}>
        <p class="label" dir="auto">${title}</p>
        <p dir="auto">${description.slice(0, shownSigns)}${description.length > shownSigns ? '…' : nothing}</p>
        <p class="quiet">${words.say('support', { count: support })}</p>
        ${base ? html`<p><a href="${base.slice(0, -3)}/voorstellen/${id}" target="_blank">${words.say('readWhole')}</a></p>` : nothing}
        ${refusal ? html`<p class="error" role="alert">${words.sayIssue(refusal)}</p>` : nothing}
        ${isGiven ? html`<p part="supported" tabindex="-1">${words.say('supported')}</p>` : isOpenForSupport(state) ? html`<button type="button" class="secondary" part="support" @click=${() => this.#support(id)}>${words.say('supportNow')}</button>` : nothing}
      </li>
    `;
  }

  async #support(voorstel: string): Promise<void> {
    const given = await this.#supporting.give(voorstel);
    if (given.ok) this.#host.announce(this.#words.say('supported'));
    this.#host.changed();
  }
}
