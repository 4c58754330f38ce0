import type { Desk, DeskSoFar, Keyed, ReceiptDays } from '@wijkaanpak/domain';
import { sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { InvitedTo } from './invitations.ts';

/** A paper form of a round, by the number that was stamped on it. */
export interface Sheet extends InvitedTo {
  readonly sheet: string;
}

/** Grades are compared by the database; texts may differ by a space, which the domain judges. */
interface KeptKeying {
  readonly answers: Keyed['answers'];
  readonly texts: Keyed['answers'];
  readonly background: Keyed['group'];
  readonly codeHash: string | null;
}

interface KeyingRow {
  readonly sheet: string;
  readonly keyed_by: string;
  readonly keyed: unknown;
  readonly received_on: string;
}

const toKeyed = ({ keyed, received_on: receivedOn }: Pick<KeyingRow, 'keyed' | 'received_on'>): Keyed => {
  const { answers, texts, background, codeHash } = keyed as KeptKeying;
  return { receivedOn, answers: { ...answers, ...texts }, group: background, invitation: codeHash };
};

const keyings = (database: Database, { poll, wave }: InvitedTo) =>
  database.selectFrom('paper_keyings').select(['sheet', 'keyed_by', 'keyed', sql<string>`received_on::text`.as('received_on')]).where('poll', '=', poll).where('wave', '=', wave);

export const isCounted = async (database: Database, { poll, wave, sheet }: Sheet): Promise<boolean> =>
  (await database.selectFrom('paper_sheets').select('sheet').where('poll', '=', poll).where('wave', '=', wave).where('sheet', '=', sheet).executeTakeFirst()) !== undefined;

/** What others typed of this form. Waits for who is typing the same form at this moment. */
export async function readOtherKeyings(database: Database, { poll, wave, sheet }: Sheet, actor: string): Promise<Keyed[]> {
  await sql`select pg_advisory_xact_lock(hashtext(${`${poll}/${wave}/${sheet}`}))`.execute(database);
  return (await keyings(database, { poll, wave }).where('sheet', '=', sheet).where('keyed_by', '<>', actor).execute()).map(toKeyed);
}

/** Keeps what someone typed, in place of what they typed before. Where it `agrees` with the other's, the database counts the form and forgets both. */
export async function writeKeying(database: Database, { poll, wave, sheet }: Sheet, { actor, keyed, agrees }: { readonly actor: string; readonly keyed: Keyed; readonly agrees: boolean }): Promise<void> {
  const entries = Object.entries(keyed.answers).filter(([, answer]) => answer !== '');
  const isText = ([, answer]: (typeof entries)[number]) => typeof answer === 'string' && answer !== 'dont-know' && answer !== 'no-answer';
  const kept: KeptKeying = { answers: Object.fromEntries(entries.filter((entry) => !isText(entry))), texts: Object.fromEntries(entries.filter(isText)), background: keyed.group, codeHash: keyed.invitation };
  const written = { keyed: JSON.stringify(kept), received_on: keyed.receivedOn, agrees };
  await database.insertInto('paper_keyings').values({ poll, wave, sheet, keyed_by: actor, ...written })
    .onConflict((conflict) => conflict.columns(['poll', 'wave', 'sheet', 'keyed_by']).doUpdateSet(written)).execute();
}

/** The days that count for paper of a round, in Amsterdam. */
export async function readReceiptDays(database: Database, { poll, wave }: InvitedTo): Promise<ReceiptDays> {
  const day = (moment: 'opens_at' | 'last' | 'now') => {
    const instant = { opens_at: sql`opens_at`, last: sql`(closes_at - interval '1 microsecond')`, now: sql`clock_timestamp()` }[moment];
    return sql<string>`(${instant} at time zone 'Europe/Amsterdam')::date::text`;
  };
  return database.selectFrom('waves').select([day('opens_at').as('opensOn'), day('last').as('lastDay'), day('now').as('today')]).where('poll', '=', poll).where('id', '=', wave).executeTakeFirstOrThrow();
}

/** How typing over stands: all forms by number, and what was typed only of those that this person typed as well. */
export async function readKeyings(database: Database, to: InvitedTo, actor: string): Promise<Pick<DeskSoFar, 'typed' | 'both'> & Pick<Desk, 'counted'>> {
  const { poll, wave } = to;
  const { counted } = await database.selectFrom('paper_sheets').select(sql<number>`count(*)::int`.as('counted')).where('poll', '=', poll).where('wave', '=', wave).executeTakeFirstOrThrow();
  const typed = await database.selectFrom('paper_keyings').select(['sheet', sql<string[]>`json_agg(keyed_by)`.as('by')]).where('poll', '=', poll).where('wave', '=', wave).groupBy('sheet').orderBy('sheet').execute();
  const shared = typed.filter(({ by }) => by.length > 1 && by.includes(actor)).map(({ sheet }) => sheet);
  const rows = shared.length ? await keyings(database, to).where('sheet', 'in', shared).execute() : [];
  const both = shared.map((sheet) => {
    const of = rows.filter((row) => row.sheet === sheet);
    const [yours, theirs] = [of.find((row) => row.keyed_by === actor)!, of.find((row) => row.keyed_by !== actor)!];
    return { sheet, yours: toKeyed(yours), theirs: toKeyed(theirs) };
  });
  return { counted, typed, both };
}

/** How many forms do not count yet. */
export async function countWaiting(database: Database, { poll, wave }: InvitedTo): Promise<number> {
  const { waiting } = await database.selectFrom('paper_keyings').select(sql<number>`count(distinct sheet)::int`.as('waiting')).where('poll', '=', poll).where('wave', '=', wave).executeTakeFirstOrThrow();
  return waiting;
}

/** Says that all was typed; the database sees to it that it was. */
export async function writeFinished(database: Database, { poll, wave }: InvitedTo): Promise<void> {
  await database.insertInto('keyings_finished').values({ poll, wave }).execute();
}
