import { getPollCalendar, getPollFeedback, getPollNews } from '@wijkaanpak/client/addresses';
import { resultAt, waveWord, type PollFeedback, type RoundFeedback, type TrustPoll } from '@wijkaanpak/domain';
import { trustFeedbackSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { nearestLanguage, Speech } from '../../base/language.ts';
import type { WijkElement } from '../../base/wijk-element.ts';
import type { statement } from '../question-screen.ts';
import { skeleton } from '../../parts/notices.ts';
import { styles } from './aftermath.styles.ts';
import type { PerQuestion } from './per-question.ts';
import { roundView } from './round-view.ts';

type Host = Pick<WijkElement<SectionName>, 'api' | 'source' | 'call' | 'headingLevel' | 'renderRoot' | 'requestUpdate'> & Element;

/** What became of rounds, with its words and its style. What cannot be had keeps nobody from answering: then there is none. */
export async function openAftermath(host: Host, poll: TrustPoll, words: typeof statement): Promise<Aftermath | undefined> {
  const [told, speech] = await Promise.all([host.call(getPollFeedback, { params: { peiling: poll.id } }), Speech.load(nearestLanguage(host), trustFeedbackSections)]);
  if (!told.ok) return undefined;
  const sheets = (host.renderRoot as ShadowRoot).adoptedStyleSheets;
  if (!sheets.includes(styles.styleSheet!)) sheets.push(styles.styleSheet!);
  return new Aftermath(host, { poll, feedback: told.value, speech, statement: words });
}

interface Told {
  readonly poll: TrustPoll;
  readonly feedback: PollFeedback;
  readonly speech: Speech<'trustFeedback'>;
  /** The statement of a question, as the widget puts it. */
  readonly statement: typeof statement;
}

/** What of a poll is about the rounds before, and about what comes after this one. */
export class Aftermath {
  readonly #host: Host;
  readonly #told: Told;
  #perQuestion: PerQuestion | undefined;

  constructor(host: Host, told: Told) {
    this.#host = host;
    this.#told = told;
  }

  /** What became of the round before this one, shown before the first question; undefined when there was none. `pass` goes on. */
  before(pass?: () => void): TemplateResult | undefined {
    const { feedback, poll, speech } = this.#told;
    const last = feedback.rounds.find(({ wave }) => wave !== poll.wave.id);
    const goOn = (part: string) => (pass ? html`<button type="button" class=${part === 'pass' ? 'secondary' : ''} part=${part} @click=${pass}>${speech.say('toQuestions')}</button>` : nothing);
    return last && html`<section part="last-round" lang=${speech.language}>${this.#heading('lastRound')} ${goOn('pass')} ${this.#round(last)} ${goOn('go-on')}</section>`;
  }

  /** What this round says now that it has closed, and what becomes of it; undefined as long as it is not published. */
  after(tookPart: boolean): TemplateResult | undefined {
    const { feedback: { rounds, unanswered }, poll, speech } = this.#told;
    const round = rounds.find(({ wave }) => wave === poll.wave.id);
    const others = unanswered.longestDays !== null && rounds.length > 1 ? html`<p class="quiet" part="unanswered">${speech.say('unanswered', { count: unanswered.rounds, days: unanswered.longestDays })}</p>` : nothing;
    return round && html`<section part="result" lang=${speech.language}>${tookPart ? this.#thanks() : nothing} ${this.#heading('thisRound')} ${this.#round(round)} ${others} ${this.follow()}</section>`;
  }

  /** How to hear what becomes of it without telling anybody who one is. */
  follow(): TemplateResult {
    const { poll, speech } = this.#told;
    const source = this.#source;
    const at = ({ path }: { readonly path: string }) => source!.base + path.replace('{peiling}', encodeURIComponent(source!.id));
    const links = () => html`
      <p><a href=${at(getPollCalendar).replace(/^https?/, 'webcal')}>${speech.say('calendar')}</a> <a href=${at(getPollNews)} type="application/atom+xml">${speech.say('news')}</a></p>
    `;
    const how = poll.state === 'closed' ? speech.say('followClosed') : speech.say('followOpen', { date: speech.day(resultAt(poll.wave)) });
    return html`<div part="follow" lang=${speech.language}>${this.#heading('follow')}<p>${how}</p>${source ? links() : nothing}</div>`;
  }

  /** Thanks whoever answered this round in this browser; nobody else knows that they did. */
  #thanks(): TemplateResult {
    return html`<p class="notice" part="took-part">${this.#told.speech.say('youTookPart')}</p>`;
  }

  /** Pages and feeds are a service's; one inside the page has none. */
  get #source(): Host['source'] {
    return this.#host.api ? undefined : this.#host.source;
  }

  #heading(words: 'lastRound' | 'thisRound' | 'follow'): TemplateResult {
    return html`<div class="heading sub" role="heading" aria-level=${this.#host.headingLevel + 1} tabindex="-1">${this.#told.speech.say(words)}</div>`;
  }

  #round(round: RoundFeedback): TemplateResult {
    const { feedback: { neighbourhoodName }, poll, speech } = this.#told;
    const base = this.#source?.base;
    return roundView({
      round, speech, word: waveWord(poll.wave), level: this.#host.headingLevel + 2, pageOf: (id) => base && `${base.slice(0, -3)}/toezeggingen/${id}`,
      perQuestion: this.#perQuestion?.(round, neighbourhoodName) ?? skeleton(speech), open: () => void this.#open(),
    });
  }

  /** Every sentence on statistics comes for who wants to read them. */
  async #open(): Promise<void> {
    if (this.#perQuestion) return;
    const { openPerQuestion } = await import('./per-question.ts');
    this.#perQuestion = await openPerQuestion(this.#told.speech.language, this.#told.statement);
    this.#host.requestUpdate();
  }
}
