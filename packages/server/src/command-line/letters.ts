import type { Vote } from '@wijkaanpak/domain';
import { html, raw } from 'hono/html';
import { renderSVG } from 'uqr';

/** One letter: the code, and the address that has it filled in already. */
export interface Letter {
  readonly code: string;
  readonly link: string;
}

const style = `
  @page { size: A4; margin: 25mm 22mm; }
  body { font: 12pt/1.5 system-ui, sans-serif; color: #000; background: #fff; margin: 0 auto; max-width: 166mm; }
  section { break-after: page; break-inside: avoid; }
  h1 { font-size: 20pt; line-height: 1.2; }
  .code { font: 700 22pt/1.4 ui-monospace, monospace; letter-spacing: .04em; border: 1.5pt solid #000; padding: 4mm 6mm; text-align: center; }
  .ways { display: flex; gap: 8mm; align-items: center; }
  .ways > div { min-inline-size: 0; overflow-wrap: anywhere; }
  .ways svg { inline-size: 45mm; block-size: 45mm; flex: none; }
  footer { font-size: 10pt; margin-block-start: 10mm; }
  @media screen { section { border-block-end: 1px dashed #767676; padding-block: 10mm; } }`;

/** A sheet of letters for residents, an A4 page each, in Dutch (B1). It loads nothing from anywhere. */
export function letterSheet(vote: Vote, letters: readonly Letter[], service: string): string {
  const until = new Intl.DateTimeFormat('nl', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(new Date(vote.closesAt));
  const pages = letters.map(({ code, link }) => html`
    <section>
      <h1>${vote.title}</h1>
      <p>Beste bewoner,</p>
      <p>${vote.question}</p>
      <p>U beslist mee. Dit is uw stemcode:</p>
      <p class="code">${code}</p>
      <div class="ways">
        ${raw(renderSVG(link, { border: 2 }))}
        <div>
          <p><strong>Zo stemt u</strong></p>
          <ol>
            <li>Scan het vierkant met de camera van uw telefoon. Of ga naar <strong>${service.replace(/^https?:\/\//, '')}/stemmingen/${vote.id}</strong></li>
            <li>Kies wat u belangrijk vindt.</li>
            <li>Vul uw code in (als u scant, staat hij er al) en breng uw stem uit.</li>
          </ol>
        </div>
      </div>
      <p>Stemmen kan tot <strong>${until}</strong>. Tot dan kunt u uw keuze wijzigen met dezelfde code; alleen de laatste telt.</p>
      <p>Uw code telt één keer. Geef hem niet aan een ander. Er staat niet in wie u bent. Wie de stemming beheert, zou code en keuze aan elkaar kunnen koppelen.</p>
      <footer>Lukt het niet? Vraag hulp bij de organisatie die u deze brief stuurde, of in het buurthuis.</footer>
    </section>`);
  return String(html`<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><title>Brieven met stemcode: ${vote.title}</title><style>${raw(style)}</style></head>
  <body>${pages}</body>
</html>`);
}
