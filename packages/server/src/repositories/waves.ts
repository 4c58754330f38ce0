import type { BackgroundDesign, Draw, Respondent, TrustPoll, TrustQuestion, Wave } from '@wijkaanpak/domain';
import { sql, type Selectable } from 'kysely';
import type { Database, Schema } from '../database/schema.ts';

/** A wave as an organisation draws it up, with what it asks. */
export interface NewWave {
  readonly wave: Wave;
  readonly wordingVersion: number;
  readonly questions: readonly TrustQuestion[];
  /** What it asks about who answers, and what it weights by. */
  readonly background?: BackgroundDesign;
  /** How many people were drawn and invited. */
  readonly invited?: number;
}

/** A wave that was drawn up: what it asks, and the day in Amsterdam on which it closes. */
export interface DrawnUpWave {
  readonly wave: Wave;
  readonly wordingVersion: number;
  readonly questions: TrustPoll['questions'];
  readonly background: BackgroundDesign | undefined;
  readonly invited: number | null;
  readonly isPublished: boolean;
  /** Null while it is not. */
  readonly publishedAt: string | null;
  readonly closesOn: string;
}

const instant = (moment: Date | string): string => new Date(moment).toISOString();

/** Where the desk said that all paper was typed, that is when typing over ended. */
const toWave = ({ id, opens_at, closes_at, keyed_until, finished_at, design, draw }: Selectable<Schema['waves']> & { finished_at: Date | null }): Wave => ({
  id, opensAt: instant(opens_at), closesAt: instant(closes_at), ...(keyed_until !== null && { keyedUntil: instant(finished_at ?? keyed_until) }), design: design as Wave['design'], ...(draw !== null && { draw: draw as Draw }),
});

/** All waves of a poll, oldest first. */
export async function readWaves(database: Database, poll: string): Promise<DrawnUpWave[]> {
  const rows = await database
    .selectFrom('waves').leftJoin('wave_results', (join) => join.onRef('wave_results.poll', '=', 'waves.poll').onRef('wave_results.wave', '=', 'waves.id'))
    .leftJoin('keyings_finished', (join) => join.onRef('keyings_finished.poll', '=', 'waves.poll').onRef('keyings_finished.wave', '=', 'waves.id'))
    .selectAll('waves').select(['published_at', 'finished_at', sql<string>`(closes_at at time zone 'Europe/Amsterdam')::date::text`.as('closes_on')])
    .where('waves.poll', '=', poll).orderBy('opens_at').orderBy('waves.id').execute();
  return rows.map((row) => ({ wave: toWave(row), wordingVersion: row.wording_version, questions: row.questions as TrustPoll['questions'], background: (row.background as BackgroundDesign | null) ?? undefined, invited: row.invited, isPublished: row.published_at !== null, publishedAt: row.published_at && new Date(row.published_at).toISOString(), closesOn: row.closes_on }));
}

/** The next round to have a result, with the days in Amsterdam on which it opens and on which its result comes; undefined when none is drawn up. */
export async function readResultDay(database: Database, poll: string): Promise<{ wave: string; opensOn: string; resultOn: string } | undefined> {
  const resultAt = sql<Date>`keying_ends(waves)`;
  return database
    .selectFrom('waves').select(['id as wave', sql<string>`(opens_at at time zone 'Europe/Amsterdam')::date::text`.as('opensOn'), sql<string>`(${resultAt} at time zone 'Europe/Amsterdam')::date::text`.as('resultOn')])
    .where('poll', '=', poll).where(resultAt, '>', sql<Date>`clock_timestamp()`).orderBy(resultAt).limit(1).executeTakeFirst();
}

export async function addWave(database: Database, poll: string, { wave, wordingVersion, questions, background, invited }: NewWave, origin: 'own' | 'imported'): Promise<void> {
  await database
    .insertInto('waves')
    .values({ poll, id: wave.id, opens_at: wave.opensAt, closes_at: wave.closesAt, ...(wave.keyedUntil !== undefined && { keyed_until: wave.keyedUntil }), design: wave.design, wording_version: wordingVersion, questions: JSON.stringify(questions), ...(background && { background: JSON.stringify(background) }), invited: invited ?? null, imported: origin === 'imported' })
    .execute();
}

/** Everything that was answered in a wave. */
export async function readRespondents(database: Database, poll: string, wave: string): Promise<Respondent[]> {
  const rows = await database.selectFrom('answers').select(['answers', 'background']).where('poll', '=', poll).where('wave', '=', wave).execute();
  return rows.map(({ answers, background }) => ({ answers: answers as Respondent['answers'], of: background as Record<string, string> }));
}

/** Answers of a wave that was held elsewhere. Only inside an import, which says so to the database. */
export async function importAnswers(database: Database, { poll, wave, on, respondents }: { poll: string; wave: string; on: string; respondents: readonly Respondent[] }): Promise<void> {
  await sql`select set_config('wijkaanpak.import', 'on', true)`.execute(database);
  await sql`insert into answers (id, poll, wave, answers, background, received_on)
    select ${`${poll}-${wave}-`} || ordinality, ${poll}, ${wave}, value -> 'answers', coalesce(value -> 'of', '{}'), ${on}::date from jsonb_array_elements(${JSON.stringify(respondents)}::jsonb) with ordinality order by ordinality`.execute(database);
  await sql`select set_config('wijkaanpak.import', '', true)`.execute(database);
}
