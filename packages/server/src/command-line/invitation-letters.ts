import { dueDay, minutesToAnswer, type RoundFeedback, type TrustPoll, type Wave } from '@wijkaanpak/domain';
import { languageNames, languages, loadServiceSection, say, serviceSections, type LanguageCode } from '@wijkaanpak/texts';
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

/** A sheet of invitations to a sample, an A4 page each, in Dutch (B1); a line in each other language says that the questions are in it too. No list knows who reads what. */
export async function invitationLetters({ poll, wave, before, speech }: Invitations, letters: readonly InvitationLetter[], service: string): Promise<string> {
  const others = await otherLanguages();
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
    <ul class="languages">${others}</ul>
    <footer>Brief ${letter}. Liever op papier of aan de telefoon? Vraag het de organisatie die u deze brief stuurde, of in het buurthuis.</footer>`));
}

/** Characters of a promise that leave the letter on one page. */
const longestQuoted = 120;

/** What fits on the page with the rest: the result, the newest promise as it stands, and who has said nothing. All of it is where the code leads. */
function lastRound(round: RoundFeedback, speech: RoundSpeech): Html {
  const promise = round.commitments.find(({ what }) => what.length <= longestQuoted);
  const others = round.commitments.length + round.replies.length - (promise ? 1 : 0);
  const told = promise
    ? html`Daarna is beloofd: ‘${promise.what}’ (${promise.organisationName}, uiterlijk ${dutchDay(dueDay(promise))}. Stand nu: ${speech.say(`state.${promise.state}`).toLowerCase()}.)`
    : round.commitments.length ? '' : speech.say('noPromises');
  const silent = round.waiting.flatMap(({ partnerName }) => partnerName ?? []);
  const waiting = silent.length ? `Nog niet gezegd wat zij met deze ronde doen: ${new Intl.ListFormat('nl').format(silent)}.` : speech.waiting(round).join(' ');
  return html`<p class="before"><strong>Eerst wat er van de vorige ronde kwam.</strong> ${speech.result(round).join(' ')} ${told}${others > 0 ? ' Wat er nog meer beloofd en gezegd is, leest u op het adres hieronder.' : ''} ${waiting}</p>`;
}

const minutes = (count: number): string => (count === 1 ? 'een minuut' : `${count} minuten`);

/** Where the questions can be answered in another language, said in that language. */
const otherLanguages = (): Promise<Html[]> =>
  Promise.all(
    (Object.keys(serviceSections) as LanguageCode[]).filter((code) => code !== 'nl' && languages[code].trustPoll).map(async (code) => {
      const [{ words: shared }, { words }] = await Promise.all([languages[code].shared!(), loadServiceSection(code, 'paper')]);
      return html`<li lang="${code}" dir="${shared.direction as string}">${say(words.invitation, code, { name: languageNames[code] })}</li>`;
    }),
  );
