import { issue } from '@wijkaanpak/domain';
import { challengeSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { describedBy, field, type Field } from '../../parts/field.ts';
import { readLink, type Link } from '../link.ts';

interface CodeHost {
  /** Opens what a link is of; false for a link that nothing belongs to. */
  open(link: Link): Promise<boolean>;
  focusOn(selector: string): Promise<void>;
  changed(): void;
}

/** With its words. */
export async function openCodeEntry(language: string, host: CodeHost): Promise<CodeEntry> {
  const entry = new CodeEntry(host);
  await entry.speak(language);
  return entry;
}

/** To go on with a plan by its code, on a page that was not opened by its link. */
export class CodeEntry {
  readonly #host: CodeHost;
  #words: Speech<'challengeDrafting'> | undefined;
  #error: string | undefined;

  constructor(host: CodeHost) {
    this.#host = host;
  }

  async speak(language: string): Promise<void> {
    this.#words = (await Speech.load(language, challengeSections, 'challengeDrafting')) as Speech<SectionName> as Speech<'challengeDrafting'>;
    this.#host.changed();
  }

  view(): TemplateResult {
    const words = this.#words!;
    const it: Field = { id: 'code', label: words.say('code'), hint: words.say('codeHint'), error: this.#error };
    return html`<form novalidate @submit=${(event: Event) => this.#use(event)}>
      ${field(it, html`<input id="code" autocomplete="off" autocapitalize="none" spellcheck="false" dir="ltr" aria-describedby=${describedBy(it)} aria-invalid=${it.error ? 'true' : nothing} />`)}
      <button class="secondary">${words.say('useCode')}</button>
    </form>`;
  }

  async #use(event: Event): Promise<void> {
    event.preventDefault();
    const link = readLink((event.target as HTMLFormElement).querySelector('input')!.value);
    const isFound = link !== undefined && (await this.#host.open(link));
    this.#error = isFound ? undefined : this.#words!.sayIssue(issue('challenge.code.unknown', 'code'));
    this.#host.changed();
    if (!isFound) void this.#host.focusOn('#code');
  }
}
