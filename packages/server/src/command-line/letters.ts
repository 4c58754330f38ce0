import type { Vote } from '@wijkaanpak/domain';
import { html } from 'hono/html';
import { codeWithWays, dutchMoment, letterSheet } from './letter-sheet.ts';

/** One letter: the code, and the address that has it filled in already. */
export interface Letter {
  readonly code: string;
  readonly link: string;
}

/** A sheet of letters for residents, an A4 page each, in Dutch (B1). */
export function voteLetters(vote: Vote, letters: readonly Letter[], service: string): string {
  const until = dutchMoment(vote.closesAt);
  const ways = html`
    <p><strong>Zo stemt u</strong></p>
    <ol>
      <li>Scan het vierkant met de camera van uw telefoon. Of ga naar <strong>${service.replace(/^https?:\/\//, '')}/stemmingen/${vote.id}</strong></li>
      <li>Kies wat u belangrijk vindt.</li>
      <li>Vul uw code in (als u scant, staat hij er al) en breng uw stem uit.</li>
    </ol>`;
  return letterSheet(`Brieven met stemcode: ${vote.title}`, letters.map((letter) => html`
    <h1>${vote.title}</h1>
    <p>Beste bewoner,</p>
    <p>${vote.question}</p>
    <p>U beslist mee. Dit is uw stemcode:</p>
    ${codeWithWays(letter, ways)}
    <p>Stemmen kan tot <strong>${until}</strong>. Tot dan kunt u uw keuze wijzigen met dezelfde code; alleen de laatste telt.</p>
    <p>Uw code telt één keer. Geef hem niet aan een ander. Er staat niet in wie u bent. Wie de stemming beheert, zou code en keuze aan elkaar kunnen koppelen.</p>
    <footer>Lukt het niet? Vraag hulp bij de organisatie die u deze brief stuurde, of in het buurthuis.</footer>`));
}
