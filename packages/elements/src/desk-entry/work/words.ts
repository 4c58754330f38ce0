import { deskWorkWords, loadWords, type Sections } from '@wijkaanpak/texts';
import type { KeyingDifference, TrustPoll, TrustQuestion } from '@wijkaanpak/domain';
import { Speech } from '../../base/language.ts';

type Word = (keyof Awaited<ReturnType<(typeof deskWorkWords)['nl']>>['words'] | keyof Awaited<ReturnType<Sections['trustPoll']['parts']['respondent']>>['words']) & string;

/** Speaks of a poll in its own words, as they are on paper, and of typing them over in words that this widget carries itself. */
export class PaperSpeech extends Speech<'trustPoll', Word> {
  static async in(language: string): Promise<PaperSpeech> {
    const [shared, work] = await loadWords(language, deskWorkWords);
    const [, poll] = await loadWords<Sections['trustPoll']>(shared.words.locale as string, 'trustPoll');
    return new PaperSpeech(shared, poll, await poll.parts.respondent(), work);
  }

  question(question: TrustQuestion, { neighbourhoodName: neighbourhood }: TrustPoll): string {
    if (question.kind === 'open') return this.say('open');
    return question.kind === 'partner' ? this.say(`partner.${question.aspect}`, { partner: question.partnerName, neighbourhood }) : this.say(`general.${question.aspect}`, { neighbourhood });
  }

  /** A day as it is written, whatever the hour. */
  date(day: string): string {
    return this.day(`${day}T12:00:00Z`);
  }

  languageName(code: string): string {
    return new Intl.DisplayNames(this.language, { type: 'language' }).of(code) ?? code;
  }

  /** What somebody read at a place of a form. */
  reading(field: string, read: KeyingDifference['yours'], { background }: TrustPoll): string {
    if (read === null || read === 'unknown') return this.say('notFilled');
    if (read === 'dont-know') return this.say('dontKnow');
    if (read === 'no-answer') return this.say('noAnswer');
    const text = String(read);
    if (field === 'receivedOn') return this.date(text);
    if (field === 'background.language') return this.languageName(text);
    if (field === 'background.age') return this.say(`age.${text}` as 'age.15-24');
    return field === 'background.area' ? (background?.areas.find(({ code }) => code === text)?.name ?? text) : text;
  }
}
