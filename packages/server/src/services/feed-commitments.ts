import { commitmentHistory, commitmentState, daysBetween, dueDay, holderOf, holderOn, holdersOf, reminderDays, succeed, timesMoved, type CalendarDate, type Commitment, type Neighbourhood, type NamedPerson, type Result } from '@wijkaanpak/domain';
import { loadServiceSection, say, type LanguageCode, type ServiceSections, type Values } from '@wijkaanpak/texts';
import type { Database } from '../database/schema.ts';
import { atom } from '../feeds/atom.ts';
import { icalendar } from '../feeds/icalendar.ts';
import { stableId } from '../feeds/stable-id.ts';
import { readPromisedTo } from './read-commitments.ts';

export interface FeedWish {
  readonly neighbourhood: string;
  /** Only what this organisation promised. */
  readonly organisation: string | undefined;
  /** Where the service is reached, and this feed of it. */
  readonly origin: string;
  readonly self: string;
  readonly language: LanguageCode;
}

/** News of the last hundred things that happened; older ones are on the page. */
const mostNews = 100;

/** What happened to promises, the newest first. Being late is news as well, and stays it. */
export async function writeNews(database: Database, wish: FeedWish): Promise<Result<string>> {
  const feed = await open(database, wish);
  if (!feed.ok) return feed;
  const { title, commitments, today, sentence, telling, pageOf } = feed.value;
  const entries = commitments
    .flatMap((commitment) => commitmentHistory(commitment, today).map((event) => ({ commitment, event })))
    .reverse()
    .sort((a, b) => (a.event.on < b.event.on ? 1 : a.event.on > b.event.on ? -1 : 0))
    .slice(0, mostNews)
    .map(({ commitment, event: { kind, number, on, due, text } }) => ({
      id: stableId(commitment.id, kind, number), on, link: pageOf(commitment), author: holderOn(commitment, on).name,
      title: sentence(`event.${kind}`, { what: commitment.what }), text: [text, ...telling(commitment, holderOn(commitment, on), due)].filter(Boolean).join('\n'),
    }));
  const page = `${wish.origin}/wijken/${wish.neighbourhood}/toezeggingen`;
  return succeed(atom({ id: stableId('news', wish.neighbourhood, wish.organisation ?? ''), title, language: wish.language, self: wish.self, page, since: today, entries }));
}

/** The days by which promises are due, as they stand now, with alarms for the promiser on the days that the domain reminds. */
export async function writeCalendar(database: Database, wish: FeedWish): Promise<Result<string>> {
  const feed = await open(database, wish);
  if (!feed.ok) return feed;
  const { title, commitments, today, sentence, telling, pageOf } = feed.value;
  const days = commitments.map((commitment) => {
    const due = dueDay(commitment);
    const what = { what: commitment.what };
    return {
      id: stableId(commitment.id), on: due, title: sentence(`day.${commitmentState(commitment, today)}`, what), link: pageOf(commitment),
      text: [...telling(commitment, holderOf(commitment), due), ...commitment.dates.slice(0, -1).map((date, index) => sentence('earlier', { date: date.due, reasons: commitment.dates[index + 1]!.reasons }))].join('\n'),
      version: timesMoved(commitment), changedOn: commitmentHistory(commitment, today).at(-1)?.on ?? commitment.dates[0]!.given,
      reminders: reminderDays(commitment).map((day) => ({ daysBefore: daysBetween(day, due), text: sentence('reminder', { ...what, count: daysBetween(day, due) }) })),
    };
  });
  return succeed(icalendar({ id: stableId('calendar', wish.neighbourhood, wish.organisation ?? ''), title, language: wish.language, days }));
}

type Words = ServiceSections['commitmentFeeds']['words'];

interface OpenFeed {
  readonly title: string;
  readonly commitments: readonly Commitment[];
  readonly today: CalendarDate;
  readonly sentence: (key: keyof Words, values?: Values) => string;
  /** Who has it, who promised it first where that is another, by when, and how residents will see it. */
  readonly telling: (commitment: Commitment, holder: NamedPerson, due: CalendarDate | null) => string[];
  readonly pageOf: (commitment: Commitment) => string;
}

async function open(database: Database, { neighbourhood: id, organisation, origin, language }: FeedWish): Promise<Result<OpenFeed>> {
  const promised = await readPromisedTo(database, id);
  if (!promised.ok) return promised;
  const { neighbourhood, commitments, today } = promised.value;
  const { words } = await loadServiceSection(language, 'commitmentFeeds');
  const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const sentence: OpenFeed['sentence'] = (key, { date, ...values } = {}) => say(words[key], language, { ...values, ...(date !== undefined && { date: written.format(new Date(date)) }) });
  return succeed({
    title: organisation === undefined ? sentence('title', { neighbourhood: neighbourhood.name }) : sentence('titleOf', { neighbourhood: neighbourhood.name, organisation: nameOf(neighbourhood, organisation) }),
    commitments: commitments.filter((one) => organisation === undefined || holdersOf(one).some((holder) => holder.organisation === organisation)),
    today,
    sentence,
    telling: ({ by, shownBy }, holder, due) => [
      sentence('by', { ...by, organisation: nameOf(neighbourhood, by.organisation) }),
      ...(holder === by ? [] : [sentence('holder', { ...holder, organisation: nameOf(neighbourhood, holder.organisation) })]),
      ...(due === null ? [] : [sentence('due', { date: due })]),
      sentence('shownBy', { shownBy }),
    ],
    pageOf: (commitment) => `${origin}/toezeggingen/${commitment.id}`,
  });
}

const nameOf = ({ partners }: Neighbourhood, organisation: string): string => partners.find(({ id }) => id === organisation)?.name ?? organisation;
