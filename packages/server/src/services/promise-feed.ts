import { commitmentHistory, commitmentState, daysBetween, dueDay, holderOf, holderOn, reminderDays, timesMoved, type CalendarDate, type Commitment, type NamedPerson, type Partner } from '@wijkaanpak/domain';
import { loadServiceSection, say, type LanguageCode, type ServiceSections, type Values } from '@wijkaanpak/texts';
import type { AtomEntry } from '../feeds/atom.ts';
import type { CalendarDay } from '../feeds/icalendar.ts';
import { stableId } from '../feeds/stable-id.ts';

type Words = ServiceSections['commitmentFeeds']['words'];

/** What feeds say of promises, in one language. */
export interface PromiseSpeech {
  readonly sentence: (key: keyof Words, values?: Values) => string;
  /** Who promised it, who has it where that is another, by when, and how residents will see it. */
  readonly telling: (commitment: Commitment, holder: NamedPerson, due: CalendarDate | null) => string[];
  readonly pageOf: (commitment: Commitment) => string;
}

export interface Spoken {
  readonly language: LanguageCode;
  readonly origin: string;
  readonly partners: readonly Partner[];
}

export async function speakOfPromises({ language, origin, partners }: Spoken): Promise<PromiseSpeech> {
  const { words } = await loadServiceSection(language, 'commitmentFeeds');
  const written = writtenDays(language);
  const sentence: PromiseSpeech['sentence'] = (key, { date, ...values } = {}) => say(words[key], language, { ...values, ...(date !== undefined && { date: written(String(date)) }) });
  return {
    sentence,
    telling: ({ by, shownBy }, holder, due) => [
      sentence('by', { ...by, organisation: nameOf(partners, by.organisation) }),
      ...(holder === by ? [] : [sentence('holder', { ...holder, organisation: nameOf(partners, holder.organisation) })]),
      ...(due === null ? [] : [sentence('due', { date: due })]),
      sentence('shownBy', { shownBy }),
    ],
    pageOf: (commitment) => `${origin}/toezeggingen/${commitment.id}`,
  };
}

/** Writes a day in full. */
export function writtenDays(language: LanguageCode): (day: CalendarDate) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(day));
}

export const nameOf = (partners: readonly Partner[], organisation: string): string => partners.find(({ id }) => id === organisation)?.name ?? organisation;

/** What happened to promises, the newest first. Being late is news as well, and stays it. */
export const promiseNews = (commitments: readonly Commitment[], today: CalendarDate, { sentence, telling, pageOf }: PromiseSpeech): AtomEntry[] =>
  newestFirst(
    commitments
      .flatMap((commitment) => commitmentHistory(commitment, today).map((event) => ({ commitment, event })))
      .reverse()
      .map(({ commitment, event: { kind, number, on, due, text } }) => ({
        id: stableId(commitment.id, kind, number), on, link: pageOf(commitment), author: holderOn(commitment, on).name,
        title: sentence(`event.${kind}`, { what: commitment.what }), text: [text, ...telling(commitment, holderOn(commitment, on), due)].filter(Boolean).join('\n'),
      })),
  );

export const newestFirst = (entries: readonly AtomEntry[]): AtomEntry[] => [...entries].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

/** The days by which promises are due, as they stand now, with alarms for the promiser on the days that the domain reminds. */
export const promiseDays = (commitments: readonly Commitment[], today: CalendarDate, { sentence, telling, pageOf }: PromiseSpeech): CalendarDay[] =>
  commitments.map((commitment) => {
    const due = dueDay(commitment);
    const what = { what: commitment.what };
    return {
      id: stableId(commitment.id), on: due, title: sentence(`day.${commitmentState(commitment, today)}`, what), link: pageOf(commitment),
      text: [...telling(commitment, holderOf(commitment), due), ...commitment.dates.slice(0, -1).map((date, index) => sentence('earlier', { date: date.due, reasons: commitment.dates[index + 1]!.reasons }))].join('\n'),
      version: timesMoved(commitment), changedOn: commitmentHistory(commitment, today).at(-1)?.on ?? commitment.dates[0]!.given,
      reminders: reminderDays(commitment).map((day) => ({ daysBefore: daysBetween(day, due), text: sentence('reminder', { ...what, count: daysBetween(day, due) }) })),
    };
  });
