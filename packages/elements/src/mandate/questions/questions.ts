import { createResource, type Resource } from '@wijkaanpak/client';
import { listEscalations, type MandatePage, type Page } from '@wijkaanpak/client/addresses';
import { succeed, type EscalationStanding, type Result } from '@wijkaanpak/domain';
import { mandateSections, type Sections } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { loadFailure, skeleton } from '../../parts/notices.ts';
import type { MandateForms } from '../forms/mandate-forms.ts';
import { namesIn } from '../names.ts';
import { coverageView } from './coverage.ts';
import { escalationCard } from './escalation-card.ts';
import { questionStyles } from './questions.styles.ts';

/** The widget's words, and those for questions. */
export type QuestionWords = Speech<'mandates', keyof Sections['mandateQuestions']['words']>;

type Query = { readonly pagina: number; readonly perPagina: number };

export interface QuestionsHost {
  readonly root: ShadowRoot;
  /** Level of a question's heading. */
  readonly level: number;
  read(address: typeof listEscalations, query: Query): Promise<Result<Page<EscalationStanding>>>;
  focusOn(selector: string): Promise<void>;
}

const perPagina = 12;

/** With their words and their style. */
export async function openQuestions(language: string, host: QuestionsHost): Promise<Questions> {
  const sheet = questionStyles.styleSheet!;
  if (!host.root.adoptedStyleSheets.includes(sheet)) host.root.adoptedStyleSheets.push(sheet);
  return new Questions(host, (await Speech.load(language, mandateSections, 'mandateQuestions')) as QuestionWords);
}

/** What was put to somebody further up, each with its clock; and where nobody may decide or several may. */
export class Questions {
  readonly #host: QuestionsHost;
  readonly #words: QuestionWords;
  readonly list: Resource<Page<EscalationStanding>>;
  #pages = 1;

  constructor(host: QuestionsHost, words: QuestionWords) {
    this.#host = host;
    this.#words = words;
    this.list = createResource(() => this.#read());
    void this.list.reload();
  }

  coverage(register: MandatePage): TemplateResult {
    return coverageView(this.#words, namesIn(register), register);
  }

  view(register: MandatePage, forms: MandateForms | undefined): TemplateResult {
    const state = this.list.$state.get();
    return html`
      <p>${this.#words.say('escalationsIntro')}</p>
      ${forms?.panel() ?? nothing}
      ${state.kind === 'loading' ? skeleton(this.#words) : state.kind === 'failed' ? loadFailure(this.#words, state.issues, () => this.list.reload()) : this.#found(state.value, register, forms)}
    `;
  }

  #found({ items, total }: Page<EscalationStanding>, register: MandatePage, forms: MandateForms | undefined): TemplateResult {
    const [speech, names] = [this.#words, namesIn(register)];
    return html`
      ${items.length ? nothing : html`<p>${speech.say('noEscalations')}</p>`}
      <div class="cards">${items.map((escalation) => escalationCard({ escalation, speech, names, level: this.#host.level, acts: forms?.actsOn(escalation) ?? nothing }))}</div>
      ${items.length < total ? html`<button type="button" class="secondary" part="more" @click=${() => this.#more(items.length)}>${speech.say('moreEscalations')}</button>` : nothing}
    `;
  }

  /** As many pages as are shown, from the first; what came in meanwhile shifts nothing out of sight. */
  async #read(): Promise<Result<Page<EscalationStanding>>> {
    const pages = await Promise.all(Array.from({ length: this.#pages }, (_, index) => this.#host.read(listEscalations, { pagina: index + 1, perPagina })));
    const failed = pages.find((page) => !page.ok);
    if (failed) return failed;
    const read = pages.flatMap((page) => (page.ok ? [page.value] : []));
    const items = read.flatMap((page) => page.items);
    return succeed({ ...read[0]!, items: items.filter(({ id }, index) => items.findIndex((one) => one.id === id) === index) });
  }

  async #more(shown: number): Promise<void> {
    this.#pages += 1;
    await this.list.reload();
    await this.#host.focusOn(`[part=escalation]:nth-of-type(${shown + 1}) .title, [part=load-failure] button`);
  }
}
