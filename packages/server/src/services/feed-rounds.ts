import { succeed, type Neighbourhood, type PollFeedback, type Result } from '@wijkaanpak/domain';
import { loadServiceSection, say, type LanguageCode, type ServiceSections, type Values } from '@wijkaanpak/texts';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { atom, type AtomEntry } from '../feeds/atom.ts';
import { icalendar, type CalendarDay } from '../feeds/icalendar.ts';
import { stableId } from '../feeds/stable-id.ts';
import { findNeighbourhood } from '../repositories/neighbourhoods.ts';
import { readResultDay } from '../repositories/waves.ts';
import { mostNews } from './feed-commitments.ts';
import { newestFirst, promiseDays, promiseNews, speakOfPromises, writtenDays, type PromiseSpeech } from './promise-feed.ts';
import { readFeedback } from './read-feedback.ts';
import { speakOfRounds } from './say-round.ts';

export interface RoundFeedWish {
  readonly poll: string;
  /** Where the service is reached, and this feed of it. */
  readonly origin: string;
  readonly self: string;
  readonly language: LanguageCode;
}

/** Each result of a poll on the day its round closed, what organisations replied, and what happened to the promises made because of it, the newest first. */
export async function writeRoundNews(database: Kysely<Schema>, wish: RoundFeedWish): Promise<Result<string>> {
  const feed = await open(database, wish);
  if (!feed.ok) return feed;
  const { feedback, title, page, neighbourhood, sentence, promises } = feed.value;
  const rounds = await speakOfRounds(wish.language);
  const entries = feedback.rounds.flatMap((round): AtomEntry[] => {
    const date = { date: feed.value.day(round.closedOn) };
    const result = { id: stableId(feedback.poll, 'result', round.wave), on: round.closedOn, link: page, author: neighbourhood.name, title: sentence('result', date), text: rounds.result(round).join('\n') };
    const replies = round.replies.map(({ id, on, name, role, partnerName: organisation, words }) => ({
      id: stableId(feedback.poll, 'reply', id), on, link: page, author: name, title: sentence('reply', { ...date, organisation }), text: [words, sentence('replyBy', { name, role, organisation })].join('\n'),
    }));
    return [...replies.reverse(), ...promiseNews(round.commitments, feedback.readOn, promises), result];
  });
  return succeed(atom({ id: stableId('news', feedback.poll, 'rounds'), title, language: wish.language, self: wish.self, page, since: feedback.readOn, entries: newestFirst(entries).slice(0, mostNews) }));
}

/** The day on which the next result comes, and those by which promises made after a round are due. */
export async function writeRoundCalendar(database: Kysely<Schema>, wish: RoundFeedWish): Promise<Result<string>> {
  const feed = await open(database, wish);
  if (!feed.ok) return feed;
  const { feedback, title, page, sentence, promises } = feed.value;
  const next = await readResultDay(database, feedback.poll);
  const day: CalendarDay[] = next
    ? [{ id: stableId(feedback.poll, 'result-day', next.wave), on: next.resultOn, title: sentence('resultDay', { poll: feedback.title }), text: sentence('resultDayText'), link: page, version: 0, changedOn: next.opensOn, reminders: [] }]
    : [];
  const days = [...day, ...feedback.rounds.flatMap(({ commitments }) => promiseDays(commitments, feedback.readOn, promises))];
  return succeed(icalendar({ id: stableId('calendar', feedback.poll, 'rounds'), title, language: wish.language, days }));
}

interface OpenFeed {
  readonly feedback: PollFeedback;
  readonly neighbourhood: Neighbourhood;
  readonly title: string;
  readonly page: string;
  readonly sentence: (key: keyof ServiceSections['roundFeeds']['words'], values?: Values) => string;
  readonly day: (date: string) => string;
  readonly promises: PromiseSpeech;
}

async function open(database: Kysely<Schema>, { poll, origin, language }: RoundFeedWish): Promise<Result<OpenFeed>> {
  const feedback = await readFeedback(database, poll);
  if (!feedback.ok) return feedback;
  const neighbourhood = (await findNeighbourhood(database, feedback.value.neighbourhood))!;
  const { words } = await loadServiceSection(language, 'roundFeeds');
  const sentence: OpenFeed['sentence'] = (key, values) => say(words[key], language, values);
  return succeed({
    feedback: feedback.value, neighbourhood, title: sentence('title', { poll: feedback.value.title }), page: `${origin}/peilingen/${poll}`, sentence, day: writtenDays(language),
    promises: await speakOfPromises({ language, origin, partners: neighbourhood.partners }),
  });
}
