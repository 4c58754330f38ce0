import { browserStorage, createResource, type Resource } from '@wijkaanpak/client';
import type { MandatePage } from '@wijkaanpak/client/addresses';
import { fail, succeed, type Issue, type MandateAnswer, type MandateMatter, type Result } from '@wijkaanpak/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../base/language.ts';
import { loadFailure, skeleton } from '../parts/notices.ts';
import { askForm, emptyMatter, readMatter, type MatterDraft } from './ask-form.ts';
import { namesIn } from './names.ts';

/** What the question needs of the widget that asks it. */
export interface AskingHost {
  /** Under which name the draft is kept in this browser. */
  readonly draftName: string;
  language(): string;
  ask(matter: MandateMatter): Promise<Result<MandateAnswer>>;
  focusOn(selector: string): Promise<void>;
  /** Another store is to be followed, or something else than a store changed. */
  changed(): void;
}

/** How the answer is told; code and words for it are fetched with the answer itself. */
type Told = (register: MandatePage) => TemplateResult;

/** May somebody decide this? What is typed stays in this browser, and the answer is said without moving the focus. */
export class Asking {
  readonly #host: AskingHost;
  readonly #storage = browserStorage('localStorage');
  #issues: readonly Issue[] = [];
  draft: MatterDraft;
  answer: Resource<Told> | undefined;

  constructor(host: AskingHost) {
    this.#host = host;
    this.draft = this.#kept();
  }

  view(speech: Speech<'mandates'>, register: MandatePage): TemplateResult {
    const fields = { speech, register, draft: this.draft, issues: this.#issues, edit: (change: Partial<MatterDraft>) => this.#edit(change) };
    return html`${askForm(fields, (event) => this.#ask(event))}<div role="status" part="answer">${this.#answered(speech, register)}</div>`;
  }

  #answered(speech: Speech<'mandates'>, register: MandatePage): TemplateResult | typeof nothing {
    const state = this.answer?.$state.get();
    if (!state) return nothing;
    if (state.kind === 'loading') return skeleton(speech);
    return state.kind === 'failed' ? loadFailure(speech, state.issues, () => this.answer!.reload()) : state.value(register);
  }

  #edit(change: Partial<MatterDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.#storage.setItem(this.#host.draftName, JSON.stringify(this.draft));
  }

  #kept(): MatterDraft {
    try {
      return { ...emptyMatter, ...(JSON.parse(this.#storage.getItem(this.#host.draftName) ?? '{}') as Partial<MatterDraft>) };
    } catch {
      return emptyMatter;
    }
  }

  #ask(event: Event): void {
    event.preventDefault();
    const matter = readMatter(this.draft);
    this.#issues = matter.ok ? [] : matter.issues;
    this.answer = matter.ok ? createResource(() => this.#answerTo(matter.value)) : undefined;
    this.#host.changed();
    if (matter.ok) void this.answer!.reload();
    else void this.#host.focusOn(`#${this.#issues[0]!.path}`);
  }

  async #answerTo(matter: MandateMatter): Promise<Result<Told>> {
    const telling = import('./answer/answer.ts').then(async ({ answerView, loadAnswerWords }) => ({ answerView, words: await loadAnswerWords(this.#host.language()) })).catch(() => undefined);
    const [answer, told] = await Promise.all([this.#host.ask(matter), telling]);
    if (!answer.ok) return answer;
    return told ? succeed((register) => told.answerView(told.words, namesIn(register), answer.value)) : fail('service.unreachable');
  }
}
