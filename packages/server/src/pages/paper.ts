import { ageGroups, paperFields, type BackgroundQuestion, type PaperField, type TrustPoll } from '@wijkaanpak/domain';
import { loadServiceSection, loadWords, say, type LanguageCode, type Sections, type Text, type Values } from '@wijkaanpak/texts';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
type Say = (key: string, values?: Values) => string;

export interface PaperForm {
  readonly poll: TrustPoll;
  readonly language: LanguageCode;
  /** Printed on the form of who was drawn and invited; where it is left out there is room to write it. */
  readonly code?: string;
}

/** The questions on paper (A4), in a language that has them, in the very words of the widget, with the same answers to choose from; the desk types them over. */
export async function paperForm({ poll, language, code }: PaperForm): Promise<Html> {
  const [[shared, asking], paper] = await Promise.all([loadWords<Sections['trustPoll']>(language, 'trustPoll'), loadServiceSection(language, 'paper')]);
  const words: Readonly<Record<string, Text>> = Object.assign({}, ...[shared, asking, await asking.parts.respondent(), paper].map((section) => section.words));
  const locale = shared.words.locale as string;
  const speak: Say = (key, values) => say(words[key]!, locale, values);
  const until = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'Europe/Amsterdam' }).format(new Date(Date.parse(poll.wave.closesAt) - 1));
  const fields = paperFields(poll);
  const stamps = fields.flatMap((field) => stamp(speak, field) ?? []);
  const [asked, told] = [fields.filter((field) => field.kind === 'question'), fields.filter((field) => field.kind === 'background')];
  return html`
    <div class="form" lang="${locale}" dir="${speak('direction')}">
      <h1>${poll.title}</h1>
      <p class="office">${stamps}</p>
      <p>${speak(poll.wave.design === 'sample' ? 'meting' : 'peiling')} ${speak('how', { when: until })}</p>
      ${fields.some(({ kind }) => kind === 'code') ? html`<p class="code">${speak('code')}: ${code === undefined ? html`<span class="cells">${Array.from({ length: 16 }, () => html`<i></i>`)}</span>` : html`<strong>${code}</strong>`}</p>` : ''}
      ${asked.map((field) => questionOnPaper(speak, field, poll))}
      ${told.length ? html`<p>${speak('background')}. ${speak('backgroundHint')}</p>${told.map(({ question }) => about(speak, question))}` : ''}
      <footer>${speak('back')} ${speak('wordings')}</footer>
    </div>`;
}

/** What the organisation fills in as a form comes back; its language stands there already. */
function stamp(speak: Say, { kind }: PaperField): Html | undefined {
  if (kind === 'sheet') return html`<span>${speak('office')} <b></b></span>`;
  if (kind === 'received') return html`<span>${speak('received')} <b></b></span>`;
  return kind === 'language' ? html`<span>${speak('language')}</span>` : undefined;
}

const grades = Array.from({ length: 11 }, (_, grade) => grade);

function questionOnPaper(speak: Say, { question, number }: PaperField & { kind: 'question' }, { neighbourhoodName: neighbourhood }: TrustPoll): Html {
  if (question.kind === 'open') return html`<fieldset><legend>${number}. ${speak('open')}</legend><p class="ends">${speak('openHint')}</p><div class="lines"></div></fieldset>`;
  const statement = question.kind === 'partner' ? speak(`partner.${question.aspect}`, { partner: question.partnerName, neighbourhood }) : speak(`general.${question.aspect}`, { neighbourhood });
  return html`
    <fieldset>
      <legend>${number}. ${statement}</legend>
      <p class="ends"><span>0: ${speak('scaleMin')}</span> <span>10: ${speak('scaleMax')}</span></p>
      <ul class="boxes">${grades.map((grade) => html`<li>${grade}</li>`)}</ul>
      <ul class="boxes others"><li>${speak('dontKnow')}</li><li>${speak('noAnswer')}</li></ul>
    </fieldset>`;
}

const about = (speak: Say, question: BackgroundQuestion): Html => html`
  <fieldset>
    <legend>${speak(question)}</legend>
    ${question === 'age' ? html`<ul class="boxes others">${ageGroups.map((group) => html`<li>${speak(`age.${group}`)}</li>`)}</ul>` : html`<div class="line"></div>`}
  </fieldset>`;
