import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { renderSVG } from 'uqr';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const style = `
  @page { size: A4; margin: 14mm 20mm; }
  body { font: 11.5pt/1.4 system-ui, sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 170mm; }
  p, ol { margin-block: .5em; }
  section { break-after: page; }
  section:last-child { break-after: auto; }
  h1 { font-size: 20pt; line-height: 1.2; }
  .code { font: 700 22pt/1.4 ui-monospace, monospace; letter-spacing: .04em; border: 1.5pt solid #000; padding: 2mm 6mm; margin-block: 2mm; text-align: center; }
  .ways { display: flex; gap: 8mm; align-items: center; }
  .ways > div { min-inline-size: 0; overflow-wrap: anywhere; }
  .ways svg { inline-size: 45mm; block-size: 45mm; flex: none; }
  .languages { font-size: 9pt; line-height: 1.3; list-style: none; margin: 4mm 0 0; padding: 0; }
  .before { font-size: 10.5pt; line-height: 1.35; }
  footer { font-size: 10pt; margin-block-start: 4mm; }
  @media screen { section { border-block-end: 1px dashed #767676; padding-block: 10mm; } }`;

/** Letters in Dutch, an A4 page each, in one file that loads nothing from anywhere. */
export const letterSheet = (title: string, letters: readonly Html[]): string =>
  String(html`<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><title>${title}</title><style>${raw(style)}</style></head>
  <body>${letters.map((letter) => html`<section>${letter}</section>`)}</body>
</html>`);

/** A code with its QR code, and what to do with them. */
export const codeWithWays = ({ code, link }: { readonly code: string; readonly link: string }, ways: Html): Html => html`
  <p class="code">${code}</p>
  <div class="ways">
    ${raw(renderSVG(link, { border: 2 }))}
    <div>${ways}</div>
  </div>`;

/** Day and time in the Netherlands, in Dutch. */
export const dutchMoment = (instant: string): string => new Intl.DateTimeFormat('nl', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(new Date(instant));

/** A day in Dutch. */
export const dutchDay = (day: string): string => new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
