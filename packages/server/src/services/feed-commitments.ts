import { holdersOf, succeed, type CalendarDate, type Commitment, type Result } from '@wijkaanpak/domain';
import type { LanguageCode } from '@wijkaanpak/texts';
import type { Database } from '../database/schema.ts';
import { atom } from '../feeds/atom.ts';
import { icalendar } from '../feeds/icalendar.ts';
import { stableId } from '../feeds/stable-id.ts';
import { nameOf, promiseDays, promiseNews, speakOfPromises, type PromiseSpeech } from './promise-feed.ts';
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
export const mostNews = 100;

export async function writeNews(database: Database, wish: FeedWish): Promise<Result<string>> {
  const feed = await open(database, wish);
  if (!feed.ok) return feed;
  const { title, commitments, today, speech } = feed.value;
  const page = `${wish.origin}/wijken/${wish.neighbourhood}/toezeggingen`;
  const entries = promiseNews(commitments, today, speech).slice(0, mostNews);
  return succeed(atom({ id: stableId('news', wish.neighbourhood, wish.organisation ?? ''), title, language: wish.language, self: wish.self, page, since: today, entries }));
}

export async function writeCalendar(database: Database, wish: FeedWish): Promise<Result<string>> {
  const feed = await open(database, wish);
  if (!feed.ok) return feed;
  const { title, commitments, today, speech } = feed.value;
  return succeed(icalendar({ id: stableId('calendar', wish.neighbourhood, wish.organisation ?? ''), title, language: wish.language, days: promiseDays(commitments, today, speech) }));
}

interface OpenFeed {
  readonly title: string;
  readonly commitments: readonly Commitment[];
  readonly today: CalendarDate;
  readonly speech: PromiseSpeech;
}

async function open(database: Database, { neighbourhood: id, organisation, origin, language }: FeedWish): Promise<Result<OpenFeed>> {
  const promised = await readPromisedTo(database, id);
  if (!promised.ok) return promised;
  const { neighbourhood: { name: neighbourhood, partners }, commitments, today } = promised.value;
  const speech = await speakOfPromises({ language, origin, partners });
  return succeed({
    title: organisation === undefined ? speech.sentence('title', { neighbourhood }) : speech.sentence('titleOf', { neighbourhood, organisation: nameOf(partners, organisation) }),
    commitments: commitments.filter((one) => organisation === undefined || holdersOf(one).some((holder) => holder.organisation === organisation)),
    today,
    speech,
  });
}
