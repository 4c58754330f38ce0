import { isShownWhole, type Story, type StoryAnswer, type StoryPartners, type Transcript, type WaitingStories, type WholeStory } from '@wijkaanpak/domain';
import { sql, type RawBuilder, type Selectable } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';
import { pageOf, type PageOf, type PageWish } from './page.ts';
import { linksOf } from './story-links.ts';

type Row = Selectable<Schema['stories']> & { photo_description: string | null; voice_seconds: number | null; told_on: string; days: number };

export interface NewStory {
  readonly id: string;
  readonly neighbourhood: string;
  readonly words: string;
  readonly place: string | null;
  readonly photo: string | null;
  readonly voice: string | null;
  readonly consent: Story['consent'];
  readonly channel: WholeStory['channel'];
  readonly is_read_back: boolean;
  readonly is_agreed: boolean;
  readonly secret_hash: string;
  /** Now, by the database's clock, unless it was told before it came here. */
  readonly told_at?: RawBuilder<Date>;
}

const toldOn = sql`(told_at at time zone 'Europe/Amsterdam')::date`;
const days = sql<number>`((clock_timestamp() at time zone 'Europe/Amsterdam')::date - ${toldOn})`;

const told = (database: Database) =>
  database.selectFrom('stories').leftJoin('photos', 'photos.id', 'stories.photo').leftJoin('voices', 'voices.id', 'stories.voice').selectAll('stories')
    .select(['photos.description as photo_description', 'voices.seconds as voice_seconds', sql<string>`to_char(${toldOn}, 'YYYY-MM-DD')`.as('told_on'), days.as('days')])
    .where('taken_back_at', 'is', null);

async function answersOf(database: Database, story: string): Promise<StoryAnswer[]> {
  const rows = await database.selectFrom('story_answers').selectAll().where('story', '=', story).orderBy('position').execute();
  return rows.map(({ words, name, role, partner, answered_at }) => ({ words, name, role, partner, answeredAt: answered_at.toISOString() }));
}

export async function partnersOf(database: Database, story: string): Promise<StoryPartners> {
  const rows = await database.selectFrom('story_partners').selectAll().where('story', '=', story).orderBy('position').execute();
  return { lead: rows.find((row) => row.is_lead)?.partner ?? null, involved: rows.filter((row) => !row.is_lead).map(({ partner }) => partner) };
}

const photoOf = ({ photo, photo_description }: Row): Story['photo'] => (photo === null ? null : { url: `/v1/fotos/${photo}`, description: photo_description ?? '' });
const voiceOf = ({ voice, voice_seconds }: Row): Story['voice'] => (voice === null ? null : { url: `/v1/geluiden/${voice}`, seconds: voice_seconds ?? 0 });

/** What the voice says, as it was last written out; for everyone, only what the teller agreed with. */
async function transcriptOf(database: Database, story: string, reader: 'teller-or-team' | 'everyone'): Promise<Transcript | null> {
  const rows = database.selectFrom('story_transcripts').selectAll().where('story', '=', story).orderBy('position', 'desc').limit(1);
  const row = await (reader === 'everyone' ? rows.where('agreed_at', 'is not', null) : rows).executeTakeFirst();
  return row ? { words: row.words, name: row.name, partner: row.partner, writtenAt: row.written_at.toISOString(), agreedAt: row.agreed_at?.toISOString() ?? null } : null;
}

async function toWhole(database: Database, row: Row): Promise<WholeStory> {
  const additions = await database.selectFrom('story_additions').selectAll().where('story', '=', row.id).orderBy('position').execute();
  const { id, neighbourhood, words, place } = row;
  return {
    id, neighbourhood, words, place, photo: photoOf(row), voice: voiceOf(row), transcript: await transcriptOf(database, id, 'teller-or-team'),
    consent: row.consent as Story['consent'], channel: row.channel as WholeStory['channel'], toldOn: row.told_on, days: Number(row.days),
    additions: additions.map((one) => ({ words: one.words, addedAt: one.added_at.toISOString() })),
    answers: await answersOf(database, id), links: await linksOf(database, id), ...(await partnersOf(database, id)),
  };
}

/** As everyone may read it; of an anonymous story only the words, and what its voice says. */
async function toPublic(database: Database, row: Row): Promise<Story> {
  const { id, neighbourhood, words } = row;
  const consent = row.consent as Story['consent'];
  const around = isShownWhole(consent) ? { place: row.place, photo: photoOf(row), voice: voiceOf(row) } : { place: null, photo: null, voice: null };
  const { lead } = await partnersOf(database, id);
  return { id, neighbourhood, consent, words, ...around, transcript: await transcriptOf(database, id, 'everyone'), toldOn: row.told_on, lead, answers: await answersOf(database, id), links: await linksOf(database, id) };
}

/** What tellers let everyone read. A story for the team alone is not in it and not in its total; nor is a spoken one of which everyone may read the words, until they are written out. */
export async function listStories(database: Database, neighbourhood: string, wish: PageWish): Promise<PageOf<Story>> {
  const rows = database.selectFrom('stories').where('neighbourhood', '=', neighbourhood).where('taken_back_at', 'is', null).where('consent', 'in', ['anonymous', 'public'])
    .where(({ or, eb, exists, selectFrom }) => or([eb('words', '<>', ''), eb('consent', '=', 'public'), exists(selectFrom('story_transcripts').select('story').whereRef('story', '=', 'stories.id').where('agreed_at', 'is not', null))]));
  const ids = await pageOf(rows, wish, (query) => query.select('id').orderBy('position', 'desc'));
  const found = ids.items.length ? await told(database).where('stories.id', 'in', ids.items.map(({ id }) => id)).orderBy('position', 'desc').execute() : [];
  return { ...ids, items: await Promise.all(found.map((row) => toPublic(database, row))) };
}

/** Every story as the team reads it: who waits for an answer first, the longest before all. */
export async function listStoryBoard(database: Database, neighbourhood: string, wish: PageWish): Promise<PageOf<WholeStory>> {
  const rows = database.selectFrom('stories').where('neighbourhood', '=', neighbourhood).where('taken_back_at', 'is', null);
  const ids = await pageOf(rows, wish, (query) => query.select('id').orderBy(sql`exists (select 1 from story_answers where story = stories.id)`).orderBy('position'));
  const found = ids.items.length ? await told(database).where('stories.id', 'in', ids.items.map(({ id }) => id)).execute() : [];
  const byId = new Map(found.map((row) => [row.id, row]));
  return { ...ids, items: await Promise.all(ids.items.map(({ id }) => toWhole(database, byId.get(id)!))) };
}

/** A number and the longest wait, over all stories, also those for the team alone. */
export async function countWaitingStories(database: Database, neighbourhood: string): Promise<WaitingStories> {
  const counted = await database.selectFrom('stories').where('neighbourhood', '=', neighbourhood).where('taken_back_at', 'is', null)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('story_answers').select('story').whereRef('story', '=', 'stories.id'))))
    .select(({ fn }) => [fn.countAll<number>().as('waiting'), sql<number | null>`max(${days})`.as('longest')]).executeTakeFirstOrThrow();
  return { waiting: Number(counted.waiting), longestDays: counted.longest === null ? null : Number(counted.longest) };
}

export async function findStory(database: Database, id: string): Promise<WholeStory | undefined> {
  const row = await told(database).where('stories.id', '=', id).executeTakeFirst();
  return row && toWhole(database, row);
}

/** The story that this secret's hash belongs to; a wrong secret finds as little as a story that does not exist. */
export async function findOwnStory(database: Database, id: string, secretHash: string): Promise<WholeStory | undefined> {
  const row = await told(database).where('stories.id', '=', id).where('secret_hash', '=', secretHash).executeTakeFirst();
  return row && toWhole(database, row);
}

export async function addStory(database: Database, story: NewStory): Promise<string> {
  const { told_at } = await database.insertInto('stories').values(story).returning('told_at').executeTakeFirstOrThrow();
  return told_at.toISOString();
}

export async function addWords(database: Database, story: string, words: string): Promise<string> {
  const { added_at } = await database.insertInto('story_additions').values({ story, words }).returning('added_at').executeTakeFirstOrThrow();
  return added_at.toISOString();
}

/** Erases what was told; the database erases voice, photo, transcript and additions with it. */
export async function eraseStory(database: Database, id: string): Promise<string> {
  const { taken_back_at } = await database.updateTable('stories').set({ words: '', place: null, photo: null, voice: null, taken_back_at: sql<Date>`clock_timestamp()` }).where('id', '=', id)
    .returning('taken_back_at').executeTakeFirstOrThrow();
  return taken_back_at!.toISOString();
}

export async function addTranscript(database: Database, story: string, { words, name, partner, isAgreed }: { words: string; name: string; partner: string; isAgreed: boolean }): Promise<Transcript> {
  await database.insertInto('story_transcripts').values({ story, words, name, partner, ...(isAgreed && { agreed_at: sql<Date>`clock_timestamp()` }) }).execute();
  return (await transcriptOf(database, story, 'teller-or-team'))!;
}

/** The teller agrees with what was written out last. */
export async function agreeTranscript(database: Database, story: string): Promise<Transcript> {
  await database.updateTable('story_transcripts').set({ agreed_at: sql<Date>`clock_timestamp()` }).where('agreed_at', 'is', null)
    .where('position', '=', ({ selectFrom }) => selectFrom('story_transcripts').select(({ fn }) => fn.max('position').as('last')).where('story', '=', story)).execute();
  return (await transcriptOf(database, story, 'teller-or-team'))!;
}

export async function addAnswer(database: Database, story: string, answer: Omit<StoryAnswer, 'answeredAt'>): Promise<StoryAnswer> {
  const { answered_at } = await database.insertInto('story_answers').values({ story, ...answer }).returning('answered_at').executeTakeFirstOrThrow();
  return { ...answer, answeredAt: answered_at.toISOString() };
}

/** Writes who works on a story: first all as involved, since there is never more than one lead. */
export async function setPartners(database: Database, story: string, { lead, involved }: StoryPartners): Promise<void> {
  await database.updateTable('story_partners').set({ is_lead: false }).where('story', '=', story).execute();
  const rows = [...involved, ...(lead === null ? [] : [lead])].map((partner) => ({ story, partner, is_lead: partner === lead }));
  await database.insertInto('story_partners').values(rows)
    .onConflict((conflict) => conflict.columns(['story', 'partner']).doUpdateSet(({ ref }) => ({ is_lead: ref('excluded.is_lead') }))).execute();
}
