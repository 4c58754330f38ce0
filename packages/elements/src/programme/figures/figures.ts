import { seriesOf, type IndicatorValue, type ProgrammeStanding } from '@wijkaanpak/domain';
import { programmeSections, type SectionName } from '@wijkaanpak/texts';
import { html, nothing, type TemplateResult } from 'lit';
import { Speech } from '../../base/language.ts';
import { figuresStyles } from './figures.styles.ts';
import { picture } from './picture.ts';

export type IndicatorShown = ProgrammeStanding['indicators'][number];

type FigureSpeech = Speech<'programmeFigures'>;

/** What shows the figures of a programme, with its words and its style. */
export type ProgrammeFigures = (shown: IndicatorShown, level: number) => TemplateResult;

export async function openFigures(language: string, root: ShadowRoot): Promise<ProgrammeFigures> {
  const speech = (await Speech.load(language, programmeSections, 'programmeFigures')) as Speech<SectionName> as FigureSpeech;
  const sheet = figuresStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  return (shown, level) => indicator(speech, shown, level);
}

/** A number as the reader writes it, with at most one decimal. */
const numberIn = (language: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (value) => format.format(value);
};

/** What is measured year after year: what may be said of it in words, a picture, and every figure in a table. */
function indicator(speech: FigureSpeech, shown: IndicatorShown, level: number): TemplateResult {
  const { what, figures, unit, gap, change, source } = shown;
  const written = numberIn(speech.language);
  const unitOf = (value: number) => `${written(value)} ${speech.say(`unit.${unit}`)}`;
  const between = ({ lower, upper }: { readonly lower: number; readonly upper: number }) => ({ lower: written(lower), upper: written(upper) });
  return html`
    <div class="indicator" part="indicator">
      <div class="label" role="heading" aria-level=${level} dir="auto">${what}</div>
      ${gap ? html`<p>${speech.say(keyOf(`gap.${gap.kind}`, gap.gap), { year: String(gap.year), gap: unitOf(gap.gap.estimate), ...between(gap.gap) })}</p>` : html`<p class="quiet">${speech.say('noFigures')}</p>`}
      ${change ? html`<p>${speech.say(keyOf(`change.${change.kind}`, change.gained), { from: String(change.from), ...(change.gained && { gained: unitOf(Math.abs(change.gained.estimate)), ...between(signed(change)) }) })}</p>` : nothing}
      ${figures.length > 1 ? picture(seriesOf(shown), { written, area: speech.say('area'), city: speech.say('city') }) : nothing}
      ${figures.length ? html`<details><summary>${speech.say('figures')}</summary>${table(speech, shown, written)}</details>` : nothing}
      <p class="quiet"><a href=${source.url}><bdi>${speech.say('source', { name: source.name })}</bdi></a></p>
    </div>
  `;
}

type Key = Parameters<FigureSpeech['say']>[0];

/** What was counted of everyone has no margin to tell. */
const keyOf = (key: Key, interval: { readonly lower: number; readonly upper: number } | null): Key =>
  interval?.lower === interval?.upper && /better|worse|gained|lost/.test(key as string) ? (`${key as 'gap.better'}.counted`) : key;

/** Said as a loss, the bounds turn with the estimate. */
function signed({ kind, gained }: NonNullable<IndicatorShown['change']>): { readonly lower: number; readonly upper: number } {
  const { lower, upper, estimate } = gained!;
  return kind === 'lost' || (kind !== 'gained' && estimate < 0) ? { lower: -upper, upper: -lower } : { lower, upper };
}

function table(speech: FigureSpeech, { figures }: IndicatorShown, written: (value: number) => string): TemplateResult {
  const said = (value: IndicatorValue) =>
    value.by === 'register'
      ? speech.say('counted', { estimate: written(value.estimate) })
      : speech.say('range', { estimate: written(value.estimate), lower: written(value.lower), upper: written(value.upper), answers: value.answers });
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${speech.say('figures')}>
      <table>
        <thead><tr><th scope="col">${speech.say('year')}</th><th scope="col">${speech.say('area')}</th><th scope="col">${speech.say('city')}</th></tr></thead>
        <tbody>
          ${figures.map(({ year, area, city, reasons, noted, definition }, index) => html`
            ${index > 0 && definition > figures[index - 1]!.definition ? html`<tr><td colspan="3"><em>${speech.say('newDefinition')}</em></td></tr>` : nothing}
            <tr><th scope="row">${year}</th> <td>${said(area)}</td> <td>${said(city)}</td></tr>
            ${reasons ? html`<tr><td colspan="3"><bdi>${speech.say('corrected', { date: speech.day(noted), reasons })}</bdi></td></tr>` : nothing}
          `)}
        </tbody>
      </table>
    </div>
  `;
}
