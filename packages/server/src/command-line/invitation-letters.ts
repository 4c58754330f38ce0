import { dueDay, minutesToAnswer, type RoundFeedback, type TrustPoll, type Wave } from '@wijkaanpak/domain';
import { html } from 'hono/html';
import type { RoundSpeech } from '../services/say-round.ts';
import { codeWithWays, dutchDay, dutchMoment, letterSheet, type Html } from './letter-sheet.ts';

/** One invitation: its number, whom it goes to as the list has it, the code, and the address that has the code filled in already. */
export interface InvitationLetter {
  readonly letter: number;
  readonly to: readonly string[];
  readonly code: string;
  readonly link: string;
}

export interface Invitations {
  readonly poll: Pick<TrustPoll, 'id' | 'title' | 'neighbourhoodName' | 'questions'>;
  readonly wave: Wave;
  /** What became of the round before, which is told before anything is asked; undefined when there was none. */
  readonly before: RoundFeedback | undefined;
  readonly speech: RoundSpeech;
}

/** A sheet of invitations to a sample, an A4 page each, in Dutch (B1). */
export function invitationLetters({ poll, wave, before, speech }: Invitations, letters: readonly InvitationLetter[], service: string): string {
  const ways = html`
    <p><strong>Zo doet u mee</strong></p>
    <ol>
      <li>Scan het vierkant met de camera van uw telefoon. Of ga naar <strong>${service.replace(/^https?:\/\//, '')}/peilingen/${poll.id}</strong></li>
      <li>Beantwoord de vragen. Dat duurt ongeveer ${minutes(minutesToAnswer(poll))}.</li>
      <li>Vul uw code in (als u scant, staat hij er al) en verstuur uw antwoorden.</li>
    </ol>`;
  return letterSheet(`Uitnodigingen: ${poll.title}`, letters.map(({ letter, to, ...code }) => html`
    <p>${to.map((line) => html`${line}<br>`)}</p>
    <h1>${poll.title}</h1>
    <p>Beste bewoner,</p>
    ${before ? lastRound(before, speech) : ''}
    <p>Hoeveel vertrouwen hebt u in wie er werkt in ${poll.neighbourhoodName}? U bent door loting uitgekozen om dat te zeggen. Uw antwoord telt mee voor wie niet is uitgeloot. Dit is uw code:</p>
    ${codeWithWays(code, ways)}
    <p>Meedoen kan tot <strong>${dutchMoment(wave.closesAt)}</strong>. Tot dan kunt u uw antwoorden wijzigen met dezelfde code; alleen de laatste tellen.</p>
    <p>U hoeft niet mee te doen. Uw code telt één keer; geef hem niet aan een ander. Bij de antwoorden staat niet wie u bent. Wie de peiling beheert, zou code en antwoorden aan elkaar kunnen koppelen. Bij de uitslag wordt die koppeling gewist.</p>
    <footer>Brief ${letter}. Liever op papier of aan de telefoon? Vraag het de organisatie die u deze brief stuurde, of in het buurthuis.</footer>`));
}

/** As many promises as fit on the page; the rest is where the code leads. */
const mostPromises = 3;

function lastRound(round: RoundFeedback, speech: RoundSpeech): Html {
  const shown = round.commitments.slice(0, mostPromises);
  const more = round.commitments.length - shown.length;
  const replies = round.replies.map(({ name, role, partnerName: organisation, on }) => speech.say('replyBy', { name, role, organisation, date: dutchDay(on) }));
  return html`
    <p><strong>Eerst wat er van de vorige ronde kwam.</strong> ${speech.say('closedOn', { date: dutchDay(round.closedOn) })} ${speech.result(round).join(' ')}</p>
    ${shown.length ? html`<ul>${shown.map((one) => html`<li>${one.what} (${one.organisationName}, uiterlijk ${dutchDay(dueDay(one))}: ${speech.say(`state.${one.state}`).toLowerCase()})</li>`)}</ul>` : html`<p>${speech.say('noPromises')}</p>`}
    ${more > 0 ? html`<p>En nog ${more} toezegging${more > 1 ? 'en' : ''} op het adres hieronder.</p>` : ''}
    ${replies.length ? html`<p>Op het adres hieronder leest u de reactie van ${replies.join('; ')}.</p>` : ''}
    ${speech.waiting(round).map((sentence) => html`<p>${sentence}</p>`)}`;
}

const minutes = (count: number): string => (count === 1 ? 'een minuut' : `${count} minuten`);
