import { fail, pollState, succeed, type Area, type Result, type TrustInput, type TrustPoll } from '@wijkaanpak/domain';
import { sql, type Selectable } from 'kysely';
import { refusalOf } from '../database/refusals.ts';
import type { Database, Schema } from '../database/schema.ts';
import { pageOf, type PageOf, type PageWish } from './page.ts';
import { addWave, readWaves, type NewWave } from './waves.ts';

type Row = Selectable<Schema['polls']> & { neighbourhood_name: string; neighbourhood_areas: unknown; read_at: Date };
export type NewPoll = Omit<TrustPoll, 'state' | 'neighbourhoodName' | 'waves' | 'background'> & Pick<NewWave, 'background'>;

/** With the wave that is open, else the one whose paper is still typed over, else the last one that was drawn up; and what that one asks. */
async function withWave(database: Database, { wording_version: _, neighbourhood_name, neighbourhood_areas, read_at, ...row }: Row): Promise<TrustPoll> {
  const drawnUp = await readWaves(database, row.id);
  const now = read_at.toISOString();
  const { wave, wordingVersion, questions, background } = (['open', 'counting'] as const).map((state) => drawnUp.find((one) => pollState(one.wave, now) === state)).find((one) => one !== undefined) ?? drawnUp.at(-1)!;
  const asked = background && { ...background, areas: background.ask.includes('area') ? (neighbourhood_areas as Area[]).map(({ code, name }) => ({ code, name })) : [] };
  return { ...row, ...(asked && { background: asked }), wordingVersion, questions, neighbourhoodName: neighbourhood_name, wave, waves: drawnUp.map((one) => one.wave), state: pollState(wave, now) };
}

const polls = (database: Database) =>
  database.selectFrom('polls').innerJoin('neighbourhoods', 'neighbourhoods.id', 'polls.neighbourhood').selectAll('polls')
    .select(['neighbourhoods.name as neighbourhood_name', 'neighbourhoods.areas as neighbourhood_areas', sql<Date>`clock_timestamp()`.as('read_at')]);

export async function findPoll(database: Database, id: string): Promise<TrustPoll | undefined> {
  const row = await polls(database).where('polls.id', '=', id).executeTakeFirst();
  return row && withWave(database, row);
}

export async function listPolls(database: Database, { wijk, ...wish }: PageWish & { readonly wijk?: string | undefined }): Promise<PageOf<TrustPoll>> {
  let rows = database.selectFrom('polls');
  if (wijk) rows = rows.where('neighbourhood', '=', wijk);
  const page = await pageOf(rows, wish, (query) => query.select('id').orderBy('id'));
  const items = await Promise.all(page.items.map(({ id }) => findPoll(database, id)));
  return { ...page, items: items.filter((poll) => poll !== undefined) };
}

export async function addPoll(database: Database, { wave, questions, wordingVersion, background, ...poll }: NewPoll): Promise<void> {
  await database.insertInto('polls').values({ ...poll, wording_version: wordingVersion, questions: JSON.stringify(questions) }).execute();
  await addWave(database, poll.id, { wave, wordingVersion, questions, ...(background && { background }) }, 'own');
}

export interface NewAnswers extends Pick<TrustInput, 'answers'> {
  readonly id: string;
  readonly poll: string;
  readonly wave: string;
  /** The group that they belong to. */
  readonly group: Readonly<Record<string, string>>;
  /** The hash of the code they came with; null where none is asked. */
  readonly invitation: string | null;
}

/** Keeps answers, or replaces those that this code gave before. The unique code and the opening hours are the database's to keep. */
export async function addAnswers(database: Database, { id, poll, wave, answers, group, invitation }: NewAnswers): Promise<Result<undefined>> {
  const given = { answers: JSON.stringify(answers), background: JSON.stringify(group) };
  try {
    await database
      .insertInto('answers').values({ id, poll, wave, code_hash: invitation, ...given })
      .onConflict((conflict) => conflict.columns(['poll', 'wave', 'code_hash']).doUpdateSet({ id, received_on: sql`current_date`, ...given })).execute();
    return succeed(undefined);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return fail(refusal === 'closed' ? 'poll.closed' : 'poll.not-open-yet');
  }
}
